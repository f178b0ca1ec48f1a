// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/civil_date.hpp"
#include "core/data/tx/security_bodies.hpp"

/// The events of collateral, guarantees and margin; see event.hpp.
namespace tally::contract {

struct CollateralPledged {
  static constexpr std::uint16_t kKind = 48;
  LoanId loan;
  AccountId borrower;
  AssetId asset;
  Amount amount;
  Amount total;  ///< pledged for this loan, after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.borrower); io(self.asset); io(self.amount); io(self.total);
  }
};

struct CollateralReleased {
  static constexpr std::uint16_t kKind = 49;
  LoanId loan;
  AccountId borrower;
  AssetId asset;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.borrower); io(self.asset); io(self.amount);
  }
};

struct LoanGuaranteed {
  static constexpr std::uint16_t kKind = 50;
  LoanId loan;
  AccountId guarantor;
  std::uint32_t share_ppm = 0;
  Amount cap;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.guarantor); io(self.share_ppm); io(self.cap);
  }
};

/// Nothing was called, or this is the part that was not needed.
struct GuaranteeReleased {
  static constexpr std::uint16_t kKind = 51;
  LoanId loan;
  AccountId guarantor;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.guarantor); io(self.amount);
  }
};

/// The guarantor has to pay for the borrower, and becomes its creditor for this amount. The payment
/// itself is a ClaimPaid.
struct GuaranteeCalled {
  static constexpr std::uint16_t kKind = 52;
  LoanId loan;
  AccountId guarantor;
  Amount paid;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.guarantor); io(self.paid);
  }
};

/// A guarantor got back some of what it paid.
struct GuarantorRepaid {
  static constexpr std::uint16_t kKind = 53;
  LoanId loan;
  AccountId guarantor;
  AccountId payer;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.guarantor); io(self.payer); io(self.amount);
  }
};

struct SaleOpened {
  static constexpr std::uint16_t kKind = 54;
  LoanId loan;
  AssetId asset;
  Amount amount;
  Amount owed_to_holders;
  Amount owed_to_guarantors;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.asset); io(self.amount); io(self.owed_to_holders);
    io(self.owed_to_guarantors);
  }
};

struct SaleBid {
  static constexpr std::uint16_t kKind = 55;
  LoanId loan;
  AccountId bidder;
  Amount amount;
  Timestamp ends;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.bidder); io(self.amount); io(self.ends);
  }
};

/// Somebody bid more, or the debt was paid before the sale ended.
struct SaleBidReleased {
  static constexpr std::uint16_t kKind = 56;
  LoanId loan;
  AccountId bidder;
  Amount amount;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.bidder); io(self.amount);
  }
};

/// The price went to the borrower, who paid these debts with it at once and kept the rest. The
/// payments themselves are ClaimPaid and GuarantorRepaid.
struct CollateralSold {
  static constexpr std::uint16_t kKind = 57;
  LoanId loan;
  AccountId buyer;
  AccountId borrower;
  AssetId asset;
  Amount amount;
  Amount price;
  Amount to_holders;
  Amount to_guarantors;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.buyer); io(self.borrower); io(self.asset); io(self.amount);
    io(self.price); io(self.to_holders); io(self.to_guarantors);
  }
};

struct PricePosted {
  static constexpr std::uint16_t kKind = 58;
  AccountId publisher;
  PostPrice price;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.publisher); io(self.price); }
};

enum class MarginChange : std::uint8_t {
  kAgreed = 0,
  kCalled = 1,  ///< the collateral is worth too little
  kKept = 2,    ///< it is worth enough again, or no price counts any more
  kFailed = 3,  ///< it was worth too little to the end: the loan is in default
};
inline constexpr MarginChange kLastMarginChange = MarginChange::kFailed;

struct MarginChanged {
  static constexpr std::uint16_t kKind = 59;
  LoanId loan;
  MarginChange change = MarginChange::kAgreed;
  MarginTerms terms;
  Amount worth;    ///< of the collateral, in the loan's asset; 0 if no price counts
  Amount needed;   ///< what it should be worth
  Timestamp until; ///< when called: the end of the cure period
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io.enumerator(self.change, kLastMarginChange); io(self.terms); io(self.worth);
    io(self.needed); io(self.until);
  }
};

}  // namespace tally::contract
