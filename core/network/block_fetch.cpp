// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/block_fetch.hpp"

#include <algorithm>
#include <optional>

namespace tally::network {

void BlockFetch::want(const BlockId& block, std::int64_t now_ms) {
  if (wanted_.size() < kMaxWanted) wanted_.emplace(block, Want{{}, now_ms + kHeadStartMs});
}

void BlockFetch::hint(const BlockId& block, PeerNumber peer) {
  if (hints_.size() < kMaxWanted) hints_.emplace(block, peer);
}

void BlockFetch::clear() {
  wanted_.clear();
  hints_.clear();
}

void BlockFetch::tick(std::int64_t now_ms, const std::vector<PeerNumber>& peers, Outbox& out) {
  if (peers.empty()) return;
  for (auto& [block, want] : wanted_) {
    if (now_ms < want.next_ms) continue;
    const auto fresh = [&, &asked = want.asked](PeerNumber peer) { return !asked.contains(peer); };
    const auto hint = hints_.find(block);
    std::optional<PeerNumber> peer;
    if (hint != hints_.end() && fresh(hint->second) &&
        std::ranges::find(peers, hint->second) != peers.end())
      peer = hint->second;
    if (!peer) {
      auto found = std::ranges::find_if(peers, fresh);
      if (found == peers.end()) {
        want.asked.clear();
        found = peers.begin();
      }
      peer = *found;
    }
    want.asked.insert(*peer);
    want.next_ms = now_ms + kRetryMs;
    out.say(*peer, {AskBlock{block}});
  }
}

}  // namespace tally::network
