// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/decode_own.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/read.hpp"
#include "core/contract/stake_records.hpp"
#include "core/incentive/numbers.hpp"
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

StakeState state_of(const contract::StakeRecord& record, std::int64_t power) {
  if (record.tombstoned) return StakeState::kTombstoned;
  if (record.jailed) return StakeState::kJailed;
  return power > 0 ? StakeState::kEarning : StakeState::kWaiting;
}

ValidatorRow row_of(const StateView& view, const PublicKey& key, std::int64_t power,
                    const AccountId& account, Timestamp now) {
  const contract::StakeRecord record = *contract::read_stake(view, key);
  ValidatorRow row;
  row.key = key;
  row.operator_account = record.operator_account;
  row.power = power;
  row.state = state_of(record, power);
  row.founding_power = record.founding_power;
  row.stake = record.stake;
  row.commission_ppb = record.commission_ppb;
  row.max_commission_ppb = record.max_commission_ppb;
  row.max_change_ppb = record.max_change_ppb;
  row.jailed_until = record.jailed_until;
  row.missed_ms = record.missed.missed_ms(now);
  if (const auto mine = contract::read_delegation(view, key, account)) {
    row.my_stake = incentive::worth_of(mine->shares, record.bond());
    row.my_reward = incentive::reward_of(record.rewards, mine->settled, mine->shares);
    row.locked_until = mine->locked_until;
  }
  return row;
}

void add_departures(const StateView& view, const PublicKey& validator, const AccountId& account,
                    StakeAnswer& answer) {
  contract::for_each(
      view, contract::departures_of(validator, account), [&](ByteView, ByteView value) {
        const auto record = contract::decode_own<contract::DepartureRecord>(value);
        if (!record.moved_to) answer.returning += record.amount;
        answer.departures.push_back({validator, record.amount, record.until, record.moved_to});
        return true;
      });
}

}  // namespace

StakeAnswer answer_stake(const StoreSnapshot& moment, const StakeQuery& query) {
  const StateView& view = moment.state();
  const StoreHead head = head_of(moment);
  StakeAnswer answer;
  answer.height = head.height;
  answer.time = head.time;
  answer.next_set_ms = incentive::kEpochMs - head.time.ms % incentive::kEpochMs;
  const ValidatorSet set = contract::validators_of(view).next;
  answer.total_power = set.total_power();
  contract::for_each(
      view, contract::range_of(contract::KeyKind::kStake), [&](ByteView stake_key, ByteView) {
        const PublicKey key = contract::validator_in(stake_key);
        const auto member = std::ranges::find(set.members, key, &Validator::key);
        const std::int64_t power = member == set.members.end() ? 0 : member->power;
        answer.validators.push_back(row_of(view, key, power, query.account, head.time));
        answer.my_stake += answer.validators.back().my_stake;
        answer.my_reward += answer.validators.back().my_reward;
        add_departures(view, key, query.account, answer);
        return true;
      });
  std::ranges::stable_sort(answer.validators, std::greater<>{}, [](const ValidatorRow& row) {
    return std::pair(row.power, row.stake.minor);
  });
  std::ranges::stable_sort(answer.departures, {}, &DepartureRow::until);
  return answer;
}

}  // namespace tally::node
