// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/stake_steps.hpp"

#include "core/contract/decode_own.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
void mark_set_old(Ledger& ledger, bool at_once) {
  auto clock = read_stake_clock(ledger.view());
  if (!clock || (clock->set_is_old && clock->jailed_one >= at_once)) return;
  clock->set_is_old = true;
  clock->jailed_one = clock->jailed_one || at_once;
  ledger.put(stake_clock_key(), *clock);
}

void put_stake(Ledger& ledger, const PublicKey& validator, const StakeRecord& record) {
  ledger.put(stake_key(validator), record);
}

void put_delegation(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                    const DelegationRecord& record) {
  const Bytes key = delegation_key(validator, delegator);
  if (record.shares == 0 && record.departures == 0)
    ledger.erase(key);
  else
    ledger.put(key, record);
}

void settle_reward(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                   StakeRecord& stake, DelegationRecord& delegation) {
  const Amount reward =
      incentive::take_reward(stake.rewards, delegation.settled, delegation.shares);
  if (reward.minor == 0) return;
  ledger.credit(delegator, kNativeAsset, reward);
  ledger.emit(RewardPaid{validator, delegator, reward});
}

std::int64_t add_stake(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                       Amount amount, Timestamp locked_until) {
  StakeRecord stake = *read_stake(ledger.view(), validator);
  auto delegation =
      read_delegation(ledger.view(), validator, delegator).value_or(DelegationRecord{});
  settle_reward(ledger, validator, delegator, stake, delegation);
  const auto shares = incentive::shares_for(amount, stake.bond());
  TALLY_CHECK(shares.has_value(), "check() saw that it becomes shares");
  stake.stake += amount;
  stake.shares += *shares;
  delegation.shares += *shares;
  delegation.locked_until = std::max(delegation.locked_until, locked_until);
  put_delegation(ledger, validator, delegator, delegation);
  put_stake(ledger, validator, stake);
  mark_set_old(ledger, false);
  return *shares;
}

void remove_stake(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                  std::int64_t shares, Amount amount) {
  StakeRecord stake = *read_stake(ledger.view(), validator);
  DelegationRecord delegation = *read_delegation(ledger.view(), validator, delegator);
  settle_reward(ledger, validator, delegator, stake, delegation);
  stake.stake -= amount;
  stake.shares -= shares;
  delegation.shares -= shares;
  if (stake.shares == 0) {
    ledger.credit(stake.operator_account, kNativeAsset, stake.stake + stake.rewards.payable);
    stake.stake = {};
    stake.rewards.payable = {};
    stake.rewards.carry = 0;
  }
  put_delegation(ledger, validator, delegator, delegation);
  put_stake(ledger, validator, stake);
  mark_set_old(ledger, false);
}

void add_departure(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                   const DepartureRecord& departure) {
  auto delegation =
      read_delegation(ledger.view(), validator, delegator).value_or(DelegationRecord{});
  const Bytes key = departure_key(validator, delegator, delegation.next_departure++);
  ++delegation.departures;
  put_delegation(ledger, validator, delegator, delegation);
  ledger.put(key, departure);
  ledger.mark(departure_due_key(departure.until, key));
}

std::uint32_t finish_departures(Ledger& ledger, Timestamp time, std::uint32_t steps) {
  const KeyRange due = departures_due_until(time);
  for (std::uint32_t done = 0; done < steps; ++done) {
    const auto entry = ledger.view().next(due.from, due.until);
    if (!entry) return done;
    const Bytes key = departure_in(entry->first);
    const auto departure = decode_own<DepartureRecord>(*ledger.view().get(key));
    const PublicKey validator = validator_in(key);
    const AccountId delegator = delegator_in(key);
    ledger.begin_step(kDueWork);
    if (!departure.moved_to) {
      ledger.credit(delegator, kNativeAsset, departure.amount);
      ledger.emit(StakeReturned{validator, delegator, departure.amount});
    }
    DelegationRecord delegation = *read_delegation(ledger.view(), validator, delegator);
    --delegation.departures;
    put_delegation(ledger, validator, delegator, delegation);
    ledger.erase(key);
    ledger.erase(entry->first);
    ledger.end_step();
  }
  return steps;
}

void jail(Ledger& ledger, const PublicKey& validator, StakeRecord& stake, Timestamp until,
          bool for_ever) {
  stake.jailed = true;
  stake.jailed_until = until;
  stake.tombstoned = stake.tombstoned || for_ever;
  stake.missed = {};
  mark_set_old(ledger, true);
  ledger.emit(ValidatorJailed{validator, until, for_ever});
}

}  // namespace tally::contract
