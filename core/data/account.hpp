// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>
#include <vector>

#include "core/data/crypto/hash.hpp"
#include "core/data/ids.hpp"

/// Who may spend: a policy. Its tagged hash names the account, so an account costs nothing until
/// money reaches it.
/// Shape: a variant with stable numbers; 1 = one key, 2 = several keys together, 3 = an account by
///        its name, with what it was changed to.
/// Limit: whoever states a policy of kind 3 claims it. That it is in force stands in the state
///        (core/contract/account_rules.hpp).
namespace tally {

inline constexpr std::size_t kMaxPolicyKeys = 16;

struct SingleKeyPolicy {
  static constexpr std::uint16_t kKind = 1;
  PublicKey key;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
  }
  friend bool operator==(const SingleKeyPolicy&, const SingleKeyPolicy&) = default;
};

/// `threshold` of these keys together.
struct JointPolicy {
  static constexpr std::uint16_t kKind = 2;
  std::uint8_t threshold = 1;
  std::vector<PublicKey> keys;  ///< ascending, without repeats, 1 … kMaxPolicyKeys

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.threshold);
    io.list(self.keys, kMaxPolicyKeys);
  }
  friend bool operator==(const JointPolicy&, const JointPolicy&) = default;
};

/// An account that keeps its name although others may spend now.
struct ChangedPolicy {
  static constexpr std::uint16_t kKind = 3;
  AccountId account;
  JointPolicy now;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.account);
    io(self.now);
  }
  friend bool operator==(const ChangedPolicy&, const ChangedPolicy&) = default;
};

struct Policy {
  std::variant<SingleKeyPolicy, JointPolicy, ChangedPolicy> kind;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.variant(self.kind);
  }
  friend bool operator==(const Policy&, const Policy&) = default;
};

/// tagged_hash(kAccount, encoding of the policy); of kind 3 the account it names.
[[nodiscard]] AccountId account_of(const Policy& policy);
[[nodiscard]] AccountId account_of(const PublicKey& key);

/// Everybody who can sign for it, in the order of their indexes.
[[nodiscard]] std::vector<PublicKey> keys_of(const Policy& policy);
/// How many of them have to.
[[nodiscard]] std::size_t threshold_of(const Policy& policy);
/// Does it sign with a list of signatures instead of one?
[[nodiscard]] bool is_joint(const Policy& policy);

/// 1 <= threshold <= number of keys, and the keys ascend.
[[nodiscard]] bool is_sound(const JointPolicy& policy);
[[nodiscard]] bool is_sound(const Policy& policy);

}  // namespace tally
