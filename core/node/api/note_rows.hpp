// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/tx/mandate_bodies.hpp"
#include "core/node/api/rows.hpp"

/// Rows of the market for notes and of mandates; see rows.hpp.
namespace tally::node {

/// Units of a note for sale.
struct OfferRow {
  LoanId loan;
  OfferId offer;
  AccountId seller;
  std::int64_t units = 0;
  std::uint32_t price_ppm = 0;  ///< of the principal outstanding; 1'000'000 is par
  Timestamp offered_at;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.offer);
    io(self.seller);
    io(self.units);
    io(self.price_ppm);
    io(self.offered_at);
  }
};

/// An offer with what all of it costs in a block at the time of the answer.
struct OfferWithLoan {
  OfferRow offer;
  LoanRow loan;
  Amount principal;  ///< still outstanding of these units
  Amount price;
  Amount accrued;    ///< interest that has run, on top of the price
  double yield_per_year = 0;  ///< if every instalment comes on its day; display only
  bool has_yield = false;
};

/// A standing order to lend. Budget = free + in bids + lent, and what was released at its end.
struct MandateRow {
  MandateId id;
  AccountId lender;
  MandateTerms terms;
  Amount free;
  Amount in_bids;
  Amount lent;
  std::uint32_t bids = 0;  ///< placed so far
  Timestamp set_at;
  Timestamp ended_at;      ///< 0 while it stands

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.id);
    io(self.lender);
    io(self.terms);
    io(self.free);
    io(self.in_bids);
    io(self.lent);
    io(self.bids);
    io(self.set_at);
    io(self.ended_at);
  }
};

}  // namespace tally::node
