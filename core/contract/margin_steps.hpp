// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/params.hpp"

/// A margin: collateral has to be worth a ratio of what is outstanding, by the prices of a
/// publisher that the parties agreed to. If it is not, anybody calls; the borrower has days to
/// pledge more or to pay; if it is still too little then, all is due at once.
/// Rounding: as security_rules.hpp says.
/// Thread:   that of the ledger.
namespace tally::contract {

/// The cure period begins.
void call_margin(Ledger& ledger, const LoanId& id, Timestamp now);

/// More was pledged: ends a call that is cured by it.
void look_at_margin(Ledger& ledger, const LoanId& id, Timestamp now);

/// The loan has ended or come into default: its margin is forgotten.
void end_margin(Ledger& ledger, const LoanId& id);

/// Decides the calls whose time has come; a quarter of params.due_work_per_block a block at most.
void end_cure_periods(Ledger& ledger, const ChainParams& params, Timestamp time);

}  // namespace tally::contract
