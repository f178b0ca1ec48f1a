// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/tx_gossip.hpp"

#include <algorithm>

namespace tally::network {

void TxGossip::add_peer(PeerNumber peer) { peers_.try_emplace(peer); }

void TxGossip::forget(PeerNumber peer) {
  for (auto& [id, want] : wanted_) {
    std::erase(want.sources, peer);
    if (want.asked == peer) want.asked.reset();
  }
  peers_.erase(peer);
}

void TxGossip::accepted(const TxId& id) {
  if (const auto want = wanted_.find(id); want != wanted_.end()) {
    release(want->second);
    wanted_.erase(want);
  }
  tries_.erase(id);
  for (auto& [number, peer] : peers_)
    if (peer.known.add(id)) {
      peer.to_announce.push_back(id);
      if (peer.to_announce.size() > kMaxKnown) peer.to_announce.pop_front();
    }
}

void TxGossip::later(const TxId& id, PeerNumber from, std::int64_t now_ms) {
  if (tries_.size() > kMaxWanted) tries_.clear();
  const std::uint8_t tries = ++tries_[id];
  if (tries > kTries || wanted_.size() >= kMaxWanted || wanted_.contains(id)) return;
  Want want;
  want.when_ms = now_ms + kAgainMs;
  want.sources.push_back(from);
  wanted_.emplace(id, std::move(want));
}

void TxGossip::announced(PeerNumber by, const std::vector<TxId>& ids, const IsKnown& is_known,
                         std::int64_t now_ms) {
  const auto peer = peers_.find(by);
  if (peer == peers_.end()) return;
  for (const TxId& id : ids) {
    peer->second.known.add(id);
    if (refused_.contains(id) || is_known(id)) continue;
    auto want = wanted_.find(id);
    if (want == wanted_.end()) {
      if (wanted_.size() >= kMaxWanted) continue;
      want = wanted_.emplace(id, Want{}).first;
      want->second.when_ms = now_ms;
    }
    std::deque<PeerNumber>& sources = want->second.sources;
    if (sources.size() < kMaxSources && std::ranges::find(sources, by) == sources.end())
      sources.push_back(by);
  }
}

void TxGossip::release(Want& want) {
  if (!want.asked) return;
  if (const auto peer = peers_.find(*want.asked); peer != peers_.end()) --peer->second.in_flight;
  want.asked.reset();
}

bool TxGossip::arrived(PeerNumber from, const TxId& id) {
  if (const auto peer = peers_.find(from); peer != peers_.end()) peer->second.known.add(id);
  const auto want = wanted_.find(id);
  if (want == wanted_.end() || want->second.asked != from) return false;
  release(want->second);
  wanted_.erase(want);
  return true;
}

void TxGossip::tick(std::int64_t now_ms, Outbox& out) {
  std::map<PeerNumber, std::vector<TxId>> questions;
  for (auto at = wanted_.begin(); at != wanted_.end();) {
    Want& want = at->second;
    const bool waits = want.asked ? now_ms - want.when_ms < kAnswerMs : now_ms < want.when_ms;
    if (waits) {
      ++at;
      continue;
    }
    release(want);
    std::optional<PeerNumber> next;
    bool all_busy = false;
    while (!want.sources.empty() && !next && !all_busy) {
      const auto peer = peers_.find(want.sources.front());
      if (peer != peers_.end() && peer->second.in_flight >= kMaxInFlight) {
        all_busy = true;  // ask it when it has answered some
        break;
      }
      if (peer != peers_.end()) next = peer->first;
      want.sources.pop_front();
    }
    if (next) {
      ++peers_.at(*next).in_flight;
      want.asked = next;
      want.when_ms = now_ms;
      questions[*next].push_back(at->first);
    } else if (!all_busy) {
      at = wanted_.erase(at);  // nobody left to ask; a new announcement begins anew
      continue;
    }
    ++at;
  }
  for (auto& [peer, ids] : questions) out.say(peer, {AskTxs{std::move(ids)}});
  for (auto& [number, peer] : peers_) {
    while (!peer.to_announce.empty()) {
      const std::size_t count = std::min(peer.to_announce.size(), kMaxAnnounced);
      AnnounceTxs announcement;
      announcement.ids.assign(peer.to_announce.begin(),
                              peer.to_announce.begin() + static_cast<std::ptrdiff_t>(count));
      peer.to_announce.erase(peer.to_announce.begin(),
                             peer.to_announce.begin() + static_cast<std::ptrdiff_t>(count));
      out.say(number, {std::move(announcement)});
    }
  }
}

}  // namespace tally::network
