// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"

/// What is known of a borrower's credit beside the borrower's own words: what the chain counted,
/// and what the user was shown for this listing.
/// Thread: gui.
namespace tally::ui {

class MarketCredit : public QWidget {
  Q_OBJECT

 public:
  explicit MarketCredit(NodeBridge& bridge, QWidget* parent = nullptr);
  void setLoan(const node::LoanRow& loan);

 private:
  void takeHistory(const node::CreditHistory& history);
  void takeGrants(const node::GrantPage& page);

  NodeBridge& bridge_;
  QLabel* counted_;
  QLabel* shown_;
};

/// "12 of 14 instalments on time; 1 paid 1–29 days late, 1 paid 30–59 days late."
[[nodiscard]] QString punctualitySentence(const node::Punctuality& seen);

}  // namespace tally::ui
