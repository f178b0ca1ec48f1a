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

struct LogRow {
  Timestamp at;  ///< wall clock
  std::uint8_t level = 0;  ///< 0 debug, 1 info, 2 warning, 3 error
  std::string text;
};

}  // namespace tally::node
