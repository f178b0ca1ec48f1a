// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tools.hpp"

#include "app/tools/tool.hpp"

namespace tally::app {
namespace {

constexpr Tool kTools[] = {
    {"address", "ADDRESS", "Says whether an address is well formed, and where it is not",
     run_address_tool},
};

}  // namespace

std::span<const Tool> all_tools() { return kTools; }

}  // namespace tally::app
