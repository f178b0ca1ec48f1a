// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/candidate.hpp"
#include "core/node/prepared_block.hpp"

/// Is a block that somebody else made right? Reads it, executes it, and compares every root with
/// what it claims. Signatures that nobody has verified yet are verified meanwhile on all cores:
/// what was executed counts for nothing until the last of them stands.
/// Errors: BlockError, the first that applies in its order; Fault when our own disk fails, which
///         says nothing about the block.
/// Thread: the node thread.
namespace tally::node {

enum class BlockError : std::uint8_t {
  kNone = 0,
  kWrongHeader = 1,       ///< version, chain, height, parent or validator hashes
  kWrongTime = 2,         ///< not later than the parent
  kNotValidator = 3,      ///< proposed by somebody outside the set
  kWrongCommit = 4,       ///< the parent's commit is missing, of another block, or does not hold
  kTooBig = 5,
  kWrongTransactionsRoot = 6,
  kBadTransaction = 7,    ///< a rule that needs no state, or a signature
  kRefusedTransaction = 8,  ///< a rule that needs the state
  kWrongEventsRoot = 9,
  kWrongStateRoot = 10,
};

[[nodiscard]] const char* to_string(BlockError error);

struct CheckedBlock {
  BlockError error = BlockError::kNone;
  std::optional<Candidate> candidate;  ///< when kNone
};

[[nodiscard]] Result<CheckedBlock, Fault> check_block(const StateView& state, const StateTree& tree,
                                                      const Parent& parent, PreparedBlock block);

}  // namespace tally::node
