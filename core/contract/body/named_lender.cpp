// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/loan_steps.hpp"

namespace tally::contract {

TxError precheck(const AcceptLoan& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const AcceptLoan& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kListed || context.time > loan->terms.listed_until)
    return TxError::kLoanNotListed;
  if (loan->terms.lender != context.tx.sender) return TxError::kNotInvited;
  if (!can_pay(view, context, loan->terms.asset, loan->terms.principal))
    return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const AcceptLoan& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const Amount principal = loan.terms.principal;
  ledger.debit(context.tx.sender, loan.terms.asset, principal);
  begin_loan(ledger, body.loan, loan, principal, loan.terms.rate_ceiling,
             {{context.tx.sender, principal.minor}}, context.today());
}

}  // namespace tally::contract
