// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>
#include <vector>

#include "ui/bridge/node_bridge.hpp"

/// The practice network's date and how fast its time runs: pause, life, an hour a second, a day a
/// second. Folded, it is one button that opens the same choice.
/// Thread: gui.
namespace tally::ui {

class PracticeClock : public QWidget {
  Q_OBJECT

 public:
  explicit PracticeClock(NodeBridge& bridge, QWidget* parent = nullptr);
  void setFolded(bool folded);

 protected:
  void timerEvent(QTimerEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void showTime();
  void showSpeed();
  void openMenu();

  NodeBridge& bridge_;
  QLabel* caption_;
  QLabel* date_;
  QWidget* row_;
  QToolButton* folded_button_;
  std::vector<QToolButton*> buttons_;
};

}  // namespace tally::ui
