// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/genesis_json.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <algorithm>
#include <cstdio>
#include <limits>

#include "core/node/api/preview.hpp"
#include "core/node/json_reader.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMost32 = std::numeric_limits<std::uint32_t>::max();

/// Every parameter by name; the same list reads and writes.
template <typename Visit>
void for_each_param(contract::ChainParams& params, const Visit& visit) {
  visit("base_fee", params.base_fee.minor, kMost);
  visit("fee_per_byte", params.fee_per_byte.minor, kMost);
  visit("max_bids_per_loan", params.max_bids_per_loan, kMost32);
  visit("max_listings_per_borrower", params.max_listings_per_borrower, kMost32);
  visit("max_listing_ms", params.max_listing_ms, kMost);
  visit("due_work_per_block", params.due_work_per_block, kMost32);
  visit("min_block_spacing_ms", params.min_block_spacing_ms, kMost);
  visit("heartbeat_ms", params.heartbeat_ms, kMost);
  visit("min_principal_minor", params.min_principal_minor, kMost);
  visit("min_bid_minor", params.min_bid_minor, kMost);
}

AccountId read_account(const JsonReader& reader, bool practice) {
  const std::string text = reader.text(100);
  if (!reader.ok()) return {};
  auto account = from_address(text, practice);
  if (account) return *account;
  reader.fail("no address of this network: " + account.error().text);
  return {};
}

PublicKey read_key(const JsonReader& reader) {
  const auto bytes = from_hex(reader.text(64));
  PublicKey key;
  if (!bytes || bytes->size() != key.bytes.size()) {
    reader.fail("64 hexadecimal digits are needed");
    return key;
  }
  std::copy(bytes->begin(), bytes->end(), key.bytes.begin());
  return key;
}

Timestamp read_time(const JsonReader& reader) {
  if (!reader.is_text()) return {reader.number(0, start_of(kLastDay).ms)};
  const std::string text = reader.text(20);
  const auto day = from_iso(std::string_view(text).substr(0, 10));
  int hour = 0;
  int minute = 0;
  int second = 0;
  char end = 0;
  const bool fits = day && text.size() == 20 &&
                    std::sscanf(text.c_str() + 10, "T%2d:%2d:%2d%c", &hour, &minute, &second,
                                &end) == 4 &&
                    end == 'Z' && hour < 24 && minute < 60 && second < 60;
  if (!fits) {
    reader.fail("a time like 2026-01-01T00:00:00Z is needed");
    return {};
  }
  return {start_of(*day).ms + ((hour * 60 + minute) * 60 + second) * 1'000LL};
}

void read_assets(JsonReader list, contract::Genesis& genesis) {
  for (std::size_t i = 0; i < list.size() && list.ok(); ++i) {
    JsonReader reader = list.item(i);
    contract::GenesisAsset& asset = genesis.assets.emplace_back();
    asset.symbol = reader.at("symbol").text(8);
    asset.name = reader.at("name").text(40);
    asset.decimals = static_cast<std::uint8_t>(reader.at("decimals").number(0, 10));
    if (reader.has("issuer")) asset.issuer = read_account(reader.at("issuer"), genesis.practice);
    reader.finish();
  }
}

void read_allocations(JsonReader list, contract::Genesis& genesis) {
  for (std::size_t i = 0; i < list.size() && list.ok(); ++i) {
    JsonReader reader = list.item(i);
    contract::GenesisAllocation& given = genesis.allocations.emplace_back();
    given.account = read_account(reader.at("account"), genesis.practice);
    const JsonReader symbol = reader.at("asset");
    const std::string name = symbol.text(8);
    std::uint32_t number = 0;
    while (number < genesis.assets.size() && genesis.assets[number].symbol != name) ++number;
    if (number == genesis.assets.size()) symbol.fail("no asset above has this symbol");
    given.asset = AssetId{number};
    given.amount = Amount{reader.at("amount_minor").number(1, kMaxSupplyMinor)};
    reader.finish();
  }
}

void read_validators(JsonReader list, contract::Genesis& genesis) {
  for (std::size_t i = 0; i < list.size() && list.ok(); ++i) {
    JsonReader reader = list.item(i);
    Validator& member = genesis.validators.members.emplace_back();
    member.key = read_key(reader.at("key"));
    member.reward_account = read_account(reader.at("reward_account"), genesis.practice);
    member.power = reader.at("power").number(1, kMaxTotalPower);
    reader.finish();
  }
}

/// One item a line: a genesis is read by people and compared by tools.
void print_list(std::string& out, const char* name, const json::array& items) {
  out += std::string("  \"") + name + "\": [";
  for (std::size_t i = 0; i < items.size(); ++i)
    out += (i == 0 ? "\n    " : ",\n    ") + json::serialize(items[i]);
  out += items.empty() ? "]" : "\n  ]";
}

}  // namespace

