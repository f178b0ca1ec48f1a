// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/data/rules.hpp"
#include "core/data/tx/loan_terms.hpp"

/// Immutable picture of the chain at its tip, swapped as a whole with each new block.
/// Thread: any; held by shared_ptr<const …>.
namespace tally::node {

struct AssetInfo {
  AssetId id;
  std::string symbol;  ///< "TLY", "PUSD"
  std::string name;
  std::uint8_t decimals = 2;
  AccountId issuer;  ///< zeroes for the native coin
  Amount supply;
};

struct ValidatorInfo {
  PublicKey key;
  std::int64_t power = 0;
  bool is_us = false;
};

enum class NodePhase : std::uint8_t {
  kStarting = 0,  ///< opening the store
  kWarmingUp = 1, ///< practice: living through the first months as fast as the machine goes
  kSyncing = 2,
  kRunning = 3,
  kStopped = 4,  ///< on a fault; `fault` says which and what to do
};

struct TipSnapshot {
  NodePhase phase = NodePhase::kStarting;
  std::uint8_t progress_percent = 0;  ///< of kWarmingUp or kSyncing
  std::string fault;
  std::string network_name;  ///< "Practice"
  ChainId chain;
  Height height = 0;
  BlockId block;
  Timestamp block_time;
  Hash256 state_root;
  std::uint32_t block_transactions = 0;
  std::uint64_t total_transactions = 0;
  std::uint32_t pool_transactions = 0;
  std::uint64_t pool_bytes = 0;
  std::uint32_t peers = 0;
  std::uint32_t open_listings = 0;
  std::uint32_t active_loans = 0;
  std::uint64_t violations = 0;  ///< of the money invariants; anything but 0 is a bug of ours
  std::uint16_t rules = kFirstRules;   ///< in force
  std::uint16_t rules_known = kNewestRules;  ///< the newest that this program knows
  Height next_rules_from = 0;    ///< where rules + 1 begin; 0: that is not fixed
  Amount minimum_fee;            ///< of the native coin
  AssetId home_asset{1};         ///< what amounts are shown in first
  std::vector<AssetInfo> assets;
  std::vector<ValidatorInfo> validators;
};

}  // namespace tally::node
