// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/validator_set.hpp"

/// Who validates next, out of all who would.
/// Shape:   the strongest (equal power: the lower key), at most `places`. Who stays keeps its
///          priority; who joins begins 1.125 times the total power behind, so that leaving and
///          coming back wins no turn. Powers are halved, never wrapped, until their sum is allowed.
/// Limits:  no candidate at all: the present set stays, because a chain without validators ends.
/// Thread:  pure.
namespace tally::incentive {

struct Candidate {
  PublicKey key;
  AccountId reward_account;
  std::int64_t power = 0;
};

[[nodiscard]] ValidatorSet next_set(const ValidatorSet& present, std::vector<Candidate> candidates,
                                    std::size_t places);

}  // namespace tally::incentive
