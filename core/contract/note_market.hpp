// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"

/// Notes that change hands: how units move.
/// Thread: that of the ledger.
namespace tally::contract {

/// Settles both notes, then moves units from one to the other. Stores notes and record. Requires
/// that `from` has so many units; what is offered of them is the caller's.
void move_units(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& from,
                const AccountId& to, std::int64_t units);

/// Ends up to `limit` offers of an ended loan and returns how many.
[[nodiscard]] std::uint32_t end_offers(Ledger& ledger, const LoanId& id, std::uint32_t limit);

}  // namespace tally::contract
