// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"

/// Rows about the chain itself, for the Node page: blocks, the pool, the log.
namespace tally::node {

struct BlockRow {
  Height height = 0;
  BlockId id;
  Timestamp time;
  std::uint32_t transactions = 0;
  std::uint32_t events = 0;
  std::uint32_t size_bytes = 0;
  Hash256 state_root;
};

struct PoolRow {
  TxId id;
  std::string kind;  ///< "transfer", "place_bid", …
  AccountId sender;
  Amount fee;
  std::uint32_t size_bytes = 0;
};

/// Another node that this one is connected to.
struct PeerRow {
  std::uint64_t number = 0;  ///< of the connection
  Hash256 id;                ///< its public key among nodes; says nothing about validators
  std::string address;
  bool is_inbound = false;  ///< it called us
  std::string agent;        ///< their words: show them as plain text
  Height height = 0;        ///< that it says it is at
  Timestamp since;
  std::int64_t ping_ms = -1;  ///< -1: not measured yet
  std::int64_t clock_difference_ms = 0;
  std::int64_t debt = 0;  ///< for misbehaviour; 25 000 is a ban
  std::uint64_t received_bytes = 0;
  std::uint64_t sent_bytes = 0;
};

struct LogRow {
  Timestamp at;  ///< wall clock
  std::uint8_t level = 0;  ///< 0 debug, 1 info, 2 warning, 3 error
  std::string text;
};

}  // namespace tally::node
