// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/pay_methods.hpp"

#include "core/contract/execute.hpp"
#include "core/data/codec/text_rules.hpp"
#include "core/node/rpc/method_parts.hpp"
#include "core/wallet/payment_uri.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

constexpr std::size_t kMaxReferenceBytes = 64;

void show_next_nonce(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const AccountId account = read_account(params.at("account"), context.practice);
  if (!params.ok()) return;
  const auto snapshot = context.node.snapshot();
  done(json::value(json::object{{"height", context.node.tip()->height},
                                {"nonce", contract::next_nonce(snapshot->state(), account)}}));
}

/// The asset whose symbol this is; the one that amounts are shown in first without a symbol.
const AssetInfo* asset_named(const TipSnapshot& tip, const std::string& symbol) {
  for (const AssetInfo& asset : tip.assets)
    if (symbol.empty() ? asset.id == tip.home_asset : asset.symbol == symbol) return &asset;
  return nullptr;
}

/// "12.50", 12 or 12.5: what a person types arrives as either kind of JSON.
std::string decimal_text(const JsonReader& reader) {
  if (reader.is_text()) return reader.text(40);
  return std::to_string(reader.number(0, 0x7fff'ffff'ffff'ffff));
}

void pay(RpcContext& context, JsonReader& params, const RpcDone& done) {
  Transfer transfer;
  transfer.to = read_account(params.at("to"), context.practice);
  const JsonReader amount = params.at("amount");
  const std::string decimal = decimal_text(amount);
  const auto tip = context.node.tip();
  const AssetInfo* asset =
      asset_named(*tip, params.has("asset") ? params.at("asset").text(20) : std::string());
  if (asset == nullptr) {
    params.at("asset").fail("there is no such asset; node.status lists them");
    return;
  }
  transfer.asset = asset->id;
  const auto sum = wallet::amount_of(decimal, asset->decimals);
  if (!sum || sum->minor <= 0)
    amount.fail("a number like 12.50 is needed, with at most " + std::to_string(asset->decimals) +
                " decimals");
  else
    transfer.amount = *sum;
  if (params.has("reference")) {
    const JsonReader reference = params.at("reference");
    transfer.reference = reference.text(kMaxReferenceBytes);
    if (!is_plain_text(transfer.reference)) reference.fail("plain text is needed");
  }
  if (!params.ok()) return;
  if (context.wallet == nullptr)
    return done(RpcError{kRefused, "refused: this program has no wallet", {}});
  const std::string account = context.wallet->info()->account.hex();
  context.wallet->send(std::move(transfer), [done, account](Result<TxId, Rejection> answer) {
    if (!answer) return done(rpc_error(answer.error()));
    done(json::value(json::object{{"id", answer->hex()}, {"account", account}}));
  });
}

}  // namespace

std::vector<RpcMethod> pay_methods() {
  return {
      {"account.next_nonce", "The number that an account's next transaction takes", {kAccount},
       show_next_nonce},
      {"wallet.pay", "Signs a payment with the wallet in use, which must be open, and sends it",
       {{"to", "string", true, "an address, or 64 hexadecimal digits"},
        {"amount", "string", true, "12.50"},
        {"asset", "string", false, "its symbol; money unless given"},
        {"reference", "string", false, "a text for the other side, up to 64 bytes"}},
       pay},
  };
}

}  // namespace tally::node
