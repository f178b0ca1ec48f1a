// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/contract/state_keys.hpp"
#include "core/data/block/validator_set.hpp"
#include "core/data/state_view.hpp"
#include "core/incentive/missed_window.hpp"
#include "core/incentive/reward_index.hpp"
#include "core/incentive/stake.hpp"

/// What the state holds of stake, one struct a kind of key, and how to read it.
/// Units:  minor units of the native coin.
/// Thread: values; reading that of the view.
namespace tally::contract {

struct StakeRecord {
  AccountId operator_account;
  std::int64_t founding_power = 0;  ///< given by the genesis, without coins behind it
  Amount stake;
  std::int64_t shares = 0;
  incentive::RewardIndex rewards;
  std::int64_t commission_ppb = 0;
  std::int64_t max_commission_ppb = 0;
  std::int64_t max_change_ppb = 0;
  Timestamp commission_at;  ///< of the last change
  bool jailed = false;
  Timestamp jailed_until;
  bool tombstoned = false;
  incentive::MissedWindow missed;
  Timestamp jailed_before;       ///< the last time for downtime
  Timestamp jailed_long_before;  ///< and the time before that

  [[nodiscard]] incentive::Bond bond() const { return {stake, shares}; }
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.operator_account);
    io(self.founding_power);
    io(self.stake);
    io(self.shares);
    io(self.rewards);
    io(self.commission_ppb);
    io(self.max_commission_ppb);
    io(self.max_change_ppb);
    io(self.commission_at);
    io(self.jailed);
    io(self.jailed_until);
    io(self.tombstoned);
    io(self.missed);
    io(self.jailed_before);
    io(self.jailed_long_before);
  }
};

struct DelegationRecord {
  std::int64_t shares = 0;
  incentive::PerShare settled;
  Timestamp locked_until;  ///< came by redelegation: does not move on before
  std::uint32_t next_departure = 0;
  std::uint32_t departures = 0;  ///< on their way
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.shares);
    io(self.settled);
    io(self.locked_until);
    io(self.next_departure);
    io(self.departures);
  }
};

/// Stake that left a validator and still answers for it.
struct DepartureRecord {
  Amount amount;
  Timestamp begun;
  Timestamp until;
  std::optional<PublicKey> moved_to;  ///< redelegated; empty: on its way to the balance
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.amount);
    io(self.begun);
    io(self.until);
    io(self.moved_to);
  }
};

/// What the chain itself knows about its progress.
struct StakeClock {
  Height height = 0;
  Timestamp time;
  Timestamp issued_at;
  bool set_is_old = false;  ///< powers have changed since the set was made
  bool jailed_one = false;  ///< somebody in it must go at once
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.height);
    io(self.time);
    io(self.issued_at);
    io(self.set_is_old);
    io(self.jailed_one);
  }
};

/// A double signer, for as long as it counts against others.
struct GuiltRecord {
  std::int64_t power = 0;
  Amount stake;  ///< when it was found
  std::int64_t slashed_ppb = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.power);
    io(self.stake);
    io(self.slashed_ppb);
  }
};

/// The keys that vote from a height on, in the order of the set.
struct MembersRecord {
  std::vector<PublicKey> keys;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.keys, kMaxValidators);
  }
};

[[nodiscard]] Bytes stake_key(const PublicKey& validator);
[[nodiscard]] Bytes delegation_key(const PublicKey& validator, const AccountId& delegator);
[[nodiscard]] Bytes departure_key(const PublicKey& validator, const AccountId& delegator,
                                  std::uint32_t number);
[[nodiscard]] Bytes departure_due_key(Timestamp time, ByteView departure_key);
[[nodiscard]] Bytes stake_clock_key();
[[nodiscard]] Bytes guilt_key(Timestamp time, const PublicKey& validator);
[[nodiscard]] Bytes members_key(Height from);
[[nodiscard]] Bytes day_key(Day day);

[[nodiscard]] KeyRange all_delegations_of(const PublicKey& validator);
[[nodiscard]] KeyRange all_departures_of(const PublicKey& validator);
/// Those of one delegator, in order of their numbers.
[[nodiscard]] KeyRange departures_of(const PublicKey& validator, const AccountId& delegator);
[[nodiscard]] KeyRange departures_due_until(Timestamp time);
/// The departure that an entry of the queue names.
[[nodiscard]] Bytes departure_in(ByteView departure_due_key);
[[nodiscard]] Timestamp departure_time_in(ByteView departure_due_key);
[[nodiscard]] PublicKey validator_in(ByteView stake_delegation_or_departure_key);
[[nodiscard]] AccountId delegator_in(ByteView delegation_or_departure_key);
[[nodiscard]] Timestamp guilt_time_in(ByteView guilt_key);
[[nodiscard]] PublicKey guilty_in(ByteView guilt_key);

[[nodiscard]] std::optional<StakeRecord> read_stake(const StateView& view,
                                                    const PublicKey& validator);
[[nodiscard]] std::optional<DelegationRecord> read_delegation(const StateView& view,
                                                              const PublicKey& validator,
                                                              const AccountId& delegator);
[[nodiscard]] std::optional<StakeClock> read_stake_clock(const StateView& view);
/// Who voted at this height; empty when the state does not remember.
[[nodiscard]] std::optional<MembersRecord> read_members(const StateView& view, Height height);
/// Did the chain reach this height on this day or after it, as far as the state remembers?
[[nodiscard]] bool is_since(const StateView& view, Height height, Day day);

}  // namespace tally::contract
