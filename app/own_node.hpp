// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "app/node_config.hpp"
#include "core/node/make_node.hpp"

/// The node of a data directory, as tallystickd and the window both start it.
/// Shape:  what stands in the directory (genesis.json, node.json, validator.key), what the command
///         line says going first. The first start with --network keeps a copy of that genesis.
/// Errors: Fault, one line that says what to do.
namespace tally::app {

struct NodeWords {
  std::filesystem::path data_dir;
  std::filesystem::path network;  ///< a genesis file; empty: the directory's own
  std::string listen;
  std::vector<std::string> connect;
  std::string proxy;
  bool from_snapshot = false;
  std::string trust;  ///< "HEIGHT:ID" of a block; empty: the genesis
  std::filesystem::path validator;  ///< a key file; empty: the directory's own, if it has one
  bool may_validate = true;         ///< false: follows even where a key lies
};

/// The genesis of the directory; the first time that of `network`, which must not differ later.
[[nodiscard]] Result<contract::Genesis, Fault> adopt_genesis(const std::filesystem::path& data_dir,
                                                             const std::filesystem::path& network);
[[nodiscard]] Result<node::NodeOptions, Fault> own_node_options(const NodeWords& words,
                                                                const NodeConfig& config);

}  // namespace tally::app
