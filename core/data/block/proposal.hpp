// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/vote.hpp"

/// What the proposer of a round offers the others to vote for. These bytes are frozen.
/// Shape:  signs H(kProposal ‖ chain ‖ height u64 ‖ round u32 ‖ block id ‖ valid_round i32). Who
///         has to sign follows from height and round, so no proposer is named. The block itself
///         travels beside it and is known by its id.
///         valid_round is kNoRound for a new value, else an earlier round in which more than two
///         thirds prevoted for this block. A block proposed again keeps its header.proposer.
/// Thread: a value.
/// Source: accountable Tendermint, ⟨PROPOSAL, h, r, v, vr⟩.
namespace tally {

struct Proposal {
  Height height = 0;
  std::uint32_t round = 0;
  BlockId block;
  std::int32_t valid_round = kNoRound;
  Signature signature{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.height);
    io(self.round);
    io(self.block);
    io(self.valid_round);
    io(self.signature);
  }
  friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// The 32 bytes that the proposer signs.
[[nodiscard]] Hash256 sign_hash(const ChainId& chain, const Proposal& proposal);

/// Rounds that can be, and a block that is not zeroes.
[[nodiscard]] bool is_well_formed(const Proposal& proposal);
/// The same statement, whatever the signature.
[[nodiscard]] bool same_content(const Proposal& a, const Proposal& b);

}  // namespace tally
