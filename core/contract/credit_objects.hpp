// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"
#include "core/data/tx/credit_bodies.hpp"

/// What the state keeps of credit attestations, and reading it.
/// Thread: pure.
namespace tally::contract {

/// The longest that a consent may last.
inline constexpr std::int64_t kMaxGrantMs = std::int64_t{5} * 366 * 24 * 3'600 * 1'000;

struct IssuerRecord {
  IssuerRegister said;
  Timestamp registered_at;  ///< the first time

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.said);
    io(self.registered_at);
  }
};

/// One epoch of a status list. The newest stands under the list's own key as well.
struct StatusEpoch {
  std::uint32_t epoch = 0;
  Hash256 digest;
  std::uint32_t size_bytes = 0;
  std::uint8_t bits = 0;
  Timestamp anchored_at;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.epoch);
    io(self.digest);
    io(self.size_bytes);
    io(self.bits);
    io(self.anchored_at);
  }
};

struct GrantRecord {
  AccountId borrower;
  CredentialGrant given;
  Timestamp given_at;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.borrower);
    io(self.given);
    io(self.given_at);
  }
};

struct SealingKeyRecord {
  std::array<std::uint8_t, 32> key{};
  Timestamp since;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
    io(self.since);
  }
};

[[nodiscard]] std::optional<IssuerRecord> read_issuer(const StateView& view,
                                                      const AccountId& issuer);
[[nodiscard]] std::optional<StatusEpoch> read_newest_status(const StateView& view,
                                                            const AccountId& issuer,
                                                            std::uint32_t list);
[[nodiscard]] std::optional<StatusEpoch> read_status(const StateView& view,
                                                     const AccountId& issuer, std::uint32_t list,
                                                     std::uint32_t epoch);
[[nodiscard]] std::optional<GrantRecord> read_grant(const StateView& view, const GrantId& grant);
[[nodiscard]] std::optional<SealingKeyRecord> read_sealing_key(const StateView& view,
                                                               const AccountId& account);

}  // namespace tally::contract
