// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_new.hpp"

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>

#include "app/join_link.hpp"
#include "app/node_config.hpp"
#include "core/data/codec/text_rules.hpp"
#include "core/data/crypto/random.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/genesis_json.hpp"
#include "core/node/make_node.hpp"
#include "core/wallet/bech32m.hpp"

namespace tally::app {
namespace {

constexpr std::uint32_t kMaxFullNodes = 100;
constexpr std::int64_t kCoins = 1'000'000'000'000;   // a million TLY of 6 decimals
constexpr std::int64_t kDollars = 100'000'000;       // a million test dollars

int refuse(const std::string& why) {
  std::fprintf(stderr, "tallystick-cli: %s\n", why.c_str());
  return 1;
}

SecretKey new_key() {
  while (true) {
    std::array<std::uint8_t, 32> secret{};
    fill_random(secret);
    auto key = SecretKey::from_bytes(secret);
    wipe(secret.data(), secret.size());
    if (key) return *std::move(key);
  }
}

contract::Genesis genesis_of(const std::string& name, const std::vector<SecretKey>& keys) {
  contract::Genesis genesis;
  genesis.network_name = name;
  genesis.time = node::wall_clock_now();
  const AccountId issuer = account_of(keys.front().public_key());
  genesis.assets = {{"TLY", "Tally", 6, {}}, {"TUSD", "Test dollar", 2, issuer}};
  for (const SecretKey& key : keys) {
    const AccountId account = account_of(key.public_key());
    genesis.validators.members.push_back({key.public_key(), account, 100, 0});
    genesis.allocations.push_back({account, kNativeAsset, Amount{kCoins}});
    genesis.allocations.push_back({account, AssetId{1}, Amount{kDollars}});
  }
  std::ranges::sort(genesis.validators.members, {}, &Validator::key);
  return genesis;
}

std::string local(std::uint32_t port) { return "127.0.0.1:" + std::to_string(port); }

/// Where other nodes reach node `number`.
std::string peer_address(const NewNetwork& wanted, std::uint32_t number) {
  const std::string port = std::to_string(wanted.base_port + 2 * number + 1);
  return (wanted.hosts.empty() ? "127.0.0.1" : wanted.hosts[number]) + ":" + port;
}

/// What to do next, to be copied line by line.
void print_next_steps(const NewNetwork& wanted, std::uint32_t count, const std::string& payee,
                      const std::string& link) {
  std::printf("%s: network \"%s\", %u that vote, %u that follow\n\n", wanted.out.c_str(),
              wanted.name.c_str(), wanted.validators, wanted.full_nodes);
  std::printf("start each, in a terminal of its own:\n");
  for (std::uint32_t i = 0; i < count; ++i)
    std::printf("  tallystickd --data-dir %s\n",
                (wanted.out / ("node" + std::to_string(i))).c_str());
  const std::string first = (wanted.out / "node0").string();
  std::printf("ask one how it is:\n  tallystick-cli --data-dir %s node.status\n", first.c_str());
  std::printf("pay, through any:\n  tallystick-cli --data-dir %s pay key=%s/validator.key \\\n"
              "    to=%s amount=12.50 asset=TUSD\n",
              (wanted.out / ("node" + std::to_string(count - 1))).c_str(), first.c_str(),
              payee.c_str());
  std::printf("join with a window:\n  tallystick --network %s --connect %s\n",
              (wanted.out / "genesis.json").c_str(), peer_address(wanted, 0).c_str());
  if (!link.empty()) std::printf("or, for others, by a link:\n  tallystick '%s'\n", link.c_str());
}

/// `key` is null for a node that does not vote.
Result<void, Fault> write_node(const std::filesystem::path& dir, const SecretKey* key,
                               const std::string& genesis, const NodeConfig& config) {
  std::error_code error;
  std::filesystem::create_directories(dir, error);
  if (error) return Fail{Fault{error, "cannot make " + dir.string() + ": " + error.message()}};
  TALLY_TRY_VOID(node::write_file(dir / "genesis.json", genesis, false));
  if (key != nullptr)
    TALLY_TRY_VOID(node::write_file(dir / "validator.key", to_hex(key->bytes()) + "\n", true));
  return node::write_file(dir / "node.json", print_node_config(config), false);
}

}  // namespace

int run_new_network(const NewNetwork& wanted) {
  if (wanted.validators < 1 || wanted.validators > kMaxValidators)
    return refuse("--validators must be 1 to " + std::to_string(kMaxValidators));
  if (wanted.full_nodes > kMaxFullNodes)
    return refuse("--full-nodes must be at most " + std::to_string(kMaxFullNodes));
  const std::uint32_t count = wanted.validators + wanted.full_nodes;
  if (wanted.base_port + 2 * count > 65'535)
    return refuse("--base-port is too high for so many nodes");
  if (!wanted.hosts.empty() && wanted.hosts.size() != count)
    return refuse("--host must be given once for each node: " + std::to_string(count) + " times");
  if (wanted.name.empty() || wanted.name.size() > contract::kMaxNetworkNameBytes ||
      !is_plain_text(wanted.name))
    return refuse("--name must be plain text of 1 to " +
                  std::to_string(contract::kMaxNetworkNameBytes) + " bytes");
  std::error_code error;
  std::filesystem::create_directories(wanted.out, error);
  if (error)
    return refuse("cannot make " + wanted.out.string() + ": " + error.message());
  if (!std::filesystem::is_empty(wanted.out, error) || error)
    return refuse(wanted.out.string() + " is not empty: choose another --out");

  std::vector<SecretKey> keys;
  for (std::uint32_t i = 0; i < wanted.validators; ++i) keys.push_back(new_key());
  const contract::Genesis genesis = genesis_of(wanted.name, keys);
  const std::string text = node::print_genesis(genesis);
  boost::json::array nodes;
  for (std::uint32_t i = 0; i < count; ++i) {
    NodeConfig config;
    config.rpc = local(wanted.base_port + 2 * i);
    config.listen = peer_address(wanted, i);
    // Each begins with the nodes behind it: of a large network nobody is called by all.
    for (std::uint32_t j = i + 1; j < i + count; ++j)
      config.connect.push_back(peer_address(wanted, j % count));
    const std::filesystem::path dir = wanted.out / ("node" + std::to_string(i));
    const SecretKey* key = i < keys.size() ? &keys[i] : nullptr;
    const auto written = write_node(dir, key, text, config);
    if (!written) return refuse(written.error().what);
    boost::json::object node{{"data_dir", dir.string()}, {"rpc", config.rpc}};
    if (key != nullptr) node["key"] = key->public_key().hex();
    nodes.push_back(std::move(node));
  }
  const auto written = node::write_file(wanted.out / "genesis.json", text, false);
  if (!written) return refuse(written.error().what);
  std::vector<std::string> peers;
  for (std::uint32_t i = 0; i < count; ++i) peers.push_back(peer_address(wanted, i));
  const std::string link = write_join_link(text, peers);
  if (wanted.json) {
    const boost::json::object shown{
        {"chain", contract::chain_id(genesis).hex()}, {"nodes", nodes}, {"link", link}};
    std::printf("%s\n", boost::json::serialize(shown).c_str());
  } else {
    const AccountId last = account_of(keys.back().public_key());
    print_next_steps(wanted, count, keys.size() > 1 ? wallet::to_address(last, false) : "ADDRESS",
                     link);
  }
  return 0;
}

}  // namespace tally::app
