// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>

#include "ui/pages/page.hpp"
#include "ui/widgets/card.hpp"

/// The user's own applications and loans as cards: how far bids have come, what is owed, how it
/// ended.
/// Thread: gui.
namespace tally::ui {

class FundingBar;
class StatusChip;

class BorrowLoanCard : public Card {
  Q_OBJECT

 public:
  explicit BorrowLoanCard(PageContext& context, QWidget* parent = nullptr);
  void setLoan(const node::LoanRow& loan);
  void setBids(const std::vector<node::BidRow>& bids);

 signals:
  void withdrawWanted(const node::LoanRow& loan);

 private:
  PageContext& context_;
  node::LoanRow loan_;
  QLabel* amount_;
  StatusChip* status_;
  QLabel* line_;
  FundingBar* bar_;
  QLabel* below_;
  QLabel* bids_;
  QPushButton* open_;
  QPushButton* withdraw_;
  QPushButton* repay_;
};

class BorrowLoans : public QWidget {
  Q_OBJECT

 public:
  explicit BorrowLoans(PageContext& context, QWidget* parent = nullptr);
  void refresh();

 signals:
  void said(const QString& sentence);
  void formWanted();

 private:
  void take(const node::LoanPage& page);
  void withdraw(const node::LoanRow& loan);
  void arrange();
  void resizeEvent(QResizeEvent* event) override;

  PageContext& context_;
  NodeBridge& bridge_;
  QGridLayout* grid_;
  QWidget* empty_;
  QLabel* title_;
  QList<QByteArray> order_;
  QHash<QByteArray, BorrowLoanCard*> cards_;
  int columns_ = 0;
};

}  // namespace tally::ui
