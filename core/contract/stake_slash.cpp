// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/decode_own.hpp"
#include "core/contract/stake_steps.hpp"

/// What lying and long silence cost. Burned coins leave the supply.
namespace tally::contract {
namespace {

void burn(Ledger& ledger, Amount amount) {
  if (amount.minor == 0) return;
  AssetRecord coin = *read_asset(ledger.view(), kNativeAsset);
  coin.supply -= amount;
  ledger.put(kNativeAsset, coin);
}

/// Stake that moved on: taken where it is now, as far as it is still there.
Amount slash_moved(Ledger& ledger, const PublicKey& now_at, const AccountId& delegator,
                   Amount cut) {
  auto stake = read_stake(ledger.view(), now_at);
  auto delegation = read_delegation(ledger.view(), now_at, delegator);
  if (!stake || !delegation || delegation->shares == 0) return {};
  const Amount worth = incentive::worth_of(delegation->shares, stake->bond());
  const Amount taken = std::min(cut, worth);
  if (taken.minor == 0) return {};
  const std::int64_t shares =
      taken == worth ? delegation->shares
                     : std::min(delegation->shares, incentive::shares_worth(taken, stake->bond()));
  remove_stake(ledger, now_at, delegator, shares, taken);
  return taken;
}

/// Burns a part of everything that has left the validator since a moment.
Amount slash_departed(Ledger& ledger, const PublicKey& validator, Timestamp since,
                      std::int64_t ppb) {
  Amount burned;
  std::vector<std::pair<Bytes, DepartureRecord>> departures;
  for_each(ledger.view(), all_departures_of(validator), [&](ByteView key, ByteView value) {
    departures.emplace_back(to_bytes(key), decode_own<DepartureRecord>(value));
    return true;
  });
  for (auto& [key, departure] : departures) {
    if (departure.begun < since) continue;
    const Amount cut = incentive::slashed(departure.amount, ppb);
    burned += departure.moved_to
                  ? slash_moved(ledger, *departure.moved_to, delegator_in(key), cut)
                  : cut;
    departure.amount -= cut;
    ledger.put(key, departure);
  }
  return burned;
}

/// What a guilty one has not paid yet of its part, from what it had when it was found.
void slash_further(Ledger& ledger, const PublicKey& validator, GuiltRecord& guilt,
                   std::int64_t ppb) {
  StakeRecord stake = *read_stake(ledger.view(), validator);
  const Amount more = std::min(
      stake.stake, incentive::slashed(guilt.stake, ppb) -
                       incentive::slashed(guilt.stake, guilt.slashed_ppb));
  guilt.slashed_ppb = ppb;
  stake.stake -= more;
  put_stake(ledger, validator, stake);
  burn(ledger, more);
  ledger.emit(StakeSlashed{validator, ppb, more});
}

}  // namespace

void slash_stake(Ledger& ledger, const PublicKey& validator, StakeRecord& stake,
                 std::int64_t ppb) {
  const Amount lost = incentive::slashed(stake.stake, ppb);
  stake.stake -= lost;
  burn(ledger, lost);
  ledger.emit(StakeSlashed{validator, ppb, lost});
}

void punish_double_sign(Ledger& ledger, const PublicKey& validator, Timestamp now,
                        Timestamp since) {
  StakeRecord stake = *read_stake(ledger.view(), validator);
  const std::int64_t power = incentive::power_of(stake.stake, stake.founding_power);
  const std::int64_t total = validators_of(ledger.view()).next.total_power();
  std::vector<std::pair<Bytes, GuiltRecord>> together;
  std::int64_t guilty = power;
  const Timestamp window{now.ms - incentive::kUnbondingMs};
  for_each(ledger.view(), range_of(KeyKind::kGuilt), [&](ByteView key, ByteView value) {
    const auto guilt = decode_own<GuiltRecord>(value);
    if (guilt_time_in(key) >= window) guilty += guilt.power;
    together.emplace_back(to_bytes(key), guilt);
    return true;
  });
  const std::int64_t ppb =
      incentive::double_sign_ppb(guilty, std::max(total, guilty));
  jail(ledger, validator, stake, now, true);
  stake.founding_power = 0;
  put_stake(ledger, validator, stake);
  GuiltRecord own{power, stake.stake, 0};
  slash_further(ledger, validator, own, ppb);
  ledger.put(guilt_key(now, validator), own);
  for (auto& [key, guilt] : together) {
    if (guilt_time_in(key) < window) {
      ledger.erase(key);
    } else if (guilt.slashed_ppb < ppb) {
      slash_further(ledger, guilty_in(key), guilt, ppb);
      ledger.put(key, guilt);
    }
  }
  burn(ledger, slash_departed(ledger, validator, since, ppb));
}

}  // namespace tally::contract
