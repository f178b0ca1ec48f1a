// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>

#include "ui/dialogs/loan_actions.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"

/// Another sum than the next instalment: a part of it, several ahead, or principal before its time.
/// Says live what it would do; the confirmation then is that of LoanActions.
/// Thread: gui; not blocking.
namespace tally::ui {

class PayDialog : public QDialog {
  Q_OBJECT

 public:
  enum class Way { kPart = 0, kShorten = 1, kLower = 2 };

  /// `available`: of the loan's asset, if known.
  PayDialog(NodeBridge& bridge, const node::LoanDetail& detail, std::optional<Amount> available,
            LoanActions::Then then, QWidget* parent = nullptr);

 private:
  [[nodiscard]] Way way() const;
  /// Why it cannot be signed; empty when it can.
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] QString effect() const;
  void judge();
  void sign();

  NodeBridge& bridge_;
  node::LoanDetail detail_;
  std::optional<Amount> available_;
  LoanActions::Then then_;
  Select* way_;
  AmountEdit* amount_;
  QLabel* effect_;
  QPushButton* sign_;
};

}  // namespace tally::ui
