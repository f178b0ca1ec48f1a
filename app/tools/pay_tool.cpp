// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>

#include "app/node_config.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/codec/text_rules.hpp"
#include "core/data/codec/writer.hpp"
#include "core/node/make_node.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/builder.hpp"

namespace tally::app {
namespace {

constexpr std::array<std::string_view, 9> kNames{"key",   "chain", "to",        "amount",   "asset",
                                                 "nonce", "fee",   "reference", "valid-for"};
constexpr std::int64_t kMost = 0x7fff'ffff'ffff'ffff;
/// Blocks may be a little behind this clock.
constexpr std::int64_t kSlackMs = 60'000;

template <typename Id>
Id id_from(const std::string& name, const std::string& text) {
  const auto bytes = from_hex(text);
  Id id;
  if (!bytes || bytes->size() != id.bytes.size())
    throw Usage(name + " must be 64 hexadecimal digits");
  std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
  return id;
}

AccountId receiver(const std::string& text) {
  if (text.size() == 64) return id_from<AccountId>("to", text);
  const auto account = wallet::from_address(text, text.starts_with("p") || text.starts_with("P"));
  if (!account) throw Refusal(std::string("to: ") + wallet::to_sentence(account.error().error));
  return *account;
}

std::int64_t at_least(const Words& given, std::string_view name, std::int64_t least,
                      std::int64_t otherwise) {
  const std::int64_t value = given.number_or(name, otherwise);
  if (value < least || value > kMost)
    throw Usage(std::string(name) + " must be at least " + std::to_string(least));
  return value;
}

}  // namespace

int run_pay_tool(std::span<const std::string> words) {
  const Words given(words);
  given.only(kNames);
  if (!given.plain().empty()) throw Usage("give every word as name=value");
  const auto key = read_key_file(given.text("key"));
  if (!key) throw Refusal(key.error().what);
  Transfer transfer;
  transfer.to = receiver(given.text("to"));
  transfer.asset = AssetId{static_cast<std::uint32_t>(at_least(given, "asset", 0, 0))};
  transfer.amount = Amount{at_least(given, "amount", 1, 0)};
  transfer.reference = given.text_or("reference", "");
  if (transfer.reference.size() > 64 || !is_plain_text(transfer.reference))
    throw Usage("reference must be plain text of at most 64 bytes");

  const Timestamp now = node::wall_clock_now();
  const auto chain = id_from<ChainId>("chain", given.text("chain"));
  const auto nonce = static_cast<std::uint64_t>(at_least(given, "nonce", 1, 0));
  const std::int64_t span_ms = at_least(given, "valid-for", 1, 3'600) * 1'000;
  // The fee of the default parameters; a network with others names its own with fee=.
  wallet::BuildContext context =
      wallet::context_at(chain, contract::ChainParams{}, now, kSlackMs, span_ms);
  Transaction signed_one = wallet::build_and_sign(context, transfer, nonce, *key);
  if (given.has("fee")) {
    signed_one.content.fee = Amount{at_least(given, "fee", 0, 0)};
    signed_one = sign(std::move(signed_one.content), *key);
  }
  std::printf("{\"id\":\"%s\",\"account\":\"%s\",\"transaction\":\"%s\"}\n",
              id_of(signed_one.content).hex().c_str(), account_of(key->public_key()).hex().c_str(),
              to_hex(encode(signed_one)).c_str());
  return 0;
}

}  // namespace tally::app
