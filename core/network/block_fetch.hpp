// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>

#include "core/network/outbox.hpp"

/// Gets the blocks of the height under way that consensus asks about and nobody has pushed.
/// Shape:  one peer is asked at a time, first whoever spoke of the block; another one each
///         kRetryMs, round and round, until the block is here or the height is over. The proposer's
///         own push gets kHeadStartMs.
/// Bounds: kMaxWanted blocks; the oldest questions stand.
/// Thread: a value. No clock of its own.
namespace tally::network {

class BlockFetch {
 public:
  static constexpr std::size_t kMaxWanted = 64;
  static constexpr std::int64_t kHeadStartMs = 100;
  static constexpr std::int64_t kRetryMs = 1'000;

  void want(const BlockId& block, std::int64_t now_ms);
  /// This peer spoke of it, so it may have it.
  void hint(const BlockId& block, PeerNumber peer);
  [[nodiscard]] bool is_wanted(const BlockId& block) const { return wanted_.contains(block); }
  void arrived(const BlockId& block) { wanted_.erase(block); }
  /// The height is over.
  void clear();

  void tick(std::int64_t now_ms, const std::vector<PeerNumber>& peers, Outbox& out);

 private:
  struct Want {
    std::set<PeerNumber> asked;
    std::int64_t next_ms = 0;
  };
  std::map<BlockId, Want> wanted_;
  std::map<BlockId, PeerNumber> hints_;
};

}  // namespace tally::network