std::string print_genesis(const contract::Genesis& genesis) {
  const auto address = [&](const AccountId& account) {
    return to_address(account, genesis.practice);
  };
  std::string out = "{\n  \"format\": 1,\n  \"network\": " +
                    json::serialize(json::value(genesis.network_name)) +
                    ",\n  \"practice\": " + (genesis.practice ? "true" : "false") +
                    ",\n  \"time\": " + std::to_string(genesis.time.ms) + ",\n  \"params\": {";
  contract::ChainParams copy = genesis.params;
  bool first = true;
  for_each_param(copy, [&](const char* name, auto& value, std::int64_t) {
    out += std::string(first ? "\n    \"" : ",\n    \"") + name + "\": " + std::to_string(value);
    first = false;
  });
  out += "\n  },\n";

  json::array assets;
  for (const contract::GenesisAsset& asset : genesis.assets) {
    json::object item{{"symbol", asset.symbol}, {"name", asset.name}, {"decimals", asset.decimals}};
    if (!asset.issuer.is_zero()) item["issuer"] = address(asset.issuer);
    assets.push_back(std::move(item));
  }
  print_list(out, "assets", assets);
  json::array allocations;
  for (const contract::GenesisAllocation& given : genesis.allocations)
    allocations.push_back(json::object{{"account", address(given.account)},
                                       {"asset", genesis.assets[given.asset.number].symbol},
                                       {"amount_minor", given.amount.minor}});
  out += ",\n";
  print_list(out, "allocations", allocations);
  json::array validators;
  for (const Validator& member : genesis.validators.members)
    validators.push_back(json::object{{"key", member.key.hex()},
                                      {"reward_account", address(member.reward_account)},
                                      {"power", member.power}});
  out += ",\n";
  print_list(out, "validators", validators);
  return out + "\n}\n";
}

Result<contract::Genesis, std::string> parse_genesis(const std::string& text) {
  json::error_code error;
  const json::value value = json::parse(text, error);
  if (error) return Fail{"no JSON: " + error.message()};
  contract::Genesis genesis;
  JsonReader reader(value);
  if (!value.is_object()) return Fail{std::string("an object is needed")};
  const JsonReader format = reader.at("format");
  if (format.number(0, 1'000) != 1) format.fail("this version reads format 1");
  genesis.network_name = reader.at("network").text(40);
  genesis.practice = reader.at("practice").truth();
  genesis.time = read_time(reader.at("time"));
  if (reader.has("params")) {
    JsonReader params = reader.at("params");
    for_each_param(genesis.params, [&]<typename T>(const char* name, T& field, std::int64_t most) {
      if (params.has(name)) field = static_cast<T>(params.at(name).number(0, most));
    });
    params.finish();
  }
  read_assets(reader.at("assets"), genesis);
  read_allocations(reader.at("allocations"), genesis);
  read_validators(reader.at("validators"), genesis);
  reader.finish();
  if (!reader.ok()) return Fail{reader.problem()};
  std::ranges::sort(genesis.validators.members, {}, &Validator::key);
  if (std::string wrong = contract::validate_genesis(genesis); !wrong.empty()) return Fail{wrong};
  return genesis;
}

}  // namespace tally::node
