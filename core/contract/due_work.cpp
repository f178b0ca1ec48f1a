// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/due_work.hpp"

#include <algorithm>

#include "core/contract/change_steps.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/loan_steps.hpp"
#include "core/contract/mandate_steps.hpp"
#include "core/contract/margin_steps.hpp"
#include "core/contract/security_steps.hpp"
#include "core/contract/stake_steps.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

/// Returns how many bids it ended.
std::uint32_t end_auction(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp time) {
  const std::uint32_t bids = loan.standing_bids;
  const bool reached = loan.bid_total >= least_principal(loan.terms);
  if (!reached || !disburse(ledger, id, loan, day_of(time))) {
    end_listing(ledger, id, loan, LoanStatus::kExpired);
    ledger.emit(LoanExpired{id});
  }
  return bids;
}

/// Takes the instalment that is due from its borrower, who has agreed to it.
void try_autopay(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp time) {
  const Day today = day_of(time);
  const Parts due = instalment_due(loan, today);
  const Amount available =
      read_balance(ledger.view(), loan.borrower, loan.terms.asset).available;
  if (due.total() <= loan.autopay_limit && due.total() <= available) {
    pay_next(ledger, id, loan, loan.borrower, due, due, today);
  } else {
    ledger.emit(AutopayMissed{id, loan.paid + 1, due.total(), today});
    loan.autopay_on = next_autopay(loan, today);
  }
  go_on(ledger, id, loan, time);
}

/// Fixes a rate, ends a vote, takes an instalment, marks one late or ends the loan, whichever the
/// clock has reached first.
void look_at_active(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp time) {
  if (fixing_at(loan) == next_alarm(loan)) {
    fix_period(ledger, id, loan, time);
    return;
  }
  if (life_of(loan).proposals_until == next_alarm(loan)) {
    close_votes(ledger, id, loan, time);
    return;
  }
  if (loan.autopay_on != Day{} && next_alarm(loan) == start_of(loan.autopay_on)) {
    try_autopay(ledger, id, loan, time);
    return;
  }
  const std::uint32_t unmarked = std::max(loan.paid, loan.late_marked) + 1;
  const bool marks = unmarked <= repayment_of(loan).payments() && late_at(loan, unmarked) <= time;
  const bool ends = default_at(loan, loan.paid + 1) <= time;
  if (ends && (!marks || default_at(loan, loan.paid + 1) < late_at(loan, unmarked))) {
    default_loan(ledger, id, loan, time);
    return;
  }
  TALLY_CHECK(marks, "an alarm has a reason");
  loan.late_marked = unmarked;
  ledger.emit(InstalmentLate{id, unmarked, due_date(loan, unmarked),
                             loan.terms.late_fee});
  ledger.set_alarm(id, loan, next_alarm(loan));
  ledger.put(id, loan);
}

/// Returns the steps it took beyond looking at the loan.
std::uint32_t work_on(Ledger& ledger, const LoanId& id, Timestamp time, std::uint32_t budget) {
  auto loan = read_loan(ledger.view(), id);
  TALLY_CHECK(loan.has_value(), "the queue names loans that exist");
  switch (loan->status) {
    case LoanStatus::kListed:
      return end_auction(ledger, id, *loan, time);
    case LoanStatus::kActive:
      look_at_active(ledger, id, *loan, time);
      return 0;
    case LoanStatus::kClosed:
    case LoanStatus::kDefaulted:
      if (loan->settling)
        return settle_some(ledger, id, *loan, std::max<std::uint32_t>(budget, 1));
      close_votes(ledger, id, *loan, time);
      return 0;
    case LoanStatus::kExpired:
    case LoanStatus::kWithdrawn:
      break;
  }
  TALLY_CHECK(false, "an ended loan has left the queue");
  return 0;
}

void look_at_loans(Ledger& ledger, const ChainParams& params, Timestamp time) {
  const KeyRange due = due_until(time);
  std::uint32_t left = params.due_work_per_block;
  while (left > 0) {
    const auto entry = ledger.view().next(due.from, due.until);
    if (!entry) return;
    --left;
    ledger.begin_step(kDueWork);
    left -= std::min(left, work_on(ledger, due_loan_in(entry->first), time, left));
    ledger.end_step();
  }
}

}  // namespace

void do_due_work(Ledger& ledger, const ChainParams& params, Timestamp time) {
  look_at_loans(ledger, params, time);
  end_cure_periods(ledger, params, time);
  end_sales(ledger, params, time);
  match_mandates(ledger, params, time);
  finish_departures(ledger, time, params.due_work_per_block);
}

bool has_due_work(const StateView& view, Timestamp time) {
  const auto next = next_due_work(view);
  return next && *next <= time;
}

std::optional<Timestamp> next_due_work(const StateView& view) {
  std::optional<Timestamp> first;
  for (const KeyKind kind : {KeyKind::kDue, KeyKind::kMatch, KeyKind::kDepartureDue,
                             KeyKind::kSaleEnd, KeyKind::kMarginEnd}) {
    const KeyRange all = range_of(kind);
    const auto entry = view.next(all.from, all.until);
    if (!entry) continue;
    const Timestamp time = due_time_in(entry->first);
    if (!first || time < *first) first = time;
  }
  return first;
}

}  // namespace tally::contract
