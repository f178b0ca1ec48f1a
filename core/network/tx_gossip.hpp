// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <vector>

#include "core/network/outbox.hpp"
#include "core/network/spreading.hpp"

/// Transactions spread by announcement: whoever lacks one asks a single peer for it, and the next
/// announcer only when that one is silent for kAnswerMs.
/// Shape:  ids are announced with the next tick to every peer that is not known to have them. A
///         transaction that had to wait for one before it (of its lane) is asked for again
///         kAgainMs later, kTries times.
/// Bounds: kMaxWanted wanted; kMaxInFlight questions and kMaxKnown known ids a peer; kMaxSources
///         announcers remembered of one transaction.
/// Thread: a value. No clock of its own.
namespace tally::network {

struct TxLimits {
  static constexpr std::size_t kMaxWanted = 5'000;
  static constexpr std::size_t kMaxKnown = 10'000;
  static constexpr std::size_t kMaxSources = 8;
};

class TxGossip : public TxLimits {
 public:
  static constexpr std::size_t kMaxInFlight = 100;
  static constexpr std::int64_t kAnswerMs = 2'000;
  static constexpr std::int64_t kAgainMs = 500;
  static constexpr std::uint8_t kTries = 6;

  using Txs = Spreading<TxId, TxLimits>;
  using IsKnown = Txs::IsKnown;

  void add_peer(PeerNumber peer);
  void forget(PeerNumber peer) { txs_.forget(peer); }

  /// Is in our pool now. `all` peers but those known to have it will hear of it.
  void accepted(const TxId& id);
  /// Never asked for again, while it is remembered.
  void refused(const TxId& id) { txs_.refused.add(id); }
  void later(const TxId& id, PeerNumber from, std::int64_t now_ms);

  void announced(PeerNumber by, const std::vector<TxId>& ids, const IsKnown& is_known,
                 std::int64_t now_ms) {
    txs_.announced(by, ids, is_known, now_ms);
  }
  /// It came. False when this peer was not asked for it.
  [[nodiscard]] bool arrived(PeerNumber from, const TxId& id) { return txs_.arrived(from, id); }

  /// Says which transactions this peer has told us of or been told of by now.
  [[nodiscard]] std::function<bool(const TxId&)> heard_by(PeerNumber peer) const;

  void tick(std::int64_t now_ms, Outbox& out);

  [[nodiscard]] std::size_t wanted() const { return txs_.wanted.size(); }

 private:
  Txs txs_;
  std::map<TxId, std::uint8_t> tries_;  ///< of those that came too early
};

}  // namespace tally::network
