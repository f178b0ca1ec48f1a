// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/methods.hpp"

namespace tally::node {

/// Paying by RPC: with the node's wallet, or with what a signer elsewhere has to know.
[[nodiscard]] std::vector<RpcMethod> pay_methods();

}  // namespace tally::node
