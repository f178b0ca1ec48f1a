// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"

/// The foot of the window: the final block and how old it is, peers, validators, the wallet's lock.
/// Thread: gui.
namespace tally::ui {

class StatusStrip : public QWidget {
  Q_OBJECT

 public:
  explicit StatusStrip(NodeBridge& bridge, QWidget* parent = nullptr);

 signals:
  void nodeWanted();    ///< somebody clicked what belongs to the Node page
  void lockToggled();   ///< lock when unlocked, unlock when locked

 protected:
  void timerEvent(QTimerEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void showAll();

  NodeBridge& bridge_;
  QPushButton* block_;
  QPushButton* peers_;
  QPushButton* validators_;
  QPushButton* lock_;
};

}  // namespace tally::ui
