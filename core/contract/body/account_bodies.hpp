// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"

/// The transactions about an account itself; see bodies.hpp.
namespace tally::contract {

/// kBadPolicy; nothing of the state. (That the sender's own policy is in force is asked with the
/// envelope: whoever could spend before has to sign the change.)
TxError precheck(const SetPolicy& body);
TxError check(const StateView& view, const TxContext& context, const SetPolicy& body);
void apply(Ledger& ledger, const TxContext& context, const SetPolicy& body);

/// kLoanNotFound. (The epoch is the nonce, checked with the envelope.)
TxError precheck(const CancelAhead& body);
TxError check(const StateView& view, const TxContext& context, const CancelAhead& body);
void apply(Ledger& ledger, const TxContext& context, const CancelAhead& body);

}  // namespace tally::contract
