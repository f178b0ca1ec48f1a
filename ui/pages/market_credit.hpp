// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"

/// What is known of a borrower's credit beside the borrower's own words: what the chain counted,
/// what issuers attest as far as the borrower has shown it to the user, and a way to ask for more.
/// What is attested stands apart from the borrower's own word, with who says it and how old it is.
/// Thread: gui.
namespace tally::ui {

class MarketCredit : public QWidget {
  Q_OBJECT

 public:
  explicit MarketCredit(NodeBridge& bridge, QWidget* parent = nullptr);
  void setLoan(const node::LoanRow& loan);

 signals:
  /// A sentence for the page's message bar.
  void said(const QString& sentence);

 private:
  void showFacts();
  void ask();
  void takeHistory(const node::CreditHistory& history);

  NodeBridge& bridge_;
  std::optional<node::LoanRow> loan_;
  QLabel* counted_;
  QLabel* attested_;
  QLabel* shown_;
  QPushButton* ask_;
};

/// "12 of 14 instalments on time; 1 paid 1–29 days late, 1 paid 30–59 days late."
[[nodiscard]] QString punctualitySentence(const node::Punctuality& seen);

}  // namespace tally::ui
