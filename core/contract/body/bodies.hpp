// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/change_bodies.hpp"
#include "core/contract/body/account_bodies.hpp"
#include "core/contract/body/context.hpp"
#include "core/contract/body/credit_bodies.hpp"
#include "core/contract/body/mandate_bodies.hpp"
#include "core/contract/body/note_bodies.hpp"
#include "core/contract/body/security_bodies.hpp"
#include "core/contract/body/stake_bodies.hpp"

/// The three functions of each kind of transaction. `precheck` looks at the body alone, `check` at
/// the state, and `apply` cannot fail: it requires that check said kNone on the same state.
/// Errors are listed in order of precedence.
/// Thread: pure, but for the ledger that apply writes.
namespace tally::contract {

/// kAmountNotPositive, kAmountTooLarge; kAssetNotFound, kInsufficientFunds.
/// (kSelfTransfer needs the sender and is found in precheck.cpp.)
TxError precheck(const Transfer& body);
TxError check(const StateView& view, const TxContext& context, const Transfer& body);
void apply(Ledger& ledger, const TxContext& context, const Transfer& body);

/// kBadSymbol, kBadDecimals; kSymbolTaken.
TxError precheck(const CreateAsset& body);
TxError check(const StateView& view, const TxContext& context, const CreateAsset& body);
void apply(Ledger& ledger, const TxContext& context, const CreateAsset& body);

/// kAmountNotPositive, kAmountTooLarge; kAssetNotFound, kNotIssuer, kSupplyTooLarge.
TxError precheck(const IssueAsset& body);
TxError check(const StateView& view, const TxContext& context, const IssueAsset& body);
void apply(Ledger& ledger, const TxContext& context, const IssueAsset& body);

/// kAmountNotPositive, kAmountTooLarge; kAssetNotFound, kInsufficientFunds.
TxError precheck(const RedeemAsset& body);
TxError check(const StateView& view, const TxContext& context, const RedeemAsset& body);
void apply(Ledger& ledger, const TxContext& context, const RedeemAsset& body);

/// kRateOutOfRange, kTermOutOfRange, kPrincipalOutOfRange, kLateRuleOutOfRange,
/// kScheduleImpossible (at the ceiling), kMinimumOutOfRange, kStepsOutOfRange, kFloatingOutOfRange;
/// kAssetNotFound, kListingWindow, kCalendarEnd, kTooManyListings, kPrincipalTooSmall, kOwnListing
/// (the borrower as named lender), kReferenceNotFound.
TxError precheck(const ApplyForLoan& body);
TxError check(const StateView& view, const TxContext& context, const ApplyForLoan& body);
void apply(Ledger& ledger, const TxContext& context, const ApplyForLoan& body);

/// kLoanNotFound, kLoanNotListed, kNotBorrower.
TxError precheck(const WithdrawApplication& body);
TxError check(const StateView& view, const TxContext& context, const WithdrawApplication& body);
void apply(Ledger& ledger, const TxContext& context, const WithdrawApplication& body);

/// kAmountNotPositive, kAmountTooLarge, kRateOutOfRange; kLoanNotFound, kScheduleImpossible (at the
/// bid's rate, with the listing's terms), kLoanNotListed, kOwnListing, kRateAboveCeiling,
/// kBidTooSmall, kBidAbovePrincipal, kTooManyBids, kNotInvited, kInsufficientFunds.
TxError precheck(const PlaceBid& body);
TxError check(const StateView& view, const TxContext& context, const PlaceBid& body);
void apply(Ledger& ledger, const TxContext& context, const PlaceBid& body);

/// kLoanNotFound, kLoanNotListed, kBidNotFound, kNotBidder.
TxError precheck(const WithdrawBid& body);
TxError check(const StateView& view, const TxContext& context, const WithdrawBid& body);
void apply(Ledger& ledger, const TxContext& context, const WithdrawBid& body);

/// kAmountNotPositive, kAmountTooLarge; kLoanNotFound, kLoanNotActive, kCostsMore,
/// kInsufficientFunds. (The instalment's number is the nonce, checked with the envelope.)
TxError precheck(const PayInstalment& body);
TxError check(const StateView& view, const TxContext& context, const PayInstalment& body);
void apply(Ledger& ledger, const TxContext& context, const PayInstalment& body);

/// kAmountNotPositive, kAmountTooLarge; kLoanNotFound, kLoanNotActive, kCostsMore,
/// kInsufficientFunds.
TxError precheck(const PayOffLoan& body);
TxError check(const StateView& view, const TxContext& context, const PayOffLoan& body);
void apply(Ledger& ledger, const TxContext& context, const PayOffLoan& body);

/// kAmountNotPositive, kAmountTooLarge; kLoanNotFound, kLoanNotActive (nor in default),
/// kInsufficientFunds, kLoanSettling, kOverpayment. In default it pays guarantors after holders.
TxError precheck(const PayAny& body);
TxError check(const StateView& view, const TxContext& context, const PayAny& body);
void apply(Ledger& ledger, const TxContext& context, const PayAny& body);

/// kAmountNotPositive, kAmountTooLarge; kLoanNotFound, kLoanNotActive, kCostsMore,
/// kInsufficientFunds, kOverpayment, kInstalmentOwed, kRestImpossible.
TxError precheck(const PrepayPrincipal& body);
TxError check(const StateView& view, const TxContext& context, const PrepayPrincipal& body);
void apply(Ledger& ledger, const TxContext& context, const PrepayPrincipal& body);

/// kAmountNotPositive (below 0), kAmountTooLarge; kLoanNotFound, kLoanNotActive (nor listed),
/// kNotBorrower.
TxError precheck(const SetAutopay& body);
TxError check(const StateView& view, const TxContext& context, const SetAutopay& body);
void apply(Ledger& ledger, const TxContext& context, const SetAutopay& body);

/// kListNotAscending; kNothingToCollect.
TxError precheck(const CollectPayments& body);
TxError check(const StateView& view, const TxContext& context, const CollectPayments& body);
void apply(Ledger& ledger, const TxContext& context, const CollectPayments& body);

}  // namespace tally::contract
