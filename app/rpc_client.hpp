// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "core/data/result.hpp"

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

/// Where a running node is asked.
struct NodeDoor {
  std::filesystem::path data_dir;
  std::string rpc;  ///< HOST:PORT; empty: as the data directory says
};
struct NodeRefusal {
  std::string what;          ///< one line that says what to do
  int exit_code = 1;
  std::string name;          ///< "nonce_used"; empty when it never came to the node's rules
  boost::json::value body;   ///< the error as the node said it, or null
};
/// One call, its result.
[[nodiscard]] Result<boost::json::value, NodeRefusal> ask_node(const NodeDoor& door,
                                                               const std::string& method,
                                                               boost::json::object params);

[[nodiscard]] int run_rpc_call(const RpcCall& call);

}  // namespace tally::app
