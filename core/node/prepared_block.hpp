// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/block.hpp"

/// A block of somebody else after everything that needs no state: decoded, its transactions known,
/// every rule of theirs that stands alone looked at, every signature verified once, now or by
/// check_block while it executes them.
/// Thread: pure.
namespace tally::node {

struct PreparedBlock {
  Block block;
  BlockId id;
  std::size_t size_bytes = 0;
  bool transactions_pass = false;   ///< precheck, with the signatures if they were verified
  bool signatures_checked = false;
  Hash256 transactions_root;
  std::vector<KnownTransaction> transactions;
};

enum class Signatures : std::uint8_t { kNow, kLater };
[[nodiscard]] PreparedBlock prepare(Block block, const ChainId& chain, Signatures signatures);

}  // namespace tally::node
