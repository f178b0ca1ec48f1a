// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/loan_steps.hpp"

namespace tally::contract {

TxError precheck(const PayInstalment& body) { return check_amount(body.limit); }

TxError check(const StateView& view, const TxContext& context, const PayInstalment& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive) return TxError::kLoanNotActive;
  const Amount due = instalment_due(*loan).total();
  if (due > body.limit) return TxError::kCostsMore;
  if (!can_pay(view, context, loan->terms.asset, due)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const PayInstalment& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const AmountDue due = instalment_due(loan);
  const std::uint32_t number = loan.paid + 1;
  take_payment(ledger, loan, context.tx.sender, due);
  loan.paid = number;
  ledger.emit(InstalmentPaid{body.loan, number, context.tx.sender, due.principal, due.interest,
                             due.fee, due_date(loan.disbursed_on, number), context.today(),
                             loan.outstanding});
  if (loan.outstanding.minor == 0) {
    close_loan(ledger, body.loan, loan, context.time);
    return;
  }
  ledger.set_alarm(body.loan, loan, next_alarm(loan));
  ledger.put(body.loan, loan);
}

TxError precheck(const PayOffLoan& body) { return check_amount(body.limit); }

TxError check(const StateView& view, const TxContext& context, const PayOffLoan& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive) return TxError::kLoanNotActive;
  const Amount due = payoff_due(*loan, context.today()).total();
  if (due > body.limit) return TxError::kCostsMore;
  if (!can_pay(view, context, loan->terms.asset, due)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const PayOffLoan& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const AmountDue due = payoff_due(loan, context.today());
  const std::uint32_t number = loan.paid + 1;
  take_payment(ledger, loan, context.tx.sender, due);
  loan.paid = loan.terms.instalments;
  ledger.emit(LoanPaidOff{body.loan, number, context.tx.sender, due.principal, due.interest,
                          due.fee, context.today()});
  close_loan(ledger, body.loan, loan, context.time);
}

}  // namespace tally::contract
