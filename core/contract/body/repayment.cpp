// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/contract/body/bodies.hpp"
#include "core/contract/claim_steps.hpp"
#include "core/contract/loan_changes.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/loan_steps.hpp"
#include "core/contract/security_rules.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

/// What every payment of an exact amount has to pass. `due` is asked for an active loan only.
template <typename Due>
TxError check_exact(const StateView& view, const TxContext& context, const LoanId& id,
                    Amount limit, Due due) {
  const auto loan = read_loan(view, id);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive) return TxError::kLoanNotActive;
  const Amount amount = due(*loan).total();
  if (amount > limit) return TxError::kCostsMore;
  if (!can_pay(view, context, loan->terms.asset, amount)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

}  // namespace

TxError precheck(const PayInstalment& body) { return check_amount(body.limit); }

TxError check(const StateView& view, const TxContext& context, const PayInstalment& body) {
  const auto loan = read_loan(view, body.loan);
  if (loan && loan->status == LoanStatus::kActive &&
      is_replaced(*loan, number_in(context.content().nonce)))
    return TxError::kInstalmentReplaced;
  return check_exact(view, context, body.loan, body.limit, [&](const LoanRecord& running) {
    return instalment_due(running, context.today());
  });
}

void apply(Ledger& ledger, const TxContext& context, const PayInstalment& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const Parts due = instalment_due(loan, context.today());
  pay_next(ledger, body.loan, loan, context.tx.sender, due, due, context.today());
  go_on(ledger, body.loan, loan, context.time);
}

TxError precheck(const PayOffLoan& body) { return check_amount(body.limit); }

TxError check(const StateView& view, const TxContext& context, const PayOffLoan& body) {
  return check_exact(view, context, body.loan, body.limit, [&](const LoanRecord& loan) {
    return payoff_due(loan, context.today());
  });
}

void apply(Ledger& ledger, const TxContext& context, const PayOffLoan& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const Parts due = payoff_due(loan, context.today());
  const std::uint32_t number = loan.paid + 1;
  take_payment(ledger, loan, context.tx.sender, due);
  loan.repaid += std::exchange(loan.outstanding, Amount{});
  loan.paid = repayment_of(loan).payments();
  ledger.emit(LoanPaidOff{body.loan, number, context.tx.sender, due.principal, due.interest,
                          due.late_interest, due.fee, context.today()});
  close_loan(ledger, body.loan, loan, context.time);
}

TxError precheck(const PayAny& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const PayAny& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  const bool active = loan->status == LoanStatus::kActive;
  if (!active && loan->status != LoanStatus::kDefaulted) return TxError::kLoanNotActive;
  if (!can_pay(view, context, loan->terms.asset, body.amount)) return TxError::kInsufficientFunds;
  if (loan->settling) return TxError::kLoanSettling;
  const Amount most = active ? scheduled_rest(*loan, context.today())
                             : debt_left(view, body.loan, *loan);
  return body.amount > most ? TxError::kOverpayment : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const PayAny& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  if (loan.status == LoanStatus::kDefaulted) {
    pay_debts(ledger, body.loan, loan, context.tx.sender, body.amount, context.time);
    return;
  }
  Amount money = body.amount;
  while (money.minor > 0) {
    const Parts owed = instalment_due(loan, context.today());
    const Amount now = std::min(money, owed.total());
    pay_next(ledger, body.loan, loan, context.tx.sender, owed,
             allocate(loan.terms.allocation, owed, now), context.today());
    money -= now;
  }
  go_on(ledger, body.loan, loan, context.time);
}

TxError precheck(const PrepayPrincipal& body) {
  const TxError principal = check_amount(body.principal);
  const TxError limit = check_amount(body.limit);
  if (principal == TxError::kNone || limit == TxError::kNone)
    return principal == TxError::kNone ? limit : principal;
  return std::min(principal, limit);
}

TxError check(const StateView& view, const TxContext& context, const PrepayPrincipal& body) {
  const TxError error = check_exact(
      view, context, body.loan, body.limit, [&](const LoanRecord& loan) {
        return prepayment_cost(loan, body.principal, context.today());
      });
  if (error != TxError::kNone) return error;
  LoanRecord loan = *read_loan(view, body.loan);
  if (body.principal >= loan.outstanding) return TxError::kOverpayment;
  if (owes_instalment(loan, context.today())) return TxError::kInstalmentOwed;
  return prepay(loan, body.principal, body.effect) == TxError::kNone ? TxError::kNone
                                                                     : TxError::kRestImpossible;
}

void apply(Ledger& ledger, const TxContext& context, const PrepayPrincipal& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const Parts cost = prepayment_cost(loan, body.principal, context.today());
  take_payment(ledger, loan, context.tx.sender, cost);
  TALLY_CHECK(prepay(loan, body.principal, body.effect) == TxError::kNone, "check said so");
  ledger.emit(PrincipalPrepaid{body.loan, context.tx.sender, cost.principal, cost.interest,
                               context.today(), loan.outstanding, loan.periods,
                               loan.instalment});
  go_on(ledger, body.loan, loan, context.time);
}

TxError precheck(const SetAutopay& body) {
  return body.limit.minor == 0 ? TxError::kNone : check_amount(body.limit);
}

TxError check(const StateView& view, const TxContext& context, const SetAutopay& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive && loan->status != LoanStatus::kListed)
    return TxError::kLoanNotActive;
  return loan->borrower == context.tx.sender ? TxError::kNone : TxError::kNotBorrower;
}

void apply(Ledger& ledger, const TxContext& /*context*/, const SetAutopay& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  loan.autopay_limit = body.limit;
  loan.autopay_on = first_autopay(loan);
  ledger.set_alarm(body.loan, loan, next_alarm(loan));
  ledger.put(body.loan, loan);
  ledger.emit(AutopaySet{body.loan, body.limit});
}

}  // namespace tally::contract
