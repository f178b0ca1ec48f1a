// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consensus/input.hpp"
#include "core/data/block/body.hpp"
#include "core/network/exchange.hpp"

/// What can be said of a peer's words before the consensus engine is at their height.
/// Thread: pure.
namespace tally::node {

/// Proposals of later rounds are heard again when their round has come.
inline constexpr std::uint32_t kMaxEarlyRound = 16;

[[nodiscard]] Height height_of(const network::Statement& statement);
[[nodiscard]] consensus::Input input_of(const network::Statement& statement);

enum class EarlyVerdict : std::uint8_t {
  kGood = 0,     ///< signed by whom it says
  kIgnored = 1,  ///< cannot be judged now
  kWrong = 2,    ///< no honest node says this
};
/// `validators` is the set that will govern its height.
[[nodiscard]] EarlyVerdict judge_early(const ChainId& chain, const ValidatorSet& validators,
                                       const network::Statement& statement);

}  // namespace tally::node
