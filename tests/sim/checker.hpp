// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include <stdexcept>
#include <string>

#include "core/contract/genesis.hpp"
#include "core/data/block/block.hpp"
#include "core/data/block/evidence.hpp"
#include "core/data/state/memory_state.hpp"

/// Sees everything and believes nobody: what must hold at every step of a run.
///   agreement     one block a height, whoever decides it
///   proof         a decided block's commit stands, and its header follows on the block before
///   signatures    an honest validator signs one thing a height, round and phase, across crashes
///   lock          who precommitted a block prevotes for another only with a newer reason
///   evidence      stands, and never names an honest validator
///   time          a block is not from the future of any sane clock
///   state         root equal on all nodes and to a map built anew; money conserved
/// Errors: Violation, with one line.
namespace tally::sim {

struct Violation : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Checker {
 public:
  Checker(const contract::Genesis& genesis, std::set<std::uint32_t> liars);

  /// An honest node's key has signed this.
  void signed_vote(std::uint32_t node, const Vote& vote);
  void signed_proposal(std::uint32_t node, const Proposal& proposal);
  /// An honest node commits this block; `state` is the one before it, `diff` what it changes.
  void commits(std::uint32_t node, const Block& block, const Commit& commit,
               const ValidatorSet& validators, const StateView& before, const StateDiff& diff,
               std::int64_t now_ms, std::int64_t clock_error_ms);
  void evidence(std::uint32_t node, const ValidatorSet& validators, const Evidence& evidence);
  /// The whole state of a node at the end.
  void final_state(std::uint32_t node, const MemoryStateView& state, const Hash256& root) const;

  [[nodiscard]] const std::map<Height, BlockId>& decided() const { return decided_; }
  [[nodiscard]] std::size_t evidence_seen() const { return evidence_seen_; }

 private:
  using Slot = std::tuple<std::uint32_t, Height, std::uint32_t, int>;
  struct Lock {
    Height height = 0;
    std::uint32_t round = 0;
    BlockId block;
  };
  [[noreturn]] void fail(std::uint32_t node, const std::string& what) const;
  void signs(std::uint32_t node, const Slot& slot, const Hash256& hash);

  ChainId chain_;
  Timestamp genesis_time_;
  std::set<std::uint32_t> liars_;
  std::map<Height, BlockId> decided_;
  std::map<Height, Timestamp> times_;
  std::map<Slot, Hash256> signed_;
  std::map<std::uint32_t, Lock> locks_;
  std::size_t evidence_seen_ = 0;
};

}  // namespace tally::sim
