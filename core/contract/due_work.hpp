// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/params.hpp"

/// What time does by itself: listings that end, instalments that become late, loans that default,
/// notes of ended loans that are settled; taken in order of time, then of loan. Then margin calls
/// and sales of collateral end (margin_steps.hpp, security_steps.hpp) and mandates are matched with
/// new listings (mandate_steps.hpp), each with steps of its own.
/// Limits: params.due_work_per_block steps a block (a loan looked at, a bid ended, a note settled);
///         what is begun with the last of them is finished if it is one auction or one note. The
///         rest stays in the queue for the next block.
/// Thread: that of the ledger.
namespace tally::contract {

void do_due_work(Ledger& ledger, const ChainParams& params, Timestamp time);

}  // namespace tally::contract
