// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>
#include <functional>

/// What stands where a list would be: what will appear here, and the one action that brings it.
/// Thread: gui.
namespace tally::ui {

class EmptyState : public QWidget {
  Q_OBJECT

 public:
  EmptyState(const QString& icon_name, const QString& sentence, QWidget* parent = nullptr);
  void setSentence(const QString& sentence);
  void setAction(const QString& text, const QString& object_name, std::function<void()> action);

 private:
  void redraw();

  QString icon_name_;
  QLabel* icon_;
  QLabel* sentence_;
  QPushButton* action_ = nullptr;
};

}  // namespace tally::ui
