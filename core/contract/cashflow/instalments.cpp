// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/instalments.hpp"

#include <algorithm>

#include "core/contract/cashflow/fixed.hpp"
#include "core/data/check.hpp"
#include "core/data/tx/loan_terms.hpp"

namespace tally::contract::cashflow {
namespace {

constexpr std::int32_t kMaxPeriodMonths = 120;
constexpr std::int32_t kMaxPeriodDays = 9'999;

/// Days that a whole month counts, or 0 when its real days count.
std::int32_t month_days(DayCount convention) {
  switch (convention) {
    case DayCount::k30E360:
    case DayCount::k30360:
    case DayCount::k30E360Isda:
    case DayCount::k30360Psa:
    case DayCount::k30U360:
    case DayCount::k30U360Eom:
    case DayCount::k30EPlus360:
    case DayCount::k30E365:
    case DayCount::k30365: return 30;
    case DayCount::k28E336: return 28;
    default: return 0;
  }
}

std::int64_t year_days(DayCount convention) {
  if (convention == DayCount::k28E336) return 336;
  return convention == DayCount::k30E365 || convention == DayCount::k30365 ? 365 : 360;
}

bool starts_whole(const Plan& plan) {
  return nth_date(plan.disbursed, plan.period, 1, plan.month_end) == plan.first_due;
}

/// The due date of the n-th period, whatever the method; 0 is the disbursal.
Day boundary(const Plan& plan, std::uint32_t n) {
  if (n == 0) return plan.disbursed;
  const auto number = static_cast<std::int32_t>(n);
  return starts_whole(plan) ? nth_date(plan.disbursed, plan.period, number, plan.month_end)
                            : nth_date(plan.first_due, plan.period, number - 1, plan.month_end);
}

Fraction period_between(const Plan& plan, std::uint32_t after, std::uint32_t until) {
  const bool whole = after > 0 || starts_whole(plan);
  if (const std::int32_t month = month_days(plan.day_count); month != 0 && whole) {
    const std::int32_t unit = plan.period.unit == CycleUnit::kMonths ? month : 1;
    return {std::int64_t{unit} * plan.period.count * (until - after), year_days(plan.day_count)};
  }
  const Day end = boundary(plan, plan.periods);
  return year_fraction(plan.day_count, boundary(plan, after), boundary(plan, until), end);
}

Amount narrow(Wide value) {
  TALLY_CHECK(value >= -Wide{kMaxSupplyMinor} && value <= Wide{kMaxSupplyMinor},
              "money beyond all supply");
  return Amount{static_cast<std::int64_t>(value)};
}

bool below(Fraction a, Fraction b) { return Wide{a.num} * b.den < Wide{b.num} * a.den; }

PlanError check_frame(const Plan& plan) {
  if (plan.principal.minor < 1) return PlanError::kPrincipalNotPositive;
  if (plan.rate.ppb < 0 || plan.rate.ppb > kMaxRatePpb) return PlanError::kRateOutOfRange;
  const std::int32_t most =
      plan.period.unit == CycleUnit::kMonths ? kMaxPeriodMonths : kMaxPeriodDays;
  if (plan.periods < 1 || plan.periods > kMaxInstalments || plan.period.count < 1 ||
      plan.period.count > most)
    return PlanError::kPeriodsOutOfRange;
  if (plan.first_due <= plan.disbursed) return PlanError::kFirstDueTooEarly;
  if (boundary(plan, plan.periods) > kLastDay) return PlanError::kBeyondCalendar;
  return PlanError::kNone;
}

}  // namespace

Plan regular_plan(Amount principal, RatePpb rate, Method method, std::uint32_t periods,
                  Cycle period, Day disbursed) {
  Plan plan;
  plan.principal = principal;
  plan.rate = rate;
  plan.method = method;
  plan.periods = periods;
  plan.period = period;
  plan.disbursed = disbursed;
  plan.first_due = nth_date(disbursed, period, 1, plan.month_end);
  return plan;
}

std::uint32_t payments_of(const Plan& plan) {
  return plan.method == Method::kBullet ? 1 : plan.periods;
}

Day due_date(const Plan& plan, std::uint32_t number) {
  if (plan.method == Method::kBullet && number > 0) return boundary(plan, plan.periods);
  return boundary(plan, number);
}

Fraction period_of(const Plan& plan, std::uint32_t number) {
  TALLY_CHECK(number >= 1, "instalments are numbered from 1");
  if (plan.method != Method::kBullet) return period_between(plan, number - 1, number);
  if (starts_whole(plan) || plan.periods == 1) return period_between(plan, 0, plan.periods);
  const Fraction broken = period_between(plan, 0, 1);
  const Fraction rest = period_between(plan, 1, plan.periods);
  return reduced({broken.num * rest.den + rest.num * broken.den, broken.den * rest.den});
}

Fraction period_until(const Plan& plan, std::uint32_t number, Day day) {
  const Fraction whole = period_of(plan, number);
  const Day start = due_date(plan, number - 1);
  if (day <= start) return {0, whole.den};
  if (day >= due_date(plan, number)) return whole;
  const bool by_days =
      month_days(plan.day_count) != 0 && plan.period.unit == CycleUnit::kDays &&
      (number > 1 || starts_whole(plan));
  const Fraction part =
      by_days ? Fraction{day - start, year_days(plan.day_count)}
              : year_fraction(plan.day_count, start, day, boundary(plan, plan.periods));
  return below(whole, part) ? whole : part;
}

Amount interest(Amount balance, RatePpb rate, Fraction fraction) {
  return narrow(accrued(balance.minor, rate.ppb * kRatePerPpb, fraction));
}

Amount regular_part(const Plan& plan, Amount principal, std::uint32_t first) {
  TALLY_CHECK(first >= 1 && first <= plan.periods, "an instalment of the plan");
  const std::uint32_t left = plan.periods - first + 1;
  switch (plan.method) {
    case Method::kAnnuity: {
      std::vector<Fraction> fractions;
      fractions.reserve(left);
      for (std::uint32_t k = first; k <= plan.periods; ++k)
        fractions.push_back(period_between(plan, k - 1, k));
      return narrow(*level_payment(principal.minor, plan.rate.ppb * kRatePerPpb, fractions));
    }
    case Method::kEqualPrincipal: return narrow(mul_div(principal.minor, 1, left));
    case Method::kInterestOnly:
    case Method::kBullet: return {};
  }
  return {};
}

Amount principal_part(Method method, Amount regular, Amount balance, Amount interest, bool last) {
  if (last) return balance;
  return method == Method::kAnnuity ? regular - interest : regular;
}

PlannedInstalment instalment(const Plan& plan, Amount regular, Amount balance,
                             std::uint32_t number) {
  TALLY_CHECK(number >= 1 && number <= payments_of(plan), "an instalment of the plan");
  PlannedInstalment next;
  next.number = number;
  next.due = due_date(plan, number);
  next.interest = interest(balance, plan.rate, period_of(plan, number));
  next.principal = principal_part(plan.method, regular, balance, next.interest,
                                  number == payments_of(plan));
  next.outstanding = balance - next.principal;
  return next;
}

std::vector<PlannedInstalment> instalments(const Plan& plan) {
  const Amount regular = regular_part(plan, plan.principal);
  std::vector<PlannedInstalment> rows;
  rows.reserve(payments_of(plan));
  Amount balance = plan.principal;
  for (std::uint32_t number = 1; number <= payments_of(plan); ++number) {
    rows.push_back(instalment(plan, regular, balance, number));
    balance = rows.back().outstanding;
  }
  return rows;
}

PlanError check_plan(const Plan& plan) {
  if (const PlanError error = check_frame(plan); error != PlanError::kNone) return error;
  const Fraction whole = year_fraction(plan.day_count, plan.disbursed,
                                       boundary(plan, plan.periods));
  // Nothing a plan asks for passes twice the interest of the whole time on the whole principal.
  const Wide most = Wide{plan.principal.minor} +
                    accrued(plan.principal.minor, plan.rate.ppb * kRatePerPpb,
                            {2 * whole.num + 2 * whole.den, whole.den});
  if (most > Wide{kMaxSupplyMinor}) return PlanError::kTooLarge;
  const Amount regular = regular_part(plan, plan.principal);
  const bool amortises =
      plan.method == Method::kAnnuity || plan.method == Method::kEqualPrincipal;
  if (amortises && regular.minor < 1) return PlanError::kPaymentTooSmall;
  Amount balance = plan.principal;
  for (std::uint32_t number = 1; number <= payments_of(plan); ++number) {
    const PlannedInstalment next = instalment(plan, regular, balance, number);
    if (amortises && (next.principal.minor < 1 || next.outstanding.minor < 0))
      return PlanError::kPaymentTooSmall;
    balance = next.outstanding;
  }
  return PlanError::kNone;
}

}  // namespace tally::contract::cashflow
