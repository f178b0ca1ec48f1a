// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <vector>

/// `tallystick-cli METHOD [name=value]…`: one call to a running node.
/// Shape:  a value that is JSON is sent as such, anything else as a text. Prints the result as
///         indented JSON, on one line with `json`.
/// Errors: one line on stderr; 1 a refusal, 2 wrong usage.
namespace tally::app {

struct RpcCall {
  std::filesystem::path data_dir;
  std::string rpc;  ///< HOST:PORT; empty: as the data directory says
  std::string method;
  std::vector<std::string> arguments;
  bool json = false;
};

[[nodiscard]] int run_rpc_call(const RpcCall& call);

}  // namespace tally::app
