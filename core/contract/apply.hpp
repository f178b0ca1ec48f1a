// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/contract/body/context.hpp"

/// One transaction, envelope and body, on a ledger. For those who execute: everybody else sees
/// execute.hpp or rehearsal.hpp.
/// Errors: none; it requires that every check said kNone on the same state.
/// Thread: that of the ledger.
namespace tally::contract {

/// Without a reward account the fee leaves its payer and reaches nobody: for rehearsals.
void apply_transaction(Ledger& ledger, const TxContext& context,
                       const std::optional<AccountId>& reward_account);

}  // namespace tally::contract
