// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <functional>

#include "ui/bridge/node_bridge.hpp"

/// A standing order to lend: rate, months, caps, budget and purposes, with the open listings that
/// it would have fitted. The signature comes with the confirmation after it.
/// Thread: gui; not blocking.
namespace tally::ui {

class AmountEdit;
class RateEdit;
class Select;

class MandateDialog : public QDialog {
  Q_OBJECT

 public:
  using Then = std::function<void(const QString& sentence)>;

  MandateDialog(NodeBridge& bridge, QWidget* parent, Then then);
  static void end(NodeBridge& bridge, const node::MandateRow& mandate, QWidget* parent, Then then);

 private:
  void judge();
  void confirm();
  void askListings();
  void showListings();
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] MandateTerms terms() const;

  NodeBridge& bridge_;
  Then then_;
  RateEdit* rate_;
  QSpinBox* from_;
  QSpinBox* to_;
  AmountEdit* per_loan_;
  AmountEdit* per_borrower_;
  AmountEdit* budget_;
  Select* purpose_;
  QLabel* fits_;
  QPushButton* next_;
  std::vector<LoanTerms> past_;  ///< of the listings that the chain knows best
};

}  // namespace tally::ui
