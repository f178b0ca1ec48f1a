// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/node_config.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "core/node/data_directory.hpp"
#include "core/node/genesis_json.hpp"
#include "core/node/json_reader.hpp"

namespace tally::app {
namespace {

constexpr std::size_t kMaxConfigBytes = 64 * 1024;

Fail<Fault> malformed(const std::filesystem::path& file, const std::string& what) {
  return Fail{fault(std::errc::invalid_argument, file.string() + ": " + what)};
}

}  // namespace

Result<NodeConfig, Fault> read_node_config(const std::filesystem::path& file) {
  std::error_code ignored;
  if (!std::filesystem::exists(file, ignored)) return NodeConfig{};
  TALLY_TRY(const std::string text, node::read_file(file, kMaxConfigBytes));
  boost::json::error_code error;
  const boost::json::value value = boost::json::parse(text, error);
  if (error) return malformed(file, "no JSON: " + error.message());
  node::JsonReader reader(value);
  NodeConfig config;
  if (reader.has("rpc")) config.rpc = reader.at("rpc").text(100);
  if (reader.has("listen")) config.listen = reader.at("listen").text(100);
  if (reader.has("proxy")) config.proxy = reader.at("proxy").text(300);
  if (reader.has("connect")) {
    const node::JsonReader list = reader.at("connect");
    for (std::size_t i = 0; i < list.size() && list.ok(); ++i)
      config.connect.push_back(list.item(i).text(300));
  }
  reader.finish();
  if (!reader.ok()) return malformed(file, reader.problem());
  return config;
}

std::string print_node_config(const NodeConfig& config) {
  boost::json::array connect;
  for (const std::string& peer : config.connect) connect.push_back(boost::json::value(peer));
  const auto text = [](const std::string& value) {
    return boost::json::serialize(boost::json::value(value));
  };
  return "{\n  \"rpc\": " + text(config.rpc) + ",\n  \"listen\": " + text(config.listen) +
         ",\n  \"connect\": " + boost::json::serialize(connect) + "\n}\n";
}

Result<SecretKey, Fault> read_key_file(const std::filesystem::path& file) {
  TALLY_TRY(std::string text, node::read_file(file, kMaxConfigBytes));
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  auto bytes = from_hex(text);
  wipe(text.data(), text.size());
  auto key = bytes ? SecretKey::from_bytes(*bytes) : std::nullopt;
  if (bytes) wipe(bytes->data(), bytes->size());
  if (!key) return malformed(file, "64 hexadecimal digits of a key are needed");
  return *std::move(key);
}

Result<contract::Genesis, Fault> read_genesis_file(const std::filesystem::path& file) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored))
    return malformed(file, "this is a folder; name the genesis.json in it");
  TALLY_TRY(const std::string text, node::read_file(file, node::kMaxGenesisBytes));
  auto genesis = node::parse_genesis(text);
  if (!genesis)
    return malformed(file, "this is not the genesis file of a network (" + genesis.error() +
                               "); ask whoever runs it for genesis.json");
  return *std::move(genesis);
}

}  // namespace tally::app
