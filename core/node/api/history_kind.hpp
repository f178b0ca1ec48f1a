// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// What a line of history says; numbers are stored and stay.
namespace tally::node {

enum class HistoryKind : std::uint8_t {
  kReceived = 0,          ///< transfer in
  kSent = 1,              ///< transfer out
  kFee = 2,               ///< transaction fee, native coin
  kBidHeld = 3,           ///< available → hold
  kBidReleased = 4,       ///< hold → available
  kLent = 5,              ///< hold → borrower
  kLoanReceived = 6,      ///< disbursal to the borrower
  kInstalmentPaid = 7,
  kLoanPaidOff = 8,
  kCollected = 9,         ///< note payments brought into the balance
  kIssued = 10,
  kRedeemed = 11,
  kReward = 12,           ///< validator's share of fees
  kApplied = 13,          ///< amount: what was asked for
  kLateFee = 14,          ///< charged, not yet paid
  kDefaulted = 15,        ///< amount: principal written off (own loan or own note)
  kClosed = 16,
  kExpired = 17,
  kInstalmentReceived = 18,  ///< a borrower paid: this account's part, still to collect
  kNoteGiven = 19,        ///< amount: principal outstanding of the units given away
  kNoteReceived = 20,     ///< the other side of it
  kNoteSold = 21,         ///< principal: the price; interest: what had accrued
  kNoteBought = 22,
  kMandateSet = 23,       ///< available → hold
  kMandateBid = 24,       ///< from what the mandate holds
  kMandateEnded = 25,     ///< hold → available
  kPartPaid = 26,         ///< part of an instalment
  kPrepaid = 27,          ///< principal before its time
  kRecovered = 28,        ///< on the claim of a loan in default
  kAutopayMissed = 29,    ///< amount: what was due and could not be taken
  kChangeProposed = 30,   ///< number: of the proposal
  kChangeVoted = 31,      ///< other: who agrees or no longer does (reference "no")
  kChangeAccepted = 32,
  kChangeEnded = 33,      ///< reference: "expired", "withdrawn", "rejected" or "void"
  kWaived = 34,           ///< amount: charges not asked for any more
  kRestructured = 35,     ///< amount: outstanding under new terms
  kRateFixed = 36,        ///< reference: "[stale ]CODE ppb day spread_ppb"
  kStaked = 40,           ///< available → a validator's stake
  kUnstaked = 41,         ///< asked back; free after the unbonding time
  kStakeReturned = 42,    ///< free again
  kCollateralHeld = 50,   ///< available → hold
  kCollateralReleased = 51,
  kGuaranteed = 52,       ///< available → hold
  kGuaranteeReleased = 53,
  kGuaranteeCalled = 54,  ///< hold → available; what is paid on the claim follows
  kGuarantorRepaid = 55,  ///< got back from what a guarantee paid
  kGuarantorPaidBack = 56,  ///< the other side of it
  kSaleOpened = 57,       ///< amount: of the collateral
  kSaleBid = 58,          ///< available → hold
  kSaleBidReleased = 59,
  kCollateralSold = 60,   ///< the price, to the borrower, who pays debts with it at once
  kCollateralBought = 61,
  kMarginAgreed = 62,
  kMarginCalled = 63,     ///< amount: what the collateral should be worth
  kMarginKept = 64,
  kMarginFailed = 65,
};
inline constexpr HistoryKind kLastHistoryKind = HistoryKind::kMarginFailed;

}  // namespace tally::node
