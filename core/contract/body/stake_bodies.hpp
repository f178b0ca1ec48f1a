// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"
#include "core/data/tx/stake_bodies.hpp"

/// The kinds of stake; see bodies.hpp for what the three functions are.
namespace tally::contract {

/// kAmountNotPositive, kAmountTooLarge, kCommissionOutOfRange; kInsufficientFunds,
/// kValidatorExists, kBadValidatorProof, kStakeTooSmall.
TxError precheck(const RegisterValidator& body);
TxError check(const StateView& view, const TxContext& context, const RegisterValidator& body);
void apply(Ledger& ledger, const TxContext& context, const RegisterValidator& body);

/// kAmountNotPositive, kAmountTooLarge; kInsufficientFunds, kValidatorNotFound, kStakeTooSmall,
/// kValidatorTombstoned, kStakeOutOfRange.
TxError precheck(const Delegate& body);
TxError check(const StateView& view, const TxContext& context, const Delegate& body);
void apply(Ledger& ledger, const TxContext& context, const Delegate& body);

/// kAmountNotPositive, kAmountTooLarge; kValidatorNotFound, kNothingDelegated,
/// kMoreThanDelegated, kTooManyDepartures.
TxError precheck(const Undelegate& body);
TxError check(const StateView& view, const TxContext& context, const Undelegate& body);
void apply(Ledger& ledger, const TxContext& context, const Undelegate& body);

/// kAmountNotPositive, kAmountTooLarge, kSameValidator; kValidatorNotFound, kStakeTooSmall,
/// kValidatorTombstoned, kStakeOutOfRange, kNothingDelegated, kMoreThanDelegated,
/// kTooManyDepartures, kStakeLocked.
TxError precheck(const Redelegate& body);
TxError check(const StateView& view, const TxContext& context, const Redelegate& body);
void apply(Ledger& ledger, const TxContext& context, const Redelegate& body);

/// kCommissionOutOfRange; kValidatorNotFound, kNotOperator, kCommissionLimit, kCommissionTooSoon.
TxError precheck(const SetCommission& body);
TxError check(const StateView& view, const TxContext& context, const SetCommission& body);
void apply(Ledger& ledger, const TxContext& context, const SetCommission& body);

/// kValidatorNotFound, kNothingDelegated, kNoReward.
TxError precheck(const ClaimReward& body);
TxError check(const StateView& view, const TxContext& context, const ClaimReward& body);
void apply(Ledger& ledger, const TxContext& context, const ClaimReward& body);

/// kValidatorNotFound, kNotOperator, kValidatorTombstoned, kNotJailed, kStillJailed.
TxError precheck(const Unjail& body);
TxError check(const StateView& view, const TxContext& context, const Unjail& body);
void apply(Ledger& ledger, const TxContext& context, const Unjail& body);

/// kEvidenceMalformed; kEvidenceTooOld, kEvidenceHeight, kEvidenceInvalid, kAlreadyPunished.
TxError precheck(const ReportDoubleVote& body);
TxError check(const StateView& view, const TxContext& context, const ReportDoubleVote& body);
void apply(Ledger& ledger, const TxContext& context, const ReportDoubleVote& body);

}  // namespace tally::contract
