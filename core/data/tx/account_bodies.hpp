// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/account.hpp"

/// Transactions about an account itself: who may spend, and what was signed ahead. See bodies.hpp.
namespace tally {

/// From the next transaction on, these keys spend for the sender. Its name stays.
struct SetPolicy {
  static constexpr std::uint16_t kKind = 5;
  JointPolicy policy;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.policy);
  }
  friend bool operator==(const SetPolicy&, const SetPolicy&) = default;
};

/// Makes void every instalment of this loan that the sender has signed so far and that is in no
/// block yet. Travels on a lane of its own, its nonce the number of the epoch that it opens, so it
/// can be signed ahead beside what it cancels.
struct CancelAhead {
  static constexpr std::uint16_t kKind = 6;
  LoanId loan;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
  }
  friend bool operator==(const CancelAhead&, const CancelAhead&) = default;
};

}  // namespace tally
