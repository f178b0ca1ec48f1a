// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>
#include <vector>

#include "core/consensus/input.hpp"
#include "core/data/block/evidence.hpp"

/// What the engine wants done. The node carries effects out in the order in which they stand.
/// Units:  milliseconds.
/// Thread: values.
namespace tally::consensus {

/// Append `record` to the log of this height. A StartHeight record begins a new log.
/// With `barrier`, this record and all before it are durable before the next effect is carried out:
/// what follows asks for a signature, and no signature may exist whose reason could be forgotten.
struct Persist {
  Input record;
  bool barrier = false;
  friend bool operator==(const Persist&, const Persist&) = default;
};

/// It is our turn and there is nothing to propose again: build a block, answer ValueBuilt.
struct NeedValue {
  Height height = 0;
  std::uint32_t round = 0;
  friend bool operator==(const NeedValue&, const NeedValue&) = default;
};

/// Get this block if it is not here, execute it, answer ValueChecked. Asked once a block.
struct CheckValue {
  Height height = 0;
  BlockId block;
  friend bool operator==(const CheckValue&, const CheckValue&) = default;
};

/// Ask the signer, answer ProposalSigned. The guard against double signing stands there.
struct SignProposal {
  Proposal proposal;  ///< signature still zero
  friend bool operator==(const SignProposal&, const SignProposal&) = default;
};

/// Ask the signer, answer VoteSigned.
struct SignVote {
  Vote vote;  ///< signature still zero
  friend bool operator==(const SignVote&, const SignVote&) = default;
};

/// To every peer. Our own new messages, or on rebroadcast whatever a lagging peer may lack.
struct Broadcast {
  std::variant<Proposal, Vote, Polka> message;
  friend bool operator==(const Broadcast&, const Broadcast&) = default;
};

/// Answer TimeoutElapsed with the same names after this time. Timers of earlier heights may be
/// dropped; the others need no cancelling.
struct SetTimer {
  Height height = 0;
  std::uint32_t round = 0;
  Timer timer = Timer::kPropose;
  std::int64_t duration_ms = 0;
  friend bool operator==(const SetTimer&, const SetTimer&) = default;
};

/// commit.block is final and its verdict was not kInvalid: commit it. Once a height.
struct Decide {
  Commit commit;
  friend bool operator==(const Decide&, const Decide&) = default;
};

/// A validator signed two different things. Once a voter and height.
struct ReportEvidence {
  Evidence evidence;
  friend bool operator==(const ReportEvidence&, const ReportEvidence&) = default;
};

/// Two thirds finalised a block that our execution refuses: either they or we are broken. Stop the
/// node and tell a person; the engine takes nothing more.
struct Contradiction {
  Commit commit;
  friend bool operator==(const Contradiction&, const Contradiction&) = default;
};

using Effect = std::variant<Persist, NeedValue, CheckValue, SignProposal, SignVote, Broadcast,
                            SetTimer, Decide, ReportEvidence, Contradiction>;
using Effects = std::vector<Effect>;

}  // namespace tally::consensus
