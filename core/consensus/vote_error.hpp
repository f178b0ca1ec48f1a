// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Why the engine refused an input; the state is then as it was. Stable numbers, in order of
/// precedence. What the caller owes a peer follows from it: a bad signature costs that peer, a
/// duplicate costs nothing, an old height means that the peer lags.
namespace tally::consensus {

enum class VoteError : std::uint8_t {
  kNone = 0,
  kHalted = 1,         ///< the engine met a contradiction and takes nothing any more
  kOldHeight = 2,      ///< decided here: the peer lags and is owed the commit of that height
  kFutureHeight = 3,   ///< two or more heights ahead: we lag, let sync fetch
  kBufferFull = 4,     ///< too much is waiting for the next height already
  kMalformed = 5,      ///< rounds that cannot be, an empty validator set
  kUnknownVoter = 6,   ///< no such index in the set of this height
  kOldRound = 7,       ///< a round too far back to matter
  kFutureRound = 8,    ///< a round too far ahead to keep it; it will come again
  kDuplicate = 9,      ///< known already
  kEquivocation = 10,  ///< of a voter whose double vote has been reported already
  kBadSignature = 11,
  kBadCertificate = 12,  ///< shape, power or a signature of a polka or commit
  kNotExpected = 13,     ///< an answer to a question that is not open (any more)
};

[[nodiscard]] const char* to_string(VoteError error);

}  // namespace tally::consensus
