// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/genesis.hpp"

#include <algorithm>
#include <set>

#include "core/contract/body/bodies.hpp"
#include "core/contract/objects.hpp"
#include "core/contract/stake_records.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/text_rules.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::contract {
namespace {

/// Ten years: longer waits are mistakes, and sums of times stay far from the end of their range.
constexpr std::int64_t kLongestWaitMs = 3'660 * kDayMs;
constexpr std::uint32_t kMostDueWork = 1'000'000;
constexpr std::int64_t kFoundingCommissionPpb = 50'000'000;  // 5 %

bool is_name(const std::string& text, std::size_t max_bytes) {
  return text.size() <= max_bytes && is_plain_text(text);
}

std::string validate_params(const ChainParams& params) {
  if (params.base_fee.minor < 0 || params.fee_per_byte.minor < 0 ||
      params.base_fee.minor > kMaxSupplyMinor / 2 || params.fee_per_byte.minor > kPpb)
    return "params: base_fee or fee_per_byte is out of range";
  if (params.max_bids_per_loan < 1 || params.max_bids_per_loan > 10'000)
    return "params: max_bids_per_loan must be 1 to 10000";
  if (params.due_work_per_block < 1 || params.due_work_per_block > kMostDueWork)
    return "params: due_work_per_block must be 1 to 1000000";
  if (params.min_block_spacing_ms < 1 || params.heartbeat_ms < params.min_block_spacing_ms ||
      params.heartbeat_ms > kLongestWaitMs)
    return "params: min_block_spacing_ms must be at least 1, heartbeat_ms from there to ten years";
  if (params.max_listing_ms < 1 || params.max_listing_ms > kLongestWaitMs)
    return "params: max_listing_ms must be 1 to ten years";
  if (params.min_principal_minor < 1 || params.min_bid_minor < 1)
    return "params: min_principal and min_bid must be at least 1";
  return {};
}

std::string validate_assets(const Genesis& genesis) {
  if (genesis.assets.empty()) return "assets: the native coin is missing";
  if (genesis.assets.size() > kMaxGenesisAssets) return "assets: more than 1000";
  std::set<std::string> symbols;
  for (const GenesisAsset& asset : genesis.assets) {
    const CreateAsset body{asset.symbol, asset.name, asset.decimals};
    if (precheck(body) == TxError::kBadSymbol)
      return "assets: symbol \"" + asset.symbol + "\" is not 2 to 8 of A-Z and digits";
    if (precheck(body) == TxError::kBadDecimals)
      return "assets: " + asset.symbol + " has more than 10 decimals";
    if (!is_name(asset.name, kMaxAssetNameBytes))
      return "assets: the name of " + asset.symbol + " is not plain text of at most 40 bytes";
    if (!symbols.insert(asset.symbol).second) return "assets: " + asset.symbol + " stands twice";
  }
  return {};
}

std::string validate_allocations(const Genesis& genesis) {
  if (genesis.allocations.size() > kMaxGenesisAllocations) return "allocations: over a million";
  std::vector<Amount> supply(genesis.assets.size());
  std::set<std::pair<AccountId, AssetId>> seen;
  for (const GenesisAllocation& allocation : genesis.allocations) {
    const std::string who = "allocations: account " + allocation.account.hex();
    if (allocation.asset.number >= supply.size()) return who + " names an asset that is not there";
    Amount& total = supply[allocation.asset.number];
    if (allocation.amount.minor < 1 ||
        allocation.amount.minor > kMaxSupplyMinor - total.minor)
      return who + " has an amount out of range";
    if (!seen.insert({allocation.account, allocation.asset}).second)
      return who + " stands twice for one asset";
    total += allocation.amount;
  }
  return {};
}

}  // namespace

std::string validate_genesis(const Genesis& genesis) {
  if (genesis.network_name.empty()) return "network_name: missing";
  if (!is_name(genesis.network_name, kMaxNetworkNameBytes))
    return "network_name: not plain text of at most 40 bytes";
  if (genesis.time.ms < 0 || genesis.time >= start_of(kLastDay + 1))
    return "time: outside 1970 to 2200";
  for (const std::string& problem :
       {validate_params(genesis.params), validate_assets(genesis), validate_allocations(genesis)})
    if (!problem.empty()) return problem;
  if (!genesis.validators.is_well_formed())
    return "validators: none, out of order, repeated, or power out of range";
  const bool even = std::ranges::all_of(genesis.validators.members,
                                        [](const Validator& v) { return v.priority == 0; });
  return even ? "" : "validators: priorities must begin at 0";
}

ChainId chain_id(const Genesis& genesis) {
  return id_cast<ChainId>(tagged_hash(HashTag::kGenesis, {encode(genesis)}));
}

namespace {

/// Founding validators have power without coins behind it; who backs them adds to that.
void add_stake_of_genesis(const Genesis& genesis, StateDiff& diff) {
  MembersRecord members;
  for (const Validator& member : genesis.validators.members) {
    StakeRecord stake;
    stake.operator_account = member.reward_account;
    stake.founding_power = member.power;
    stake.commission_ppb = kFoundingCommissionPpb;
    stake.max_commission_ppb = 4 * kFoundingCommissionPpb;
    stake.max_change_ppb = kFoundingCommissionPpb / 5;
    diff[stake_key(member.key)] = encode(stake);
    members.keys.push_back(member.key);
  }
  diff[members_key(0)] = encode(members);
  StakeClock clock;
  clock.time = genesis.time;
  clock.issued_at = genesis.time;
  diff[stake_clock_key()] = encode(clock);
}

}  // namespace

StateDiff genesis_state(const Genesis& genesis) {
  StateDiff diff;
  diff[params_key()] = encode(genesis.params);
  diff[validators_key()] =
      encode(ValidatorsRecord{genesis.validators, genesis.validators.rotated()});
  std::vector<Amount> supply(genesis.assets.size());
  for (const GenesisAllocation& allocation : genesis.allocations) {
    supply[allocation.asset.number] += allocation.amount;
    diff[balance_key(allocation.account, allocation.asset)] =
        encode(Balance{allocation.amount, Amount{}});
  }
  for (std::uint32_t i = 0; i < genesis.assets.size(); ++i) {
    const GenesisAsset& asset = genesis.assets[i];
    diff[asset_key(AssetId{i})] = encode(
        AssetRecord{asset.symbol, asset.name, asset.decimals, asset.issuer, supply[i]});
    diff[asset_symbol_key(asset.symbol)] = encode(AssetId{i});
  }
  add_stake_of_genesis(genesis, diff);
  return diff;
}

}  // namespace tally::contract
