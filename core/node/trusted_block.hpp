// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/data/ids.hpp"

/// A block that a person believes, by its id, from a source outside the network.
/// Thread: a value.
namespace tally::node {

struct TrustedBlock {
  Height height = 0;
  BlockId id;
};

/// "HEIGHT:ID", the id in hexadecimal; empty when it is not that.
[[nodiscard]] std::optional<TrustedBlock> parse_trusted_block(const std::string& text);

}  // namespace tally::node
