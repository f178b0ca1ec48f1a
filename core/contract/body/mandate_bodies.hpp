// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"

/// The transactions of mandates; see bodies.hpp.
namespace tally::contract {

/// kAmountNotPositive, kAmountTooLarge (the budget), kRateOutOfRange, kMandateOutOfRange;
/// kAssetNotFound, kMandateTooSmall, kInsufficientFunds.
TxError precheck(const SetMandate& body);
TxError check(const StateView& view, const TxContext& context, const SetMandate& body);
void apply(Ledger& ledger, const TxContext& context, const SetMandate& body);

/// kMandateNotFound, kNotMandator.
TxError precheck(const EndMandate& body);
TxError check(const StateView& view, const TxContext& context, const EndMandate& body);
void apply(Ledger& ledger, const TxContext& context, const EndMandate& body);

}  // namespace tally::contract
