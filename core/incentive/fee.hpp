// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

#include "core/data/amount.hpp"

/// What a transaction costs its sender and who earns it.
/// Units:    minor units of the native coin.
/// Rounding: none.
/// Source:   ours. Base 1'000, 1 a byte, 250 bytes: 1'250. All of it goes to the proposer of the
///           block, whose delegators take part through the reward rules of the stake.
/// Thread:   pure.
namespace tally::incentive {

[[nodiscard]] Amount minimum_fee(Amount base, Amount per_byte, std::size_t size_bytes);

}  // namespace tally::incentive
