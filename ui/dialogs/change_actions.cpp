// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_actions.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {

namespace {

void confirm(NodeBridge& bridge, Consequence what, Body body, const char* name, QWidget* parent,
             const QString& done, ChangeActions::Then then) {
  what.figures.emplace_back(
      ChangeActions::tr("Network fee"),
      formatMoney(bridge.tip()->minimum_fee, bridge.asset(kNativeAsset)));
  ConfirmDialog::signAndSend(bridge, std::move(what), std::move(body), QString::fromLatin1(name),
                             parent, [done, then](const TxId&) { then(done); });
}

QString periodsText(std::uint32_t count, PaymentPeriod period) {
  LoanTerms terms;
  terms.instalments = count;
  terms.period = period;
  return termText(terms);
}

}  // namespace

QString ChangeActions::sentence(const Change& change, const node::AssetInfo& asset,
                                PaymentPeriod period) {
  if (const auto* waiver = std::get_if<Waiver>(&change)) {
    QStringList parts;
    const auto add = [&](Amount amount, const QString& text) {
      if (amount.minor != 0) parts += text.arg(formatMoney(amount, asset));
    };
    add(waiver->interest, tr("%1 of interest"));
    add(waiver->late_interest, tr("%1 of late interest"));
    add(waiver->fee, tr("%1 of late fee"));
    return tr("The lenders give up %1.").arg(parts.join(tr(", ")));
  }
  const auto& terms = std::get<NewTerms>(change);
  return tr("What is left is paid back by %1 over %2 at %3, first on %4; %5.")
      .arg(methodName(terms.method), periodsText(terms.periods, period), formatRate(terms.rate),
           formatDay(terms.first_due),
           terms.capitalise ? tr("what is overdue becomes principal")
                            : tr("what is overdue comes with the first payment"));
}

void ChangeActions::propose(NodeBridge& bridge, const node::LoanDetail& detail,
                            const Change& change, Timestamp until, QWidget* parent, Then then) {
  const node::LoanRow& loan = detail.loan;
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const bool waiver = std::holds_alternative<Waiver>(change);
  Consequence what;
  what.title = waiver ? tr("Waive charges") : tr("Propose new terms");
  what.sentence =
      sentence(change, asset, loan.terms.period) + QLatin1Char(' ') +
      (waiver ? tr("It holds once lenders of more than two thirds of %1 agree; your own part "
                   "counts at once.")
              : tr("It holds once lenders of more than two thirds of %1 and the borrower "
                   "agree; payments signed ahead for the old schedule are refused then."))
          .arg(loanInText(loan.id));
  what.figures = {{tr("Votes until"), formatTime(until)},
                  {tr("Outstanding"), formatMoney(loan.outstanding, asset)}};
  what.agree = waiver ? tr("I give up my part of this money.") : tr("I want these terms.");
  what.button = tr("Sign and propose");
  confirm(bridge, std::move(what), ProposeChange{loan.id, change, until}, "proposeChange", parent,
          tr("Your proposal is on its way. It shows on the loan once a block has taken it."),
          std::move(then));
}

void ChangeActions::vote(NodeBridge& bridge, const node::LoanRow& loan,
                         const node::ProposalRow& proposal, bool agree, QWidget* parent,
                         Then then) {
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const bool borrower = loan.borrower == bridge.account();
  Consequence what;
  what.title = agree ? tr("Agree to proposal %1").arg(proposal.number)
                     : tr("Say no to proposal %1").arg(proposal.number);
  what.sentence = sentence(proposal.change, asset, loan.terms.period) + QLatin1Char(' ');
  if (agree) {
    what.sentence += tr("You agree; once more than two thirds do, it holds for all lenders.");
  } else if (borrower || proposal.proposer == bridge.account()) {
    what.sentence += tr("Your no ends this proposal.");
  } else {
    what.sentence += tr("Your part no longer counts for it.");
  }
  what.figures = {{tr("Agreed so far"), formatPercent(100.0 * static_cast<double>(proposal.yes) /
                                                          static_cast<double>(
                                                              loan.terms.principal.minor), 1)},
                  {tr("Votes until"), formatTime(proposal.until)}};
  what.agree = agree ? tr("I agree to this.") : tr("I do not agree.");
  what.button = tr("Sign and vote");
  confirm(bridge, std::move(what), VoteOnChange{loan.id, proposal.number, agree}, "voteOnChange",
          parent, tr("Your vote is on its way."), std::move(then));
}

void ChangeActions::accept(NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent,
                           Then then) {
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const QString money = formatMoney(loan.terms.principal, asset);
  Consequence what;
  what.title = tr("Lend on %1").arg(loanInText(loan.id));
  what.sentence =
      tr("You alone lend %1 for %2 at %3: it goes to the borrower at once and comes back only as "
         "they repay, without collateral or guarantee.")
          .arg(money, termText(loan.terms), formatRate(loan.terms.rate_ceiling));
  what.figures = {{tr("You lend"), money}, {tr("Paid back by"), planText(loan.terms)}};
  what.agree = tr("I can do without this money if the borrower stops paying.");
  what.button = tr("Sign and lend");
  confirm(bridge, std::move(what), AcceptLoan{loan.id}, "acceptLoan", parent,
          tr("%1 is on its way to the borrower.").arg(money), std::move(then));
}

void ChangeActions::setAutopay(NodeBridge& bridge, const node::LoanRow& loan, Amount limit,
                               QWidget* parent, Then then) {
  const QString money = formatMoney(limit, bridge.asset(loan.terms.asset));
  const bool on = limit.minor > 0;
  Consequence what;
  what.title = on ? tr("Pay by itself") : tr("Pay by hand again");
  what.sentence =
      on ? tr("On each due date the instalment of %1 is taken from your balance, as far as it asks "
              "for no more than %2; when there is too little it is tried again each day until it "
              "is late.")
               .arg(loanInText(loan.id), money)
         : tr("Instalments of %1 are no longer taken by themselves; you pay each by hand.")
               .arg(loanInText(loan.id));
  if (on) what.figures = {{tr("At most for one instalment"), money}};
  what.agree = on ? tr("Take it from my balance when it is due.") : tr("I pay by hand.");
  what.button = on ? tr("Sign and consent") : tr("Sign and take back");
  confirm(bridge, std::move(what), SetAutopay{loan.id, limit}, "setAutopay", parent,
          on ? tr("Your consent is on its way.") : tr("Your consent is being taken back."),
          std::move(then));
}

}  // namespace tally::ui
