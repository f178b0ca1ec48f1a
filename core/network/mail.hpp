// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <functional>
#include <map>
#include <optional>

#include "core/network/bounded_set.hpp"
#include "core/network/outbox.hpp"

/// Letters spread by announcement like transactions: every node that keeps one tells its peers, who
/// ask one of those that told them. Status lists are fetched by digest from whoever has them.
/// Shape:  a peer that has just greeted hears of all letters that are here. A list that is wanted
///         is asked of one peer after the other, kAnswerMs for each, and again from the first after
///         kAgainMs, until it has come or is no longer wanted.
/// Bounds: kMaxWanted letters and kMaxLists lists wanted; kMaxKnown known ids and kMaxInFlight
///         questions a peer.
/// Thread: a value. No clock of its own.
namespace tally::network {

class Mail {
 public:
  static constexpr std::size_t kMaxWanted = 1'024;
  static constexpr std::size_t kMaxLists = 64;
  static constexpr std::size_t kMaxKnown = 8'192;
  static constexpr std::size_t kMaxInFlight = 8;
  static constexpr std::size_t kMaxSources = 8;
  static constexpr std::int64_t kAnswerMs = 5'000;
  static constexpr std::int64_t kAgainMs = 10'000;

  using IsKnown = std::function<bool(const LetterId&)>;

  /// `here`: the letters that it may ask for.
  void add_peer(PeerNumber peer, const std::vector<LetterId>& here);
  void forget(PeerNumber peer);

  /// Is here now: peers that are not known to have it will hear of it.
  void accepted(const LetterId& id);
  /// Never asked for again, while it is remembered.
  void refused(const LetterId& id) { refused_.add(id); }
  void announced(PeerNumber by, const std::vector<LetterId>& ids, const IsKnown& is_known,
                 std::int64_t now_ms);
  /// It came. False when this peer was not asked for it.
  [[nodiscard]] bool arrived(PeerNumber from, const LetterId& id);

  /// False when too many are wanted already.
  bool want_list(const Hash256& digest, std::int64_t now_ms);
  [[nodiscard]] bool wants_list(const Hash256& digest) const { return lists_.contains(digest); }
  /// The answer of a peer: with the list, or without. False when it was not asked.
  [[nodiscard]] bool list_arrived(PeerNumber from, const Hash256& digest, bool is_there);

  void tick(std::int64_t now_ms, Outbox& out);

  [[nodiscard]] std::size_t wanted() const { return wanted_.size(); }

 private:
  struct Want {
    std::optional<PeerNumber> asked;
    std::int64_t when_ms = 0;
    std::deque<PeerNumber> sources;
  };
  struct Peer {
    BoundedSet<LetterId> known{kMaxKnown};
    std::deque<LetterId> to_announce;
    std::size_t in_flight = 0;
  };
  struct ListWant {
    std::optional<PeerNumber> asked;
    std::int64_t when_ms = 0;  ///< asked then, or not to be asked before
    PeerNumber last = 0;       ///< peers are asked in order of their numbers
  };
  void release(Want& want);
  void tick_lists(std::int64_t now_ms, Outbox& out);

  std::map<PeerNumber, Peer> peers_;
  std::map<LetterId, Want> wanted_;
  std::map<Hash256, ListWant> lists_;
  BoundedSet<LetterId> refused_{kMaxKnown};
};

}  // namespace tally::network
