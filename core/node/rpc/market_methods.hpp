// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/methods.hpp"

/// The RPC methods of notes for sale and of mandates.
/// Thread: as methods.hpp.
namespace tally::node {

[[nodiscard]] std::vector<RpcMethod> market_methods();

}  // namespace tally::node
