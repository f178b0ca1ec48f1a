// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <memory>
#include <optional>

#include "core/node/block_ahead.hpp"
#include "core/node/pipeline.hpp"

/// Runs of final blocks, applied as fast as the machine goes: decoded and verified ahead on all
/// cores, executed in order, every root compared, written in batches (Pipeline::catch_up).
/// Commit: one a run is verified, its last. Every block before it is named by hash in the next, so
///         it is as final; the commit that is kept of it is the one that the next block carries. A
///         run ends where the validators change otherwise than by taking turns.
/// Errors: kWrong for bytes that are no part of the chain: their sender is to blame (`wrong_at`).
///         Fault when the disk fails, or when two thirds finalised what our execution refuses.
/// Thread: the node thread; verification on threads of its own.
namespace tally::node {

class CatchUp {
 public:
  static constexpr std::size_t kMostBlocks = 128;        ///< ahead of the one that is executed
  static constexpr std::size_t kMostBytes = 16 << 20;    ///< likewise
  static constexpr std::size_t kMostRunBlocks = 64;
  static constexpr std::size_t kMostRunBytes = 6 << 20;

  explicit CatchUp(Pipeline& pipeline) : pipeline_(pipeline) { reset(); }

  [[nodiscard]] bool has_room() const;
  /// The bytes of the next FinalBlock; the first is the one after the pipeline's newest.
  void push(Bytes final_block);

  enum class Outcome : std::uint8_t { kNothing, kCommitted, kWrong };
  /// Commits the next block, if there is one.
  [[nodiscard]] Result<Outcome, Fault> step();
  /// After kWrong: how many blocks after the next one the wrong one is.
  [[nodiscard]] std::size_t wrong_at() const { return wrong_at_; }
  /// Forgets everything pushed.
  void reset();

 private:
  struct Final {
    AheadBlock block;
    std::size_t bytes = 0;
  };

  /// Takes a run and says whether it stands.
  [[nodiscard]] bool take_run();
  [[nodiscard]] bool belongs(const PreparedBlock& block) const;

  Pipeline& pipeline_;
  std::unique_ptr<BlockAhead> ahead_;
  std::deque<std::size_t> sizes_;  ///< of what is in ahead_
  std::size_t bytes_ = 0;          ///< of what is in ahead_, held_ and run_
  std::optional<Final> held_;      ///< the first of the next run
  std::deque<Final> run_;          ///< final; not executed yet
  ValidatorSet validators_;        ///< of the newest in run_
  std::size_t wrong_at_ = 0;
};

}  // namespace tally::node
