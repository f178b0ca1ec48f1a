// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/node/rpc/methods.hpp"

/// RPC methods about validators and stake.
/// Thread: pure.
namespace tally::node {

[[nodiscard]] std::vector<RpcMethod> stake_methods();

}  // namespace tally::node
