// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/contract/genesis.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// What stands in a data directory beside the chain, and how it is read.
/// Shape:  DIR/node.json      {"rpc": "127.0.0.1:7110", "listen": "…", "connect": ["…"],
///                            "proxy": "…"}, every member may be missing; the command line goes
///                            first
///         DIR/validator.key  64 hexadecimal digits, readable by the owner only
///         DIR/genesis.json   the network
/// Errors: Fault: one line that names file and member.
namespace tally::app {

struct NodeConfig {
  std::string rpc;
  std::string listen;
  std::vector<std::string> connect;
  std::string proxy;
};

/// All empty when there is no such file.
[[nodiscard]] Result<NodeConfig, Fault> read_node_config(const std::filesystem::path& file);
[[nodiscard]] std::string print_node_config(const NodeConfig& config);

[[nodiscard]] Result<SecretKey, Fault> read_key_file(const std::filesystem::path& file);
[[nodiscard]] Result<contract::Genesis, Fault> read_genesis_file(const std::filesystem::path& file);

}  // namespace tally::app
