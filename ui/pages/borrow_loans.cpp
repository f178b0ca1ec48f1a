// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrow_loans.hpp"

#include <QtWidgets/QGridLayout>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/charts/funding_bar.hpp"
#include "ui/dialogs/loan_actions.hpp"
#include "ui/models/bid_model.hpp"
#include "ui/models/listing_model.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/status_chip.hpp"

namespace tally::ui {

namespace {

constexpr int kBidsShown = 3;
constexpr int kCardWidth = 340;
constexpr std::uint32_t kMostCards = 60;

}  // namespace

BorrowLoanCard::BorrowLoanCard(PageContext& context, QWidget* parent)
    : Card({}, parent), context_(context) {
  auto* head = new QHBoxLayout;
  amount_ = makeLabel({}, FontRole::kTitle);
  status_ = new StatusChip;
  head->addWidget(amount_);
  head->addStretch(1);
  head->addWidget(status_);
  body()->addLayout(head);
  line_ = makeLabel({}, FontRole::kSmall, true);
  body()->addWidget(line_);
  bar_ = new FundingBar;
  body()->addWidget(bar_);
  below_ = makeLabel({});
  below_->setWordWrap(true);
  body()->addWidget(below_);
  bids_ = makeLabel({}, FontRole::kSmall, true);
  body()->addWidget(bids_);
  body()->addStretch(1);
  auto* row = new QHBoxLayout;
  open_ = makeButton(tr("Open"), "borrowOpenLoan", ButtonKind::kLink);
  withdraw_ = makeButton(tr("Withdraw…"), "borrowWithdraw", ButtonKind::kLink);
  repay_ = makeButton(tr("Repayments"), "borrowRepayments", ButtonKind::kLink);
  row->addWidget(open_);
  row->addWidget(repay_);
  row->addWidget(withdraw_);
  row->addStretch(1);
  body()->addLayout(row);
  connect(open_, &QPushButton::clicked, this, [this] {
    if (context_.openLoan) context_.openLoan(loan_.id);
  });
  connect(repay_, &QPushButton::clicked, this, [this] {
    if (context_.openPage) context_.openPage(QStringLiteral("repayments"));
  });
  connect(withdraw_, &QPushButton::clicked, this, [this] { emit withdrawWanted(loan_); });
}

void BorrowLoanCard::setLoan(const node::LoanRow& loan) {
  loan_ = loan;
  const NodeBridge& bridge = *context_.bridge;
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const bool listed = loan.status == LoanStatus::kListed;
  const bool active = loan.status == LoanStatus::kActive;
  const Word word = loanWord(loan);
  nameWidget(this, QStringLiteral("borrowLoan-") + shortId(loan.id),
             loanName(loan.id) + QStringLiteral(", ") + word.text);
  amount_->setText(formatMoney(loan.terms.principal, asset));
  status_->setStatus(word.text, word.color);
  line_->setText(tr("%1 · %2 · %3 %4")
                     .arg(loanName(loan.id), termText(loan.terms))
                     .arg(listed ? tr("at most") : tr("at"),
                          formatRate(listed ? loan.terms.rate_ceiling : loan.rate)));
  bar_->setVisible(listed || active);
  const std::uint32_t all = std::max<std::uint32_t>(1, paymentCount(loan));
  bar_->setPercent(listed ? fundedPercent(loan)
                          : static_cast<int>(100 * loan.instalments_paid / all));
  const auto money = [&asset](Amount amount) { return formatAmount(amount, asset.decimals); };
  if (listed) {
    below_->setText(tr("%1 % covered by %2, ends in %3")
                        .arg(fundedPercent(loan))
                        .arg(counted(loan.bid_count, tr("%1 bid"), tr("%1 bids")),
                             formatLeft(loan.terms.listed_until, bridge.now())));
  } else if (active) {
    below_->setText(tr("%1 of %2 paid · %3 outstanding · next %4 on %5")
                        .arg(loan.instalments_paid)
                        .arg(paymentCount(loan))
                        .arg(money(loan.outstanding), money(loan.next_due_total),
                             formatDay(loan.next_due)));
  } else if (loan.status == LoanStatus::kClosed) {
    below_->setText(tr("Repaid in full on %1, %2 interest.")
                        .arg(formatDay(day_of(loan.ended_at)), money(loan.interest_paid)));
  } else if (loan.status == LoanStatus::kDefaulted) {
    below_->setText(tr("Failed on %1, %2 written off.")
                        .arg(formatDay(day_of(loan.ended_at)), money(loan.written_off)));
  } else {
    below_->setText(tr("Ended on %1 without a loan.").arg(formatDay(day_of(loan.ended_at))));
  }
  bids_->setVisible(listed);
  withdraw_->setVisible(listed);
  repay_->setVisible(active);
  const QString block = signingBlock(*bridge.wallet());
  setEnabledOr(withdraw_, block.isEmpty(), block);
}

void BorrowLoanCard::setBids(const std::vector<node::BidRow>& bids) {
  const int decimals = context_.bridge->asset(loan_.terms.asset).decimals;
  QStringList lines;
  for (const node::BidRow& bid : bids) {
    if (lines.size() == kBidsShown) {
      lines << tr("and %1 more").arg(bids.size() - kBidsShown);
      break;
    }
    lines << tr("%1 at %2, %3").arg(formatAmount(bid.amount, decimals), formatRate(bid.rate),
                                    bidOutcome(bid, decimals));
  }
  bids_->setText(lines.isEmpty() ? tr("Bids appear here as they come.") : lines.join('\n'));
}

BorrowLoans::BorrowLoans(PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), bridge_(*context.bridge) {
  setObjectName("borrowLoans");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 3);
  title_ = makeLabel(tr("My applications and loans"), FontRole::kTitle);
  column->addWidget(title_);
  auto* empty = new EmptyState("borrow", tr("Your applications and loans appear here, with the "
                                            "bids on them as they come."));
  empty->setAction(tr("Ask for a loan"), "borrowEmptyStart", [this] { emit formWanted(); });
  empty_ = empty;
  column->addWidget(empty_);
  grid_ = new QGridLayout;
  grid_->setSpacing(kGap);
  column->addLayout(grid_);
  column->addStretch(1);
}

