// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/methods.hpp"

namespace tally::node {

/// The methods of letters and status lists, for the one table in methods.cpp.
[[nodiscard]] std::vector<RpcMethod> mail_methods();

}  // namespace tally::node
