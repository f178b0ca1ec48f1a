// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

/// Why a transaction is refused. Stable numbers in order of precedence: of several reasons, the
/// lowest number that applies is reported. Exceptions: kBadSignature is the last of precheck; a
/// bid's kScheduleImpossible needs the listing, so it comes after kLoanNotFound; kCostsMore and
/// kInsufficientFunds come after 300–339, which say what the amount is; kCancelled comes before
/// kNonceUsed and kPolicyNotInForce before kCannotPayFee, with the envelope.
///   100–199 precheck: the transaction alone
///   200–399 check: against the state
namespace tally::contract {

enum class TxError : std::uint16_t {
  kNone = 0,

  kWrongChain = 100,         ///< made for another network
  kBadWindow = 101,          ///< valid_until before valid_from
  kTooLarge = 102,           ///< over kMaxTransactionBytes
  kFeeOutOfRange = 103,      ///< negative or beyond any supply
  kAmountNotPositive = 104,
  kAmountTooLarge = 105,
  kBadSymbol = 106,          ///< A–Z and digits, 2 … 8, a letter first
  kBadDecimals = 107,
  kSelfTransfer = 108,
  kRateOutOfRange = 109,
  kTermOutOfRange = 110,     ///< number of instalments
  kPrincipalOutOfRange = 111,
  kLateRuleOutOfRange = 112, ///< grace, late fee or default days
  kScheduleImpossible = 113, ///< an instalment rounds to nothing, or the loan ends early
  kListNotAscending = 114,   ///< empty, repeats or out of order
  kBadSignature = 115,       ///< looked for last of these
  kMinimumOutOfRange = 120,  ///< negative, or more than the principal
  kStepsOutOfRange = 121,    ///< of a custom schedule: they do not add up, or are too many
  kFloatingOutOfRange = 122, ///< floor, cap, days or the method of a floating rate
  kChangeOutOfRange = 123,   ///< of a proposal: nothing or less than nothing waived, or bad terms
  kUnitsOutOfRange = 135,    ///< of a note: 1 … kMaxPrincipalMinor
  kPriceOutOfRange = 136,    ///< of a note: 1 … kMaxPricePpm
  kMandateOutOfRange = 137,  ///< months, caps, purposes or methods
  kShareOutOfRange = 138,    ///< of a guarantee: 1 … kWholePpm
  kMarginOutOfRange = 139,   ///< ratio, cure days or age of prices
  kSameAsset = 140,          ///< a price is of one asset in another
  kCommissionOutOfRange = 150,  ///< of 0 to 100 %, its limit, or its change a day
  kSameValidator = 151,  ///< a redelegation goes somewhere else
  kEvidenceMalformed = 152,  ///< these two votes do not contradict each other
  kBadIssuerName = 160,      ///< empty, or a domain that is none
  kBadIssuerKeys = 161,      ///< none, one twice, no point of its curve, or an end before its start
  kBadIssuerLists = 162,     ///< no type of credential, or types or status lists not ascending
  kBadAnchor = 163,          ///< no digest, size or epoch, or bits that no status list has
  kBadSealingKey = 164,      ///< zeroes
  kBadPolicy = 170,          ///< of the sender, the fee payer or the body: see is_sound

