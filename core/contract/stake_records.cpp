// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/stake_records.hpp"

#include <algorithm>

#include "core/contract/decode_own.hpp"

namespace tally::contract {
namespace {

class Key {
 public:
  explicit Key(KeyKind kind) { bytes_.push_back(static_cast<std::uint8_t>(kind)); }
  Key& raw(ByteView bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    return *this;
  }
  Key& number(std::uint64_t value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
      bytes_.push_back(static_cast<std::uint8_t>(value >> shift));
    return *this;
  }
  Bytes take() { return std::move(bytes_); }

 private:
  Bytes bytes_;
};

std::uint64_t ms_of(Timestamp time) {
  return static_cast<std::uint64_t>(std::max<std::int64_t>(time.ms, 0));
}

template <typename Id>
Id id_at(ByteView key, std::size_t at) {
  Id id;
  std::ranges::copy(key.subspan(at, 32), id.bytes.begin());
  return id;
}

Timestamp time_at(ByteView key, std::size_t at) {
  std::uint64_t ms = 0;
  for (const std::uint8_t byte : key.subspan(at, 8)) ms = ms << 8 | byte;
  return Timestamp{static_cast<std::int64_t>(ms)};
}

/// Ids of 32 bytes follow, so the prefix with all bits set and one more is after all of them.
KeyRange under(Bytes prefix) {
  Bytes until = prefix;
  until.insert(until.end(), 72, 0xff);
  return {std::move(prefix), std::move(until)};
}

}  // namespace

Bytes stake_key(const PublicKey& validator) {
  return Key(KeyKind::kStake).raw(validator.view()).take();
}
Bytes delegation_key(const PublicKey& validator, const AccountId& delegator) {
  return Key(KeyKind::kDelegation).raw(validator.view()).raw(delegator.view()).take();
}
Bytes departure_key(const PublicKey& validator, const AccountId& delegator,
                    std::uint32_t number) {
  return Key(KeyKind::kDeparture)
      .raw(validator.view())
      .raw(delegator.view())
      .number(number, 4)
      .take();
}
Bytes departure_due_key(Timestamp time, ByteView departure) {
  return Key(KeyKind::kDepartureDue).number(ms_of(time), 8).raw(departure.subspan(1)).take();
}
Bytes stake_clock_key() { return Key(KeyKind::kStakeClock).take(); }
Bytes guilt_key(Timestamp time, const PublicKey& validator) {
  return Key(KeyKind::kGuilt).number(ms_of(time), 8).raw(validator.view()).take();
}
Bytes members_key(Height from) { return Key(KeyKind::kMembers).number(from, 8).take(); }
Bytes day_key(Day day) {
  return Key(KeyKind::kDayHeight).number(static_cast<std::uint32_t>(day.days), 4).take();
}

KeyRange all_delegations_of(const PublicKey& validator) {
  return under(Key(KeyKind::kDelegation).raw(validator.view()).take());
}
KeyRange departures_of(const PublicKey& validator, const AccountId& delegator) {
  return under(Key(KeyKind::kDeparture).raw(validator.view()).raw(delegator.view()).take());
}
KeyRange all_departures_of(const PublicKey& validator) {
  return under(Key(KeyKind::kDeparture).raw(validator.view()).take());
}
KeyRange departures_due_until(Timestamp time) {
  return {Key(KeyKind::kDepartureDue).take(),
          Key(KeyKind::kDepartureDue).number(ms_of(time) + 1, 8).take()};
}

Bytes departure_in(ByteView due) {
  return Key(KeyKind::kDeparture).raw(due.subspan(9)).take();
}
Timestamp departure_time_in(ByteView due) { return time_at(due, 1); }
PublicKey validator_in(ByteView key) { return id_at<PublicKey>(key, 1); }
AccountId delegator_in(ByteView key) { return id_at<AccountId>(key, 33); }
Timestamp guilt_time_in(ByteView key) { return time_at(key, 1); }
PublicKey guilty_in(ByteView key) { return id_at<PublicKey>(key, 9); }

std::optional<StakeRecord> read_stake(const StateView& view, const PublicKey& validator) {
  return read_own<StakeRecord>(view, stake_key(validator));
}
std::optional<DelegationRecord> read_delegation(const StateView& view, const PublicKey& validator,
                                                const AccountId& delegator) {
  return read_own<DelegationRecord>(view, delegation_key(validator, delegator));
}
std::optional<StakeClock> read_stake_clock(const StateView& view) {
  return read_own<StakeClock>(view, stake_clock_key());
}

std::optional<MembersRecord> read_members(const StateView& view, Height height) {
  std::optional<MembersRecord> last;
  Bytes from = members_key(0);
  const Bytes until = members_key(height + 1);
  while (auto entry = view.next(from, until)) {
    last = decode_own<MembersRecord>(entry->second);
    from = std::move(entry->first);
    from.push_back(0);
  }
  return last;
}

bool is_since(const StateView& view, Height height, Day day) {
  // The first day that is remembered from `day` on tells where that day began.
  const auto entry = view.next(day_key(day), day_key(Day{INT32_MAX}));
  return entry && height >= decode_own<Height>(entry->second);
}

}  // namespace tally::contract
