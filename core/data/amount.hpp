// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

/// Money of one asset.
/// Shape:    signed 64 bits; which asset is said beside it (see ids.hpp, AssetId).
/// Units:    minor units: 12.34 of an asset with 2 decimals is 1'234.
/// Rounding: none in sums; mul_div names its direction.
/// Errors:   checked_add and checked_sub are empty on overflow; + and - treat it as a bug.
/// Thread:   a value.
namespace tally {

struct Amount {
  std::int64_t minor = 0;

  friend constexpr auto operator<=>(const Amount&, const Amount&) = default;
};

/// The largest sum of any asset that may exist: a fifth of the range, so that a few sums of
/// amounts never overflow.
inline constexpr std::int64_t kMaxSupplyMinor = std::numeric_limits<std::int64_t>::max() / 5;

[[nodiscard]] std::optional<Amount> checked_add(Amount a, Amount b);
[[nodiscard]] std::optional<Amount> checked_sub(Amount a, Amount b);

Amount operator+(Amount a, Amount b);
Amount operator-(Amount a, Amount b);
Amount& operator+=(Amount& a, Amount b);
Amount& operator-=(Amount& a, Amount b);

enum class Round {
  kDown,      ///< towards zero
  kUp,        ///< away from zero
  kHalfEven,  ///< to the nearest; a tie goes to the even neighbour
};

/// value * numerator / denominator, the product held in 128 bits.
/// Requires denominator > 0 and a result that fits 64 bits.
/// Example: mul_div(1'000, 1, 3, kUp) is 334, kDown 333; mul_div(5, 1, 2, kHalfEven) is 2.
[[nodiscard]] std::int64_t mul_div(std::int64_t value, std::int64_t numerator,
                                   std::int64_t denominator, Round round);

}  // namespace tally
