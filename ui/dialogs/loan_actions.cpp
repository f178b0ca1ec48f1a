// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loan_actions.hpp"

#include <algorithm>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/security_text.hpp"

namespace tally::ui {

namespace {

using Figures = std::vector<std::pair<QString, QString>>;

QString feeText(const NodeBridge& bridge) {
  return formatMoney(bridge.tip()->minimum_fee, bridge.asset(kNativeAsset));
}

void confirm(NodeBridge& bridge, Consequence consequence, Body body, const char* name,
             QWidget* parent, const QString& sentence, LoanActions::Then then) {
  consequence.figures.emplace_back(LoanActions::tr("Network fee"), feeText(bridge));
  ConfirmDialog::signAndSend(bridge, std::move(consequence), std::move(body),
                             QString::fromLatin1(name), parent,
                             [sentence, then](const TxId&) { then(sentence); });
}

// Late interest that may come to be owed while the signature is on its way.
Amount lateWeek(const node::LoanRow& loan, const node::InstalmentRow& due) {
  constexpr std::int64_t kDays = 7;
  constexpr std::int64_t kDaysInYear = 365;
  const std::int64_t year =
      mul_div(due.principal.minor, loan.terms.late_rate.ppb, kPpb, Round::kUp);
  return Amount{mul_div(year, kDays, kDaysInYear, Round::kUp)};
}

}  // namespace

void LoanActions::placeBid(NodeBridge& bridge, const node::LoanRow& loan, Amount amount,
                           RatePpb rate, QWidget* parent, Then then) {
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const node::BidPreview preview =
      node::preview_bid(loan.terms, rate, amount, day_of(bridge.now()));
  Consequence what;
  what.title = tr("Bid on %1").arg(loanInText(loan.id));
  what.sentence =
      tr("You offer to lend %1 for %2 at %3 a year or more: the money stays in your own "
         "balance, on hold, until bids close in %4, and if you win it goes to the borrower and "
         "comes back only as they repay.")
          .arg(formatMoney(amount, asset), termText(loan.terms))
          .arg(formatRate(rate), formatLeft(loan.terms.listed_until, bridge.now())) +
      QLatin1Char(' ') + securityText(loan, bridge);
  what.figures = {{tr("You lend"), formatMoney(amount, asset)},
                  {tr("At least, the first payment"), formatMoney(preview.monthly, asset)},
                  {tr("At least, in all"), formatMoney(preview.total_received, asset)},
                  {tr("Of that, interest"), formatMoney(preview.total_interest, asset)}};
  what.agree = tr("I can do without this money if the borrower stops paying.");
  what.button = tr("Sign and bid");
  const QString done = tr("Your bid of %1 on %2 is on its way. It stands in the list of bids once "
                          "a block has taken it.")
                           .arg(formatMoney(amount, asset), loanInText(loan.id));
  confirm(bridge, std::move(what), PlaceBid{loan.id, amount, rate}, "placeBid", parent, done,
          std::move(then));
}

void LoanActions::withdrawBid(NodeBridge& bridge, const node::LoanRow& loan,
                              const node::BidRow& bid, QWidget* parent, Then then) {
  const QString money = formatMoney(bid.amount, bridge.asset(loan.terms.asset));
  Consequence what;
  what.title = tr("Withdraw your bid");
  what.sentence = tr("You take back your bid of %1 at %2 on %3; the money is free again at once.")
                      .arg(money, formatRate(bid.rate), loanInText(loan.id));
  what.agree = tr("I no longer want to lend here.");
  what.button = tr("Sign and withdraw");
  confirm(bridge, std::move(what), WithdrawBid{loan.id, bid.number}, "withdrawBid", parent,
          tr("Your bid of %1 is being withdrawn.").arg(money), std::move(then));
}

void LoanActions::apply(NodeBridge& bridge, const LoanTerms& terms, const QString& pledged,
                        QWidget* parent, ThenLoan then) {
  const node::AssetInfo asset = bridge.asset(terms.asset);
  const node::LoanPreview preview =
      node::preview_loan(terms, terms.rate_ceiling, day_of(bridge.now()));
  Consequence what;
  what.title = tr("Ask for a loan");
  what.sentence =
      tr("You ask in public for %1; if lenders cover it by %2, you receive the money and owe %3 "
         "(%6), the first of at most %4, %5 in all, and what you don't pay stays visible to "
         "everyone.")
          .arg(formatMoney(terms.principal, asset), formatTime(terms.listed_until))
          .arg(counted(paymentCount(terms), tr("%1 payment"), tr("%1 payments")))
          .arg(formatMoney(preview.instalment, asset), formatMoney(preview.total_paid, asset),
               planText(terms));
  what.figures = {{tr("Rate at most"), formatRate(terms.rate_ceiling)},
                  {tr("Effective rate at most"), formatPercent(preview.apr_percent, 2)},
                  {tr("Interest at most"), formatMoney(preview.total_interest, asset)},
                  {tr("Late fee"), formatMoney(terms.late_fee, asset)}};
  if (terms.minimum.minor > 0 && terms.minimum < terms.principal) {
    what.figures.emplace_back(tr("You also accept less, down to"),
                              formatMoney(terms.minimum, asset));
  }
  if (!pledged.isEmpty()) what.figures.emplace_back(tr("You pledge, right after"), pledged);
  what.figures.emplace_back(tr("Network fee"), feeText(bridge));
  what.agree = tr("I can pay this when it is due.");
  what.button = tr("Sign and list");
  const QString done = tr("Your application for %1 is on its way. It appears below and in the "
                          "market once a block has taken it.")
                           .arg(formatMoney(terms.principal, asset));
  ConfirmDialog::signAndSend(
      bridge, std::move(what), ApplyForLoan{terms}, QStringLiteral("applyForLoan"), parent,
      [then, done](const TxId& sent) { then(id_cast<LoanId>(sent), done); });
}

void LoanActions::withdrawApplication(NodeBridge& bridge, const node::LoanRow& loan,
                                      QWidget* parent, Then then) {
  Consequence what;
  what.title = tr("Withdraw your application");
  what.sentence = tr("You take %1 off the market; every bid on it is released, and to ask again "
                     "you have to list it anew.")
                      .arg(loanInText(loan.id));
  what.agree = tr("I no longer want this loan.");
  what.button = tr("Sign and withdraw");
  what.dangerous = true;
  confirm(bridge, std::move(what), WithdrawApplication{loan.id}, "withdrawApplication", parent,
          tr("Your application is being withdrawn."), std::move(then));
}

void LoanActions::payInstalment(NodeBridge& bridge, const node::LoanRow& loan,
                                const node::InstalmentRow& due, QWidget* parent, Then then) {
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const Amount total = due.principal + due.interest + due.fee - due.part_paid;
  const Amount limit = total + lateWeek(loan, due);
  Consequence what;
  what.title = tr("Pay instalment %1 of %2").arg(due.number).arg(paymentCount(loan));
  what.sentence =
      tr("You pay %1 on %2, which its lenders receive at once and which cannot be taken back; "
         "%3 of principal is left to pay after it.")
          .arg(formatMoney(total, asset), loanInText(loan.id),
               formatMoney(due.balance_after, asset));
  what.figures = {{tr("Principal"), formatMoney(due.principal, asset)},
                  {tr("Interest"), formatMoney(due.interest, asset)}};
  if (due.fee.minor != 0) what.figures.emplace_back(tr("Late fee and late interest"),
                                                      formatMoney(due.fee, asset));
  if (due.part_paid.minor != 0) {
    what.figures.emplace_back(tr("Already paid of it"), formatMoney(due.part_paid, asset));
  }
  what.figures.emplace_back(tr("Total"), formatMoney(total, asset));
  if (limit > total) what.figures.emplace_back(tr("At most"), formatMoney(limit, asset));
  what.agree = tr("Pay this from my balance.");
  what.button = tr("Sign and pay");
  confirm(bridge, std::move(what), PayInstalment{loan.id, limit}, "payInstalment", parent,
          tr("Instalment %1 of %2, %3, is on its way. It is marked paid once a block has taken it.")
              .arg(due.number)
              .arg(loanInText(loan.id), formatMoney(total, asset)),
          std::move(then));
}

void LoanActions::payPart(NodeBridge& bridge, const node::LoanRow& loan, Amount amount,
                          QWidget* parent, Then then) {
  const QString money = formatMoney(amount, bridge.asset(loan.terms.asset));
  const bool lost = loan.status == LoanStatus::kDefaulted;
  Consequence what;
  what.title = tr("Pay on %1").arg(loanInText(loan.id));
  what.sentence =
      lost ? tr("You pay %1 on %2, which is in default; its note holders receive it and the rest "
                "stays owed.")
                 .arg(money, loanInText(loan.id))
           : tr("You pay %1 on %2: what is owed first, oldest instalment first; what is over pays "
                "the next ones ahead with their whole interest. It cannot be taken back.")
                 .arg(money, loanInText(loan.id));
  what.figures = {{tr("You pay"), money}};
  what.agree = tr("Pay this from my balance.");
  what.button = tr("Sign and pay");
  confirm(bridge, std::move(what), PayAny{loan.id, amount}, "payPart", parent,
          tr("%1 is on its way to the lenders of %2.").arg(money, loanInText(loan.id)),
          std::move(then));
}

void LoanActions::prepay(NodeBridge& bridge, const node::LoanRow& loan, Amount principal,
                         PrepaymentEffect effect, QWidget* parent, Then then) {
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const node::PrepaymentPreview preview =
      node::preview_prepayment(loan, principal, effect, day_of(bridge.now()));
  const Amount limit = payoffLimit(loan, preview.cost);
  Consequence what;
  what.title = tr("Prepay on %1").arg(loanInText(loan.id));
  what.sentence =
      tr("You pay %1 of principal before its time and %2 interest on it up to today; after it %3 "
         "are left, the next of %4 and the last on %5.")
          .arg(formatMoney(principal, asset), formatMoney(preview.cost - principal, asset),
               counted(preview.payments_left, tr("%1 payment"), tr("%1 payments")),
               formatMoney(preview.next, asset), formatDay(preview.ends));
  what.figures = {{tr("Principal"), formatMoney(principal, asset)},
                  {tr("Interest to this day"), formatMoney(preview.cost - principal, asset)},
                  {tr("At most"), formatMoney(limit, asset)}};
  what.agree = tr("Pay this from my balance.");
  what.button = tr("Sign and prepay");
  confirm(bridge, std::move(what), PrepayPrincipal{loan.id, principal, effect, limit}, "prepay",
          parent,
          tr("The prepayment of %1 is on its way.").arg(formatMoney(principal, asset)),
          std::move(then));
}

Amount payoffLimit(const node::LoanRow& loan, Amount quote) {
  constexpr std::int64_t kDays = 7;
  constexpr std::int64_t kDaysInYear = 360;
  const std::int64_t year = mul_div(loan.outstanding.minor, loan.rate.ppb, kPpb, Round::kUp);
  return quote + Amount{mul_div(year, kDays, kDaysInYear, Round::kUp)};
}

void LoanActions::payOff(NodeBridge& bridge, const node::LoanRow& loan, Amount quote,
                         QWidget* parent, Then then) {
  const node::AssetInfo asset = bridge.asset(loan.terms.asset);
  const Amount limit = payoffLimit(loan, quote);
  Consequence what;
  what.title = tr("Pay off %1").arg(loanInText(loan.id));
  what.sentence =
      tr("You pay everything that is owed on %1 today, %2, and the loan is closed; should the "
         "day change before a block takes it, at most %3 leaves your balance.")
          .arg(loanInText(loan.id), formatMoney(quote, asset), formatMoney(limit, asset));
  what.figures = {{tr("Principal"), formatMoney(loan.outstanding, asset)},
                  {tr("Interest and fees to this day"),
                   formatMoney(quote - loan.outstanding, asset)},
                  {tr("Quote today"), formatMoney(quote, asset)},
                  {tr("At most"), formatMoney(limit, asset)}};
  what.agree = tr("Pay this from my balance and close the loan.");
  what.button = tr("Sign and pay off");
  confirm(bridge, std::move(what), PayOffLoan{loan.id, limit}, "payOff", parent,
          tr("%1 is being paid off. It is closed once a block has taken the payment.")
              .arg(loanName(loan.id)),
          std::move(then));
}

void LoanActions::collect(NodeBridge& bridge, std::vector<LoanId> loans, Amount sum,
                          QWidget* parent, Then then) {
  std::sort(loans.begin(), loans.end());
  loans.erase(std::unique(loans.begin(), loans.end()), loans.end());
  if (loans.size() > kMaxCollectedLoans) loans.resize(kMaxCollectedLoans);
  const QString money = formatMoney(sum, bridge.homeAsset());
  Consequence what;
  what.title = tr("Collect payments");
  what.sentence =
      counted(loans.size(),
              tr("You bring what the borrower has paid on %1 note, %2, into your balance."),
              tr("You bring what borrowers have paid on %1 notes, %2, into your balance."))
          .arg(money);
  what.agree = tr("Bring it in.");
  what.button = tr("Sign and collect");
  confirm(bridge, std::move(what), CollectPayments{std::move(loans)}, "collect", parent,
          tr("%1 is on its way into your balance. It shows in the wallet's history.").arg(money),
          std::move(then));
}

}  // namespace tally::ui
