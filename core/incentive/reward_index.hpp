// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"

/// Sharing rewards among any number of delegators at a cost that does not grow with them (F1: a
/// cumulative ratio that only grows, and where it stood when somebody was last settled).
/// Shape:    `per_share` in 2^-64 minor units, 128 bits; `carry` is what the division left over,
///           for the next reward; `payable` is what was earned and not yet claimed.
/// Rounding: a claim rounds down; the rest, below one minor unit a claim, stays in `payable` and
///           is the operator's when the last delegation ends.
/// Limits:   shares >= 1 and rewards within the supply keep every product below 2^126.
/// Thread:   pure.
/// Source:   F1 fee distribution (Ojha, Goes 2019), per share instead of per stake, so that a slash
///           needs no period of its own. 100 earned by 3 shares: claims of 33 each, 1 stays.
namespace tally::incentive {

struct PerShare {
  unsigned __int128 value = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    auto low = static_cast<std::uint64_t>(self.value);
    auto high = static_cast<std::uint64_t>(self.value >> 64);
    io(low);
    io(high);
    if constexpr (requires { io.remaining(); })
      self.value = static_cast<unsigned __int128>(high) << 64 | low;
  }
  friend bool operator==(const PerShare&, const PerShare&) = default;
};

struct RewardIndex {
  PerShare per_share;
  std::int64_t carry = 0;
  Amount payable;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.per_share);
    io(self.carry);
    io(self.payable);
  }
  friend bool operator==(const RewardIndex&, const RewardIndex&) = default;
};

/// Requires earned >= 0, shares > 0.
void add_reward(RewardIndex& index, Amount earned, std::int64_t shares);
[[nodiscard]] Amount reward_of(const RewardIndex& index, const PerShare& settled,
                               std::int64_t shares);
/// Takes it out of `payable`; afterwards nothing is owed.
[[nodiscard]] Amount take_reward(RewardIndex& index, PerShare& settled, std::int64_t shares);

}  // namespace tally::incentive
