// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/network/outbox.hpp"

/// Whom to call, when to try again, and whom to keep out.
/// Shape:  each address that a person named is kept connected: tried again after kFirstRetryMs,
///         then twice as long each time up to kLastRetryMs. A node that is connected already, the
///         other way round, is not called; nor are we ourselves.
/// Bounds: kMaxBans node ids, the oldest go.
/// Thread: a value. No clock of its own.
namespace tally::network {

class Dialer {
 public:
  static constexpr std::int64_t kFirstRetryMs = 500;
  static constexpr std::int64_t kLastRetryMs = 30'000;
  static constexpr std::size_t kMaxBans = 1'000;

  explicit Dialer(const std::vector<std::string>& addresses);

  struct Call {
    PeerNumber peer = 0;
    std::string address;
  };
  /// Those that are due, at most `room`. `is_here`: is this node connected?
  template <typename IsHere>
  [[nodiscard]] std::vector<Call> due(std::int64_t now_ms, std::size_t room, IsHere is_here) {
    std::vector<Call> calls;
    for (Target& target : targets_) {
      if (calls.size() >= room) break;
      if (target.call || target.is_us || now_ms < target.next_ms) continue;
      if (target.node && is_here(*target.node)) continue;
      target.call = next_number_++;
      calls.push_back({*target.call, target.address});
    }
    return calls;
  }
  /// The number for a call to an address that is not kept.
  [[nodiscard]] PeerNumber next_number() { return next_number_++; }
  /// A call led to this node.
  void reached(PeerNumber call, const NodeId& node);
  void reached_ourselves(PeerNumber call);
  void ended(PeerNumber call, std::int64_t now_ms);

  void ban(const NodeId& node, std::int64_t until_ms);
  [[nodiscard]] bool is_banned(const NodeId& node, std::int64_t now_ms) const;

 private:
  struct Target {
    std::string address;
    std::int64_t next_ms = 0;
    std::int64_t wait_ms = kFirstRetryMs;
    std::optional<PeerNumber> call;
    std::optional<NodeId> node;
    bool is_us = false;
  };
  [[nodiscard]] Target* of(PeerNumber call);

  std::vector<Target> targets_;
  std::map<NodeId, std::int64_t> bans_;
  PeerNumber next_number_ = 1;
};

}  // namespace tally::network
