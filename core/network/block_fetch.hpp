// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <map>
#include <optional>
#include <set>

#include "core/network/compact_block.hpp"
#include "core/network/outbox.hpp"

/// Gets the blocks of the height under way that consensus asks about.
/// Shape:  one peer is asked at a time, first those that spoke of the block; another one each
///         kRetryMs, round and round, until the block is here or the height is over. The proposer's
///         own push gets kHeadStartMs. The compact form is asked for first; the whole block once a
///         form did not help or the rest of it did not come.
/// Lies:   who speaks of a block and does not give it costs kRetryMs. What one peer says displaces
///         nothing that another said.
/// Bounds: kMaxWanted blocks, the oldest questions stand; of a peer the newest kMaxHints blocks
///         that it spoke of, its newest compact form, and one form for each wanted block.
/// Thread: a value. No clock of its own.
namespace tally::network {

class BlockFetch {
 public:
  static constexpr std::size_t kMaxWanted = 64;
  static constexpr std::size_t kMaxHints = 8;
  static constexpr std::int64_t kHeadStartMs = 100;
  static constexpr std::int64_t kRetryMs = 1'000;

  struct Offer {
    PeerNumber from = 0;
    CompactBlock compact;
  };

  void want(const BlockId& block, std::int64_t now_ms);
  /// This peer spoke of it, so it may have it.
  void hint(const BlockId& block, PeerNumber peer);
  [[nodiscard]] bool is_wanted(const BlockId& block) const { return wanted_.contains(block); }
  void arrived(const BlockId& block) { wanted_.erase(block); }
  /// Heights up to `height` are over.
  void clear(Height height);
  void forget(PeerNumber peer);

  /// A compact form that nobody has asked for yet: kept until its block is wanted.
  void offer(const BlockId& block, Offer offer);
  [[nodiscard]] std::optional<Offer> take_offer(const BlockId& block);
  /// Is it the first form of this wanted block from this peer?
  [[nodiscard]] bool may_rebuild(const BlockId& block, PeerNumber peer);
  /// Somebody was asked for the rest. False: another peer has been, and not kRetryMs ago.
  [[nodiscard]] bool keep(PeerNumber from, Rebuild rebuild, std::int64_t now_ms);
  /// What waits for the rest from this peer; it waits no more.
  [[nodiscard]] std::optional<Rebuild> take_rebuild(const BlockId& block, PeerNumber from);
  /// What this peer has of it will not do, or only the whole of it: the next question, to another
  /// peer, is for the whole.
  void need_whole(const BlockId& block, PeerNumber from, std::int64_t next_ms);

  void tick(std::int64_t now_ms, const std::vector<PeerNumber>& peers, Outbox& out);

 private:
  struct Waiting {
    PeerNumber from = 0;
    Rebuild rebuild;
  };
  struct Want {
    std::set<PeerNumber> asked;
    std::set<PeerNumber> gave_compact;
    std::optional<Waiting> waiting;
    bool needs_whole = false;
    std::int64_t next_ms = 0;
  };
  [[nodiscard]] bool spoke_of(PeerNumber peer, const BlockId& block) const;

  std::map<BlockId, Want> wanted_;
  std::map<PeerNumber, std::deque<BlockId>> hints_;
  std::map<PeerNumber, std::pair<BlockId, Offer>> offers_;
};

}  // namespace tally::network
