// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/invariants_stake.hpp"

#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"
#include "core/contract/stake_records.hpp"

namespace tally::contract {

void StakeSums::add(KeyKind kind, ByteView key, ByteView value, int sign) {
  if (kind == KeyKind::kStake) {
    const auto stake = decode_own<StakeRecord>(value);
    coins_ += sign * (static_cast<__int128>(stake.stake.minor) + stake.rewards.payable.minor);
    shares_minus_delegations_[validator_in(key)] += sign * static_cast<__int128>(stake.shares);
  } else if (kind == KeyKind::kDelegation) {
    const auto delegation = decode_own<DelegationRecord>(value);
    shares_minus_delegations_[validator_in(key)] -=
        sign * static_cast<__int128>(delegation.shares);
    counted_minus_departures_[{validator_in(key), delegator_in(key)}] +=
        sign * static_cast<std::int64_t>(delegation.departures);
  } else if (kind == KeyKind::kDeparture) {
    const auto departure = decode_own<DepartureRecord>(value);
    // Redelegated coins lie where they went.
    if (!departure.moved_to) coins_ += sign * static_cast<__int128>(departure.amount.minor);
    counted_minus_departures_[{validator_in(key), delegator_in(key)}] -= sign;
    departures_minus_due_ += sign;
  } else if (kind == KeyKind::kDepartureDue) {
    departures_minus_due_ -= sign;
  }
}

void StakeSums::report(std::vector<std::string>& problems) const {
  for (const auto& [validator, difference] : shares_minus_delegations_)
    if (difference != 0)
      problems.push_back("shares of validator " + validator.hex() + " do not add up");
  for (const auto& [who, difference] : counted_minus_departures_)
    if (difference != 0)
      problems.push_back("departures of account " + who.second.hex() + " are miscounted");
  if (departures_minus_due_ != 0)
    problems.push_back("the queue of departures is not that of the departures");
}

void check_stake_entry(KeyKind kind, ByteView key, ByteView value,
                       std::vector<std::string>& problems) {
  if (kind == KeyKind::kStake) {
    const auto stake = decode_own<StakeRecord>(value);
    if (stake.stake.minor < 0 || stake.shares < 0 || stake.rewards.payable.minor < 0 ||
        stake.founding_power < 0 || (stake.shares == 0 && stake.stake.minor > 0))
      problems.push_back("stake of validator " + validator_in(key).hex() + " is out of range");
  } else if (kind == KeyKind::kDelegation) {
    if (decode_own<DelegationRecord>(value).shares < 0)
      problems.push_back("a delegation of account " + delegator_in(key).hex() + " is below zero");
  } else if (kind == KeyKind::kDeparture) {
    if (decode_own<DepartureRecord>(value).amount.minor < 0)
      problems.push_back("a departure of account " + delegator_in(key).hex() + " is below zero");
  }
}

void check_claims(const StateView& view, const PublicKey& validator,
                  std::vector<std::string>& problems) {
  const auto stake = read_stake(view, validator);
  if (!stake) return;
  Amount claims;
  for_each(view, all_delegations_of(validator), [&](ByteView, ByteView value) {
    const auto delegation = decode_own<DelegationRecord>(value);
    claims += incentive::reward_of(stake->rewards, delegation.settled, delegation.shares);
    return true;
  });
  if (claims > stake->rewards.payable)
    problems.push_back("validator " + validator.hex() + " owes its delegators more than it has");
}

}  // namespace tally::contract
