// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

#include "core/data/codec/decode_error.hpp"
#include "core/node/prepared_block.hpp"

/// Blocks of a chain that is being caught up with: decoded and verified ahead of the one that is
/// executed, on the cores that execution leaves idle.
/// Shape:  push in order, take in order. Whoever takes helps with a block that nobody has begun
///         instead of waiting, so all cores work until the last.
/// Limits: the caller pushes while there is room(); each block in flight costs about five times its
///         bytes.
/// Errors: DecodeError of a block that is none, at its place in the order.
/// Thread: push and take by one owner; the work on threads of its own.
namespace tally::node {

struct AheadBlock {
  PreparedBlock prepared;
  Commit commit;  ///< unchecked: one that stands makes all blocks before it final
};

class BlockAhead {
 public:
  explicit BlockAhead(const ChainId& chain, std::size_t depth = 8);
  ~BlockAhead();
  BlockAhead(const BlockAhead&) = delete;
  BlockAhead& operator=(const BlockAhead&) = delete;

  [[nodiscard]] bool has_room() const { return slots_.size() < depth_; }
  [[nodiscard]] bool is_empty() const { return slots_.empty(); }
  /// The bytes of a FinalBlock. Requires room.
  void push(Bytes bytes);
  /// The oldest, done. Requires that there is one.
  [[nodiscard]] Result<AheadBlock, DecodeError> take();

 private:
  struct Slot {
    Bytes bytes;
    bool begun = false;
    std::optional<Result<AheadBlock, DecodeError>> done;
  };

  void work();
  [[nodiscard]] Slot* unbegun();
  void do_one(std::unique_lock<std::mutex>& lock, Slot& slot);

  const ChainId chain_;
  const std::size_t depth_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  /// Only the owner adds and removes; slots do not move.
  std::deque<std::unique_ptr<Slot>> slots_;
  std::vector<std::jthread> workers_;
};

}  // namespace tally::node
