// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/objects.hpp"
#include "core/contract/params.hpp"
#include "core/contract/schedule.hpp"

/// What is owed on a loan and when its next due work comes: one function each for quotes, for
/// execution and for the window.
/// Rounding: as in schedule.hpp.
/// Lateness: due at day D is on time through all of day D. It is late from the first moment of the
///           day after D + grace days, in default from that after D + default_after_days.
/// Thread:   pure.
namespace tally::contract {

struct AmountDue {
  Amount principal;
  Amount interest;
  Amount fee;
  [[nodiscard]] Amount total() const { return principal + interest + fee; }
};

/// The fee owed with one instalment: the late fee once it was found late.
[[nodiscard]] Amount fee_of_instalment(const LoanRecord& loan, std::uint32_t number);

/// The next instalment with its fee. Requires an active loan.
[[nodiscard]] AmountDue instalment_due(const LoanRecord& loan);

/// Everything owed on `today`: the principal, scheduled interest of instalments already due,
/// interest by 30/360 days since the last due date (30 at most), and late fees. Never falls while
/// nothing is paid. Requires an active loan.
[[nodiscard]] AmountDue payoff_due(const LoanRecord& loan, Day today);

/// When `number` becomes late, and when an unpaid `number` puts the loan into default.
[[nodiscard]] Timestamp late_at(const LoanRecord& loan, std::uint32_t number);
[[nodiscard]] Timestamp default_at(const LoanRecord& loan, std::uint32_t number);

/// How long the loan runs, in months: its instalments.
[[nodiscard]] std::uint32_t term_months(const LoanTerms& terms);

/// The least a bid may be: the network's minimum, or what is still missing if that is less.
[[nodiscard]] Amount least_bid(const LoanRecord& loan, const ChainParams& params);

/// When the loan needs due work next; 0 when never.
[[nodiscard]] Timestamp next_alarm(const LoanRecord& loan);

}  // namespace tally::contract
