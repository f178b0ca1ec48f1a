// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/methods.hpp"

/// wallet.*: the wallets of this program. Passphrases and words travel over the local socket only.
namespace tally::node {

[[nodiscard]] std::vector<RpcMethod> wallet_methods();

}  // namespace tally::node
