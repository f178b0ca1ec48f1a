// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/reward_index.hpp"

#include "core/data/check.hpp"

namespace tally::incentive {

void add_reward(RewardIndex& index, Amount earned, std::int64_t shares) {
  TALLY_CHECK(earned.minor >= 0 && shares > 0, "a reward for shares");
  const auto divisor = static_cast<unsigned __int128>(shares);
  // The carry belongs to another number of shares if some came or went; it stays below a unit.
  const unsigned __int128 scaled = (static_cast<unsigned __int128>(earned.minor) << 64) +
                                   static_cast<unsigned __int128>(index.carry);
  index.per_share.value += scaled / divisor;
  index.carry = static_cast<std::int64_t>(scaled % divisor);
  index.payable += earned;
}

Amount reward_of(const RewardIndex& index, const PerShare& settled, std::int64_t shares) {
  TALLY_CHECK(index.per_share.value >= settled.value, "an index only grows");
  const unsigned __int128 owed =
      (index.per_share.value - settled.value) * static_cast<unsigned __int128>(shares);
  return Amount{static_cast<std::int64_t>(owed >> 64)};
}

Amount take_reward(RewardIndex& index, PerShare& settled, std::int64_t shares) {
  const Amount taken = reward_of(index, settled, shares);
  settled = index.per_share;
  index.payable -= taken;
  return taken;
}

}  // namespace tally::incentive
