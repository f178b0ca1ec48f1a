// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"

/// The events of notes that change hands; see event.hpp. Both notes are settled first.
namespace tally::contract {

struct NoteTransferred {
  static constexpr std::uint16_t kKind = 40;
  LoanId loan;
  AccountId from;
  AccountId to;
  std::int64_t units = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.from); io(self.to); io(self.units);
  }
};

struct NoteOffered {
  static constexpr std::uint16_t kKind = 41;
  LoanId loan;
  OfferId offer;
  AccountId seller;
  std::int64_t units = 0;
  std::uint32_t price_ppm = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.offer); io(self.seller); io(self.units); io(self.price_ppm);
  }
};

/// Withdrawn, or its loan has ended. An offer that is sold out ends with its last NoteSold.
struct OfferEnded {
  static constexpr std::uint16_t kKind = 42;
  LoanId loan;
  OfferId offer;
  AccountId seller;
  std::int64_t units = 0;  ///< not sold
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.offer); io(self.seller); io(self.units);
  }
};

struct NoteSold {
  static constexpr std::uint16_t kKind = 43;
  LoanId loan;
  OfferId offer;
  AccountId seller;
  AccountId buyer;
  std::int64_t units = 0;
  std::uint32_t price_ppm = 0;
  Amount principal;  ///< still outstanding of these units
  Amount price;      ///< for the principal
  Amount accrued;    ///< for interest that has run
  Day sold_on;
  std::int64_t left = 0;  ///< units that the offer still has; 0 ends it
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.offer); io(self.seller); io(self.buyer); io(self.units);
    io(self.price_ppm); io(self.principal); io(self.price); io(self.accrued); io(self.sold_on);
    io(self.left);
  }
};

}  // namespace tally::contract
