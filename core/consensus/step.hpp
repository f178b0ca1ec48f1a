// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consensus/effect.hpp"
#include "core/consensus/state.hpp"
#include "core/consensus/vote_error.hpp"
#include "core/data/result.hpp"

/// The consensus engine: accountable Tendermint as a pure function. It owns no clock, thread,
/// socket or randomness; the same inputs give the same state and the same effects everywhere.
///
///   stage       | leaves on                                            | to, saying
///   ------------+------------------------------------------------------+--------------------------
///   idle        | StartHeight                                          | propose, round 0
///   propose     | proposal, checked, lock allows          (22, 28)     | prevote for it
///               | proposal that is invalid or locked out  (26, 32)     | prevote nil
///               | timer propose                           (57)         | prevote nil
///   prevote     | polka for a checked block               (36)         | lock, precommit it
///               | quorum of nil, timer prevote            (44, 61)     | precommit nil
///   precommit   | timer precommit                         (65)         | propose, next round
///   any of them | more than 1/3 in a later round          (55)         | propose, that round
///               | quorum of precommits or a commit        (49)         | decided, Decide
///   decided     | StartHeight                                          | propose, round 0
/// In brackets the lines of the published algorithm. The numbers of a quorum are powers, not heads.
///
/// Errors: VoteError, in its order; the state is then as it was.
/// Thread: whoever owns the state; one at a time.
/// Source: Buchman, Kwon, Milosevic, "The latest gossip on BFT consensus" (2018), algorithm 1, with
///         valid_round in prevotes and polkas of one valid_round, so that a fork names its guilty.
///         Worked number: of 4 equal validators 3 decide (quorum_power 3), 2 make others skip
///         ahead (honest_power 2), and 1 may do whatever it likes.
namespace tally::consensus {

[[nodiscard]] Result<Effects, VoteError> step(State& state, const Input& input);

/// After a restart: feed the log to step() on a fresh State, throwing the effects away, then carry
/// these out: every question that is still open, every timer that may still be needed.
[[nodiscard]] Effects resume(const State& state);

}  // namespace tally::consensus
