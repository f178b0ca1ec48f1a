// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_credit.hpp"

#include <QtWidgets/QBoxLayout>

#include "ui/bridge/format.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

QString punctualitySentence(const node::Punctuality& seen) {
  const QString names[] = {MarketCredit::tr("1–29 days"), MarketCredit::tr("30–59 days"),
                           MarketCredit::tr("60–89 days"), MarketCredit::tr("90 days or more")};
  std::uint64_t all = seen.on_time;
  QStringList parts;
  for (std::size_t i = 0; i < seen.late.size(); ++i) {
    all += seen.late[i] + seen.overdue_now[i];
    if (seen.late[i] != 0)
      parts << MarketCredit::tr("%1 paid %2 late").arg(formatCount(seen.late[i]), names[i]);
    if (seen.overdue_now[i] != 0)
      parts << MarketCredit::tr("%1 overdue for %2 now")
                   .arg(formatCount(seen.overdue_now[i]), names[i]);
  }
  if (all == 0) return MarketCredit::tr("No instalment has come due yet.");
  QString text = MarketCredit::tr("%1 of %2 instalments on time")
                     .arg(formatCount(seen.on_time), formatCount(all));
  if (!parts.isEmpty()) text += QStringLiteral("; ") + parts.join(QStringLiteral(", "));
  return text + QLatin1Char('.');
}

MarketCredit::MarketCredit(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  counted_ = makeLabel({}, FontRole::kBody);
  counted_->setObjectName("marketCreditCounted");
  counted_->setWordWrap(true);
  shown_ = makeLabel({}, FontRole::kSmall, true);
  shown_->setObjectName("marketCreditShown");
  shown_->setWordWrap(true);
  column->addWidget(counted_);
  column->addWidget(shown_);
}

void MarketCredit::setLoan(const node::LoanRow& loan) {
  bridge_.ask(node::CreditHistoryQuery{loan.borrower, loan.terms.asset}, this,
              [this](const node::CreditHistory& history) { takeHistory(history); });
  node::GrantsQuery query;
  query.account = bridge_.account();
  query.loan = loan.id;
  query.standing_only = true;
  bridge_.ask(std::move(query), this, [this](const node::GrantPage& page) { takeGrants(page); });
}

void MarketCredit::takeHistory(const node::CreditHistory& history) {
  counted_->setVisible(history.loans_taken > 0);
  counted_->setText(tr("Counted by the chain: %1").arg(punctualitySentence(history.punctuality)));
}

void MarketCredit::takeGrants(const node::GrantPage& page) {
  for (const node::GrantRow& row : page.rows) {
    if (row.given.lender != bridge_.account()) continue;
    shown_->setText(tr("The borrower consented on %1 that you read a document for this listing. "
                       "Open it on the Credit page to check it.").arg(formatTime(row.given_at)));
    return;
  }
  shown_->setText(tr("No document was shown to you: what else the listing says of the borrower is "
                     "the borrower’s own word."));
}

}  // namespace tally::ui
