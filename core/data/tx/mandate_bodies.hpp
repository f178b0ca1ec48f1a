// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/ids.hpp"
#include "core/data/rate.hpp"

/// Transactions of mandates: standing orders to lend. See bodies.hpp.
/// Units: amounts in minor units of the mandate's asset.
namespace tally {

/// What a lender wants to lend on, without being asked each time.
struct MandateTerms {
  AssetId asset;
  RatePpb rate_floor;            ///< bids are made at this rate
  std::uint32_t min_months = 1;
  std::uint32_t max_months = 0;
  Amount max_per_loan;
  Amount max_per_borrower;       ///< lent or offered through this mandate, in all
  Amount budget;                 ///< in all; a hold on the lender's own balance
  std::uint32_t purposes = 0;    ///< bit k: LoanPurpose k; none: any
  std::uint32_t methods = 0;     ///< bit k: RepaymentMethod k; none: any

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset);
    io(self.rate_floor);
    io(self.min_months);
    io(self.max_months);
    io(self.max_per_loan);
    io(self.max_per_borrower);
    io(self.budget);
    io(self.purposes);
    io(self.methods);
  }
  friend bool operator==(const MandateTerms&, const MandateTerms&) = default;
};

/// Its MandateId is the TxId of this transaction.
struct SetMandate {
  static constexpr std::uint16_t kKind = 34;
  MandateTerms terms;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.terms);
  }
  friend bool operator==(const SetMandate&, const SetMandate&) = default;
};

/// Ends a mandate and frees what it has on hold. Bids that it has made stand.
struct EndMandate {
  static constexpr std::uint16_t kKind = 35;
  MandateId mandate;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.mandate);
  }
  friend bool operator==(const EndMandate&, const EndMandate&) = default;
};

}  // namespace tally
