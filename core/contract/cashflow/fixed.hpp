// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/contract/cashflow/day_count.hpp"
#include "core/data/amount.hpp"

/// Wide integers for money and rates of any precision, and the few products that contracts are
/// made of.
/// Units:    money in 10^-decimals of its currency; rates, factors and index values in 10^-18.
/// Rounding: to the nearest, ties to even, once at the end of each product; the products
///           themselves are exact (up to 512 bits).
/// Errors:   a result beyond ±2^120 is a bug (TALLY_CHECK): limits are checked on the way in.
/// Thread:   pure.
namespace tally::contract::cashflow {

__extension__ using Wide = __int128;

inline constexpr int kRateDecimals = 18;
inline constexpr Wide kOne = 1'000'000'000'000'000'000;  ///< 1.0 as a rate or factor
inline constexpr Wide kRatePerPpb = kOne / 1'000'000'000;

/// a · b / c; c != 0.
[[nodiscard]] Wide mul_div(Wide a, Wide b, Wide c);
/// value · factor, the factor in 10^-18.
[[nodiscard]] Wide scaled(Wide value, Wide factor);
/// Interest: base · rate · fraction. 1'000.00 at 12 % over 30/360 is 10.00.
[[nodiscard]] Wide accrued(Wide base, Wide rate, Fraction fraction);

/// The level payment that repays `principal` in periods of these fractions of a year:
/// P / Σ w(k), w(k) = Π 1 / (1 + rate · fraction(j)), j = 1 … k. A sum of positive terms: nothing
/// cancels at small rates. Empty when a rate below 0 makes a 1 + rate · fraction not positive or a
/// weight pass 2^120; never for a rate from 0 on.
[[nodiscard]] std::optional<Wide> level_payment(Wide principal, Wide rate,
                                                std::span<const Fraction> periods);

/// "-12.5" as a number of 10^-decimals, rounded half-even. Empty when it is no plain decimal
/// number ("1e-3" counts as one) or is out of range.
[[nodiscard]] std::optional<Wide> parse_decimal(std::string_view text, int decimals);
/// The shortest text: "-12.5", "0", "3000".
[[nodiscard]] std::string decimal_text(Wide value, int decimals);

}  // namespace tally::contract::cashflow
