// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/driven.hpp"
#include "core/practice/neighbours.hpp"

/// Node and neighbours in step: what neighbours want goes into the pool, a block is made, they look
/// at what came of it.
/// Errors: Fault of the node (disk full, store damaged); nothing goes on after one.
/// Thread: one owner, none of the node's.
namespace tally::practice {

class LockStep {
 public:
  /// Both must outlive it. Reads the state once.
  LockStep(node::DrivenNode& node, Neighbours& neighbours);

  /// The time of the newest block.
  [[nodiscard]] Timestamp time() const { return time_; }
  [[nodiscard]] Height height() const { return height_; }
  [[nodiscard]] const StateView& state() const { return snapshot_->state(); }
  [[nodiscard]] const StoreSnapshot& snapshot() const { return *snapshot_; }

  /// One block, of `now` or a second after the block before, with what neighbours want by `now`.
  [[nodiscard]] Result<node::ProducedBlock, Fault> step(Timestamp now);

  /// Goes through the rest of a day in as many blocks as it takes, by one moment late in the
  /// evening, or through the next one if this day is done. Ended in the middle and begun again it
  /// makes the same blocks.
  [[nodiscard]] Result<void, Fault> live_a_day();

  [[nodiscard]] std::uint64_t refused() const { return refused_; }

 private:
  [[nodiscard]] Result<node::ProducedBlock, Fault> make(Timestamp now,
                                                        std::vector<Transaction> deeds);

  node::DrivenNode& node_;
  Neighbours& neighbours_;
  std::shared_ptr<const StoreSnapshot> snapshot_;
  Timestamp time_;
  Height height_ = 0;
  bool progress_ = false;  ///< the last block did something that neighbours wanted
  std::uint64_t refused_ = 0;
};

}  // namespace tally::practice
