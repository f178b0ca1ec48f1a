// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/json/object.hpp>
#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "core/node/api/driven.hpp"
#include "core/node/api/offline.hpp"
#include "core/node/api/wallet.hpp"
#include "core/node/json_reader.hpp"

/// The methods of the RPC, one table: name, parameters, what it does, and how.
/// Shape:  parameters by name. Ids and keys are hexadecimal, accounts may also be addresses;
///         amounts are whole numbers of minor units.
/// Errors: JSON-RPC codes for malformed requests; -32000 with {"code", "name", "detail"} of a
///         Rejection in `data` for refusals.
/// Thread: `run` on any; `done` is called once, on a thread of the node or at once.
namespace tally::node {

struct RpcError {
  int code = 0;
  std::string message;
  boost::json::value data;
};
inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kRefused = -32000;

using RpcOutcome = std::variant<boost::json::value, RpcError>;
using RpcDone = std::function<void(RpcOutcome)>;

/// What methods work on. Must outlive every call.
struct RpcContext {
  DrivenNode& node;
  bool practice = false;            ///< addresses begin with ptly1
  std::function<void()> want_stop;  ///< node.stop
  Offline* offline = nullptr;       ///< offline.*; null: not in this program
  Wallet* wallet = nullptr;         ///< wallet.*; null: not in this program
  /// clock.advance; empty unless the clock is moved by hand. Returns what it then shows.
  std::function<Timestamp(std::int64_t ms)> advance_clock = {};
};

struct RpcParameter {
  const char* name;
  const char* type;  ///< of JSON schema
  bool is_required;
  const char* says;
};

struct RpcMethod {
  const char* name;
  const char* says;
  std::vector<RpcParameter> parameters;
  /// Reads its parameters through the reader; a problem in there is reported by the caller.
  std::function<void(RpcContext&, JsonReader&, RpcDone)> run;
};

[[nodiscard]] const std::vector<RpcMethod>& rpc_methods();
/// The OpenRPC document of the table.
[[nodiscard]] boost::json::value openrpc_document();
[[nodiscard]] RpcError rpc_error(const Rejection& rejection);

}  // namespace tally::node
