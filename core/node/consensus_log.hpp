// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>

#include "core/consensus/effect.hpp"
#include "core/data/block/block.hpp"
#include "core/data/store/record_log.hpp"

/// What the consensus engine learned at the height under way, so that a restart knows it again:
/// its inputs, in order, and the blocks that they speak of.
/// Shape:  DIR/log, records of FORMAT §8.1. A StartHeight begins the log anew; a block stands
///         before the first input that rests on it.
/// Crash:  a barrier makes everything up to it durable, so no signature exists whose reasons could
///         be forgotten. What a power cut takes off the end no signature rests on.
/// Errors: Fault, one line; damage in the middle stops the node.
/// Thread: the node thread.
namespace tally::node {

struct LoggedInput {
  static constexpr std::uint16_t kKind = 1;
  consensus::Input input;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.input);
  }
};

struct LoggedBlock {
  static constexpr std::uint16_t kKind = 2;
  Block block;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.block);
  }
};

struct LogEntry {
  std::variant<LoggedInput, LoggedBlock> kind;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.variant(self.kind);
  }
};

class ConsensusLog {
 public:
  [[nodiscard]] static Result<ConsensusLog, Fault> open(const std::filesystem::path& dir);

  /// What was found at opening, once; empty or beginning with a StartHeight.
  [[nodiscard]] std::vector<LogEntry> take_entries() { return std::move(entries_); }
  /// The height that the entries found speak of; 0 when there are none.
  [[nodiscard]] Height height() const { return height_; }

  [[nodiscard]] Result<void, Fault> add(const consensus::Persist& effect);
  [[nodiscard]] Result<void, Fault> add(const Block& block);
  /// Number of the newest record.
  [[nodiscard]] std::uint64_t last() const { return log_.last(); }

 private:
  explicit ConsensusLog(RecordLog log) : log_(std::move(log)) {}
  RecordLog log_;
  std::vector<LogEntry> entries_;
  Height height_ = 0;
};

}  // namespace tally::node
