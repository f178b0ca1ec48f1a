// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/bodies.hpp"
#include "core/contract/loan_steps.hpp"

namespace tally::contract {

TxError precheck(const CollectPayments& body) {
  const bool ascending =
      std::ranges::adjacent_find(body.loans, std::ranges::greater_equal{}) == body.loans.end();
  return body.loans.empty() || !ascending ? TxError::kListNotAscending : TxError::kNone;
}

TxError check(const StateView& view, const TxContext& context, const CollectPayments& body) {
  const bool holds_all = std::ranges::all_of(body.loans, [&](const LoanId& loan) {
    return read_note(view, loan, context.tx.sender).has_value();
  });
  return holds_all ? TxError::kNone : TxError::kNothingToCollect;
}

void apply(Ledger& ledger, const TxContext& context, const CollectPayments& body) {
  for (const LoanId& id : body.loans) {
    LoanRecord loan = *read_loan(ledger.view(), id);
    NoteRecord note = *read_note(ledger.view(), id, context.tx.sender);
    settle_note(ledger, id, loan, context.tx.sender, note, Settle::kOnTheWay);
    ledger.put_note(id, context.tx.sender, note);
    ledger.put(id, loan);
  }
}

}  // namespace tally::contract
