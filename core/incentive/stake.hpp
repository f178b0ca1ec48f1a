// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/amount.hpp"
#include "core/incentive/numbers.hpp"

/// Stake behind a validator, owned in shares. A loss lowers what all shares are worth alike, and
/// touches nobody's shares, so what was earned before is never questioned.
/// Units:    minor units of the native coin; shares have no unit (one coin's minor unit at first).
/// Rounding: shares given: down; shares taken for an amount: up; worth: down. So whoever stays
///           never loses to who comes or goes.
/// Limits:   shares <= 2^61, stake <= the supply: products fit 128 bits.
/// Thread:   pure.
/// Source:   ours. 1'000 of stake in 1'000 shares loses 5 %: 950. 100 more coins then are worth
///           105 shares, and 105 shares of 1'105 in 1'050 are worth 99.
namespace tally::incentive {

struct Bond {
  Amount stake;
  std::int64_t shares = 0;
};

/// Empty when it would be no share at all, too many, or nothing is left of the stake.
[[nodiscard]] std::optional<std::int64_t> shares_for(Amount amount, const Bond& bond);
[[nodiscard]] Amount worth_of(std::int64_t shares, const Bond& bond);
/// The least number of shares that are worth the amount. Requires amount <= stake, stake > 0.
[[nodiscard]] std::int64_t shares_worth(Amount amount, const Bond& bond);

/// Power of stake and of what a founding validator was given by the genesis.
[[nodiscard]] std::int64_t power_of(Amount stake, std::int64_t founding_power);

/// A block's fees: to those who hold shares in proportion to stake beside the founding power, less
/// the operator's commission; the rest, and every remainder, to the operator.
struct Split {
  Amount to_operator;
  Amount to_delegators;
};
/// Example: 1'000 earned by 3 of stake beside 1 of founding power at 10 %: 675 and 325.
[[nodiscard]] Split split_reward(Amount earned, Amount stake, std::int64_t founding_power,
                                 std::int64_t commission_ppb);

/// What a stake brings into being in this time, rounded down. 1'000 coins in a year: 20.
[[nodiscard]] Amount issuance(Amount stake, std::int64_t ms);

/// How much double signers lose: 5 %, or three times their share of all power if that is more, at
/// most everything; rounded up. A tenth of the power together: 30 %.
[[nodiscard]] std::int64_t double_sign_ppb(std::int64_t guilty_power, std::int64_t total_power);
/// Rounded up.
[[nodiscard]] Amount slashed(Amount stake, std::int64_t ppb);

}  // namespace tally::incentive
