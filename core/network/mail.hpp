// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "core/network/outbox.hpp"
#include "core/network/spreading.hpp"

/// Letters spread by announcement like transactions: every node that keeps one tells its peers, who
/// ask one of those that told them. Status lists are fetched by digest from whoever has them.
/// Shape:  a peer that has just greeted hears of all letters that are here. A list that is wanted
///         is asked of one peer after the other, kAnswerMs for each, and again from the first after
///         kAgainMs, until it has come or is no longer wanted.
/// Bounds: kMaxWanted letters and kMaxLists lists wanted; kMaxKnown known ids and kMaxInFlight
///         questions a peer.
/// Thread: a value. No clock of its own.
namespace tally::network {

struct MailLimits {
  static constexpr std::size_t kMaxWanted = 1'024;
  static constexpr std::size_t kMaxKnown = 8'192;
  static constexpr std::size_t kMaxSources = 8;
};

class Mail : public MailLimits {
 public:
  static constexpr std::size_t kMaxLists = 64;
  static constexpr std::size_t kMaxInFlight = 8;
  static constexpr std::int64_t kAnswerMs = 5'000;
  static constexpr std::int64_t kAgainMs = 10'000;

  using Letters = Spreading<LetterId, MailLimits>;
  using IsKnown = Letters::IsKnown;

  /// `here`: the letters that it may ask for.
  void add_peer(PeerNumber peer, const std::vector<LetterId>& here);
  void forget(PeerNumber peer);

  /// Is here now: peers that are not known to have it will hear of it.
  void accepted(const LetterId& id);
  /// Never asked for again, while it is remembered.
  void refused(const LetterId& id) { letters_.refused.add(id); }
  void announced(PeerNumber by, const std::vector<LetterId>& ids, const IsKnown& is_known,
                 std::int64_t now_ms) {
    letters_.announced(by, ids, is_known, now_ms);
  }
  /// It came. False when this peer was not asked for it.
  [[nodiscard]] bool arrived(PeerNumber from, const LetterId& id) {
    return letters_.arrived(from, id);
  }

  /// False when too many are wanted already.
  bool want_list(const Hash256& digest, std::int64_t now_ms);
  [[nodiscard]] bool wants_list(const Hash256& digest) const { return lists_.contains(digest); }
  /// The answer of a peer: with the list, or without. False when it was not asked.
  [[nodiscard]] bool list_arrived(PeerNumber from, const Hash256& digest, bool is_there);

  void tick(std::int64_t now_ms, Outbox& out);

  [[nodiscard]] std::size_t wanted() const { return letters_.wanted.size(); }

 private:
  struct ListWant {
    std::optional<PeerNumber> asked;
    std::int64_t when_ms = 0;  ///< asked then, or not to be asked before
    PeerNumber last = 0;       ///< peers are asked in order of their numbers
  };
  void tick_lists(std::int64_t now_ms, Outbox& out);

  Letters letters_;
  std::map<Hash256, ListWant> lists_;
};

}  // namespace tally::network