void BorrowLoans::refresh() {
  if (!bridge_.hasAccount()) {
    take({});
    return;
  }
  node::LoansQuery query;
  query.filter.status.reset();
  query.filter.borrower = bridge_.account();
  query.limit = kMostCards;
  bridge_.ask(std::move(query), this, [this](const node::LoanPage& page) { take(page); });
}

void BorrowLoans::take(const node::LoanPage& page) {
  std::vector<node::LoanRow> rows = page.rows;
  // What still moves comes first; within that, the newest.
  const auto rank = [](const node::LoanRow& row) {
    return row.status == LoanStatus::kListed ? 0 : row.status == LoanStatus::kActive ? 1 : 2;
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  QList<QByteArray> order;
  int slot = 0;
  for (const node::LoanRow& row : rows) {
    const QByteArray key = keyOf(row.id);
    order << key;
    BorrowLoanCard*& card = cards_[key];
    if (card == nullptr) {
      card = new BorrowLoanCard(context_, this);
      connect(card, &BorrowLoanCard::withdrawWanted, this, &BorrowLoans::withdraw);
    }
    card->setLoan(row);
    if (row.status != LoanStatus::kListed) continue;
    bridge_.ask(node::LoanDetailQuery{row.id}, card,
                [card](const node::LoanDetail& detail) { card->setBids(detail.bids); }, slot++);
  }
  for (const QByteArray& key : order_) {
    if (!order.contains(key)) delete cards_.take(key);
  }
  empty_->setVisible(order.isEmpty());
  if (order == order_) return;
  order_ = order;
  columns_ = 0;
  arrange();
}

void BorrowLoans::arrange() {
  const int columns = std::max(1, (width() + kGap) / (kCardWidth + kGap));
  if (columns == columns_) return;
  for (int i = 0; i < grid_->columnCount(); ++i) grid_->setColumnStretch(i, 0);
  columns_ = columns;
  while (QLayoutItem* item = grid_->takeAt(0)) delete item;
  for (int i = 0; i < order_.size(); ++i) {
    grid_->addWidget(cards_.value(order_[i]), i / columns, i % columns);
  }
  for (int i = 0; i < columns; ++i) grid_->setColumnStretch(i, 1);
}

void BorrowLoans::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void BorrowLoans::withdraw(const node::LoanRow& loan) {
  LoanActions::withdrawApplication(bridge_, loan, this,
                                   [this](const QString& sentence) { emit said(sentence); });
}

}  // namespace tally::ui
