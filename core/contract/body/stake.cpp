// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/stake_bodies.hpp"
#include "core/contract/stake_steps.hpp"

namespace tally::contract {
namespace {

/// Can this much become shares of the validator?
TxError check_joining(const std::optional<StakeRecord>& stake, Amount amount) {
  if (!stake) return TxError::kValidatorNotFound;
  if (amount.minor < incentive::kLeastStakeMinor) return TxError::kStakeTooSmall;
  if (stake->tombstoned) return TxError::kValidatorTombstoned;
  if (!incentive::shares_for(amount, stake->bond())) return TxError::kStakeOutOfRange;
  return TxError::kNone;
}

TxError check_leaving(const StateView& view, const AccountId& delegator,
                      const PublicKey& validator, Amount amount) {
  const auto stake = read_stake(view, validator);
  const auto delegation = read_delegation(view, validator, delegator);
  if (!delegation || delegation->shares == 0) return TxError::kNothingDelegated;
  if (amount > incentive::worth_of(delegation->shares, stake->bond()))
    return TxError::kMoreThanDelegated;
  if (delegation->departures >= incentive::kMaxDepartures) return TxError::kTooManyDepartures;
  return TxError::kNone;
}

/// What leaves is exactly the amount; the shares for it round up, for those who stay.
void leave(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
           const DepartureRecord& departure) {
  const StakeRecord stake = *read_stake(ledger.view(), validator);
  const std::int64_t own = read_delegation(ledger.view(), validator, delegator)->shares;
  const bool all = departure.amount == incentive::worth_of(own, stake.bond());
  const std::int64_t shares =
      all ? own : std::min(own, incentive::shares_worth(departure.amount, stake.bond()));
  add_departure(ledger, validator, delegator, departure);
  remove_stake(ledger, validator, delegator, shares, departure.amount);
}

Timestamp end_of_unbonding(const TxContext& context) {
  return Timestamp{context.time.ms + incentive::kUnbondingMs};
}

}  // namespace

TxError precheck(const Delegate& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const Delegate& body) {
  if (!can_pay(view, context, kNativeAsset, body.amount)) return TxError::kInsufficientFunds;
  return check_joining(read_stake(view, body.validator), body.amount);
}

void apply(Ledger& ledger, const TxContext& context, const Delegate& body) {
  const AccountId& delegator = context.tx.sender;
  ledger.debit(delegator, kNativeAsset, body.amount);
  const std::int64_t shares =
      add_stake(ledger, body.validator, delegator, body.amount, Timestamp{});
  ledger.emit(Delegated{body.validator, delegator, body.amount, shares});
}

TxError precheck(const Undelegate& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const Undelegate& body) {
  if (!read_stake(view, body.validator)) return TxError::kValidatorNotFound;
  return check_leaving(view, context.tx.sender, body.validator, body.amount);
}

void apply(Ledger& ledger, const TxContext& context, const Undelegate& body) {
  const AccountId& delegator = context.tx.sender;
  const Timestamp free_at = end_of_unbonding(context);
  leave(ledger, body.validator, delegator,
        DepartureRecord{body.amount, context.time, free_at, std::nullopt});
  ledger.emit(Undelegated{body.validator, delegator, body.amount, free_at});
}

TxError precheck(const Redelegate& body) {
  if (const TxError error = check_amount(body.amount); error != TxError::kNone) return error;
  return body.from == body.to ? TxError::kSameValidator : TxError::kNone;
}

TxError check(const StateView& view, const TxContext& context, const Redelegate& body) {
  if (!read_stake(view, body.from)) return TxError::kValidatorNotFound;
  TxError error = check_joining(read_stake(view, body.to), body.amount);
  if (error == TxError::kNone)
    error = check_leaving(view, context.tx.sender, body.from, body.amount);
  if (error != TxError::kNone) return error;
  const auto delegation = read_delegation(view, body.from, context.tx.sender);
  return delegation->locked_until > context.time ? TxError::kStakeLocked : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const Redelegate& body) {
  const AccountId& delegator = context.tx.sender;
  const Timestamp until = end_of_unbonding(context);
  leave(ledger, body.from, delegator, DepartureRecord{body.amount, context.time, until, body.to});
  const std::int64_t shares = add_stake(ledger, body.to, delegator, body.amount, until);
  ledger.emit(Redelegated{body.from, body.to, delegator, body.amount, shares});
}

TxError precheck(const ClaimReward&) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const ClaimReward& body) {
  const auto stake = read_stake(view, body.validator);
  if (!stake) return TxError::kValidatorNotFound;
  const auto delegation = read_delegation(view, body.validator, context.tx.sender);
  if (!delegation || delegation->shares == 0) return TxError::kNothingDelegated;
  const Amount reward =
      incentive::reward_of(stake->rewards, delegation->settled, delegation->shares);
  return reward.minor == 0 ? TxError::kNoReward : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const ClaimReward& body) {
  const AccountId& delegator = context.tx.sender;
  StakeRecord stake = *read_stake(ledger.view(), body.validator);
  DelegationRecord delegation = *read_delegation(ledger.view(), body.validator, delegator);
  settle_reward(ledger, body.validator, delegator, stake, delegation);
  put_delegation(ledger, body.validator, delegator, delegation);
  put_stake(ledger, body.validator, stake);
}

}  // namespace tally::contract
