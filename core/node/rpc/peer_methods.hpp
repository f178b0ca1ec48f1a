// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/methods.hpp"

/// The rows of the table about other nodes.
/// Thread: as the table.
namespace tally::node {

[[nodiscard]] std::vector<RpcMethod> peer_methods();

}  // namespace tally::node
