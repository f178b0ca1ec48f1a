// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/block_fetch.hpp"

#include <algorithm>

namespace tally::network {

void BlockFetch::want(const BlockId& block, std::int64_t now_ms) {
  if (wanted_.size() >= kMaxWanted) return;
  Want want;
  want.next_ms = now_ms + kHeadStartMs;
  wanted_.emplace(block, std::move(want));
}

void BlockFetch::hint(const BlockId& block, PeerNumber peer) {
  std::deque<BlockId>& blocks = hints_[peer];
  if (std::ranges::find(blocks, block) != blocks.end()) return;
  blocks.push_back(block);
  if (blocks.size() > kMaxHints) blocks.pop_front();
}

bool BlockFetch::spoke_of(PeerNumber peer, const BlockId& block) const {
  const auto found = hints_.find(peer);
  return found != hints_.end() && std::ranges::find(found->second, block) != found->second.end();
}

void BlockFetch::clear(Height height) {
  wanted_.clear();
  // Whoever is ahead may have pushed a block of the next height before this one was over.
  std::erase_if(offers_, [&](const auto& entry) {
    return entry.second.second.compact.header.height <= height;
  });
}

void BlockFetch::forget(PeerNumber peer) {
  hints_.erase(peer);
  offers_.erase(peer);
}

void BlockFetch::offer(const BlockId& block, Offer offer) {
  const PeerNumber from = offer.from;
  offers_.insert_or_assign(from, std::pair(block, std::move(offer)));
}

std::optional<BlockFetch::Offer> BlockFetch::take_offer(const BlockId& block) {
  const auto found = std::ranges::find_if(
      offers_, [&](const auto& entry) { return entry.second.first == block; });
  if (found == offers_.end()) return std::nullopt;
  Offer offer = std::move(found->second.second);
  offers_.erase(found);
  return offer;
}

bool BlockFetch::may_rebuild(const BlockId& block, PeerNumber peer) {
  const auto want = wanted_.find(block);
  return want != wanted_.end() && want->second.gave_compact.insert(peer).second;
}

bool BlockFetch::keep(PeerNumber from, Rebuild rebuild, std::int64_t now_ms) {
  const auto want = wanted_.find(rebuild.block_id());
  if (want == wanted_.end() || (want->second.waiting && now_ms < want->second.next_ms))
    return false;
  want->second.asked.insert(from);
  want->second.next_ms = now_ms + kRetryMs;
  want->second.waiting.emplace(Waiting{from, std::move(rebuild)});
  return true;
}

std::optional<Rebuild> BlockFetch::take_rebuild(const BlockId& block, PeerNumber from) {
  const auto want = wanted_.find(block);
  if (want == wanted_.end() || !want->second.waiting || want->second.waiting->from != from)
    return std::nullopt;
  Rebuild rebuild = std::move(want->second.waiting->rebuild);
  want->second.waiting.reset();
  return rebuild;
}

void BlockFetch::need_whole(const BlockId& block, PeerNumber from, std::int64_t next_ms) {
  const auto want = wanted_.find(block);
  if (want == wanted_.end()) return;
  want->second.needs_whole = true;
  want->second.asked.insert(from);
  want->second.next_ms = next_ms;
}

void BlockFetch::tick(std::int64_t now_ms, const std::vector<PeerNumber>& peers, Outbox& out) {
  if (peers.empty()) return;
  for (auto& [block, want] : wanted_) {
    if (now_ms < want.next_ms) continue;
    // The rest is late. It will still do if it comes, but nobody waits for it any more.
    if (want.waiting) want.needs_whole = true;
    const auto is_fresh = [&asked = want.asked](PeerNumber peer) { return !asked.contains(peer); };
    auto peer = std::ranges::find_if(
        peers, [&, &id = block](PeerNumber it) { return is_fresh(it) && spoke_of(it, id); });
    if (peer == peers.end()) peer = std::ranges::find_if(peers, is_fresh);
    if (peer == peers.end()) {
      want.asked.clear();
      peer = peers.begin();
    }
    want.asked.insert(*peer);
    want.next_ms = now_ms + kRetryMs;
    if (want.needs_whole)
      out.say(*peer, {AskBlock{block}});
    else
      out.say(*peer, {AskCompact{block}});
  }
}

}  // namespace tally::network
