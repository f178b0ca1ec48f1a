// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/loan_steps.hpp"
#include "core/contract/mandate_steps.hpp"

namespace tally::contract {
namespace {

LoanId loan_of(const TxContext& context) { return id_cast<LoanId>(context.tx.id); }

/// The deadline may be followed by some days until the auction is cleared; a month covers them.
bool ends_within_calendar(const LoanTerms& terms) {
  const Day end = add_periods(day_of(terms.listed_until), terms.period, terms.instalments);
  return add_months(end, 1) <= kLastDay;
}

bool is_minimum(const LoanTerms& terms) {
  return terms.minimum.minor >= 0 && terms.minimum <= terms.principal;
}

bool are_late_rules(const LoanTerms& terms) {
  const Amount least = is_minimum(terms) ? least_principal(terms) : terms.principal;
  return terms.grace_days <= kMaxGraceDays && terms.default_after_days <= kMaxDefaultAfterDays &&
         terms.default_after_days > terms.grace_days && terms.late_fee.minor >= 0 &&
         terms.late_fee <= least && terms.late_rate.ppb >= 0 && terms.late_rate.ppb <= kMaxRatePpb;
}

bool is_floating_rate(const LoanTerms& terms) {
  if (!terms.floating) return true;
  const FloatingRate& floating = *terms.floating;
  return is_symbol(floating.reference) && floating.floor.ppb >= 0 &&
         floating.floor <= floating.cap && floating.cap.ppb <= kMaxRatePpb &&
         terms.rate_ceiling <= floating.cap && floating.stale_days >= 1 &&
         floating.stale_days <= kMaxStaleDays && terms.method != RepaymentMethod::kBullet;
}

}  // namespace

TxError precheck(const ApplyForLoan& body) {
  const LoanTerms& terms = body.terms;
  if (terms.rate_ceiling.ppb < 0 || terms.rate_ceiling.ppb > kMaxRatePpb)
    return TxError::kRateOutOfRange;
  if (!is_term(terms.period, terms.instalments)) return TxError::kTermOutOfRange;
  if (terms.principal.minor < 1 || terms.principal.minor > kMaxPrincipalMinor)
    return TxError::kPrincipalOutOfRange;
  if (!are_late_rules(terms)) return TxError::kLateRuleOutOfRange;
  const Amount least = is_minimum(terms) ? least_principal(terms) : terms.principal;
  for (const Amount lent : {terms.principal, least}) {
    const Repayment repayment = repayment_of(terms, terms.rate_ceiling, lent);
    if (are_steps(terms) && check_schedule(lent, repayment) != TxError::kNone)
      return TxError::kScheduleImpossible;
  }
  if (!is_minimum(terms)) return TxError::kMinimumOutOfRange;
  if (!are_steps(terms)) return TxError::kStepsOutOfRange;
  return is_floating_rate(terms) ? TxError::kNone : TxError::kFloatingOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const ApplyForLoan& body) {
  const LoanTerms& terms = body.terms;
  if (!read_asset(view, terms.asset)) return TxError::kAssetNotFound;
  if (terms.listed_until <= context.time ||
      terms.listed_until.ms - context.time.ms > context.params.max_listing_ms)
    return TxError::kListingWindow;
  if (!ends_within_calendar(terms)) return TxError::kCalendarEnd;
  if (read_account(view, context.tx.sender).open_listings >=
      context.params.max_listings_per_borrower)
    return TxError::kTooManyListings;
  if (least_principal(terms).minor < context.params.min_principal_minor)
    return TxError::kPrincipalTooSmall;
  if (terms.lender == context.tx.sender) return TxError::kOwnListing;
  if (terms.floating) {
    const auto reference = read_reference(view, terms.floating->reference);
    if (!reference || reference->day == Day{}) return TxError::kReferenceNotFound;
  }
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const ApplyForLoan& body) {
  const LoanId loan = loan_of(context);
  LoanRecord record;
  record.borrower = context.tx.sender;
  record.terms = body.terms;
  record.listed_at = context.time;
  ledger.set_alarm(loan, record, next_alarm(record));
  ledger.put(loan, record);
  count_listing(ledger, record.borrower, +1);
  ledger.emit(LoanApplied{loan, record.borrower, record.terms});
  offer_to_mandates(ledger, loan, record);
}

TxError precheck(const WithdrawApplication& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const WithdrawApplication& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  // From the deadline on the bids stand, and so does what they were made for.
  if (loan->status != LoanStatus::kListed || context.time > loan->terms.listed_until)
    return TxError::kLoanNotListed;
  if (loan->borrower != context.tx.sender) return TxError::kNotBorrower;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& /*context*/, const WithdrawApplication& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  end_listing(ledger, body.loan, loan, LoanStatus::kWithdrawn);
  ledger.emit(LoanWithdrawn{body.loan});
}

}  // namespace tally::contract
