// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consensus/vote_error.hpp"

namespace tally::consensus {

const char* to_string(VoteError error) {
  switch (error) {
    case VoteError::kNone: return "none";
    case VoteError::kHalted: return "halted";
    case VoteError::kOldHeight: return "old height";
    case VoteError::kFutureHeight: return "future height";
    case VoteError::kBufferFull: return "buffer full";
    case VoteError::kMalformed: return "malformed";
    case VoteError::kUnknownVoter: return "unknown voter";
    case VoteError::kOldRound: return "old round";
    case VoteError::kFutureRound: return "future round";
    case VoteError::kDuplicate: return "duplicate";
    case VoteError::kEquivocation: return "equivocation";
    case VoteError::kBadSignature: return "bad signature";
    case VoteError::kBadCertificate: return "bad certificate";
    case VoteError::kNotExpected: return "not expected";
  }
  return "unknown";
}

}  // namespace tally::consensus
