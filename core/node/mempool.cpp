// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mempool.hpp"

#include <algorithm>
#include <queue>

#include "core/data/check.hpp"

namespace tally::node {
namespace {

/// Is a's fee per byte above b's? Exact: the product is held in 128 bits.
bool pays_more(const KnownTransaction& a, const KnownTransaction& b) {
  return static_cast<__int128>(a.transaction.content.fee.minor) * b.size_bytes >
         static_cast<__int128>(b.transaction.content.fee.minor) * a.size_bytes;
}

bool replaces(const KnownTransaction& tx, const KnownTransaction& old) {
  return static_cast<__int128>(tx.transaction.content.fee.minor) * 10 >=
         static_cast<__int128>(old.transaction.content.fee.minor) * 11;
}

}  // namespace

bool Mempool::Better::operator()(const Entry* a, const Entry* b) const {
  if (pays_more(a->tx, b->tx)) return true;
  if (pays_more(b->tx, a->tx)) return false;
  return a->arrival < b->arrival;
}

Mempool::LaneKey Mempool::lane_key(const KnownTransaction& tx) {
  const TransactionContent& content = tx.transaction.content;
  return {lane_of(content).has_value(), lane_name(content, tx.sender)};
}

const Mempool::Entry* Mempool::worst() const {
  return by_fee_.empty() ? nullptr : *by_fee_.rbegin();
}

Result<void, PoolError> Mempool::add(KnownTransaction tx, contract::TxError verdict) {
  TALLY_CHECK(tx.signatures_checked, "pool takes checked signatures only");
  TALLY_CHECK(verdict == contract::TxError::kNone || verdict == contract::TxError::kNonceAhead,
              "pool takes what check lets pass");
  if (entries_.contains(tx.id)) return Fail{PoolError::kDuplicate};

  const LaneKey key = lane_key(tx);
  const std::uint64_t nonce = place_in_lane(tx.transaction.content);
  const auto lane = lanes_.find(key);
  const auto in_lane = [&](std::uint64_t at) -> const Entry* {
    if (lane == lanes_.end()) return nullptr;
    const auto found = lane->second.find(at);
    return found == lane->second.end() ? nullptr : found->second;
  };
  const bool has_predecessor = nonce > 0 && in_lane(nonce - 1) != nullptr;
  if (verdict == contract::TxError::kNonceAhead && !has_predecessor)
    return Fail{PoolError::kNonceGap};

  const Entry* old = in_lane(nonce);
  if (old != nullptr) {
    if (!replaces(tx, old->tx)) return Fail{PoolError::kNonceTaken};
  } else if (const auto held = pending_.find(tx.sender);
             held != pending_.end() && held->second >= limits_.pending_per_sender) {
    return Fail{PoolError::kTooManyPending};
  }
  const std::size_t freed_count = old == nullptr ? 0 : 1;
  const std::size_t freed_bytes = old == nullptr ? 0 : old->tx.size_bytes;
  while (count() + 1 - freed_count > limits_.count ||
         bytes_ + tx.size_bytes - freed_bytes > limits_.bytes) {
    const Entry* cheapest = worst();
    const bool own_lane = cheapest != nullptr && cheapest->lane == key;
    if (cheapest == nullptr || own_lane || !pays_more(tx, cheapest->tx))
      return Fail{PoolError::kPoolFull};
    drop_from(cheapest->lane, place_in_lane(cheapest->tx.transaction.content));
  }

  if (old != nullptr) remove(*old);

  const TxId id = tx.id;
  const Entry& entry =
      entries_.emplace(id, Entry{std::move(tx), key, arrivals_++}).first->second;
  bytes_ += entry.tx.size_bytes;
  lanes_[key][nonce] = &entry;
  by_fee_.insert(&entry);
  by_end_.emplace(entry.tx.transaction.content.valid_until, id);
  ++pending_[entry.tx.sender];
  return {};
}

std::vector<const KnownTransaction*> Mempool::take(std::size_t max_bytes,
                                                   std::size_t max_count) const {
  using Lane = std::map<std::uint64_t, const Entry*>;
  struct Head {
    const Lane* lane;
    Lane::const_iterator at;
  };
  const auto worse = [](const Head& a, const Head& b) {
    return Better{}(b.at->second, a.at->second);
  };
  std::priority_queue<Head, std::vector<Head>, decltype(worse)> heads(worse);
  for (const auto& [key, lane] : lanes_) heads.push({&lane, lane.begin()});

  std::vector<const KnownTransaction*> taken;
  std::size_t used = 0;
  while (!heads.empty() && taken.size() < max_count) {
    Head head = heads.top();
    heads.pop();
    const KnownTransaction& tx = head.at->second->tx;
    if (used + tx.size_bytes > max_bytes) continue;  // and so the rest of its lane waits too
    used += tx.size_bytes;
    taken.push_back(&tx);
    if (++head.at != head.lane->end()) heads.push(head);
  }
  return taken;
}

void Mempool::remove(const Entry& entry) {
  const TxId id = entry.tx.id;
  const AccountId sender = entry.tx.sender;
  bytes_ -= entry.tx.size_bytes;
  by_fee_.erase(&entry);
  by_end_.erase({entry.tx.transaction.content.valid_until, id});
  const auto lane = lanes_.find(entry.lane);
  lane->second.erase(place_in_lane(entry.tx.transaction.content));
  if (lane->second.empty()) lanes_.erase(lane);
  const auto held = pending_.find(sender);
  if (--held->second == 0) pending_.erase(held);
  entries_.erase(id);
}

void Mempool::drop_from(const LaneKey& key, std::uint64_t nonce) {
  const auto lane = lanes_.find(key);
  if (lane == lanes_.end()) return;
  std::vector<const Entry*> gone;
  for (auto at = lane->second.lower_bound(nonce); at != lane->second.end(); ++at)
    gone.push_back(at->second);
  for (const Entry* entry : gone) remove(*entry);
}

void Mempool::drop(const TxId& id) {
  const auto found = entries_.find(id);
  if (found == entries_.end()) return;
  drop_from(LaneKey(found->second.lane), place_in_lane(found->second.tx.transaction.content));
}

void Mempool::on_commit(std::span<const KnownTransaction> included, Timestamp time) {
  for (const KnownTransaction& tx : included) {
    const auto lane = lanes_.find(lane_key(tx));
    if (lane == lanes_.end()) continue;
    const std::uint64_t nonce = place_in_lane(tx.transaction.content);
    std::vector<const Entry*> gone;
    for (const auto& [at, entry] : lane->second) {
      if (at > nonce) break;
      gone.push_back(entry);
    }
    for (const Entry* entry : gone) remove(*entry);
  }
  // A transaction may stand in a block whose time equals its valid_until, not in a later one.
  while (!by_end_.empty() && by_end_.begin()->first <= time) drop(TxId(by_end_.begin()->second));
}

std::vector<const KnownTransaction*> Mempool::all() const {
  std::vector<const KnownTransaction*> found;
  found.reserve(entries_.size());
  for (const auto& [id, entry] : entries_) found.push_back(&entry.tx);
  std::ranges::sort(found, {}, &KnownTransaction::id);
  return found;
}

}  // namespace tally::node
