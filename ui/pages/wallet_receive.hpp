// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"

/// The account's address: as a picture to scan, in groups to compare, to copy.
/// Thread: gui.
namespace tally::ui {

class QrCode;

class ReceivePanel : public QWidget {
  Q_OBJECT

 public:
  explicit ReceivePanel(NodeBridge& bridge, QWidget* parent = nullptr);
  void refresh();

 private:
  NodeBridge& bridge_;
  QrCode* code_;
  QLabel* address_;
  QPushButton* copy_;
  QString shown_;
};

}  // namespace tally::ui
