// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/http.hpp"
#include "core/node/rpc/methods.hpp"

/// JSON-RPC 2.0: a request or a batch of at most kMaxRpcBatch in, its answers out, in order. A
/// request without an id is a notification: done, not answered.
/// Thread: any; `reply` as the methods call back.
namespace tally::node {

inline constexpr std::size_t kMaxRpcBatch = 10;

void dispatch(RpcContext& context, const std::string& body, RpcReply reply);

}  // namespace tally::node
