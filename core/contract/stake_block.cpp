// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/decode_own.hpp"
#include "core/contract/stake_steps.hpp"
#include "core/data/check.hpp"
#include "core/incentive/set_change.hpp"

/// What a block does to stake at its end, in this order: silence, fees, new coins, the set.
namespace tally::contract {
namespace {

/// A block that waited longer says nothing about who was there.
constexpr std::int64_t kLongestGapMs = 600'000;

bool did_sign(const Commit& commit, std::size_t member) {
  return member / 8 < commit.signers.size() &&
         (commit.signers[member / 8] >> (member % 8) & 1) != 0;
}

void count_silence(Ledger& ledger, const BlockContext& context, const StakeClock& clock) {
  if (context.previous_commit == nullptr) return;
  const Commit& commit = *context.previous_commit;
  const auto members = read_members(ledger.view(), commit.height);
  if (!members) return;
  const std::int64_t gap_ms = std::min(context.time.ms - clock.time.ms, kLongestGapMs);
  for (std::size_t i = 0; i < members->keys.size(); ++i) {
    if (did_sign(commit, i)) continue;
    const PublicKey& key = members->keys[i];
    auto stake = read_stake(ledger.view(), key);
    if (!stake || stake->jailed) continue;
    stake->missed.miss(context.time, gap_ms);
    if (stake->missed.missed_ms(context.time) > incentive::kMissedAtMostMs) {
      jail(ledger, key, *stake, Timestamp{context.time.ms + incentive::kJailMs}, false);
      const Timestamp recent{context.time.ms - incentive::kRepeatMs};
      if (stake->jailed_long_before.ms > 0 && stake->jailed_long_before >= recent)
        slash_stake(ledger, key, *stake, incentive::kDowntimePpb);
      stake->jailed_long_before = std::exchange(stake->jailed_before, context.time);
    }
    put_stake(ledger, key, *stake);
  }
}

void reward(Ledger& ledger, const PublicKey& key, StakeRecord& stake, Amount earned,
            Amount issued) {
  const auto split = incentive::split_reward(earned, stake.shares > 0 ? stake.stake : Amount{},
                                             stake.founding_power, stake.commission_ppb);
  ledger.credit(stake.operator_account, kNativeAsset, split.to_operator);
  if (split.to_delegators.minor > 0)
    incentive::add_reward(stake.rewards, split.to_delegators, stake.shares);
  ledger.emit(RewardShared{key, stake.operator_account, split.to_operator, split.to_delegators,
                           issued});
  put_stake(ledger, key, stake);
}

/// New coins for the stake of everybody who votes; founding power earns none.
void issue(Ledger& ledger, const BlockContext& context, const StakeClock& clock) {
  AssetRecord coin = *read_asset(ledger.view(), kNativeAsset);
  const ValidatorSet set = validators_of(ledger.view()).next;
  for (const Validator& member : set.members) {
    auto stake = read_stake(ledger.view(), member.key);
    if (!stake || stake->jailed || stake->shares == 0) continue;
    const Amount fresh =
        incentive::issuance(stake->stake, context.time.ms - clock.issued_at.ms);
    if (fresh.minor == 0 || fresh.minor > kMaxSupplyMinor - coin.supply.minor) continue;
    coin.supply += fresh;
    StakeRecord with_all_for_stake = *stake;
    with_all_for_stake.founding_power = 0;
    reward(ledger, member.key, with_all_for_stake, fresh, fresh);
    with_all_for_stake.founding_power = stake->founding_power;
    put_stake(ledger, member.key, with_all_for_stake);
  }
  ledger.put(kNativeAsset, coin);
}

ValidatorSet set_of_now(Ledger& ledger, const ValidatorSet& present) {
  std::vector<incentive::Candidate> candidates;
  for_each(ledger.view(), range_of(KeyKind::kStake), [&](ByteView key, ByteView value) {
    const auto stake = decode_own<StakeRecord>(value);
    if (!stake.jailed && !stake.tombstoned)
      candidates.push_back({validator_in(key), stake.operator_account,
                            incentive::power_of(stake.stake, stake.founding_power)});
    return true;
  });
  return incentive::next_set(present, std::move(candidates), incentive::kActiveValidators);
}

bool same_voters(const ValidatorSet& a, const ValidatorSet& b) {
  return std::ranges::equal(a.members, b.members, [](const Validator& x, const Validator& y) {
    return x.key == y.key && x.power == y.power;
  });
}

MembersRecord members_of(const ValidatorSet& set) {
  MembersRecord members;
  for (const Validator& member : set.members) members.keys.push_back(member.key);
  return members;
}

/// Takes out what evidence is too old to need.
void forget(Ledger& ledger, Day today) {
  const Day oldest{today.days - incentive::kEvidenceDays - 1};
  const auto first_kept = ledger.view().next(day_key(oldest), day_key(Day{INT32_MAX}));
  std::vector<Bytes> old;
  for_each(ledger.view(), {day_key(Day{0}), day_key(oldest)}, [&](ByteView key, ByteView) {
    old.push_back(to_bytes(key));
    return true;
  });
  if (first_kept) {
    const auto height = decode_own<Height>(first_kept->second);
    for_each(ledger.view(), {members_key(0), members_key(height + 1)},
             [&](ByteView key, ByteView) {
               old.push_back(to_bytes(key));
               return true;
             });
    // The last of those still says who voted at that height.
    if (!old.empty() && old.back()[0] == static_cast<std::uint8_t>(KeyKind::kMembers))
      old.pop_back();
  }
  for (const Bytes& key : old) ledger.erase(key);
}

}  // namespace

void end_block_of_stake(Ledger& ledger, const BlockContext& context, Amount fees) {
  const auto known = read_stake_clock(ledger.view());
  TALLY_CHECK(known.has_value(), "a state with a clock");
  ledger.begin_step(kDueWork);
  count_silence(ledger, context, *known);
  if (fees.minor > 0) {
    StakeRecord stake = *read_stake(ledger.view(), context.proposer);
    reward(ledger, context.proposer, stake, fees, {});
  }
  StakeClock clock = *read_stake_clock(ledger.view());
  const bool new_epoch =
      context.time.ms / incentive::kEpochMs > clock.time.ms / incentive::kEpochMs;
  if (new_epoch) {
    issue(ledger, context, clock);
    clock.issued_at = context.time;
  }

  ValidatorSets sets = validators_of(ledger.view());
  ValidatorSet after = sets.after_next;
  if (clock.jailed_one || (new_epoch && clock.set_is_old)) {
    after = set_of_now(ledger, sets.after_next);
    clock.set_is_old = false;
    clock.jailed_one = false;
    if (!same_voters(after, sets.after_next)) {
      ledger.put(members_key(context.height + 2), members_of(after));
      ledger.emit(ValidatorsChanged{context.height + 2,
                                    static_cast<std::uint32_t>(after.members.size()),
                                    after.total_power()});
    }
  }
  ledger.put_validators({std::move(sets.after_next), after.rotated()});

  const Day today = day_of(context.time);
  if (day_of(clock.time) != today || clock.height == 0) {
    ledger.put(day_key(today), context.height);
    forget(ledger, today);
  }
  clock.height = context.height;
  clock.time = context.time;
  ledger.put(stake_clock_key(), clock);
  ledger.end_step();
}

}  // namespace tally::contract
