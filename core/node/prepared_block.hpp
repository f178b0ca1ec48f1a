// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/block.hpp"

/// A block of somebody else after everything that needs no state: decoded, its transactions known,
/// every rule of theirs that stands alone looked at, every signature verified once.
/// Thread: pure; `kAll` uses all cores for the signatures and comes back when they are done.
namespace tally::node {

struct PreparedBlock {
  Block block;
  BlockId id;
  std::size_t size_bytes = 0;
  bool transactions_pass = false;  ///< precheck, with signatures
  Hash256 transactions_root;
  std::vector<KnownTransaction> transactions;
};

enum class Cores : std::uint8_t { kThisOne, kAll };
[[nodiscard]] PreparedBlock prepare(Block block, const ChainId& chain, Cores cores);

}  // namespace tally::node
