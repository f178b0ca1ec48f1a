// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_credit.hpp"

#include <QtWidgets/QBoxLayout>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/dialogs/ask_dialog.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/loan_text.hpp"
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
  attested_ = makeLabel({}, FontRole::kBody);
  attested_->setObjectName("marketCreditAttested");
  attested_->setWordWrap(true);
  shown_ = makeLabel({}, FontRole::kSmall, true);
  shown_->setObjectName("marketCreditShown");
  shown_->setWordWrap(true);
  ask_ = makeButton(tr("Ask for facts…"), "marketAskFacts");
  auto* row = new QHBoxLayout;
  row->addWidget(ask_);
  row->addStretch(1);
  column->addWidget(counted_);
  column->addWidget(attested_);
  column->addWidget(shown_);
  column->addLayout(row);
  connect(ask_, &QPushButton::clicked, this, &MarketCredit::ask);
  connect(&bridge_, &NodeBridge::creditChanged, this, &MarketCredit::showFacts);
}

void MarketCredit::setLoan(const node::LoanRow& loan) {
  loan_ = loan;
  bridge_.ask(node::CreditHistoryQuery{loan.borrower, loan.terms.asset}, this,
              [this](const node::CreditHistory& history) { takeHistory(history); });
  showFacts();
}

void MarketCredit::takeHistory(const node::CreditHistory& history) {
  counted_->setVisible(history.loans_taken > 0);
  counted_->setText(tr("Counted by the chain: %1").arg(punctualitySentence(history.punctuality)));
}

void MarketCredit::showFacts() {
  if (!loan_) return;
  const auto view = bridge_.creditView();
  const node::LoanFile* file = fileOf(*view, loan_->id, bridge_.now());
  attested_->setVisible(file != nullptr);
  if (file != nullptr) {
    QStringList facts;
    for (const node::CreditFact& fact : file->facts)
      facts << tr("✓ %1: %2").arg(factName(fact.claim), factValue(fact.value));
    attested_->setText(facts.join(QLatin1Char('\n')));
    const QString status =
        file->status == 0 ? QString() : tr(" It is %1 now.").arg(statusWord(file->status).text);
    shown_->setText(tr("Attested by %1 on %2, checked by this node %3.%4")
                        .arg(foreignText(file->issuer_name, 64),
                             formatDay(day_of(file->issued)),
                             formatAgo(file->checked_at, bridge_.now()), status));
  }
  const node::FactRequest* asked = nullptr;
  for (const node::FactRequest& request : view->asked_by_me)
    if (request.loan == loan_->id) {
      asked = &request;
      break;
    }
  const bool waits = asked != nullptr && (asked->state == node::RequestState::kWaiting ||
                                          asked->state == node::RequestState::kOnItsWay);
  if (file == nullptr) {
    if (waits)
      shown_->setText(tr("You asked for facts %1; the answer is %2.")
                          .arg(formatAgo(asked->asked_at, bridge_.now()),
                               requestState(asked->state).text));
    else if (asked != nullptr && asked->state == node::RequestState::kFailed)
      shown_->setText(tr("The answer to your request does not hold: %1.")
                          .arg(foreignText(asked->problem)));
    else if (asked != nullptr && asked->state == node::RequestState::kRefused)
      shown_->setText(tr("The borrower shows you nothing. What the listing says is the borrower’s "
                         "own word."));
    else
      shown_->setText(tr("No document was shown to you: what else the listing says of the borrower "
                         "is the borrower’s own word."));
  }
  ask_->setVisible(bridge_.hasCredit());
  const QString locked = signingBlock(*bridge_.wallet());
  const bool own = loan_->borrower == bridge_.account();
  setEnabledOr(ask_, view->is_open && view->has_sealing_key && !own && !waits,
               own                      ? tr("This is your own listing.")
               : waits                  ? tr("You have asked; the answer is on its way.")
               : !locked.isEmpty()      ? locked
                                        : tr("Publish your key on the Credit page first, so that "
                                             "the borrower can write back."));
}

void MarketCredit::ask() {
  if (!loan_) return;
  auto* dialog = new AskDialog(bridge_, loan_->id, [this] {
    emit said(tr("The borrower has your request. What comes back is checked and shown here."));
  }, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

}  // namespace tally::ui
