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

  /// `here`: what waits in our pool. It hears of that at once: none of it may have been told to
  /// anybody yet.
  void add_peer(PeerNumber peer, const std::vector<TxId>& here);
  void forget(PeerNumber peer) { txs_.forget(peer); }

  /// Is in our pool now. `all` peers but those known to have it will hear of it.
  void accepted(const TxId& id);
  /// Never asked for again, while it is remembered.
  void refused(const TxId& id) {
    txs_.no_longer_wanted(id);
    txs_.refused.add(id);
  }
  void later(const TxId& id, PeerNumber from, std::int64_t now_ms);

  void announced(PeerNumber by, const std::vector<TxId>& ids, const IsKnown& is_known,
                 std::int64_t now_ms) {
    txs_.announced(by, ids, is_known, now_ms);
  }
  /// It came. False when this peer was not asked for it. It stays wanted, of those who announced it
  /// besides, until one of the three above is said: what came may be a copy with another signature.
  [[nodiscard]] bool arrived(PeerNumber from, const TxId& id);

  /// Says which transactions this peer has told us of or been told of by now.
  [[nodiscard]] std::function<bool(const TxId&)> heard_by(PeerNumber peer) const;

  void tick(std::int64_t now_ms, Outbox& out);

  [[nodiscard]] std::size_t wanted() const { return txs_.wanted.size(); }

 private:
  Txs txs_;
  std::map<TxId, std::uint8_t> tries_;  ///< of those that came too early
};

}  // namespace tally::network
