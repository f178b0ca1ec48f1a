// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "core/network/bounded_set.hpp"
#include "core/network/outbox.hpp"

/// What transactions and letters share in spreading by announcement: who is known to have what,
/// what is wanted and of whom it was asked. Whom to ask next is for the owner to say.
/// Shape:  Limits gives kMaxWanted, kMaxKnown and kMaxSources.
/// Bounds: kMaxWanted wanted, kMaxSources announcers remembered of one, kMaxKnown ids a peer.
/// Thread: a value. No clock of its own.
namespace tally::network {

template <typename Id, typename Limits>
class Spreading {
 public:
  using IsKnown = std::function<bool(const Id&)>;
  struct Want {
    std::optional<PeerNumber> asked;
    std::int64_t when_ms = 0;  ///< asked then, or not to be asked before
    std::deque<PeerNumber> sources;
  };
  struct Peer {
    BoundedSet<Id> known{Limits::kMaxKnown};
    std::deque<Id> to_announce;
    std::size_t in_flight = 0;
  };

  void forget(PeerNumber peer) {
    for (auto& [id, want] : wanted) {
      std::erase(want.sources, peer);
      if (want.asked == peer) want.asked.reset();
    }
    peers.erase(peer);
  }

  void announced(PeerNumber by, const std::vector<Id>& ids, const IsKnown& is_known,
                 std::int64_t now_ms) {
    const auto peer = peers.find(by);
    if (peer == peers.end()) return;
    for (const Id& id : ids) {
      peer->second.known.add(id);
      if (refused.contains(id) || is_known(id)) continue;
      auto want = wanted.find(id);
      if (want == wanted.end()) {
        if (wanted.size() >= Limits::kMaxWanted) continue;
        want = wanted.emplace(id, Want{}).first;
        want->second.when_ms = now_ms;
      }
      std::deque<PeerNumber>& sources = want->second.sources;
      if (sources.size() < Limits::kMaxSources &&
          std::ranges::find(sources, by) == sources.end())
        sources.push_back(by);
    }
  }

  /// It came. False when this peer was not asked for it.
  bool arrived(PeerNumber from, const Id& id) {
    if (const auto peer = peers.find(from); peer != peers.end()) peer->second.known.add(id);
    const auto want = wanted.find(id);
    if (want == wanted.end() || want->second.asked != from) return false;
    drop(want);
    return true;
  }

  /// Is here now, from whomever.
  void no_longer_wanted(const Id& id) {
    if (const auto want = wanted.find(id); want != wanted.end()) drop(want);
  }

  /// The question is over, answered or not.
  void release(Want& want) {
    if (!want.asked) return;
    if (const auto peer = peers.find(*want.asked); peer != peers.end()) --peer->second.in_flight;
    want.asked.reset();
  }

  /// Asks that peer, and counts it.
  void ask(Want& want, PeerNumber peer, std::int64_t now_ms) {
    ++peers.at(peer).in_flight;
    want.asked = peer;
    want.when_ms = now_ms;
  }

  /// Everything that waits to be announced, at most so many in a message.
  template <typename Announcement>
  void announce(std::size_t most, Outbox& out) {
    for (auto& [number, peer] : peers) {
      while (!peer.to_announce.empty()) {
        const std::size_t count = std::min(peer.to_announce.size(), most);
        const auto end = peer.to_announce.begin() + static_cast<std::ptrdiff_t>(count);
        Announcement announcement;
        announcement.ids.assign(peer.to_announce.begin(), end);
        peer.to_announce.erase(peer.to_announce.begin(), end);
        out.say(number, {std::move(announcement)});
      }
    }
  }

  std::map<PeerNumber, Peer> peers;
  std::map<Id, Want> wanted;
  BoundedSet<Id> refused{Limits::kMaxKnown};

 private:
  void drop(typename std::map<Id, Want>::iterator want) {
    release(want->second);
    wanted.erase(want);
  }
};

}  // namespace tally::network
