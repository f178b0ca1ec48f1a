// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/bodies.hpp"
#include "core/data/check.hpp"

namespace tally::contract {

bool is_symbol(std::string_view text) {
  if (text.size() < 2 || text.size() > kMaxSymbolBytes) return false;
  if (text.front() < 'A' || text.front() > 'Z') return false;
  return std::ranges::all_of(
      text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

namespace {

/// Numbers are given in order and never taken back, so the first free one is found by doubling and
/// halving.
AssetId next_asset(const StateView& view) {
  const auto taken = [&view](std::uint32_t number) {
    return view.get(asset_key(AssetId{number})).has_value();
  };
  std::uint32_t step = 1;
  while (taken(step - 1)) step *= 2;
  std::uint32_t free = step / 2;
  for (; step > 0; step /= 2)
    if (taken(free + step - 1)) free += step;
  return {free};
}

}  // namespace

TxError precheck(const CreateAsset& body) {
  if (!is_symbol(body.symbol)) return TxError::kBadSymbol;
  if (body.decimals > kMaxDecimals) return TxError::kBadDecimals;
  return TxError::kNone;
}

TxError check(const StateView& view, const TxContext& /*context*/, const CreateAsset& body) {
  return read_symbol(view, body.symbol) ? TxError::kSymbolTaken : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const CreateAsset& body) {
  const AssetId asset = next_asset(ledger.view());
  const AccountId& issuer = context.tx.sender;
  ledger.put(asset, AssetRecord{body.symbol, body.name, body.decimals, issuer, Amount{}});
  ledger.put_symbol(body.symbol, asset);
  ledger.emit(AssetCreated{asset, body.symbol, body.name, body.decimals, issuer});
}

TxError precheck(const IssueAsset& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const IssueAsset& body) {
  const auto asset = read_asset(view, body.asset);
  if (!asset) return TxError::kAssetNotFound;
  if (asset->issuer != context.tx.sender) return TxError::kNotIssuer;
  if (body.amount.minor > kMaxSupplyMinor - asset->supply.minor) return TxError::kSupplyTooLarge;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& /*context*/, const IssueAsset& body) {
  AssetRecord asset = *read_asset(ledger.view(), body.asset);
  asset.supply += body.amount;
  ledger.put(body.asset, asset);
  ledger.credit(body.to, body.asset, body.amount);
  ledger.emit(AssetIssued{body.asset, body.to, body.amount, asset.supply});
}

TxError precheck(const RedeemAsset& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const RedeemAsset& body) {
  if (!read_asset(view, body.asset)) return TxError::kAssetNotFound;
  if (!can_pay(view, context, body.asset, body.amount)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const RedeemAsset& body) {
  AssetRecord asset = *read_asset(ledger.view(), body.asset);
  asset.supply -= body.amount;
  ledger.put(body.asset, asset);
  ledger.debit(context.tx.sender, body.asset, body.amount);
  ledger.emit(AssetRedeemed{body.asset, context.tx.sender, body.amount, asset.supply});
}

}  // namespace tally::contract
