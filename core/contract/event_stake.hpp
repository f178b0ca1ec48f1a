// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"

/// The events of stake; see event.hpp.
namespace tally::contract {

struct ValidatorRegistered {
  static constexpr std::uint16_t kKind = 60;
  PublicKey validator;
  AccountId operator_account;
  std::int64_t commission_ppb = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.operator_account); io(self.commission_ppb);
  }
};

struct Delegated {
  static constexpr std::uint16_t kKind = 61;
  PublicKey validator;
  AccountId delegator;
  Amount amount;
  std::int64_t shares = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.delegator); io(self.amount); io(self.shares);
  }
};

struct Undelegated {
  static constexpr std::uint16_t kKind = 62;
  PublicKey validator;
  AccountId delegator;
  Amount amount;
  Timestamp free_at;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.delegator); io(self.amount); io(self.free_at);
  }
};

/// Coins taken back are free again; after a slash less than were asked for.
struct StakeReturned {
  static constexpr std::uint16_t kKind = 63;
  PublicKey validator;
  AccountId delegator;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.delegator); io(self.amount);
  }
};

struct Redelegated {
  static constexpr std::uint16_t kKind = 64;
  PublicKey from;
  PublicKey to;
  AccountId delegator;
  Amount amount;
  std::int64_t shares = 0;  ///< of the new validator
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.from); io(self.to); io(self.delegator); io(self.amount); io(self.shares);
  }
};

struct CommissionSet {
  static constexpr std::uint16_t kKind = 65;
  PublicKey validator;
  std::int64_t commission_ppb = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.validator); io(self.commission_ppb); }
};

/// What stake earned reached its delegator: claimed, or settled because its shares changed.
struct RewardPaid {
  static constexpr std::uint16_t kKind = 66;
  PublicKey validator;
  AccountId delegator;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.delegator); io(self.amount);
  }
};

/// A validator earned: a block's fees, or coins brought into being.
struct RewardShared {
  static constexpr std::uint16_t kKind = 67;
  PublicKey validator;
  AccountId operator_account;
  Amount to_operator;
  Amount to_delegators;
  Amount issued;  ///< of both, how much is new
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.operator_account); io(self.to_operator);
    io(self.to_delegators); io(self.issued);
  }
};

struct ValidatorJailed {
  static constexpr std::uint16_t kKind = 68;
  PublicKey validator;
  Timestamp until;
  bool for_ever = false;  ///< it signed two things
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.until); io(self.for_ever);
  }
};

struct ValidatorUnjailed {
  static constexpr std::uint16_t kKind = 69;
  PublicKey validator;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.validator); }
};

/// Coins went out of being.
struct StakeSlashed {
  static constexpr std::uint16_t kKind = 70;
  PublicKey validator;
  std::int64_t ppb = 0;
  Amount burned;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator); io(self.ppb); io(self.burned);
  }
};

/// Who votes from the block after the next on.
struct ValidatorsChanged {
  static constexpr std::uint16_t kKind = 71;
  Height from = 0;
  std::uint32_t validators = 0;
  std::int64_t total_power = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.from); io(self.validators); io(self.total_power);
  }
};

}  // namespace tally::contract
