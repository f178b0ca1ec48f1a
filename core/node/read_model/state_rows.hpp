// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/block.hpp"
#include "core/node/read_model/row_store.hpp"

/// The rows that a state alone gives, for a node that has a snapshot instead of the blocks before.
/// What is missing: histories, and every loan, bid, note, offer and mandate older than the
/// snapshot; events of those write nothing.
/// Thread: one at a time.
namespace tally::node {

/// Of one entry of the state; most kinds give none.
void write_state_row(RowStore& rows, ByteView key, ByteView value);
/// Of the snapshot's block, and the mark that what is older is not known here.
void write_snapshot_rows(RowStore& rows, const FinalBlock& block, std::size_t size_bytes);

}  // namespace tally::node
