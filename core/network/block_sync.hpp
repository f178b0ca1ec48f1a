// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>

#include "core/network/outbox.hpp"

/// Catches up: asks peers that say they are further for ranges of final blocks, several at once,
/// and hands the blocks out in order of height. It judges nothing: each block goes with its commit
/// through the same consensus engine as every other, and who sent a wrong one is told by `bad`.
/// Shape:  at most kWindow heights ahead, kMaxWaitingBytes of blocks, kPerPeer questions a peer.
/// Lies:   a peer's height is only a reason to ask it. One that then has nothing, or is silent for
///         kAnswerMs, counts as no further than where it failed, and what it claims is not heard
///         for kDeafMs, each time twice as long, until it has shown a block again.
/// Pruned: a peer says which blocks it keeps, is not asked for older ones, and pays nothing when a
///         question and its deleting have crossed.
/// Thread: a value. No clock of its own.
namespace tally::network {

class BlockSync {
 public:
  static constexpr Height kWindow = 128;
  static constexpr std::size_t kMaxWaitingBytes = 16 << 20;
  static constexpr std::size_t kPerPeer = 2;
  static constexpr std::int64_t kAnswerMs = 10'000;
  static constexpr std::int64_t kDeafMs = 30'000;
  static constexpr std::int64_t kLongestDeafMs = 3'600'000;
  /// One height behind is the normal state of a moment; longer than this it is a gap.
  static constexpr std::int64_t kPatienceMs = 700;

  void set_height(Height ours, std::int64_t now_ms);
  /// It says that it has the blocks from `lowest` to `height`.
  void claims(PeerNumber peer, Height height, std::int64_t now_ms, Height lowest = 1);
  void forget(PeerNumber peer);

  void tick(std::int64_t now_ms, Outbox& out);
  void take(PeerNumber peer, GiveRange range, std::int64_t now_ms, Outbox& out);

  struct Arrived {
    PeerNumber from = 0;
    Height height = 0;
    Bytes final_block;
  };
  /// The block after ours, if it is here; it stays until set_height or bad.
  [[nodiscard]] const Arrived* next() const;
  /// The block at any height, if it is here.
  [[nodiscard]] const Arrived* at(Height height) const;
  /// What this peer sent is wrong: all of it is dropped, and it is not asked again.
  void bad(PeerNumber peer);

  /// The highest height that anybody claims and has not failed to show.
  [[nodiscard]] Height best_claim() const;
  [[nodiscard]] bool is_behind(std::int64_t now_ms) const;
  /// Others are further, and all of them have deleted the block that comes next here.
  [[nodiscard]] bool is_stranded() const;

 private:
  struct Claim {
    Height height = 0;
    Height lowest = 1;
    std::int64_t deaf_until_ms = 0;
    std::int64_t deaf_ms = kDeafMs;  ///< the next time
  };
  struct Question {
    PeerNumber peer = 0;
    Height from = 0;
    std::uint16_t count = 0;
    std::int64_t asked_ms = 0;
  };
  [[nodiscard]] bool is_asked(Height height) const;
  [[nodiscard]] std::size_t open_at(PeerNumber peer) const;
  [[nodiscard]] std::optional<PeerNumber> choose(Height height) const;
  void failed(PeerNumber peer, Height height, std::int64_t now_ms);
  void drop(Height height);

  Height ours_ = 0;
  std::int64_t behind_since_ms_ = -1;
  std::map<PeerNumber, Claim> claims_;
  std::vector<Question> questions_;
  std::map<Height, Arrived> arrived_;
  std::size_t waiting_bytes_ = 0;
};

}  // namespace tally::network
