// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/network/bounded_set.hpp"
#include "core/network/outbox.hpp"
#include "core/network/secure_channel.hpp"

/// One connection as the peer logic sees it, and as others are told of it.
/// Thread: values.
namespace tally::network {

inline constexpr std::size_t kMaxInbound = 48;
inline constexpr std::size_t kMaxOutbound = 11;
/// Inbound peers of one netgroup, unless it is a private network.
inline constexpr std::size_t kMaxInboundOfGroup = 12;
/// From the connection to the greeting.
inline constexpr std::int64_t kGreetingMs = 20'000;
inline constexpr std::int64_t kPingMs = 15'000;
/// Nothing heard for so long: the connection is dead, whatever the system says.
inline constexpr std::int64_t kSilenceMs = 45'000;
/// From the first byte of a message to its last: the largest at 24 kB a second.
inline constexpr std::int64_t kMessageMs = 180'000;
inline constexpr std::int64_t kMaxClockDifferenceMs = 20'000;
/// Far above what an honest node says at its busiest.
inline constexpr std::uint32_t kMaxMessagesPerSecond = 5'000;
/// Blocks and ranges that a peer may ask for.
inline constexpr std::uint32_t kMaxServedPerSecond = 64;
/// Bytes of transactions that a peer may ask for: several full blocks.
inline constexpr std::size_t kMaxGivenPerSecond = 4 << 20;

struct Peer {
  Peer(PeerNumber its_number, bool inbound, std::string its_address, SecureChannel its_channel)
      : number(its_number),
        is_inbound(inbound),
        address(std::move(its_address)),
        channel(std::move(its_channel)) {}

  PeerNumber number;
  bool is_inbound;
  std::string address;
  SecureChannel channel;
  bool has_greeted = false;
  std::string listens_at;     ///< where it can be called; empty: not known
  bool asked_addresses = false;
  std::int64_t addresses_ms = -1;  ///< when it was last told or asked
  NodeId id;
  std::string agent;
  Height height = 0;
  Height lowest = 1;  ///< the oldest block that it keeps
  std::int64_t clock_difference_ms = 0;
  Moment since;
  std::int64_t heard_ms = 0;
  std::int64_t pinged_ms = 0;
  std::int64_t ping_ms = -1;  ///< how long the last answer took; -1 before the first
  std::int64_t debt = 0;
  std::int64_t debt_ms = 0;  ///< when it was last reckoned
  std::int64_t second = 0;
  std::uint32_t messages_this_second = 0;
  std::uint32_t served_this_second = 0;
  std::size_t given_this_second = 0;  ///< bytes of transactions
  std::int64_t message_ms = 0;        ///< when the message that is coming in began
  std::uint64_t received_bytes = 0;
  std::uint64_t sent_bytes = 0;
  BoundedSet<Hash256> statements{2'048};  ///< that it is known to have
};

struct PeerInfo {
  PeerNumber number = 0;
  NodeId id;
  std::string address;
  bool is_inbound = false;
  std::string agent;  ///< their words
  Height height = 0;
  Timestamp since;
  std::int64_t ping_ms = -1;
  std::int64_t clock_difference_ms = 0;
  std::int64_t debt = 0;
  std::uint64_t received_bytes = 0;
  std::uint64_t sent_bytes = 0;
};

}  // namespace tally::network
