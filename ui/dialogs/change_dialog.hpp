// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>

#include "ui/dialogs/change_actions.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/rate_edit.hpp"

/// A proposal to change a loan: charges given up, or new terms for the rest. Says live what it
/// would come to.
/// Thread: gui; not blocking.
namespace tally::ui {

class ChangeDialog : public QDialog {
  Q_OBJECT

 public:
  ChangeDialog(NodeBridge& bridge, const node::LoanDetail& detail, LoanActions::Then then,
               QWidget* parent = nullptr);

 private:
  enum class What { kTerms = 0, kWaiver = 1 };
  [[nodiscard]] QWidget* makeTerms();
  [[nodiscard]] QWidget* makeWaiver();
  [[nodiscard]] What what() const;
  [[nodiscard]] NewTerms newTerms() const;
  [[nodiscard]] Waiver waiver() const;
  [[nodiscard]] Change change() const;
  [[nodiscard]] Timestamp until() const;
  /// Why it cannot be signed; empty when it can.
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] QString effect() const;
  void judge();
  void sign();

  NodeBridge& bridge_;
  node::LoanDetail detail_;
  LoanActions::Then then_;
  Select* what_;
  QStackedWidget* pages_;
  RateEdit* rate_;
  Select* method_;
  QSpinBox* periods_;
  QDateEdit* first_due_;
  QCheckBox* capitalise_;
  AmountEdit* interest_;
  AmountEdit* late_interest_;
  AmountEdit* fee_;
  Select* days_;
  QLabel* effect_;
  QPushButton* sign_;
};

}  // namespace tally::ui
