// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>

#include "core/data/bytes.hpp"
#include "core/data/ids.hpp"

/// SHA-256, and the tagged form that everything of ours uses.
/// Shape:  tagged_hash(t, a, b, …) = SHA-256(t ‖ a ‖ b ‖ …), t one byte. No two kinds of object
///         share a tag, so no bytes can be taken for an object of another kind.
/// Thread: any.
namespace tally {

enum class HashTag : std::uint8_t {
  kGenesis = 0x01,
  kTransaction = 0x02,  ///< what a sender signs, and the TxId
  kBlockHeader = 0x03,
  kProposal = 0x04,   ///< what a proposer signs
  kPrevote = 0x05,    ///< what a validator signs in the first phase
  kPrecommit = 0x06,  ///< what a validator signs in the second phase; a commit collects these
  kCommit = 0x07,
  kValidatorSet = 0x08,
  kListLeaf = 0x09,  ///< leaf of a list tree (transactions, events)
  kListInner = 0x0a,
  kListRoot = 0x0b,  ///< binds the number of leaves
  kStateKey = 0x0c,
  kStateValue = 0x0d,
  kStateLeaf = 0x0e,
  kStateInner = 0x0f,
  kAccount = 0x10,
  kSegmentRecord = 0x11,
  kWalletFile = 0x12,
  kPracticeSeed = 0x13,
  kConsensusLog = 0x18,  ///< record of the log that a validator replays
  kSignerGuard = 0x19,
  kValidatorClaim = 0x20,  ///< what a key signs that is offered for validating
};

[[nodiscard]] Hash256 sha256(ByteView bytes);
[[nodiscard]] Hash256 tagged_hash(HashTag tag, std::initializer_list<ByteView> parts);

}  // namespace tally
