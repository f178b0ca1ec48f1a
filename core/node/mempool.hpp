// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/contract/tx_error.hpp"
#include "core/data/result.hpp"
#include "core/data/tx/transaction.hpp"
#include "core/node/api/rejection.hpp"

/// Transactions that wait for a block.
/// Shape:  one queue a lane (a sender's main lane, or the lane of a loan), each without gaps: its
///         first transaction passes `check` now, each later one has the nonce after the one before.
///         Bounded in bytes, in number, and in number a sender.
/// Order:  by fee per byte, and by arrival where equal; within a lane by nonce.
/// Full:   a new one pushes out the cheapest (and what waits behind it in its lane) if it pays more
///         a byte; else it is refused. One with a nonce that is taken must pay 10 % more.
/// Thread: the node thread.
namespace tally::node {

struct PoolLimits {
  std::size_t bytes = 32 << 20;
  std::size_t count = 5'000;
  std::size_t pending_per_sender = 64;
};

class Mempool {
 public:
  explicit Mempool(PoolLimits limits) : limits_(limits) {}

  /// Takes a transaction whose signatures are checked. `verdict` is what `check` said of it:
  /// kNone, or kNonceAhead when earlier ones of its lane still wait.
  /// Errors: kDuplicate, kNonceGap, kNonceTaken, kTooManyPending, kPoolFull.
  [[nodiscard]] Result<void, PoolError> add(KnownTransaction tx, contract::TxError verdict);

  [[nodiscard]] bool contains(const TxId& id) const { return entries_.contains(id); }
  /// Null when it is not here; valid until the pool changes.
  [[nodiscard]] const KnownTransaction* find(const TxId& id) const {
    const auto found = entries_.find(id);
    return found == entries_.end() ? nullptr : &found->second.tx;
  }

  /// The best ones for a block, in the order to execute them. Valid until the pool changes.
  [[nodiscard]] std::vector<const KnownTransaction*> take(std::size_t max_bytes,
                                                          std::size_t max_count) const;

  /// Removes one that cannot be executed, and what waits behind it in its lane.
  void drop(const TxId& id);
  /// After a block: removes what it holds and what it made impossible, and what ends by `time`.
  void on_commit(std::span<const KnownTransaction> included, Timestamp time);

  [[nodiscard]] std::size_t count() const { return entries_.size(); }
  [[nodiscard]] std::size_t bytes() const { return bytes_; }
  /// In order of the ids.
  [[nodiscard]] std::vector<const KnownTransaction*> all() const;

 private:
  /// First: is it the lane of a loan? Second: that loan or the sender.
  using LaneKey = std::pair<bool, Hash256>;
  struct Entry {
    KnownTransaction tx;
    LaneKey lane;
    std::uint64_t arrival = 0;
  };
  /// Best first: fee per byte descending, then arrival.
  struct Better {
    bool operator()(const Entry* a, const Entry* b) const;
  };

  [[nodiscard]] static LaneKey lane_key(const KnownTransaction& tx);
  [[nodiscard]] const Entry* worst() const;
  void remove(const Entry& entry);
  void drop_from(const LaneKey& lane, std::uint64_t nonce);

  PoolLimits limits_;
  std::size_t bytes_ = 0;
  std::uint64_t arrivals_ = 0;
  std::unordered_map<TxId, Entry> entries_;
  std::map<LaneKey, std::map<std::uint64_t, const Entry*>> lanes_;
  std::set<const Entry*, Better> by_fee_;
  std::set<std::pair<Timestamp, TxId>> by_end_;
  std::unordered_map<AccountId, std::size_t> pending_;
};

}  // namespace tally::node
