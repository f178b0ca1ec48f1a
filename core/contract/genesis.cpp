// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/genesis.hpp"

#include <map>
#include <set>

#include "core/contract/body/bodies.hpp"
#include "core/contract/objects.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::contract {
namespace {

std::string validate_params(const ChainParams& params) {
  if (params.base_fee.minor < 0 || params.fee_per_byte.minor < 0 ||
      params.base_fee.minor > kMaxSupplyMinor / 2 || params.fee_per_byte.minor > kPpb)
    return "params: base_fee or fee_per_byte is out of range";
  if (params.max_bids_per_loan < 1 || params.max_bids_per_loan > 10'000)
    return "params: max_bids_per_loan must be 1 to 10000";
  if (params.due_work_per_block < 1) return "params: due_work_per_block must be at least 1";
  if (params.min_block_spacing_ms < 1 || params.heartbeat_ms < params.min_block_spacing_ms)
    return "params: min_block_spacing_ms must be at least 1, heartbeat_ms not below it";
  if (params.min_principal_minor < 1 || params.min_bid_minor < 1 || params.max_listing_ms < 1)
    return "params: min_principal, min_bid and max_listing_ms must be at least 1";
  return {};
}

std::string validate_assets(const Genesis& genesis) {
  if (genesis.assets.empty()) return "assets: the native coin is missing";
  std::set<std::string> symbols;
  for (const GenesisAsset& asset : genesis.assets) {
    const CreateAsset body{asset.symbol, asset.name, asset.decimals};
    if (precheck(body) == TxError::kBadSymbol)
      return "assets: symbol \"" + asset.symbol + "\" is not 2 to 8 of A-Z and digits";
    if (precheck(body) == TxError::kBadDecimals)
      return "assets: " + asset.symbol + " has more than 10 decimals";
    if (!symbols.insert(asset.symbol).second) return "assets: " + asset.symbol + " stands twice";
  }
  return {};
}

std::string validate_allocations(const Genesis& genesis) {
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
  if (genesis.time.ms < 0 || day_of(genesis.time) > kLastDay)
    return "time: outside 1970 to 2200";
  for (const std::string& problem :
       {validate_params(genesis.params), validate_assets(genesis), validate_allocations(genesis)})
    if (!problem.empty()) return problem;
  if (!genesis.validators.is_well_formed())
    return "validators: none, out of order, repeated, or power out of range";
  return {};
}

ChainId chain_id(const Genesis& genesis) {
  return id_cast<ChainId>(tagged_hash(HashTag::kGenesis, {encode(genesis)}));
}

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
  return diff;
}

}  // namespace tally::contract
