// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/civil_date.hpp"
#include "core/data/tx/security_bodies.hpp"

/// What the state holds of a loan's security; see objects.hpp.
namespace tally::contract {

/// On hold in the borrower's balance.
struct CollateralRecord {
  AccountId borrower;
  AssetId asset;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.borrower);
    io(self.asset);
    io(self.amount);
  }
};

/// `cap` is on hold in the guarantor's balance. Once called it is 0, and the borrower owes the
/// guarantor paid − returned.
struct GuaranteeRecord {
  AssetId asset;  ///< the loan's
  std::uint32_t share_ppm = 0;
  Amount cap;
  Amount paid;
  Amount returned;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset);
    io(self.share_ppm);
    io(self.cap);
    io(self.paid);
    io(self.returned);
  }
};

/// Collateral for sale; the best bid is on hold in the bidder's balance.
struct SaleRecord {
  AssetId asset;  ///< of the loan: what is bid
  std::optional<AccountId> bidder;
  Amount best;
  Timestamp ends;  ///< from the first bid on
  Timestamp last;  ///< however many bids come, it ends here
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset);
    io(self.bidder);
    io(self.best);
    io(self.ends);
    io(self.last);
  }
};

/// base_amount is worth quote_amount.
struct PriceRecord {
  Amount base_amount;
  Amount quote_amount;
  Timestamp posted_at;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.base_amount);
    io(self.quote_amount);
    io(self.posted_at);
  }
};

struct MarginRecord {
  MarginTerms terms;
  Timestamp cure_until;  ///< 0 unless called; the loan then hangs in the queue of calls
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.terms);
    io(self.cure_until);
  }
};

}  // namespace tally::contract
