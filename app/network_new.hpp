// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// `tallystick-cli network new`: a new network on this machine.
/// Shape:  DIR/genesis.json; DIR/node0 … each with genesis.json and node.json: RPC on base port +
///         2·i, peers on base port + 2·i + 1. Validators come first and have a validator.key; full
///         nodes follow. Everybody knows everybody's address; with hosts, node i listens on host i.
///         Each validator's account begins with coins and test dollars, which node0's account
///         issues.
/// Errors: one line on stderr; 1 a refusal. Nothing is written into a DIR that is not empty.
namespace tally::app {

struct NewNetwork {
  std::uint32_t validators = 1;
  std::uint32_t full_nodes = 0;
  std::filesystem::path out;
  std::uint16_t base_port = 7110;
  std::vector<std::string> hosts;  ///< where others reach each node; empty: all on this machine
  std::string name = "Local";
  bool json = false;
};

[[nodiscard]] int run_new_network(const NewNetwork& wanted);

}  // namespace tally::app
