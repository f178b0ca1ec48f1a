// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_node.hpp"

#include "core/node/data_directory.hpp"
#include "core/node/genesis_json.hpp"

namespace tally::app {

Result<contract::Genesis, Fault> adopt_genesis(const std::filesystem::path& data_dir,
                                               const std::filesystem::path& network) {
  const std::filesystem::path own = data_dir / "genesis.json";
  std::error_code ignored;
  const bool has_own = std::filesystem::exists(own, ignored);
  if (network.empty() && !has_own)
    return Fail{fault(std::errc::no_such_file_or_directory,
                      "no " + own.string() + ": name the network's genesis file with --network")};
  if (network.empty()) return read_genesis_file(own);
  TALLY_TRY(contract::Genesis genesis, read_genesis_file(network));
  if (!has_own) {
    std::filesystem::create_directories(data_dir, ignored);
    TALLY_TRY_VOID(node::write_file(own, node::print_genesis(genesis), false));
    return genesis;
  }
  TALLY_TRY(const contract::Genesis kept, read_genesis_file(own));
  if (contract::chain_id(kept) != contract::chain_id(genesis))
    return Fail{fault(std::errc::invalid_argument,
                      data_dir.string() + " belongs to another network (\"" + kept.network_name +
                          "\", not \"" + genesis.network_name + "\"): choose another --data-dir")};
  return genesis;
}

Result<node::NodeOptions, Fault> own_node_options(const NodeWords& words,
                                                  const NodeConfig& config) {
  node::NodeOptions options;
  options.data_dir = words.data_dir;
  TALLY_TRY(options.genesis, adopt_genesis(words.data_dir, words.network));
  options.network.listen = words.listen.empty() ? config.listen : words.listen;
  options.network.connect = words.connect.empty() ? config.connect : words.connect;
  options.from_snapshot = words.from_snapshot;
  if (!words.trust.empty()) {
    options.trust = node::parse_trusted_block(words.trust);
    if (!options.trust)
      return Fail{fault(std::errc::invalid_argument,
                        "--trust is HEIGHT:ID, the id of a block in 64 hexadecimal digits, not " +
                            words.trust)};
  }
  options.network.proxy = words.proxy.empty() ? config.proxy : words.proxy;
  if (!words.may_validate) return options;
  std::error_code ignored;
  std::filesystem::path key_file = words.validator;
  if (key_file.empty() && std::filesystem::exists(words.data_dir / "validator.key", ignored))
    key_file = words.data_dir / "validator.key";
  if (key_file.empty()) return options;
  TALLY_TRY(options.validator_key, read_key_file(key_file));
  return options;
}

}  // namespace tally::app
