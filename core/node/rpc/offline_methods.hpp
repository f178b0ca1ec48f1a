// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/rpc/methods.hpp"

/// offline.*: files for a machine without a network, and what comes back from it. Files travel in
/// hexadecimal digits under "container"; tallystick-cli reads and writes them for file=….
/// Thread: as methods.hpp.
namespace tally::node {

[[nodiscard]] std::vector<RpcMethod> offline_methods();

}  // namespace tally::node
