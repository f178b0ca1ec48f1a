// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/block_sync.hpp"

#include <algorithm>

namespace tally::network {

void BlockSync::set_height(Height ours, std::int64_t now_ms) {
  ours_ = ours;
  while (!arrived_.empty() && arrived_.begin()->first <= ours) drop(arrived_.begin()->first);
  if (best_claim() <= ours_)
    behind_since_ms_ = -1;
  else
    behind_since_ms_ = now_ms;
}

void BlockSync::claims(PeerNumber peer, Height height, std::int64_t now_ms, Height lowest) {
  Claim& claim = claims_[peer];
  claim.lowest = lowest;
  if (now_ms < claim.deaf_until_ms) return;
  claim.height = height;
  if (height > ours_ && behind_since_ms_ < 0) behind_since_ms_ = now_ms;
}

void BlockSync::forget(PeerNumber peer) {
  claims_.erase(peer);
  std::erase_if(questions_, [&](const Question& question) { return question.peer == peer; });
  if (best_claim() <= ours_) behind_since_ms_ = -1;
}

Height BlockSync::best_claim() const {
  Height best = 0;
  for (const auto& [peer, claim] : claims_) best = std::max(best, claim.height);
  return best;
}

bool BlockSync::is_behind(std::int64_t now_ms) const {
  const Height best = best_claim();
  if (best <= ours_) return false;
  return best > ours_ + 1 || now_ms - behind_since_ms_ >= kPatienceMs;
}

bool BlockSync::is_stranded() const {
  if (best_claim() <= ours_) return false;
  return std::ranges::none_of(claims_, [&](const auto& entry) {
    const Claim& claim = entry.second;
    return claim.height > ours_ && claim.lowest <= ours_ + 1;
  });
}

bool BlockSync::is_asked(Height height) const {
  return std::ranges::any_of(questions_, [&](const Question& question) {
    return height >= question.from && height < question.from + question.count;
  });
}

std::size_t BlockSync::open_at(PeerNumber peer) const {
  return static_cast<std::size_t>(std::ranges::count(questions_, peer, &Question::peer));
}

/// Who has it and has least to do; of equals the one that has been here longest.
std::optional<PeerNumber> BlockSync::choose(Height height) const {
  std::optional<PeerNumber> best;
  for (const auto& [peer, claim] : claims_) {
    if (claim.height < height || claim.lowest > height || open_at(peer) >= kPerPeer) continue;
    if (!best || open_at(peer) < open_at(*best)) best = peer;
  }
  return best;
}

void BlockSync::tick(std::int64_t now_ms, Outbox& out) {
  for (auto at = questions_.begin(); at != questions_.end();) {
    if (now_ms - at->asked_ms < kAnswerMs) {
      ++at;
      continue;
    }
    out.charge(at->peer, Offence::kUseless);
    failed(at->peer, at->from, now_ms);
    at = questions_.erase(at);
  }
  if (!is_behind(now_ms)) return;

  const Height end = std::min(best_claim(), ours_ + kWindow);
  for (Height height = ours_ + 1; height <= end && waiting_bytes_ < kMaxWaitingBytes;) {
    if (arrived_.contains(height) || is_asked(height)) {
      ++height;
      continue;
    }
    const auto peer = choose(height);
    if (!peer) return;
    Height last = height;
    while (last < end && last < claims_[*peer].height && last - height + 1 < kMaxRangeBlocks &&
           !arrived_.contains(last + 1) && !is_asked(last + 1))
      ++last;
    const auto count = static_cast<std::uint16_t>(last - height + 1);
    questions_.push_back({*peer, height, count, now_ms});
    out.say(*peer, {AskRange{height, count}});
    height = last + 1;
  }
}

/// It had nothing to show from `height` on.
void BlockSync::failed(PeerNumber peer, Height height, std::int64_t now_ms) {
  const auto found = claims_.find(peer);
  if (found == claims_.end()) return;
  Claim& claim = found->second;
  claim.height = std::min(claim.height, height - 1);
  claim.deaf_until_ms = now_ms + claim.deaf_ms;
  claim.deaf_ms = std::min(2 * claim.deaf_ms, kLongestDeafMs);
}

void BlockSync::take(PeerNumber peer, GiveRange range, std::int64_t now_ms, Outbox& out) {
  const auto asked = std::ranges::find_if(questions_, [&](const Question& question) {
    return question.peer == peer && question.from == range.from;
  });
  if (asked == questions_.end() || range.blocks.size() > asked->count)
    return out.charge(peer, Offence::kUseless);
  questions_.erase(asked);
  const auto claim = claims_.find(peer);
  if (range.blocks.empty()) {
    if (claim != claims_.end() && range.from < claim->second.lowest) return;  // pruned meanwhile
    out.charge(peer, Offence::kUseless);
    return failed(peer, range.from, now_ms);
  }
  if (claim != claims_.end()) claim->second.deaf_ms = kDeafMs;
  for (std::size_t i = 0; i < range.blocks.size(); ++i) {
    const Height height = range.from + i;
    if (height <= ours_ || arrived_.contains(height)) continue;
    waiting_bytes_ += range.blocks[i].final_block.size();
    arrived_.emplace(height, Arrived{peer, height, std::move(range.blocks[i].final_block)});
  }
}

const BlockSync::Arrived* BlockSync::next() const { return at(ours_ + 1); }

const BlockSync::Arrived* BlockSync::at(Height height) const {
  const auto found = arrived_.find(height);
  return found == arrived_.end() ? nullptr : &found->second;
}

void BlockSync::drop(Height height) {
  const auto found = arrived_.find(height);
  waiting_bytes_ -= found->second.final_block.size();
  arrived_.erase(found);
}

void BlockSync::bad(PeerNumber peer) {
  std::vector<Height> wrong;
  for (const auto& [height, block] : arrived_)
    if (block.from == peer) wrong.push_back(height);
  for (const Height height : wrong) drop(height);
  forget(peer);
}

}  // namespace tally::network
