// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/tx_gossip.hpp"

#include <algorithm>
#include <set>

namespace tally::network {

void TxGossip::add_peer(PeerNumber number, const std::vector<TxId>& here) {
  Txs::Peer& peer = txs_.peers[number];
  for (const TxId& id : here)
    if (peer.known.add(id)) peer.to_announce.push_back(id);
}

void TxGossip::accepted(const TxId& id) {
  txs_.no_longer_wanted(id);
  tries_.erase(id);
  for (auto& [number, peer] : txs_.peers)
    if (peer.known.add(id)) {
      peer.to_announce.push_back(id);
      if (peer.to_announce.size() > kMaxKnown) peer.to_announce.pop_front();
    }
}

void TxGossip::later(const TxId& id, PeerNumber from, std::int64_t now_ms) {
  if (tries_.size() > kMaxWanted) tries_.clear();
  const std::uint8_t tries = ++tries_[id];
  if (tries > kTries) return txs_.no_longer_wanted(id);
  if (txs_.wanted.size() >= kMaxWanted && !txs_.wanted.contains(id)) return;
  Txs::Want& want = txs_.wanted[id];
  if (want.asked) return;  // somebody else is on it
  want.when_ms = now_ms + kAgainMs;
  std::erase(want.sources, from);
  want.sources.push_front(from);
  if (want.sources.size() > kMaxSources) want.sources.pop_back();
}

bool TxGossip::arrived(PeerNumber from, const TxId& id) {
  if (const auto peer = txs_.peers.find(from); peer != txs_.peers.end())
    peer->second.known.add(id);
  const auto want = txs_.wanted.find(id);
  if (want == txs_.wanted.end() || want->second.asked != from) return false;
  txs_.release(want->second);
  return true;
}

std::function<bool(const TxId&)> TxGossip::heard_by(PeerNumber peer) const {
  const auto found = txs_.peers.find(peer);
  if (found == txs_.peers.end()) return [](const TxId&) { return false; };
  const auto& queue = found->second.to_announce;
  return [&known = found->second.known, waiting = std::set<TxId>(queue.begin(), queue.end())](
             const TxId& id) { return known.contains(id) && !waiting.contains(id); };
}

void TxGossip::tick(std::int64_t now_ms, Outbox& out) {
  std::map<PeerNumber, std::vector<TxId>> questions;
  for (auto at = txs_.wanted.begin(); at != txs_.wanted.end();) {
    Txs::Want& want = at->second;
    const bool waits = want.asked ? now_ms - want.when_ms < kAnswerMs : now_ms < want.when_ms;
    if (waits) {
      ++at;
      continue;
    }
    txs_.release(want);
    std::optional<PeerNumber> next;
    bool all_busy = false;
    while (!want.sources.empty() && !next && !all_busy) {
      const auto peer = txs_.peers.find(want.sources.front());
      if (peer != txs_.peers.end() && peer->second.in_flight >= kMaxInFlight) {
        all_busy = true;  // ask it when it has answered some
        break;
      }
      if (peer != txs_.peers.end()) next = peer->first;
      want.sources.pop_front();
    }
    if (next) {
      txs_.ask(want, *next, now_ms);
      questions[*next].push_back(at->first);
    } else if (!all_busy) {
      at = txs_.wanted.erase(at);  // nobody left to ask; a new announcement begins anew
      continue;
    }
    ++at;
  }
  for (auto& [peer, ids] : questions) out.say(peer, {AskTxs{std::move(ids)}});
  txs_.announce<AnnounceTxs>(kMaxAnnounced, out);
}

}  // namespace tally::network
