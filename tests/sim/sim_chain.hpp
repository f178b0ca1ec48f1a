// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/contract/genesis.hpp"
#include "core/data/state/memory_state.hpp"
#include "core/node/candidate.hpp"
#include "core/node/mempool.hpp"

/// The node's own building, checking and executing of blocks, over a state in memory: what stands
/// in for LevelDB here is what survives a crash (state, blocks), what does not is forgotten.
namespace tally::sim {

class SimChain {
 public:
  explicit SimChain(const contract::Genesis& genesis);

  [[nodiscard]] const node::Parent& parent() const { return parent_; }
  [[nodiscard]] const MemoryStateView& state() const { return state_; }
  [[nodiscard]] node::Mempool& pool() { return pool_; }
  [[nodiscard]] const node::Mempool& pool() const { return pool_; }
  [[nodiscard]] Hash256 root() const { return root_; }

  /// A block of ours on the present head, kept as a candidate.
  [[nodiscard]] BlockId propose(const PublicKey& proposer, Timestamp time);
  /// Is it right? Then it is a candidate.
  [[nodiscard]] bool execute(const Block& block);
  /// As a machine without rules would: takes its word for everything.
  void believe(const Block& block);

  [[nodiscard]] const node::Candidate* candidate(const BlockId& id) const;
  [[nodiscard]] const std::map<BlockId, node::Candidate>& candidates() const {
    return candidates_;
  }
  /// Requires a candidate of this id.
  void commit(const BlockId& id, const Commit& commit);
  [[nodiscard]] const FinalBlock* final_block(Height height) const;

  /// Candidates and pool lie in memory only.
  void crash();
  /// For a planted bug: a coin out of nothing in everything executed from now on.
  void mint() { mints_ = true; }

 private:
  void keep(node::Candidate candidate);

  MemoryStateView state_;
  MemoryPages pages_;
  Hash256 root_;
  node::Parent parent_;
  node::Mempool pool_;
  std::map<BlockId, node::Candidate> candidates_;
  std::map<Height, FinalBlock> chain_;
  bool mints_ = false;
};

}  // namespace tally::sim
