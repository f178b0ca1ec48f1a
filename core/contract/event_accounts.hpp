// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/tx/account_bodies.hpp"

/// The events of accounts themselves; see event.hpp.
namespace tally::contract {

struct PolicySet {
  static constexpr std::uint16_t kKind = 7;
  AccountId account;
  JointPolicy policy;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.account); io(self.policy); }
};

/// What the account signed on this loan in an earlier epoch is void.
struct AheadCancelled {
  static constexpr std::uint16_t kKind = 8;
  AccountId account;
  LoanId loan;
  std::uint32_t epoch = 0;  ///< that begins
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.account); io(self.loan); io(self.epoch); }
};

}  // namespace tally::contract
