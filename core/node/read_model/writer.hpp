// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/contract/event.hpp"
#include "core/contract/genesis.hpp"
#include "core/data/block/block.hpp"
#include "core/node/read_model/records.hpp"
#include "core/node/read_model/row_store.hpp"

/// Turns the events of a block into index rows. Events and the block itself are all it sees.
/// Thread: the node thread.
namespace tally::node {

/// The block whose events are written.
struct WrittenBlock {
  Height height = 0;
  BlockId id;
  Timestamp time;
  Hash256 state_root;
  std::uint32_t size_bytes = 0;
  std::span<const TxId> transactions;
};

/// Into `rows`, which show the index as of the block before.
void write_rows(RowStore& rows, const WrittenBlock& block,
                std::span<const contract::EmittedEvent> events);

/// What a genesis would have emitted: its assets and their supply.
[[nodiscard]] std::vector<contract::EmittedEvent> genesis_events(const contract::Genesis& genesis);

}  // namespace tally::node
