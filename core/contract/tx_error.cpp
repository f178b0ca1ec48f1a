// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/tx_error.hpp"

#include <algorithm>
#include <utility>

namespace tally::contract {
namespace {

const std::vector<std::pair<TxError, const char*>>& names() {
  static const std::vector<std::pair<TxError, const char*>> kNames = {
      {TxError::kWrongChain, "wrong_chain"},
      {TxError::kBadWindow, "bad_window"},
      {TxError::kTooLarge, "too_large"},
      {TxError::kFeeOutOfRange, "fee_out_of_range"},
      {TxError::kAmountNotPositive, "amount_not_positive"},
      {TxError::kAmountTooLarge, "amount_too_large"},
      {TxError::kBadSymbol, "bad_symbol"},
      {TxError::kBadDecimals, "bad_decimals"},
      {TxError::kSelfTransfer, "self_transfer"},
      {TxError::kRateOutOfRange, "rate_out_of_range"},
      {TxError::kTermOutOfRange, "term_out_of_range"},
      {TxError::kPrincipalOutOfRange, "principal_out_of_range"},
      {TxError::kLateRuleOutOfRange, "late_rule_out_of_range"},
      {TxError::kScheduleImpossible, "schedule_impossible"},
      {TxError::kListNotAscending, "list_not_ascending"},
      {TxError::kBadSignature, "bad_signature"},
      {TxError::kMinimumOutOfRange, "minimum_out_of_range"},
      {TxError::kStepsOutOfRange, "steps_out_of_range"},
      {TxError::kFloatingOutOfRange, "floating_out_of_range"},
      {TxError::kChangeOutOfRange, "change_out_of_range"},
      {TxError::kUnitsOutOfRange, "units_out_of_range"},
      {TxError::kPriceOutOfRange, "price_out_of_range"},
      {TxError::kMandateOutOfRange, "mandate_out_of_range"},
      {TxError::kShareOutOfRange, "share_out_of_range"},
      {TxError::kMarginOutOfRange, "margin_out_of_range"},
      {TxError::kSameAsset, "same_asset"},
      {TxError::kCommissionOutOfRange, "commission_out_of_range"},
      {TxError::kSameValidator, "same_validator"},
      {TxError::kEvidenceMalformed, "evidence_malformed"},
      {TxError::kBadIssuerName, "bad_issuer_name"},
      {TxError::kBadIssuerKeys, "bad_issuer_keys"},
      {TxError::kBadIssuerLists, "bad_issuer_lists"},
      {TxError::kBadAnchor, "bad_anchor"},
      {TxError::kBadSealingKey, "bad_sealing_key"},
      {TxError::kBadPolicy, "bad_policy"},
      {TxError::kNotYetValid, "not_yet_valid"},
      {TxError::kExpired, "expired"},
      {TxError::kFeeTooLow, "fee_too_low"},
      {TxError::kNonceUsed, "nonce_used"},
      {TxError::kNonceAhead, "nonce_ahead"},
      {TxError::kCannotPayFee, "cannot_pay_fee"},
      {TxError::kAssetNotFound, "asset_not_found"},
      {TxError::kSymbolTaken, "symbol_taken"},
      {TxError::kNotIssuer, "not_issuer"},
      {TxError::kSupplyTooLarge, "supply_too_large"},
      {TxError::kLoanNotFound, "loan_not_found"},
      {TxError::kLoanNotListed, "loan_not_listed"},
      {TxError::kLoanNotActive, "loan_not_active"},
      {TxError::kNotBorrower, "not_borrower"},
      {TxError::kListingWindow, "listing_window"},
      {TxError::kCalendarEnd, "calendar_end"},
      {TxError::kTooManyListings, "too_many_listings"},
      {TxError::kPrincipalTooSmall, "principal_too_small"},
      {TxError::kOwnListing, "own_listing"},
      {TxError::kRateAboveCeiling, "rate_above_ceiling"},
      {TxError::kBidTooSmall, "bid_too_small"},
      {TxError::kBidAbovePrincipal, "bid_above_principal"},
      {TxError::kTooManyBids, "too_many_bids"},
      {TxError::kBidNotFound, "bid_not_found"},
      {TxError::kNotBidder, "not_bidder"},
      {TxError::kCostsMore, "costs_more"},
      {TxError::kNothingToCollect, "nothing_to_collect"},
      {TxError::kInsufficientFunds, "insufficient_funds"},
      {TxError::kLoanSettling, "loan_settling"},
      {TxError::kOverpayment, "overpayment"},
      {TxError::kInstalmentOwed, "instalment_owed"},
      {TxError::kRestImpossible, "rest_impossible"},
      {TxError::kNothingToWaive, "nothing_to_waive"},
      {TxError::kNotParty, "not_party"},
      {TxError::kInstalmentReplaced, "instalment_replaced"},
      {TxError::kProposalNotFound, "proposal_not_found"},
      {TxError::kTooManyProposals, "too_many_proposals"},
      {TxError::kProposalExists, "proposal_exists"},
      {TxError::kProposalWindow, "proposal_window"},
      {TxError::kShareTooSmall, "share_too_small"},
      {TxError::kProposalImpossible, "proposal_impossible"},
      {TxError::kNotInvited, "not_invited"},
      {TxError::kReferenceNotFound, "reference_not_found"},
      {TxError::kReferenceTaken, "reference_taken"},
      {TxError::kNotPublisher, "not_publisher"},
      {TxError::kRateDay, "rate_day"},
      {TxError::kNoteNotTradable, "note_not_tradable"},
      {TxError::kNoteNotFound, "note_not_found"},
      {TxError::kUnitsNotFree, "units_not_free"},
      {TxError::kBorrowerAsHolder, "borrower_as_holder"},
      {TxError::kOfferNotFound, "offer_not_found"},
      {TxError::kNotSeller, "not_seller"},
      {TxError::kOwnOffer, "own_offer"},
      {TxError::kUnitsAboveOffer, "units_above_offer"},
      {TxError::kLoanIsLate, "loan_is_late"},
      {TxError::kMandateTooSmall, "mandate_too_small"},
      {TxError::kMandateNotFound, "mandate_not_found"},
      {TxError::kNotMandator, "not_mandator"},
      {TxError::kCollateralAsset, "collateral_asset"},
      {TxError::kOwnGuarantee, "own_guarantee"},
      {TxError::kTooManyGuarantors, "too_many_guarantors"},
      {TxError::kNoSale, "no_sale"},
      {TxError::kRaiseTooSmall, "raise_too_small"},
      {TxError::kNoCollateral, "no_collateral"},
      {TxError::kMarginAgreed, "margin_agreed"},
      {TxError::kOwnPublisher, "own_publisher"},
      {TxError::kNoMargin, "no_margin"},
      {TxError::kMarginCalled, "margin_called"},
      {TxError::kPriceStale, "price_stale"},
      {TxError::kMarginKept, "margin_kept"},
      {TxError::kPriceTooSoon, "price_too_soon"},
      {TxError::kPriceMove, "price_move"},
      {TxError::kValidatorNotFound, "validator_not_found"},
      {TxError::kValidatorExists, "validator_exists"},
      {TxError::kNotOperator, "not_operator"},
      {TxError::kBadValidatorProof, "bad_validator_proof"},
      {TxError::kStakeTooSmall, "stake_too_small"},
      {TxError::kValidatorTombstoned, "validator_tombstoned"},
      {TxError::kStakeOutOfRange, "stake_out_of_range"},
      {TxError::kNothingDelegated, "nothing_delegated"},
      {TxError::kMoreThanDelegated, "more_than_delegated"},
      {TxError::kTooManyDepartures, "too_many_departures"},
      {TxError::kStakeLocked, "stake_locked"},
      {TxError::kCommissionLimit, "commission_limit"},
      {TxError::kCommissionTooSoon, "commission_too_soon"},
      {TxError::kNotJailed, "not_jailed"},
      {TxError::kStillJailed, "still_jailed"},
      {TxError::kEvidenceTooOld, "evidence_too_old"},
      {TxError::kEvidenceHeight, "evidence_height"},
      {TxError::kEvidenceInvalid, "evidence_invalid"},
      {TxError::kAlreadyPunished, "already_punished"},
      {TxError::kNoReward, "no_reward"},
      {TxError::kIssuerNotFound, "issuer_not_found"},
      {TxError::kListNotNamed, "list_not_named"},
      {TxError::kEpochNotNext, "epoch_not_next"},
      {TxError::kGrantToSelf, "grant_to_self"},
      {TxError::kGrantExpiry, "grant_expiry"},
      {TxError::kGrantNotFound, "grant_not_found"},
      {TxError::kNotGranter, "not_granter"},
      {TxError::kPolicyNotInForce, "policy_not_in_force"},
      {TxError::kCancelled, "cancelled"},
  };
  return kNames;
}

}  // namespace

const char* to_string(TxError error) {
  const auto& table = names();
  const auto at = std::ranges::find(table, error, &std::pair<TxError, const char*>::first);
  return at == table.end() ? "none" : at->second;
}

const std::vector<TxError>& all_tx_errors() {
  static const std::vector<TxError> kAll = [] {
    std::vector<TxError> all;
    for (const auto& [error, name] : names()) all.push_back(error);
    return all;
  }();
  return kAll;
}

}  // namespace tally::contract
