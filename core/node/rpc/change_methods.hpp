// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/change_rows.hpp"
#include "core/node/rpc/methods.hpp"

/// Proposals and reference rates over RPC; a part of methods.hpp.
namespace tally::node {

[[nodiscard]] std::vector<RpcMethod> change_methods();
[[nodiscard]] boost::json::value json_of(const ProposalRow& row, bool practice);

}  // namespace tally::node
