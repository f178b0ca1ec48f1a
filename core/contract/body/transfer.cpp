// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"

namespace tally::contract {

bool can_pay(const StateView& view, const TxContext& context, AssetId asset, Amount amount) {
  Amount available = read_balance(view, context.tx.sender, asset).available;
  if (asset == kNativeAsset && context.tx.fee_payer == context.tx.sender)
    available -= context.content().fee;
  return available >= amount;
}

TxError check_amount(Amount amount) {
  if (amount.minor < 1) return TxError::kAmountNotPositive;
  if (amount.minor > kMaxSupplyMinor) return TxError::kAmountTooLarge;
  return TxError::kNone;
}

TxError precheck(const Transfer& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const Transfer& body) {
  if (!read_asset(view, body.asset)) return TxError::kAssetNotFound;
  if (!can_pay(view, context, body.asset, body.amount)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const Transfer& body) {
  ledger.debit(context.tx.sender, body.asset, body.amount);
  ledger.credit(body.to, body.asset, body.amount);
  ledger.emit(
      Transferred{context.tx.sender, body.to, body.asset, body.amount, body.reference});
}

}  // namespace tally::contract
