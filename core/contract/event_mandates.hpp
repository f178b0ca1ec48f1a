// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/tx/loan_terms.hpp"
#include "core/data/tx/mandate_bodies.hpp"

/// The events of mandates; see event.hpp.
namespace tally::contract {

struct MandateSet {
  static constexpr std::uint16_t kKind = 44;
  MandateId mandate;
  AccountId lender;
  MandateTerms terms;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.mandate); io(self.lender); io(self.terms);
  }
};

/// A mandate placed a bid; there is no BidPlaced beside it. Holds what the match was made by, so
/// that the events root of the block proves it.
struct MandateMatched {
  static constexpr std::uint16_t kKind = 45;
  MandateId mandate;
  MandateTerms terms;  ///< of the mandate
  LoanId loan;
  std::uint32_t bid = 0;
  AccountId lender;
  AccountId borrower;
  Amount amount;
  RatePpb rate;
  RatePpb rate_ceiling;  ///< of the listing
  std::uint32_t months = 0;
  LoanPurpose purpose = LoanPurpose::kOther;
  Amount committed;  ///< to this borrower through this mandate, after
  Amount free;       ///< what the mandate can still bid, after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.mandate); io(self.terms); io(self.loan); io(self.bid); io(self.lender);
    io(self.borrower); io(self.amount); io(self.rate); io(self.rate_ceiling); io(self.months);
    io.enumerator(self.purpose, kLastPurpose); io(self.committed); io(self.free);
  }
};

/// What a mandate's bid did not lend went back to the mandate; said before the bid's BidEnded,
/// whose `released` then is 0.
struct MandateRefilled {
  static constexpr std::uint16_t kKind = 46;
  MandateId mandate;
  LoanId loan;
  std::uint32_t bid = 0;
  Amount amount;
  Amount free;  ///< after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.mandate); io(self.loan); io(self.bid); io(self.amount); io(self.free);
  }
};

struct MandateEnded {
  static constexpr std::uint16_t kKind = 47;
  MandateId mandate;
  AccountId lender;
  Amount released;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.mandate); io(self.lender); io(self.released);
  }
};

}  // namespace tally::contract
