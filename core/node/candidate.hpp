// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/contract/execute.hpp"
#include "core/data/block/body.hpp"
#include "core/data/state/state_tree.hpp"

/// A block of the next height with all that executing it gave; nothing of it is committed.
/// Any number of candidates may stand beside each other: each starts from the committed state.
namespace tally::node {

struct Candidate {
  Block block;
  BlockId id;
  std::vector<KnownTransaction> transactions;
  contract::Execution execution;
  TreeUpdate tree;
};

/// What a block of the next height stands on.
struct Parent {
  ChainId chain;
  Height height = 0;
  BlockId block;
  Timestamp time;
  std::optional<Commit> commit;    ///< of the parent; empty when it is the genesis
  ValidatorSet commit_validators;  ///< who signed it
  contract::ValidatorSets next;    ///< of the block to come, and of the one after
  std::uint16_t rules = kFirstRules;  ///< of the block to come
  std::uint16_t ready = kNewestRules; ///< what our own blocks say that we know
};

}  // namespace tally::node
