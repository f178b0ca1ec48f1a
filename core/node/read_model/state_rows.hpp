// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/block.hpp"
#include "core/data/state_view.hpp"
#include "core/node/read_model/records.hpp"
#include "core/node/read_model/row_store.hpp"

/// The rows that a state alone gives, for a node that has a snapshot instead of the blocks before.
/// What is missing: histories and payments, what a note brought before, on which instalments a
/// borrower was late, when bids, offers and mandates were made (they have the snapshot's time), and
/// the rows of credit attestations; events of what has no row write nothing.
/// Thread: one at a time.
namespace tally::node {

/// Of one entry of the state; most kinds give none.
void write_state_row(RowStore& rows, ByteView key, ByteView value);
/// Of loans, with bids, notes and offers, and of mandates; counts into `totals`.
void write_loan_rows(RowStore& rows, const StateView& state, const BlockHeader& at,
                     ChainTotals& totals);
/// Of the snapshot's block and its whole state but what write_state_row gives, and the mark that
/// what is older is not known here.
void write_snapshot_rows(RowStore& rows, const StateView& state, const FinalBlock& block,
                         std::size_t size_bytes);

}  // namespace tally::node
