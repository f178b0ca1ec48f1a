// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/mail.hpp"

#include <algorithm>

namespace tally::network {

void Mail::add_peer(PeerNumber number, const std::vector<LetterId>& here) {
  Letters::Peer& peer = letters_.peers[number];
  for (const LetterId& id : here)
    if (peer.known.add(id)) peer.to_announce.push_back(id);
}

void Mail::forget(PeerNumber peer) {
  for (auto& [digest, want] : lists_)
    if (want.asked == peer) want.asked.reset();
  letters_.forget(peer);
}

void Mail::accepted(const LetterId& id) {
  letters_.no_longer_wanted(id);
  for (auto& [number, peer] : letters_.peers)
    if (peer.known.add(id)) peer.to_announce.push_back(id);
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
    const auto next = letters_.peers.upper_bound(want.last);
    if (next == letters_.peers.end()) {  // all were asked: from the first, later
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
  for (auto at = letters_.wanted.begin(); at != letters_.wanted.end();) {
    Letters::Want& want = at->second;
    if (want.asked && now_ms - want.when_ms < kAnswerMs) {
      ++at;
      continue;
    }
    letters_.release(want);
    const auto is_free = [this](PeerNumber number) {
      const auto peer = letters_.peers.find(number);
      return peer != letters_.peers.end() && peer->second.in_flight < kMaxInFlight;
    };
    const auto next = std::ranges::find_if(want.sources, is_free);
    if (want.sources.empty()) {
      at = letters_.wanted.erase(at);  // nobody left to ask; a new announcement begins anew
      continue;
    }
    if (next != want.sources.end()) {
      const PeerNumber number = *next;
      want.sources.erase(next);
      letters_.ask(want, number, now_ms);
      questions[number].push_back(at->first);
    }
    ++at;
  }
  for (auto& [peer, ids] : questions) out.say(peer, {AskLetters{std::move(ids)}});
  letters_.announce<AnnounceLetters>(kMaxLettersAnnounced, out);
  tick_lists(now_ms, out);
}

}  // namespace tally::network
