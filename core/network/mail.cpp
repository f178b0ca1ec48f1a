// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/mail.hpp"

#include <algorithm>

namespace tally::network {

void Mail::add_peer(PeerNumber number, const std::vector<LetterId>& here) {
  Peer& peer = peers_[number];
  for (const LetterId& id : here)
    if (peer.known.add(id)) peer.to_announce.push_back(id);
}

void Mail::forget(PeerNumber peer) {
  for (auto& [id, want] : wanted_) {
    std::erase(want.sources, peer);
    if (want.asked == peer) want.asked.reset();
  }
  for (auto& [digest, want] : lists_)
    if (want.asked == peer) want.asked.reset();
  peers_.erase(peer);
}

void Mail::accepted(const LetterId& id) {
  if (const auto want = wanted_.find(id); want != wanted_.end()) {
    release(want->second);
    wanted_.erase(want);
  }
  for (auto& [number, peer] : peers_)
    if (peer.known.add(id)) peer.to_announce.push_back(id);
}

void Mail::announced(PeerNumber by, const std::vector<LetterId>& ids, const IsKnown& is_known,
                     std::int64_t now_ms) {
  const auto peer = peers_.find(by);
  if (peer == peers_.end()) return;
  for (const LetterId& id : ids) {
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

void Mail::release(Want& want) {
  if (!want.asked) return;
  if (const auto peer = peers_.find(*want.asked); peer != peers_.end()) --peer->second.in_flight;
  want.asked.reset();
}

bool Mail::arrived(PeerNumber from, const LetterId& id) {
  if (const auto peer = peers_.find(from); peer != peers_.end()) peer->second.known.add(id);
  const auto want = wanted_.find(id);
  if (want == wanted_.end() || want->second.asked != from) return false;
  release(want->second);
  wanted_.erase(want);
  return true;
}

bool Mail::want_list(const Hash256& digest, std::int64_t now_ms) {
  if (lists_.contains(digest)) return true;
  if (lists_.size() >= kMaxLists) return false;
  lists_[digest].when_ms = now_ms;
  return true;
}

bool Mail::list_arrived(PeerNumber from, const Hash256& digest, bool is_there) {
  const auto want = lists_.find(digest);
  if (want == lists_.end() || want->second.asked != from) return false;
  if (is_there) {
    lists_.erase(want);
  } else {
    want->second.asked.reset();
    want->second.when_ms = 0;  // the next peer at once
  }
  return true;
}

void Mail::tick_lists(std::int64_t now_ms, Outbox& out) {
  for (auto& [digest, want] : lists_) {
    if (want.asked && now_ms - want.when_ms < kAnswerMs) continue;
    if (!want.asked && now_ms < want.when_ms) continue;
    want.asked.reset();
    const auto next = peers_.upper_bound(want.last);
    if (next == peers_.end()) {  // all were asked: from the first, later
      want.last = 0;
      want.when_ms = now_ms + kAgainMs;
      continue;
    }
    want.last = next->first;
    want.asked = next->first;
    want.when_ms = now_ms;
    out.say(next->first, {AskStatusList{digest}});
  }
}

void Mail::tick(std::int64_t now_ms, Outbox& out) {
  std::map<PeerNumber, std::vector<LetterId>> questions;
  for (auto at = wanted_.begin(); at != wanted_.end();) {
    Want& want = at->second;
    if (want.asked && now_ms - want.when_ms < kAnswerMs) {
      ++at;
      continue;
    }
    release(want);
    const auto is_free = [this](PeerNumber number) {
      const auto peer = peers_.find(number);
      return peer != peers_.end() && peer->second.in_flight < kMaxInFlight;
    };
    const auto next = std::ranges::find_if(want.sources, is_free);
    if (want.sources.empty()) {
      at = wanted_.erase(at);  // nobody left to ask; a new announcement begins anew
      continue;
    }
    if (next != want.sources.end()) {
      const PeerNumber number = *next;
      want.sources.erase(next);
      ++peers_.at(number).in_flight;
      want.asked = number;
      want.when_ms = now_ms;
      questions[number].push_back(at->first);
    }
    ++at;
  }
  for (auto& [peer, ids] : questions) out.say(peer, {AskLetters{std::move(ids)}});
  for (auto& [number, peer] : peers_) {
    while (!peer.to_announce.empty()) {
      const std::size_t count = std::min(peer.to_announce.size(), kMaxLettersAnnounced);
      const auto end = peer.to_announce.begin() + static_cast<std::ptrdiff_t>(count);
      AnnounceLetters announcement;
      announcement.ids.assign(peer.to_announce.begin(), end);
      peer.to_announce.erase(peer.to_announce.begin(), end);
      out.say(number, {std::move(announcement)});
    }
  }
  tick_lists(now_ms, out);
}

}  // namespace tally::network
