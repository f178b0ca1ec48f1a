// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"

#include "core/contract/cashflow/fixed.hpp"
#include "core/contract/cashflow/instalments.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

constexpr std::int32_t kWeekDays = 7;

cashflow::Cycle cycle_of(PaymentPeriod period) {
  using cashflow::CycleUnit;
  switch (period) {
    case PaymentPeriod::kWeek: return {kWeekDays, CycleUnit::kDays};
    case PaymentPeriod::kTwoWeeks: return {2 * kWeekDays, CycleUnit::kDays};
    case PaymentPeriod::kMonth: return {1, CycleUnit::kMonths};
    case PaymentPeriod::kQuarter: return {3, CycleUnit::kMonths};
    case PaymentPeriod::kHalfYear: return {6, CycleUnit::kMonths};
    case PaymentPeriod::kYear: return {12, CycleUnit::kMonths};
  }
  return {};
}

bool is_months(PaymentPeriod period) {
  return cycle_of(period).unit == cashflow::CycleUnit::kMonths;
}

cashflow::Method method_of(RepaymentMethod method) {
  switch (method) {
    case RepaymentMethod::kAnnuity: return cashflow::Method::kAnnuity;
    case RepaymentMethod::kEqualPrincipal: return cashflow::Method::kEqualPrincipal;
    case RepaymentMethod::kInterestOnly: return cashflow::Method::kInterestOnly;
    case RepaymentMethod::kBullet: return cashflow::Method::kBullet;
  }
  return {};
}

/// The principal is said where it is needed.
cashflow::Plan plan_of(const Repayment& repayment, Day disbursed_on) {
  cashflow::Plan plan =
      cashflow::regular_plan(Amount{}, repayment.rate, method_of(repayment.method),
                             repayment.periods, cycle_of(repayment.period), disbursed_on);
  plan.day_count = is_months(repayment.period) ? cashflow::DayCount::k30E360
                                               : cashflow::DayCount::kAct365Fixed;
  return plan;
}

/// The part of a year that one instalment carries interest for.
cashflow::Fraction length_of(const Repayment& repayment) {
  const PeriodDays length = days_of(repayment.period);
  const bool bullet = repayment.method == RepaymentMethod::kBullet;
  return {std::int64_t{length.days} * (bullet ? repayment.periods : 1), length.year};
}

}  // namespace

Repayment repayment_of(const LoanTerms& terms, RatePpb rate) {
  return {terms.method, terms.period, terms.instalments, rate};
}

PeriodDays days_of(PaymentPeriod period) {
  const std::int32_t count = cycle_of(period).count;
  return is_months(period) ? PeriodDays{30 * count, 360} : PeriodDays{count, 365};
}

std::uint32_t term_days(const LoanTerms& terms) {
  return static_cast<std::uint32_t>(days_of(terms.period).days) * terms.instalments;
}

bool is_term(PaymentPeriod period, std::uint32_t periods) {
  if (periods < 1 || periods > kMaxInstalments) return false;
  const auto months = static_cast<std::uint32_t>(cycle_of(period).count);
  return !is_months(period) || periods * months <= kMaxInstalments;
}

Amount days_interest(Amount balance, RatePpb rate, std::int32_t days, std::int32_t year) {
  TALLY_CHECK(days >= 0, "interest runs forward");
  return cashflow::interest(balance, rate, {days, year});
}

Amount regular_part(Amount principal, const Repayment& repayment) {
  return cashflow::regular_part(plan_of(repayment, Day{}), principal);
}

Instalment next_instalment(const Repayment& repayment, Amount regular, Amount balance,
                           std::uint32_t paid) {
  TALLY_CHECK(paid < repayment.payments(), "no instalment left");
  Instalment next;
  next.number = paid + 1;
  next.interest = cashflow::interest(balance, repayment.rate, length_of(repayment));
  next.principal =
      cashflow::principal_part(method_of(repayment.method), regular, balance, next.interest,
                               next.number == repayment.payments());
  next.balance_after = balance - next.principal;
  return next;
}

std::vector<Instalment> schedule_of(Amount principal, const Repayment& repayment) {
  const Amount regular = regular_part(principal, repayment);
  std::vector<Instalment> schedule;
  schedule.reserve(repayment.payments());
  Amount balance = principal;
  for (std::uint32_t paid = 0; paid < repayment.payments(); ++paid) {
    schedule.push_back(next_instalment(repayment, regular, balance, paid));
    balance = schedule.back().balance_after;
  }
  return schedule;
}

const char* name_of(PaymentPeriod period) {
  switch (period) {
    case PaymentPeriod::kWeek: return "week";
    case PaymentPeriod::kTwoWeeks: return "two_weeks";
    case PaymentPeriod::kMonth: return "month";
    case PaymentPeriod::kQuarter: return "quarter";
    case PaymentPeriod::kHalfYear: return "half_year";
    case PaymentPeriod::kYear: return "year";
  }
  return "unknown";
}

const char* name_of(RepaymentMethod method) {
  switch (method) {
    case RepaymentMethod::kAnnuity: return "annuity";
    case RepaymentMethod::kEqualPrincipal: return "equal_principal";
    case RepaymentMethod::kInterestOnly: return "interest_only";
    case RepaymentMethod::kBullet: return "bullet";
  }
  return "unknown";
}

Day add_periods(Day from, PaymentPeriod period, std::uint32_t count) {
  return cashflow::nth_date(from, cycle_of(period), static_cast<std::int32_t>(count),
                            cashflow::MonthEnd::kSameDay);
}

Day due_date(Day disbursed_on, const Repayment& repayment, std::uint32_t number) {
  const bool bullet = repayment.method == RepaymentMethod::kBullet;
  return add_periods(disbursed_on, repayment.period,
                     bullet ? number * repayment.periods : number);
}

Amount interest_until(Amount balance, const Repayment& repayment, Day disbursed_on,
                      std::uint32_t number, Day today) {
  return cashflow::interest(
      balance, repayment.rate,
      cashflow::period_until(plan_of(repayment, disbursed_on), number, today));
}

TxError check_rest(const Repayment& repayment, Amount regular, Amount balance,
                   std::uint32_t paid) {
  const bool shrinks = repayment.method == RepaymentMethod::kAnnuity ||
                       repayment.method == RepaymentMethod::kEqualPrincipal;
  for (; paid < repayment.payments(); ++paid) {
    const Instalment next = next_instalment(repayment, regular, balance, paid);
    const bool pays = (next.principal + next.interest).minor >= 1 && next.principal.minor >= 0;
    if (!pays || (shrinks && next.principal.minor < 1) || next.balance_after.minor < 0)
      return TxError::kScheduleImpossible;
    balance = next.balance_after;
  }
  return TxError::kNone;
}

TxError check_schedule(Amount principal, const Repayment& repayment) {
  return check_rest(repayment, regular_part(principal, repayment), principal, 0);
}

}  // namespace tally::contract
