// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"

/// The transactions of notes; see bodies.hpp.
namespace tally::contract {

/// kUnitsOutOfRange; kLoanNotFound, kNoteNotTradable, kNoteNotFound, kUnitsNotFree,
/// kBorrowerAsHolder. (kSelfTransfer needs the sender and is found in precheck.cpp.)
TxError precheck(const TransferNote& body);
TxError check(const StateView& view, const TxContext& context, const TransferNote& body);
void apply(Ledger& ledger, const TxContext& context, const TransferNote& body);

/// kUnitsOutOfRange, kPriceOutOfRange; kLoanNotFound, kNoteNotTradable, kNoteNotFound,
/// kUnitsNotFree.
TxError precheck(const OfferNote& body);
TxError check(const StateView& view, const TxContext& context, const OfferNote& body);
void apply(Ledger& ledger, const TxContext& context, const OfferNote& body);

/// kLoanNotFound, kOfferNotFound, kNotSeller.
TxError precheck(const WithdrawOffer& body);
TxError check(const StateView& view, const TxContext& context, const WithdrawOffer& body);
void apply(Ledger& ledger, const TxContext& context, const WithdrawOffer& body);

/// kAmountNotPositive, kAmountTooLarge (the limit), kUnitsOutOfRange; kLoanNotFound,
/// kNoteNotTradable, kBorrowerAsHolder, kOfferNotFound, kOwnOffer, kUnitsAboveOffer, kLoanIsLate,
/// kCostsMore, kInsufficientFunds.
TxError precheck(const TakeOffer& body);
TxError check(const StateView& view, const TxContext& context, const TakeOffer& body);
void apply(Ledger& ledger, const TxContext& context, const TakeOffer& body);

}  // namespace tally::contract
