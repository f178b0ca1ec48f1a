// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/ids.hpp"

/// Who validates, who backs whom, what it earns and when it comes back: read from the state itself.
/// Units:  minor units of the native coin; rates in parts per billion.
/// Thread: pure values.
namespace tally::node {

/// Why stake with a validator earns, or doesn't.
enum class StakeState : std::uint8_t {
  kEarning = 0,
  kWaiting = 1,     ///< not among those who vote yet: sets change once an hour
  kJailed = 2,      ///< was silent too long; its operator may bring it back after `jailed_until`
  kTombstoned = 3,  ///< signed two things: never again
};

struct ValidatorRow {
  PublicKey key;
  AccountId operator_account;
  StakeState state = StakeState::kEarning;
  std::int64_t power = 0;  ///< in the set that votes next; 0: not in it
  std::int64_t founding_power = 0;
  Amount stake;
  std::int64_t commission_ppb = 0;
  std::int64_t max_commission_ppb = 0;
  std::int64_t max_change_ppb = 0;  ///< upwards, a day
  Timestamp jailed_until;
  std::int64_t missed_ms = 0;  ///< of the last four hours, in which it did not sign
  // of the account asked for
  Amount my_stake;
  Amount my_reward;        ///< earned and not claimed
  Timestamp locked_until;  ///< until then it cannot move to a third validator
};

/// Stake on its way back to the balance, or moved and still answering for its first validator.
struct DepartureRow {
  PublicKey validator;
  Amount amount;
  Timestamp until;
  std::optional<PublicKey> moved_to;
};

struct StakeAnswer {
  Height height = 0;
  Timestamp time;
  std::int64_t total_power = 0;
  std::int64_t next_set_ms = 0;             ///< until sets may change again
  std::vector<ValidatorRow> validators;     ///< most power first, then most stake
  std::vector<DepartureRow> departures;     ///< of the account, soonest first
  Amount my_stake;
  Amount my_reward;
  Amount returning;  ///< departures that end in the balance
};

struct StakeQuery {
  using Answer = StakeAnswer;
  AccountId account;
};

}  // namespace tally::node
