// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/contract/loan_life.hpp"
#include "core/contract/tx_error.hpp"
#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/rate.hpp"
#include "core/data/tx/loan_terms.hpp"

/// What a loan costs: its terms in the words of the cash-flow engine (cashflow/instalments.hpp).
/// Consensus, previews and projections call these.
/// Units:    minor units; rate in ppb a year. A period of months has 30 days each in a year of 360,
///           a period of weeks its 7 or 14 days in a year of 365.
/// Rounding: instalment, equal part and interest to the nearest minor unit, ties to even; the last
///           instalment takes what is left, so the principals add up to the loan exactly.
/// Source:   annuity P / Σ (1 + i)^-k, k = 1 … n: a sum of positive terms, so nothing cancels at
///           small rates. 16'100.00 at 13.99 % over 36 months: 550.18.
/// Thread:   pure.
namespace tally::contract {

/// How a loan is paid back.
struct Repayment {
  RepaymentMethod method = RepaymentMethod::kAnnuity;
  PaymentPeriod period = PaymentPeriod::kMonth;
  std::uint32_t periods = 0;  ///< from disbursal, or from new terms, to the end
  RatePpb rate;
  std::vector<Amount> steps = {};  ///< of a custom schedule
  std::optional<Rebuilt> rebuilt = {};

  /// Instalments that came before this schedule.
  [[nodiscard]] std::uint32_t base() const { return rebuilt ? rebuilt->base : 0; }
  /// The number of the last instalment: one a period, of a bullet one in all.
  [[nodiscard]] std::uint32_t payments() const {
    return base() + (method == RepaymentMethod::kBullet ? 1 : periods);
  }
};
[[nodiscard]] Repayment repayment_of(const LoanTerms& terms, RatePpb rate);
/// The same if no more than `lent` of the principal is lent: custom steps shrink with it.
[[nodiscard]] Repayment repayment_of(const LoanTerms& terms, RatePpb rate, Amount lent);

/// With the custom method the steps are the principal, with no other there are any. Schedules of
/// terms require it.
[[nodiscard]] bool are_steps(const LoanTerms& terms);

/// Steps that add up to `lent` as the given ones add up to `asked`: of each sum so far the share,
/// rounded down. 30, 30, 40 of 100 for 50: 15, 15, 20.
[[nodiscard]] std::vector<Amount> scaled_steps(const std::vector<Amount>& steps, Amount asked,
                                               Amount lent);

/// The interest days of a period and of the year they are counted in: 30 of 360 for a month.
struct PeriodDays {
  std::int32_t days = 30;
  std::int32_t year = 360;
};
[[nodiscard]] PeriodDays days_of(PaymentPeriod period);

/// The same of one instalment: of a bullet all its periods, of the first under new terms its days.
[[nodiscard]] PeriodDays days_of(const Repayment& repayment, std::uint32_t number);
/// What of them has run by a day.
[[nodiscard]] PeriodDays days_until(const Repayment& repayment, Day disbursed_on,
                                    std::uint32_t number, Day today);

/// Interest days of the whole term: close enough to compare terms by.
[[nodiscard]] std::uint32_t term_days(const LoanTerms& terms);

/// Is the end within 600 months or weeks of the beginning?
[[nodiscard]] bool is_term(PaymentPeriod period, std::uint32_t periods);

/// Interest on a balance for so many days of a year of `year` days: balance × rate × days / year.
[[nodiscard]] Amount days_interest(Amount balance, RatePpb rate, std::int32_t days,
                                   std::int32_t year = 360);

/// What stays the same from one instalment to the next: of an annuity the whole instalment, of
/// equal principal its principal, of the others nothing (0).
[[nodiscard]] Amount regular_part(Amount principal, const Repayment& repayment);

struct Instalment {
  std::uint32_t number = 0;  ///< 1 …
  Amount principal;
  Amount interest;
  Amount balance_after;
};

/// The parts of the instalment after `paid` of them, on a balance. Requires one to be left.
/// The first under new terms has interest for all days since they began, and the principal of a
/// whole period: 100 days to it at 12 % on 1'200 are 40.00 of interest.
[[nodiscard]] Instalment next_instalment(const Repayment& repayment, Amount regular,
                                         Amount balance, std::uint32_t paid);

[[nodiscard]] std::vector<Instalment> schedule_of(Amount principal, const Repayment& repayment);

/// "annuity", "equal_principal", "interest_only", "bullet", "custom";
/// "week", "two_weeks", "month", …
[[nodiscard]] const char* name_of(RepaymentMethod method);
[[nodiscard]] const char* name_of(PaymentPeriod period);

/// So many periods after a day: the same day of the month, or the last if it has none such.
[[nodiscard]] Day add_periods(Day from, PaymentPeriod period, std::uint32_t count);

/// The due date of an instalment, always counted from the disbursal, or with new terms from the
/// first due date that they name. The last instalment before new terms: the day they began.
[[nodiscard]] Day due_date(Day disbursed_on, const Repayment& repayment, std::uint32_t number);

/// What of the interest of instalment `number` has run by a day: by days, 0 before its period
/// begins and never more than the instalment asks for.
[[nodiscard]] Amount interest_until(Amount balance, const Repayment& repayment, Day disbursed_on,
                                    std::uint32_t number, Day today);

/// Can what is left be paid so? Every instalment at least 1, every principal of an annuity or of
/// equal parts at least 1, no balance below 0. kNone or kScheduleImpossible.
[[nodiscard]] TxError check_rest(const Repayment& repayment, Amount regular, Amount balance,
                                 std::uint32_t paid);
/// The same of a whole loan.
[[nodiscard]] TxError check_schedule(Amount principal, const Repayment& repayment);

}  // namespace tally::contract
