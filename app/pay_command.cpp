// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pay_command.hpp"

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <chrono>
#include <cstdio>
#include <thread>

#include "app/node_config.hpp"
#include "app/tools/tool.hpp"
#include "core/data/codec/text_rules.hpp"
#include "core/data/codec/writer.hpp"
#include "core/node/make_node.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/builder.hpp"
#include "core/wallet/payment_uri.hpp"

namespace tally::app {
namespace {

namespace json = boost::json;
using Clock = std::chrono::steady_clock;

constexpr std::array<std::string_view, 5> kNames{"to", "amount", "asset", "reference", "key"};
/// Numbers that other payments of the same account may have taken in the meantime.
constexpr int kNonceTries = 64;
constexpr std::chrono::milliseconds kLook{10};
constexpr std::chrono::seconds kPatience{120};
/// Blocks may be a little behind this clock.
constexpr std::int64_t kSlackMs = 60'000;
constexpr std::int64_t kSpanMs = 3'600'000;

json::value ask(const NodeDoor& door, const std::string& method, json::object params) {
  auto answer = ask_node(door, method, std::move(params));
  if (!answer) throw Refusal(answer.error().what);
  return *std::move(answer);
}

std::string text_of(const json::value& value, const char* member) {
  return std::string(value.at(member).as_string());
}

struct Paid {
  std::string id;
  std::string account;  ///< of the payer
};

/// The asset of a symbol, as node.status lists it.
struct Coin {
  AssetId id;
  std::uint8_t decimals = 0;
};
Coin coin_of(const json::value& status, const std::string& symbol) {
  std::string known;
  for (const json::value& row : status.at("assets").as_array()) {
    if (text_of(row, "symbol") == symbol)
      return {AssetId{static_cast<std::uint32_t>(row.at("asset").to_number<std::int64_t>())},
              static_cast<std::uint8_t>(row.at("decimals").to_number<std::int64_t>())};
    known += (known.empty() ? "" : ", ") + text_of(row, "symbol");
  }
  throw Refusal("there is no asset " + symbol + " on this network; there are " + known);
}

/// An address, or an account as 64 hexadecimal digits.
AccountId receiver(const std::string& text, bool practice) {
  const auto bytes = text.size() == 2 * AccountId{}.bytes.size() ? from_hex(text) : std::nullopt;
  if (bytes) {
    AccountId account;
    std::copy(bytes->begin(), bytes->end(), account.bytes.begin());
    return account;
  }
  const auto account = wallet::from_address(text, practice);
  if (!account) throw Refusal(std::string("to: ") + wallet::to_sentence(account.error().error));
  return *account;
}

Transfer transfer_of(const Words& given, const json::value& status, bool practice) {
  Transfer transfer;
  transfer.to = receiver(given.text("to"), practice);
  const Coin coin = coin_of(status, given.text_or("asset", text_of(status, "home_asset")));
  transfer.asset = coin.id;
  const auto amount = wallet::amount_of(given.text("amount"), coin.decimals);
  if (!amount || amount->minor <= 0)
    throw Usage("amount is like 12.50, above zero, with at most " +
                std::to_string(coin.decimals) + " decimals");
  transfer.amount = *amount;
  transfer.reference = given.text_or("reference", "");
  if (transfer.reference.size() > 64 || !is_plain_text(transfer.reference))
    throw Usage("reference must be plain text of at most 64 bytes");
  return transfer;
}

Paid pay_with_key(const NodeDoor& door, const Words& given) {
  const auto key = read_key_file(given.text("key"));
  if (!key) throw Refusal(key.error().what);
  const auto genesis = read_genesis_file(door.data_dir / "genesis.json");
  if (!genesis) throw Refusal(genesis.error().what);
  const json::value status = ask(door, "node.status", {});
  const Transfer transfer = transfer_of(given, status, genesis->practice);
  const std::string account = account_of(key->public_key()).hex();
  const wallet::BuildContext context =
      wallet::context_at(contract::chain_id(*genesis), genesis->params, node::wall_clock_now(),
                         kSlackMs, kSpanMs);
  const json::value next = ask(door, "account.next_nonce", {{"account", account}});
  auto nonce = next.at("nonce").to_number<std::uint64_t>();
  for (int tries = 0;; ++tries, ++nonce) {
    const Transaction made = wallet::build_and_sign(context, transfer, nonce, *key);
    const auto sent = ask_node(door, "tx.submit", {{"transaction", to_hex(encode(made))}});
    if (sent) return {text_of(*sent, "id"), account};
    const std::string& why = sent.error().name;
    if ((why != "nonce_taken" && why != "nonce_used" && why != "duplicate") || tries == kNonceTries)
      throw Refusal(sent.error().what);
  }
}

Paid pay_with_wallet(const NodeDoor& door, const Words& given) {
  json::object params{{"to", given.text("to")}, {"amount", given.text("amount")}};
  for (const char* name : {"asset", "reference"})
    if (given.has(name)) params[name] = given.text(name);
  const json::value sent = ask(door, "wallet.pay", std::move(params));
  return {text_of(sent, "id"), text_of(sent, "account")};
}

/// The height of its final block; 0 while it waits.
std::int64_t height_of(const NodeDoor& door, const Paid& paid) {
  const json::value page =
      ask(door, "account.history", {{"account", paid.account}, {"limit", 50}});
  for (const json::value& row : page.at("rows").as_array())
    if (const json::value* id = row.as_object().if_contains("transaction"))
      if (id->is_string() && paid.id == std::string(id->get_string()))
        return row.at("height").to_number<std::int64_t>();
  return 0;
}

int pay(const NodeDoor& door, const Words& given) {
  given.only(kNames);
  if (!given.plain().empty()) throw Usage("give every word as name=value");
  if (door.data_dir.empty()) throw Usage("--data-dir of the node is needed");
  const auto begun = Clock::now();
  const Paid paid = given.has("key") ? pay_with_key(door, given) : pay_with_wallet(door, given);
  const auto sent = Clock::now();
  std::int64_t height = 0;
  while ((height = height_of(door, paid)) == 0) {
    if (Clock::now() - begun > kPatience)
      throw Refusal("payment " + paid.id + " waits: no block has taken it for " +
                    std::to_string(kPatience.count()) +
                    " seconds. More than two thirds of the validators' power must run; do not "
                    "pay again, it stays valid for an hour");
    std::this_thread::sleep_for(kLook);
  }
  const auto final_after = std::chrono::duration_cast<std::chrono::milliseconds>(
      Clock::now() - sent);
  std::printf("{\"id\":\"%s\",\"height\":%lld,\"final_after_ms\":%lld}\n", paid.id.c_str(),
              static_cast<long long>(height), static_cast<long long>(final_after.count()));
  return 0;
}

}  // namespace

int run_pay_command(const NodeDoor& door, const std::vector<std::string>& words) {
  try {
    return pay(door, Words(words));
  } catch (const Usage& usage) {
    std::fprintf(stderr, "tallystick-cli pay: %s\n", usage.what());
    return 2;
  } catch (const Refusal& refusal) {
    std::fprintf(stderr, "tallystick-cli pay: %s\n", refusal.what());
    return 1;
  }
}

}  // namespace tally::app
