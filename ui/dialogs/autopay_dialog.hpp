// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>

#include "ui/dialogs/change_actions.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"

/// The standing consent that instalments of a loan are taken when due: give, change, take back.
/// Thread: gui; not blocking.
namespace tally::ui {

class AutopayDialog : public QDialog {
  Q_OBJECT

 public:
  AutopayDialog(NodeBridge& bridge, const node::LoanDetail& detail, LoanActions::Then then,
                QWidget* parent = nullptr);

 private:
  /// Why it cannot be signed; empty when it can.
  [[nodiscard]] QString obstacle() const;
  void judge();
  void sign(Amount limit);

  NodeBridge& bridge_;
  node::LoanDetail detail_;
  Amount most_;  ///< of all instalments still to come
  LoanActions::Then then_;
  AmountEdit* limit_;
  QLabel* effect_;
  QPushButton* sign_;
};

}  // namespace tally::ui
