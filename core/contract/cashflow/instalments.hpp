// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/contract/cashflow/dates.hpp"
#include "core/contract/cashflow/day_count.hpp"
#include "core/data/amount.hpp"
#include "core/data/rate.hpp"

/// What a loan costs and when, by integers alone: the part of the engine that consensus stands on.
/// Units:    minor units; rate in ppb a year.
/// Rounding: level payment, equal part and interest to the nearest minor unit, ties to even; the
///           last instalment takes what is left, so the principals add up to the loan exactly.
/// Periods:  under the conventions with months of 30 days (28 under 28E/336) a regular period of
///           months counts so many days a month, one of days its days, whatever the calendar says.
///           A broken first period, and any under an Act convention, is counted from its dates.
/// Example:  16'100.00 at 13.99 %, 36 months, annuity: 550.18 a month.
/// Thread:   pure.
namespace tally::contract::cashflow {

enum class Method : std::uint8_t {
  kAnnuity = 0,         ///< equal payments
  kEqualPrincipal = 1,  ///< equal parts of the principal and the interest on the rest
  kInterestOnly = 2,    ///< interest, and the principal with the last
  kBullet = 3,          ///< one payment at the end of all periods; interest does not compound
};

struct Plan {
  Amount principal;
  RatePpb rate;
  Method method = Method::kAnnuity;
  std::uint32_t periods = 0;  ///< 1 … kMaxInstalments
  Cycle period;
  MonthEnd month_end = MonthEnd::kSameDay;
  DayCount day_count = DayCount::k30E360;
  Day disbursed;
  Day first_due;  ///< after `disbursed`
};

/// A plan that begins one whole period after `disbursed`.
[[nodiscard]] Plan regular_plan(Amount principal, RatePpb rate, Method method,
                                std::uint32_t periods, Cycle period, Day disbursed);

struct PlannedInstalment {
  std::uint32_t number = 0;  ///< 1 …
  Day due;
  Amount principal;
  Amount interest;
  Amount outstanding;  ///< after it
  [[nodiscard]] Amount payment() const { return principal + interest; }
};

/// How many payments there are: `periods`, or 1 with a bullet.
[[nodiscard]] std::uint32_t payments_of(const Plan& plan);

/// When instalment 1 … payments_of(plan) is due. Counted from the disbursal when the first is due
/// one period after it, else from the first due date. Number 0 is the disbursal.
[[nodiscard]] Day due_date(const Plan& plan, std::uint32_t number);

/// The part of a year for which instalment `number` carries interest.
[[nodiscard]] Fraction period_of(const Plan& plan, std::uint32_t number);
/// The part of it that has run by `day`: 0 before it begins, never more than the whole.
[[nodiscard]] Fraction period_until(const Plan& plan, std::uint32_t number, Day day);

/// balance · rate · fraction. Requires rate in 0 … kMaxRatePpb.
[[nodiscard]] Amount interest(Amount balance, RatePpb rate, Fraction fraction);

/// The part that regular instalments have in common: the payment of an annuity, the principal of
/// equal principal, else 0. By `principal` over the periods from `first` on: 1 for a whole plan,
/// k for what is left after k - 1 instalments (a prepayment that lowers, a new rate).
[[nodiscard]] Amount regular_part(const Plan& plan, Amount principal, std::uint32_t first = 1);

/// The principal in one instalment: all that is left with the last, what the regular part leaves
/// after the interest of an annuity, else the regular part.
[[nodiscard]] Amount principal_part(Method method, Amount regular, Amount balance,
                                    Amount interest, bool last);

/// The parts of one instalment on a balance. Requires 1 <= number <= payments_of(plan).
[[nodiscard]] PlannedInstalment instalment(const Plan& plan, Amount regular, Amount balance,
                                           std::uint32_t number);

/// The whole schedule. Requires a plan that check_plan finds nothing against.
[[nodiscard]] std::vector<PlannedInstalment> instalments(const Plan& plan);

enum class PlanError : std::uint8_t {
  kNone = 0,
  kPrincipalNotPositive = 1,
  kRateOutOfRange = 2,     ///< 0 … kMaxRatePpb
  kPeriodsOutOfRange = 3,  ///< 1 … kMaxInstalments periods of 1 … 9'999 days or 1 … 120 months
  kFirstDueTooEarly = 4,   ///< not after the disbursal
  kBeyondCalendar = 5,     ///< the last due date is after kLastDay
  kTooLarge = 6,           ///< interest that no account could pay
  kPaymentTooSmall = 7,    ///< a principal part or payment below 1 where the method wants one
};

/// What speaks against a plan, first in the order above.
[[nodiscard]] PlanError check_plan(const Plan& plan);

}  // namespace tally::contract::cashflow
