// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include "ui/bridge/node_bridge.hpp"

/// Asks for the passphrase and unlocks the wallet. A wrong one is said inside and keeps it open.
/// Thread: gui; not blocking.
namespace tally::ui {

class MessageBar;

class UnlockDialog : public QDialog {
  Q_OBJECT

 public:
  explicit UnlockDialog(NodeBridge& bridge, QWidget* parent = nullptr);

 private:
  void unlock();

  NodeBridge& bridge_;
  MessageBar* message_;
  QLineEdit* passphrase_;
  QPushButton* unlock_;
};

}  // namespace tally::ui