  kNotYetValid = 200,
  kExpired = 201,
  kFeeTooLow = 202,
  kNonceUsed = 203,          ///< at or below the last one; for an instalment: already paid
  kNonceAhead = 204,         ///< an earlier one is missing; for an instalment: not its turn yet
  kCannotPayFee = 205,
  kAssetNotFound = 210,
  kSymbolTaken = 211,
  kNotIssuer = 212,
  kSupplyTooLarge = 213,
  kLoanNotFound = 220,
  kLoanNotListed = 221,      ///< funded, ended or withdrawn
  kLoanNotActive = 222,
  kNotBorrower = 223,
  kListingWindow = 224,      ///< listed_until in the past or too far ahead
  kCalendarEnd = 225,        ///< the last instalment would be due after the end of the calendar
  kTooManyListings = 226,    ///< open ones of this borrower
  kPrincipalTooSmall = 227,  ///< below the least a loan may be
  kOwnListing = 230,         ///< a borrower does not bid on the own loan
  kRateAboveCeiling = 231,
  kBidTooSmall = 232,
  kBidAbovePrincipal = 233,
  kTooManyBids = 234,
  kBidNotFound = 235,
  kNotBidder = 236,
  kCostsMore = 240,          ///< more is due than the sender's limit
  kNothingToCollect = 241,   ///< the sender holds no note of one of the loans
  kInsufficientFunds = 250,
  kLoanSettling = 260,       ///< its notes are being settled; in a block or two it is over
  kOverpayment = 261,        ///< more than is left to pay
  kInstalmentOwed = 262,     ///< one is due, or paid in part: that comes before a prepayment
  kRestImpossible = 263,     ///< what is left could not be paid by the terms
  kNothingToWaive = 264,     ///< more than is owed on the oldest due instalment, or of the claim
  kNotParty = 265,           ///< neither the borrower nor a holder of a note of the loan
  kInstalmentReplaced = 266, ///< the loan has new terms; this instalment is no more
  kProposalNotFound = 267,   ///< never made, or over
  kTooManyProposals = 268,   ///< open on this loan
  kProposalExists = 269,     ///< the sender has one open on this loan
  kProposalWindow = 270,     ///< until a time past, too far ahead, or after the first due date
  kShareTooSmall = 271,      ///< of a holder who proposes
  kProposalImpossible = 272, ///< what is left of the loan could not be paid by these terms now
  kNotInvited = 273,         ///< a named lender funds the listing by accepting, others by bids
  kReferenceNotFound = 274,  ///< not registered, or without a rate yet
  kReferenceTaken = 275,
  kNotPublisher = 276,
  kRateDay = 277,            ///< of a posted rate: not after the last, or after today
  kNoteNotTradable = 300,    ///< its loan is not active, or is being settled
  kNoteNotFound = 301,       ///< the sender holds none of this loan
  kUnitsNotFree = 302,       ///< more than the note has beside its standing offers
  kBorrowerAsHolder = 303,   ///< nobody holds a note of a loan of its own
  kOfferNotFound = 304,
  kNotSeller = 305,
  kOwnOffer = 306,
  kUnitsAboveOffer = 307,
  kLoanIsLate = 308,         ///< and the buyer takes no note of a late loan
  kMandateTooSmall = 310,    ///< it could never place the least bid
  kMandateNotFound = 311,
  kNotMandator = 312,        ///< the mandate is another lender's
  kCollateralAsset = 320,    ///< the loan's own asset, or not the one pledged before
  kOwnGuarantee = 321,       ///< a borrower does not answer for itself
  kTooManyGuarantors = 322,
  kNoSale = 323,             ///< no collateral of this loan is for sale
  kRaiseTooSmall = 324,      ///< below the best bid and 1 %
  kNoCollateral = 325,
  kMarginAgreed = 326,       ///< once and for good
  kOwnPublisher = 327,       ///< a borrower does not say what its own collateral is worth
  kNoMargin = 328,           ///< none was agreed for this loan
  kMarginCalled = 329,       ///< it is being cured
  kPriceStale = 330,         ///< no price of the publisher counts now
  kMarginKept = 331,         ///< the collateral is worth enough
  kPriceTooSoon = 332,       ///< after the publisher's last one for these assets
  kPriceMove = 333,          ///< too far from the last one
  kValidatorNotFound = 340,
  kValidatorExists = 341,  ///< the key is registered
  kNotOperator = 342,
  kBadValidatorProof = 343,  ///< the validator key has not signed for this operator
  kStakeTooSmall = 344,
  kValidatorTombstoned = 345,  ///< it signed two things; for ever
  kStakeOutOfRange = 346,  ///< becomes no share, or too many
  kNothingDelegated = 347,  ///< by the sender, to this validator
  kMoreThanDelegated = 348,
  kTooManyDepartures = 349,  ///< from this validator at once
  kStakeLocked = 350,  ///< came by redelegation not long ago
  kCommissionLimit = 351,  ///< above what was promised, or too big a step
  kCommissionTooSoon = 352,  ///< raised once a day
  kNotJailed = 353,
  kStillJailed = 354,
  kEvidenceTooOld = 355,
  kEvidenceHeight = 356,  ///< nobody has voted there yet, or it is not remembered
  kEvidenceInvalid = 357,  ///< no such voter, or a signature does not verify
  kAlreadyPunished = 358,
  kNoReward = 359,  ///< nothing was earned since the last time
  kIssuerNotFound = 370,     ///< the sender has not registered as an issuer
  kListNotNamed = 371,       ///< the issuer's registration does not name this status list
  kEpochNotNext = 372,       ///< of a status list: one more than the last
  kGrantToSelf = 373,        ///< the borrower as the lender of a consent
  kGrantExpiry = 374,        ///< of a consent: past, or more than five years ahead
  kGrantNotFound = 375,
  kNotGranter = 376,         ///< only the borrower takes back a consent that still runs
  kPolicyNotInForce = 390,   ///< these keys do not spend for the account now
  kCancelled = 391,          ///< an instalment signed before its sender cancelled such
};

/// "insufficient_funds": the stable name of a number.
[[nodiscard]] const char* to_string(TxError error);

/// Every enumerator but kNone, ascending.
[[nodiscard]] const std::vector<TxError>& all_tx_errors();

}  // namespace tally::contract
