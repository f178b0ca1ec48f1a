// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/contract/tx_error.hpp"
#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/rate.hpp"
#include "core/data/tx/loan_terms.hpp"

/// What a loan costs, by integers alone. Consensus, previews and projections call these.
/// Units:    minor units; rate in ppb a year; one period = one 30/360 month = rate / 12.
/// Rounding: instalment and interest to the nearest minor unit, ties to even; the last instalment
///           takes what is left, so the principals add up to the loan exactly.
/// Source:   annuity P / Σ (1 + i)^-k, k = 1 … n: a sum of positive terms, so nothing cancels at
///           small rates. 16'100.00 at 13.99 % over 36 months: 550.18.
/// Thread:   pure.
namespace tally::contract {

/// The regular instalment. Requires principal > 0, 1 <= n <= kMaxInstalments, rate in range.
[[nodiscard]] Amount annuity_instalment(Amount principal, RatePpb rate, std::uint32_t instalments);

/// Interest of one 30/360 month on a balance: balance × rate / 12.
[[nodiscard]] Amount month_interest(Amount balance, RatePpb rate);
/// Interest of `days` 30/360 days on a balance: balance × rate × days / 360.
[[nodiscard]] Amount days_interest(Amount balance, RatePpb rate, std::int32_t days);

struct Instalment {
  std::uint32_t number = 0;  ///< 1 …
  Amount principal;
  Amount interest;
  Amount balance_after;
};

/// The parts of the instalment after `paid` of n, on a balance.
[[nodiscard]] Instalment next_instalment(Amount balance, RatePpb rate, Amount regular,
                                         std::uint32_t paid, std::uint32_t instalments);

[[nodiscard]] std::vector<Instalment> annuity_schedule(Amount principal, RatePpb rate,
                                                       std::uint32_t instalments);

/// The k-th due date: k months after disbursal, always counted from there.
[[nodiscard]] Day due_date(Day disbursed_on, std::uint32_t number);

/// Can these terms be kept at this rate? Every principal part positive, every instalment at least
/// 1. kNone or kScheduleImpossible.
[[nodiscard]] TxError check_schedule(Amount principal, RatePpb rate, std::uint32_t instalments);

}  // namespace tally::contract
