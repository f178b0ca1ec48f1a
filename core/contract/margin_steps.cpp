// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/margin_steps.hpp"

#include "core/contract/loan_steps.hpp"
#include "core/contract/security_rules.hpp"

namespace tally::contract {
namespace {

/// The call is over, the margin goes on.
void keep_margin(Ledger& ledger, const LoanId& id, MarginRecord margin, Amount worth,
                 Amount needed) {
  ledger.erase(margin_end_key(margin.cure_until, id));
  margin.cure_until = Timestamp{};
  ledger.put(margin_key(id), margin);
  ledger.emit(MarginChanged{id, MarginChange::kKept, margin.terms, worth, needed, {}});
}

void end_cure_period(Ledger& ledger, const LoanId& id, Timestamp now) {
  LoanRecord loan = *read_loan(ledger.view(), id);
  const MarginRecord margin = *read_margin(ledger.view(), id);
  const auto worth = collateral_worth(ledger.view(), id, loan, margin.terms, now);
  const Amount needed = margin_needed(loan, margin.terms);
  if (!worth || *worth >= needed) {
    keep_margin(ledger, id, margin, worth.value_or(Amount{}), needed);
    return;
  }
  ledger.emit(MarginChanged{id, MarginChange::kFailed, margin.terms, *worth, needed, {}});
  accelerate_loan(ledger, id, loan, day_of(now), now);
}

}  // namespace

void call_margin(Ledger& ledger, const LoanId& id, Timestamp now) {
  const LoanRecord loan = *read_loan(ledger.view(), id);
  MarginRecord margin = *read_margin(ledger.view(), id);
  margin.cure_until = Timestamp{now.ms + margin.terms.cure_days * kDayMs};
  ledger.put(margin_key(id), margin);
  ledger.mark(margin_end_key(margin.cure_until, id));
  const auto worth = collateral_worth(ledger.view(), id, loan, margin.terms, now);
  ledger.emit(MarginChanged{id, MarginChange::kCalled, margin.terms, worth.value_or(Amount{}),
                            margin_needed(loan, margin.terms), margin.cure_until});
}

void look_at_margin(Ledger& ledger, const LoanId& id, Timestamp now) {
  const auto margin = read_margin(ledger.view(), id);
  if (!margin || margin->cure_until.ms == 0) return;
  const LoanRecord loan = *read_loan(ledger.view(), id);
  const auto worth = collateral_worth(ledger.view(), id, loan, margin->terms, now);
  const Amount needed = margin_needed(loan, margin->terms);
  if (worth && *worth >= needed) keep_margin(ledger, id, *margin, *worth, needed);
}

void end_margin(Ledger& ledger, const LoanId& id) {
  const auto margin = read_margin(ledger.view(), id);
  if (!margin) return;
  if (margin->cure_until.ms != 0) ledger.erase(margin_end_key(margin->cure_until, id));
  ledger.erase(margin_key(id));
}

void end_cure_periods(Ledger& ledger, const ChainParams& params, Timestamp time) {
  const KeyRange due = queue_until(KeyKind::kMarginEnd, time);
  const std::uint32_t limit = (params.due_work_per_block + 3) / 4;
  for (std::uint32_t steps = 0; steps < limit; ++steps) {
    const auto entry = ledger.view().next(due.from, due.until);
    if (!entry) return;
    ledger.begin_step(kDueWork);
    end_cure_period(ledger, due_loan_in(entry->first), time);
    ledger.end_step();
  }
}

}  // namespace tally::contract
