// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <functional>
#include <vector>

#include "ui/bridge/node_bridge.hpp"

/// A lender asks a borrower for facts: which, which of them are required, what for, and how long
/// they are kept.
/// Thread: gui.
namespace tally::ui {

class MessageBar;
class Select;

class AskDialog : public QDialog {
  Q_OBJECT

 public:
  using Then = std::function<void()>;
  AskDialog(NodeBridge& bridge, const LoanId& loan, Then then, QWidget* parent = nullptr);

  /// What would be asked.
  [[nodiscard]] node::FactQuestion question() const;

 private:
  void judge();
  void send();

  NodeBridge& bridge_;
  LoanId loan_;
  Then then_;
  std::vector<Select*> wishes_;
  QLineEdit* purpose_;
  QSpinBox* keep_;
  QSpinBox* expires_;
  MessageBar* message_;
  QPushButton* send_;
};

}  // namespace tally::ui
