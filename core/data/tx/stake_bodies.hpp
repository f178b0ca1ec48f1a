// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/block/evidence.hpp"

/// Transactions of stake: who validates, who backs whom, and what is lost by lying. See bodies.hpp.
/// Units: amounts in minor units of the native coin, rates in parts per billion.
namespace tally {

/// Offers a key for validating; the sender becomes its operator and stakes the first coins.
struct RegisterValidator {
  static constexpr std::uint16_t kKind = 50;
  PublicKey key;
  std::int64_t commission_ppb = 0;
  std::int64_t max_commission_ppb = 0;  ///< for ever
  std::int64_t max_change_ppb = 0;      ///< a day, for ever
  Amount stake;
  Signature proof{};  ///< by the key, over validator_claim(): whoever names it has it

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
    io(self.commission_ppb);
    io(self.max_commission_ppb);
    io(self.max_change_ppb);
    io(self.stake);
    io(self.proof);
  }
  friend bool operator==(const RegisterValidator&, const RegisterValidator&) = default;
};

/// Stakes coins with a validator.
struct Delegate {
  static constexpr std::uint16_t kKind = 51;
  PublicKey validator;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator);
    io(self.amount);
  }
  friend bool operator==(const Delegate&, const Delegate&) = default;
};

/// Takes stake back; the coins are free after the unbonding time.
struct Undelegate {
  static constexpr std::uint16_t kKind = 52;
  PublicKey validator;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator);
    io(self.amount);
  }
  friend bool operator==(const Undelegate&, const Undelegate&) = default;
};

/// Moves stake at once. It still answers for what the first validator did.
struct Redelegate {
  static constexpr std::uint16_t kKind = 53;
  PublicKey from;
  PublicKey to;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.from);
    io(self.to);
    io(self.amount);
  }
  friend bool operator==(const Redelegate&, const Redelegate&) = default;
};

struct SetCommission {
  static constexpr std::uint16_t kKind = 54;
  PublicKey validator;
  std::int64_t commission_ppb = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator);
    io(self.commission_ppb);
  }
  friend bool operator==(const SetCommission&, const SetCommission&) = default;
};

/// Brings what the sender's stake has earned into its balance.
struct ClaimReward {
  static constexpr std::uint16_t kKind = 55;
  PublicKey validator;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator);
  }
  friend bool operator==(const ClaimReward&, const ClaimReward&) = default;
};

/// The operator says that a jailed validator is well again.
struct Unjail {
  static constexpr std::uint16_t kKind = 56;
  PublicKey validator;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.validator);
  }
  friend bool operator==(const Unjail&, const Unjail&) = default;
};

/// Proof that a validator signed two different votes for one slot. Anybody may send it.
struct ReportDoubleVote {
  static constexpr std::uint16_t kKind = 57;
  DoubleVote proof;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.proof);
  }
  friend bool operator==(const ReportDoubleVote&, const ReportDoubleVote&) = default;
};

/// What the key of a RegisterValidator signs: H(kValidatorClaim ‖ chain ‖ key ‖ operator account).
[[nodiscard]] Hash256 validator_claim(const ChainId& chain, const PublicKey& key,
                                      const AccountId& operator_account);

}  // namespace tally
