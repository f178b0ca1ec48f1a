// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/stake_bodies.hpp"
#include "core/contract/decode_own.hpp"
#include "core/contract/stake_steps.hpp"

namespace tally::contract {
namespace {

bool is_part(std::int64_t ppb) { return ppb >= 0 && ppb <= incentive::kWholePpb; }

/// A set for checking signatures: who voted, in order; nobody asks for power.
ValidatorSet voters(const MembersRecord& members) {
  ValidatorSet set;
  for (const PublicKey& key : members.keys) set.members.push_back({key, AccountId{}, 1, 0});
  return set;
}

/// The first moment of the day in which the chain came to this height.
Timestamp day_of_height(const StateView& view, Height height, Day today) {
  Day found = today;
  const Day first{today.days - incentive::kEvidenceDays};
  for_each(view, {day_key(first), day_key(Day{today.days + 1})}, [&](ByteView key, ByteView row) {
    if (decode_own<Height>(row) > height) return false;
    std::uint32_t days = 0;
    for (const std::uint8_t byte : key.subspan(1)) days = days << 8 | byte;
    found = Day{static_cast<std::int32_t>(days)};
    return true;
  });
  return start_of(found);
}

const PublicKey& guilty_of(const MembersRecord& members, const ReportDoubleVote& body) {
  return members.keys[body.proof.first.voter];
}

}  // namespace

TxError precheck(const RegisterValidator& body) {
  if (const TxError error = check_amount(body.stake); error != TxError::kNone) return error;
  if (!is_part(body.commission_ppb) || !is_part(body.max_commission_ppb) ||
      body.commission_ppb > body.max_commission_ppb || body.max_change_ppb < 0 ||
      body.max_change_ppb > body.max_commission_ppb)
    return TxError::kCommissionOutOfRange;
  return TxError::kNone;
}

TxError check(const StateView& view, const TxContext& context, const RegisterValidator& body) {
  if (!can_pay(view, context, kNativeAsset, body.stake)) return TxError::kInsufficientFunds;
  if (read_stake(view, body.key)) return TxError::kValidatorExists;
  if (!verify(body.key, validator_claim(context.content().chain, body.key, context.tx.sender),
              body.proof))
    return TxError::kBadValidatorProof;
  if (body.stake.minor < incentive::kLeastOwnStakeMinor) return TxError::kStakeTooSmall;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const RegisterValidator& body) {
  const AccountId& sender = context.tx.sender;
  StakeRecord stake;
  stake.operator_account = sender;
  stake.commission_ppb = body.commission_ppb;
  stake.max_commission_ppb = body.max_commission_ppb;
  stake.max_change_ppb = body.max_change_ppb;
  stake.commission_at = context.time;
  put_stake(ledger, body.key, stake);
  ledger.emit(ValidatorRegistered{body.key, sender, body.commission_ppb});
  ledger.debit(sender, kNativeAsset, body.stake);
  const std::int64_t shares = add_stake(ledger, body.key, sender, body.stake, Timestamp{});
  ledger.emit(Delegated{body.key, sender, body.stake, shares});
}

TxError precheck(const SetCommission& body) {
  return is_part(body.commission_ppb) ? TxError::kNone : TxError::kCommissionOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const SetCommission& body) {
  const auto stake = read_stake(view, body.validator);
  if (!stake) return TxError::kValidatorNotFound;
  if (stake->operator_account != context.tx.sender) return TxError::kNotOperator;
  const std::int64_t change = body.commission_ppb - stake->commission_ppb;
  if (body.commission_ppb > stake->max_commission_ppb || change > stake->max_change_ppb)
    return TxError::kCommissionLimit;
  if (change > 0 && context.time.ms < stake->commission_at.ms + incentive::kOneDayMs)
    return TxError::kCommissionTooSoon;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const SetCommission& body) {
  StakeRecord stake = *read_stake(ledger.view(), body.validator);
  stake.commission_ppb = body.commission_ppb;
  stake.commission_at = context.time;
  put_stake(ledger, body.validator, stake);
  ledger.emit(CommissionSet{body.validator, body.commission_ppb});
}

TxError precheck(const Unjail&) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const Unjail& body) {
  const auto stake = read_stake(view, body.validator);
  if (!stake) return TxError::kValidatorNotFound;
  if (stake->operator_account != context.tx.sender) return TxError::kNotOperator;
  if (stake->tombstoned) return TxError::kValidatorTombstoned;
  if (!stake->jailed) return TxError::kNotJailed;
  return context.time < stake->jailed_until ? TxError::kStillJailed : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext&, const Unjail& body) {
  StakeRecord stake = *read_stake(ledger.view(), body.validator);
  stake.jailed = false;
  stake.missed = {};
  put_stake(ledger, body.validator, stake);
  mark_set_old(ledger, false);
  ledger.emit(ValidatorUnjailed{body.validator});
}

TxError precheck(const ReportDoubleVote& body) {
  // Without voters all that can be said is whether these two contradict each other.
  const EvidenceError error = check_evidence({}, {}, Evidence{body.proof});
  return error == EvidenceError::kUnknownVoter ? TxError::kNone : TxError::kEvidenceMalformed;
}

TxError check(const StateView& view, const TxContext& context, const ReportDoubleVote& body) {
  const Height height = body.proof.first.height;
  const auto clock = read_stake_clock(view);
  if (!is_since(view, height, Day{context.today().days - incentive::kEvidenceDays}))
    return TxError::kEvidenceTooOld;
  const auto members = read_members(view, height);
  if (!members || height > clock->height + 1) return TxError::kEvidenceHeight;
  if (check_evidence(context.content().chain, voters(*members), Evidence{body.proof}) !=
      EvidenceError::kNone)
    return TxError::kEvidenceInvalid;
  const auto stake = read_stake(view, guilty_of(*members, body));
  return !stake || stake->tombstoned ? TxError::kAlreadyPunished : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const ReportDoubleVote& body) {
  const Height height = body.proof.first.height;
  const MembersRecord members = *read_members(ledger.view(), height);
  punish_double_sign(ledger, guilty_of(members, body), context.time,
                     day_of_height(ledger.view(), height, context.today()));
}

}  // namespace tally::contract
