// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"
#include "core/data/tx/transaction.hpp"

/// What the state keeps of an account besides money: who spends for it now, and which of its
/// instalments that were signed ahead still count.
/// Thread: that of the view.
namespace tally::contract {

struct PolicyRecord {
  JointPolicy policy;
  Timestamp since;  ///< of the block that changed it

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.policy);
    io(self.since);
  }
};

struct EpochRecord {
  std::uint32_t epoch = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.epoch);
  }
};

/// Empty while the account's first policy, which its name is the hash of, is in force.
[[nodiscard]] std::optional<PolicyRecord> read_policy(const StateView& view,
                                                      const AccountId& account);
/// Is this what spends for its account now?
[[nodiscard]] bool is_in_force(const StateView& view, const Policy& policy);
/// The same where its account is known already.
[[nodiscard]] bool is_in_force(const StateView& view, const AccountId& account,
                               const Policy& policy);
/// How often the account has cancelled what it signed ahead on this loan.
[[nodiscard]] std::uint32_t read_epoch(const StateView& view, const AccountId& account,
                                       const LoanId& loan);

}  // namespace tally::contract
