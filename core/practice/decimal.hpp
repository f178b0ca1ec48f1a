// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

/// Decimal text to integers, without floating point.
/// Shape:    digits, perhaps a point and digits, perhaps e and an exponent ("72000", "13.99",
///           "4e+05"); no sign, no blanks, no separators.
/// Units:    10^-decimals: parse_decimal("13.99", 7) is 139'900'000.
/// Rounding: none; digits beyond the last place must be zeroes.
/// Errors:   empty for any other text, and beyond 18 digits.
/// Thread:   pure.
namespace tally::practice {

[[nodiscard]] std::optional<std::int64_t> parse_decimal(std::string_view text, int decimals);

}  // namespace tally::practice
