// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>
#include <vector>

#include "ui/bridge/node_bridge.hpp"

/// The left edge of the window: the mark, the pages, and on a practice network its clock.
/// Thread: gui.
namespace tally::ui {

class NavButton;
class Page;
class PracticeClock;

class Sidebar : public QWidget {
  Q_OBJECT

 public:
  explicit Sidebar(NodeBridge& bridge, QWidget* parent = nullptr);
  void addPage(Page* page);
  void showCurrent(const QString& page_name);
  void setFolded(bool folded);
  [[nodiscard]] bool isFolded() const { return folded_; }

 signals:
  void pageWanted(const QString& page_name);
  void foldedChanged(bool folded);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool folded_ = false;
  std::vector<NavButton*> buttons_;
  QVBoxLayout* pages_;
  QToolButton* fold_;
  PracticeClock* clock_ = nullptr;
};

}  // namespace tally::ui
