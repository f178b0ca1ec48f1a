// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proposal_box.hpp"

#include <QtWidgets/QBoxLayout>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"

namespace tally::ui {

ProposalBox::ProposalBox(NodeBridge& bridge, LoanActions::Then then, QWidget* parent)
    : QWidget(parent), bridge_(bridge), then_(std::move(then)) {
  setObjectName("proposalBox");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  hide();
}

void ProposalBox::setLoan(const node::LoanDetail& detail) {
  loan_ = detail.loan;
  delete lines_;
  lines_ = nullptr;
  setVisible(!detail.proposals.empty());
  if (detail.proposals.empty()) return;
  const AccountId me = bridge_.account();
  const bool holds = std::any_of(detail.notes.begin(), detail.notes.end(),
                                 [&me](const node::NoteRow& note) { return note.holder == me; });
  auto* card = new Card(tr("Proposed changes"));
  for (const node::ProposalRow& proposal : detail.proposals)
    card->body()->addWidget(makeLineOf(proposal, holds || loan_.borrower == me));
  lines_ = card;
  layout()->addWidget(card);
}

QWidget* ProposalBox::makeLineOf(const node::ProposalRow& proposal, bool can_vote) {
  auto* line = new QWidget;
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid * 2);
  const AccountId me = bridge_.account();
  const bool own = proposal.proposer == me;
  const QString who = own                                 ? tr("You propose")
                      : proposal.proposer == loan_.borrower ? tr("The borrower proposes")
                                                            : tr("A lender proposes");
  const double share = 100.0 * static_cast<double>(proposal.yes) /
                       static_cast<double>(loan_.terms.principal.minor);
  QString votes = tr("%1 agreed, more than 66.67 % are needed")
                      .arg(formatPercent(share, 2));
  if (std::holds_alternative<NewTerms>(proposal.change))
    votes += proposal.borrower_agrees ? tr("; the borrower agrees")
                                      : tr("; the borrower has not agreed yet");
  QLabel* text = makeLabel(
      tr("%1: %2").arg(who, ChangeActions::sentence(proposal.change,
                                                    bridge_.asset(loan_.terms.asset),
                                                    loan_.terms.period)) +
      QLatin1Char('\n') + votes +
      tr(". Votes end in %1.").arg(formatLeft(proposal.until, bridge_.now())));
  text->setObjectName(QStringLiteral("proposalText%1").arg(proposal.number));
  text->setWordWrap(true);
  row->addWidget(text, 1);
  const bool agrees = loan_.borrower == me
                          ? proposal.borrower_agrees
                          : std::find(proposal.agreeing.begin(), proposal.agreeing.end(), me) !=
                                proposal.agreeing.end();
  const QString block = !can_vote ? tr("Only the borrower and the lenders of this loan vote.")
                                  : signingBlock(*bridge_.wallet());
  const auto add = [&](bool agree, const QString& title, const QString& name,
                       const QString& reason, ButtonKind kind) {
    QPushButton* button = makeButton(title, name, kind);
    setEnabledOr(button, reason.isEmpty(), reason);
    connect(button, &QPushButton::clicked, this, [this, proposal, agree] {
      ChangeActions::vote(bridge_, loan_, proposal, agree, window(), then_);
    });
    row->addWidget(button, 0, Qt::AlignTop);
  };
  const QString number = QString::number(proposal.number);
  add(true, tr("Agree"), QStringLiteral("proposalAgree") + number,
      block.isEmpty() && agrees ? tr("You agree already.") : block, ButtonKind::kPrimary);
  add(false, own ? tr("Withdraw") : tr("Say no"), QStringLiteral("proposalNo") + number, block,
      ButtonKind::kPlain);
  return line;
}

}  // namespace tally::ui
