// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_changes.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::contract {

Parts waivable(const LoanRecord& loan, Day today) {
  Parts most;
  if (loan.status == LoanStatus::kDefaulted) most = loan.claim - loan.recovered;
  if (loan.status == LoanStatus::kActive && due_date(loan, loan.paid + 1) <= today)
    most = instalment_due(loan, today);
  most.principal = Amount{};
  return most;
}

Waiver waiver_of(const LoanRecord& loan, const Waiver& waiver, Day today) {
  const Parts most = waivable(loan, today);
  return {std::min(waiver.interest, most.interest),
          std::min(waiver.late_interest, most.late_interest), std::min(waiver.fee, most.fee)};
}

bool waive(LoanRecord& loan, const Waiver& waiver, Day today) {
  const Parts parts{{}, waiver.interest, waiver.late_interest, waiver.fee};
  if (loan.status == LoanStatus::kDefaulted) {
    loan.claim = loan.claim - parts;
    return loan.claim == loan.recovered;
  }
  LoanLife& life = begin_life(loan);
  life.waived = life.waived + parts;
  const bool complete = instalment_due(loan, today) == Parts{};
  if (complete) complete_instalment(loan);
  return complete;
}

Rebuilding rebuild(const LoanRecord& loan, const NewTerms& terms, Day today) {
  Parts arrears = payoff_due(loan, today);
  arrears.principal = Amount{};
  return rebuild(loan, arrears, terms, today);
}

Rebuilding rebuild(const LoanRecord& loan, const Parts& arrears, const NewTerms& terms,
                   Day today) {
  TALLY_CHECK(terms.first_due > today, "new terms begin before they ask for anything");
  Rebuilding result{TxError::kProposalImpossible, loan, arrears};
  if (!is_term(loan.terms.period, terms.periods)) return result;
  // A month more, as for a listing: the calendar has to hold what follows the last due date.
  const Day end = add_periods(terms.first_due, loan.terms.period, terms.periods);
  if (add_months(end, 1) > kLastDay) return result;

  LoanRecord& after = result.loan;
  LoanLife& life = begin_life(after);
  const std::uint32_t base = repayment_of(loan).payments();
  life.rebuilt = Rebuilt{today, terms.first_due, base, loan.paid + 1};
  life.waived = Parts{};
  life.carried = terms.capitalise ? Parts{} : result.arrears;
  life.fixed = 0;
  life.before.clear();
  if (terms.capitalise) {
    life.capitalised += result.arrears.total();
    after.outstanding += result.arrears.total();
    if (life.capitalised > loan.terms.principal || after.outstanding.minor > kMaxPrincipalMinor)
      return result;
  }
  after.terms.method = terms.method;
  after.terms.steps.clear();
  after.terms.floating.reset();
  after.rate = terms.rate;
  after.periods = terms.periods;
  after.paid = base;
  after.late_marked = base;
  after.part = Parts{};
  after.late_accrued = Amount{};
  after.late_since = Day{};
  const Repayment repayment = repayment_of(after);
  after.instalment = regular_part(after.outstanding, repayment);
  after.autopay_on = first_autopay(after);
  if (check_rest(repayment, after.instalment, after.outstanding, base) == TxError::kNone)
    result.error = TxError::kNone;
  return result;
}

bool is_carried(const LoanRecord& loan, const ProposalRecord& proposal) {
  const bool binds_borrower = std::holds_alternative<NewTerms>(proposal.change);
  return static_cast<__int128>(proposal.yes) * 3 >
             static_cast<__int128>(loan.terms.principal.minor) * 2 &&
         (proposal.borrower_agrees || !binds_borrower);
}

bool is_replaced(const LoanRecord& loan, std::uint64_t number) {
  const auto& rebuilt = life_of(loan).rebuilt;
  return rebuilt && number >= rebuilt->replaced && number <= rebuilt->base;
}

RatePpb floating_rate(const FloatingRate& terms, RatePpb reference, RatePpb spread) {
  return {std::clamp(reference.ppb + spread.ppb, terms.floor.ppb, terms.cap.ppb)};
}

TxError fix_rate(LoanRecord& loan, RatePpb rate) {
  LoanRecord after = loan;
  LoanLife& life = begin_life(after);
  const std::uint32_t unpaid = life.fixed > loan.paid ? life.fixed - loan.paid : 0;
  while (life.before.size() < unpaid) life.before.push_back({loan.rate, loan.instalment});
  Amount balance = loan.outstanding + loan.part.principal;
  for_each_unpaid(loan, Day{}, [&](const OwedInstalment& next) {
    if (next.whole.number > life.fixed) return false;
    balance = next.whole.balance_after;
    return true;
  });
  after.rate = rate;
  Repayment rest = repayment_of(after);
  const std::uint32_t first = std::max(life.fixed, loan.paid);
  rest.periods -= first;
  after.instalment = regular_part(balance, rest);
  const TxError error = check_rest(repayment_of(after), after.instalment, balance, first);
  if (error == TxError::kNone) loan = after;
  return error;
}

}  // namespace tally::contract
