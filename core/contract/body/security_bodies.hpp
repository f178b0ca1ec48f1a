// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"

/// The transactions of collateral, guarantees and margin; see bodies.hpp.
namespace tally::contract {

/// kAmountNotPositive, kAmountTooLarge; kAssetNotFound, kLoanNotFound, kLoanNotActive (nor open for
/// bids), kNotBorrower, kCollateralAsset, kInsufficientFunds.
TxError precheck(const PledgeCollateral& body);
TxError check(const StateView& view, const TxContext& context, const PledgeCollateral& body);
void apply(Ledger& ledger, const TxContext& context, const PledgeCollateral& body);

/// kAmountNotPositive, kAmountTooLarge, kShareOutOfRange; kLoanNotFound, kLoanNotListed,
/// kOwnGuarantee, kTooManyGuarantors, kInsufficientFunds. A second one of the same guarantor adds
/// to the cap, and the larger share counts.
TxError precheck(const GuaranteeLoan& body);
TxError check(const StateView& view, const TxContext& context, const GuaranteeLoan& body);
void apply(Ledger& ledger, const TxContext& context, const GuaranteeLoan& body);

/// kAmountNotPositive, kAmountTooLarge; kLoanNotFound, kNoSale, kRaiseTooSmall,
/// kInsufficientFunds.
TxError precheck(const BidForCollateral& body);
TxError check(const StateView& view, const TxContext& context, const BidForCollateral& body);
void apply(Ledger& ledger, const TxContext& context, const BidForCollateral& body);

/// kAmountNotPositive, kAmountTooLarge (over kMaxPriceAmount), kSameAsset; kAssetNotFound,
/// kPriceTooSoon, kPriceMove.
TxError precheck(const PostPrice& body);
TxError check(const StateView& view, const TxContext& context, const PostPrice& body);
void apply(Ledger& ledger, const TxContext& context, const PostPrice& body);

/// kMarginOutOfRange; kLoanNotFound, kLoanNotListed, kNotBorrower, kNoCollateral, kMarginAgreed,
/// kOwnPublisher.
TxError precheck(const AgreeMargin& body);
TxError check(const StateView& view, const TxContext& context, const AgreeMargin& body);
void apply(Ledger& ledger, const TxContext& context, const AgreeMargin& body);

/// kLoanNotFound, kLoanNotActive, kNoMargin, kMarginCalled, kPriceStale, kMarginKept.
TxError precheck(const CallMargin& body);
TxError check(const StateView& view, const TxContext& context, const CallMargin& body);
void apply(Ledger& ledger, const TxContext& context, const CallMargin& body);

}  // namespace tally::contract
