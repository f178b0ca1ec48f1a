// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>

#include "core/data/crypto/hash.hpp"
#include "core/data/ids.hpp"

/// Who may spend: a policy. Its tagged hash names the account, so an account costs nothing until
/// money reaches it, and a new kind of policy (several keys) is a new variant.
/// Shape: a variant with stable numbers; 1 = one key.
namespace tally {

struct SingleKeyPolicy {
  static constexpr std::uint16_t kKind = 1;
  PublicKey key;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
  }
  friend bool operator==(const SingleKeyPolicy&, const SingleKeyPolicy&) = default;
};

struct Policy {
  std::variant<SingleKeyPolicy> kind;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.variant(self.kind);
  }
  friend bool operator==(const Policy&, const Policy&) = default;
};

/// tagged_hash(kAccount, encoding of the policy).
[[nodiscard]] AccountId account_of(const Policy& policy);
[[nodiscard]] AccountId account_of(const PublicKey& key);

}  // namespace tally
