// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"

#include <algorithm>

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
    // Interest each period; the principal is in the steps.
    case RepaymentMethod::kCustom: return cashflow::Method::kInterestOnly;
  }
  return {};
}

/// The principal is said where it is needed.
cashflow::Plan plan_of(const Repayment& repayment, Day disbursed_on) {
  const Day from = repayment.rebuilt ? repayment.rebuilt->from : disbursed_on;
  cashflow::Plan plan =
      cashflow::regular_plan(Amount{}, repayment.rate, method_of(repayment.method),
                             repayment.periods, cycle_of(repayment.period), from);
  if (repayment.rebuilt) plan.first_due = repayment.rebuilt->first_due;
  plan.day_count = is_months(repayment.period) ? cashflow::DayCount::k30E360
                                               : cashflow::DayCount::kAct365Fixed;
  return plan;
}

/// The part of a year that a regular instalment carries interest for.
cashflow::Fraction length_of(const Repayment& repayment) {
  const PeriodDays length = days_of(repayment.period);
  const bool bullet = repayment.method == RepaymentMethod::kBullet;
  return {std::int64_t{length.days} * (bullet ? repayment.periods : 1), length.year};
}

}  // namespace

Repayment repayment_of(const LoanTerms& terms, RatePpb rate) {
  return {terms.method, terms.period, terms.instalments, rate, terms.steps, {}};
}

Repayment repayment_of(const LoanTerms& terms, RatePpb rate, Amount lent) {
  Repayment repayment = repayment_of(terms, rate);
  if (lent != terms.principal)
    repayment.steps = scaled_steps(terms.steps, terms.principal, lent);
  return repayment;
}

bool are_steps(const LoanTerms& terms) {
  if (terms.method != RepaymentMethod::kCustom) return terms.steps.empty();
  Amount sum;
  for (const Amount step : terms.steps) {
    if (step.minor < 0 || step > terms.principal) return false;
    sum += step;
  }
  return !terms.steps.empty() && terms.steps.size() == terms.instalments &&
         sum == terms.principal && terms.steps.back().minor >= 1;
}

std::vector<Amount> scaled_steps(const std::vector<Amount>& steps, Amount asked, Amount lent) {
  std::vector<Amount> scaled;
  scaled.reserve(steps.size());
  Amount sum;
  Amount given;
  for (const Amount step : steps) {
    sum += step;
    const Amount so_far{mul_div(sum.minor, lent.minor, asked.minor, Round::kDown)};
    scaled.push_back(so_far - given);
    given = so_far;
  }
  return scaled;
}

PeriodDays days_of(PaymentPeriod period) {
  const std::int32_t count = cycle_of(period).count;
  return is_months(period) ? PeriodDays{30 * count, 360} : PeriodDays{count, 365};
}

PeriodDays days_of(const Repayment& repayment, std::uint32_t number) {
  const bool first = repayment.rebuilt && number == repayment.base() + 1;
  const cashflow::Fraction part =
      first ? cashflow::period_of(plan_of(repayment, Day{}), 1) : length_of(repayment);
  return {static_cast<std::int32_t>(part.num), static_cast<std::int32_t>(part.den)};
}

PeriodDays days_until(const Repayment& repayment, Day disbursed_on, std::uint32_t number,
                      Day today) {
  const cashflow::Fraction part = cashflow::period_until(plan_of(repayment, disbursed_on),
                                                         number - repayment.base(), today);
  return {static_cast<std::int32_t>(part.num), static_cast<std::int32_t>(part.den)};
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
  Repayment whole = repayment;
  whole.rebuilt.reset();
  return cashflow::regular_part(plan_of(whole, Day{}), principal);
}

Instalment next_instalment(const Repayment& repayment, Amount regular, Amount balance,
                           std::uint32_t paid) {
  TALLY_CHECK(paid >= repayment.base() && paid < repayment.payments(), "no instalment left");
  Instalment next;
  next.number = paid + 1;
  const bool is_last = next.number == repayment.payments();
  next.interest = cashflow::interest(balance, repayment.rate, length_of(repayment));
  if (repayment.method == RepaymentMethod::kCustom) {
    next.principal = is_last ? balance : repayment.steps.at(paid - repayment.base());
  } else {
    next.principal = cashflow::principal_part(method_of(repayment.method), regular, balance,
                                              next.interest, is_last);
  }
  next.balance_after = balance - next.principal;
  if (repayment.rebuilt && paid == repayment.base())
    next.interest = cashflow::interest(balance, repayment.rate,
                                       cashflow::period_of(plan_of(repayment, Day{}), 1));
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
    case RepaymentMethod::kCustom: return "custom";
  }
  return "unknown";
}

Day add_periods(Day from, PaymentPeriod period, std::uint32_t count) {
  return cashflow::nth_date(from, cycle_of(period), static_cast<std::int32_t>(count),
                            cashflow::MonthEnd::kSameDay);
}

Day due_date(Day disbursed_on, const Repayment& repayment, std::uint32_t number) {
  const bool bullet = repayment.method == RepaymentMethod::kBullet;
  if (!repayment.rebuilt)
    return add_periods(disbursed_on, repayment.period,
                       bullet ? number * repayment.periods : number);
  return cashflow::due_date(plan_of(repayment, disbursed_on),
                            std::max(number, repayment.base()) - repayment.base());
}

Amount interest_until(Amount balance, const Repayment& repayment, Day disbursed_on,
                      std::uint32_t number, Day today) {
  TALLY_CHECK(number > repayment.base(), "an instalment of this schedule");
  return cashflow::interest(balance, repayment.rate,
                            cashflow::period_until(plan_of(repayment, disbursed_on),
                                                   number - repayment.base(), today));
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
