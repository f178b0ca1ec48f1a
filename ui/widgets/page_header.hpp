// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

/// Head of a page or of a section of one: title, a line about it, actions at the right end.
/// The page's own title already stands in the window's top bar; pages use this for their sections.
/// Thread: gui.
namespace tally::ui {

class PageHeader : public QWidget {
  Q_OBJECT

 public:
  explicit PageHeader(const QString& title, QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// From left to right, the last one at the edge.
  void addAction(QWidget* widget);

 private:
  QLabel* title_;
  QLabel* subtitle_;
  QHBoxLayout* row_;
};

}  // namespace tally::ui
