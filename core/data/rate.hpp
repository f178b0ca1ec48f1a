// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>

/// A yearly rate.
/// Units: parts per billion a year; 13.99 % is 139'900'000.
/// Shape: 0 … kMaxRatePpb (1000 %).
namespace tally {

struct RatePpb {
  std::int64_t ppb = 0;
  friend constexpr auto operator<=>(const RatePpb&, const RatePpb&) = default;
};

inline constexpr std::int64_t kPpb = 1'000'000'000;
inline constexpr std::int64_t kMaxRatePpb = 10 * kPpb;

}  // namespace tally
