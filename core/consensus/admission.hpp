// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consensus/rules.hpp"
#include "core/consensus/vote_error.hpp"
#include "core/data/result.hpp"

/// Takes one input into the state, or refuses it by name. Inside the engine; callers use step.hpp.
/// Errors: VoteError, in its order; the state is unchanged then.
namespace tally::consensus {

enum class Taken : std::uint8_t {
  kChanged = 0,  ///< goes into the log, and rules may follow from it
  kKept = 1,     ///< waits for the next height; logged when that begins
  kIgnored = 2,  ///< a timer that no longer matters
};

using Admission = Result<Taken, VoteError>;

[[nodiscard]] Admission admit(Turn& turn, const StartHeight& start);
[[nodiscard]] Admission admit(Turn& turn, const ProposalReceived& received);
[[nodiscard]] Admission admit(Turn& turn, const ValueBuilt& built);
[[nodiscard]] Admission admit(Turn& turn, const ValueChecked& checked);
[[nodiscard]] Admission admit(Turn& turn, const VoteReceived& received);
[[nodiscard]] Admission admit(Turn& turn, const PolkaReceived& received);
[[nodiscard]] Admission admit(Turn& turn, const CommitReceived& received);
[[nodiscard]] Admission admit(Turn& turn, const TimeoutElapsed& timeout);
[[nodiscard]] Admission admit(Turn& turn, const ProposalSigned& signed_one);
[[nodiscard]] Admission admit(Turn& turn, const VoteSigned& signed_one);

}  // namespace tally::consensus
