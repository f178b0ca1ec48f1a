// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/ids.hpp"

/// Transactions of what secures a loan: collateral, guarantees, margin. See bodies.hpp.
namespace tally {

inline constexpr std::uint32_t kWholePpm = 1'000'000;

/// The borrower locks money of another asset in its own balance for its listing or loan. It stays
/// locked until the loan is closed, or the collateral sold.
struct PledgeCollateral {
  static constexpr std::uint16_t kKind = 36;
  LoanId loan;
  AssetId asset;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.asset);
    io(self.amount);
  }
  friend bool operator==(const PledgeCollateral&, const PledgeCollateral&) = default;
};

/// The sender answers for a listing: for a share of what is owed in default, up to a cap that is
/// locked in its own balance in the loan's asset.
struct GuaranteeLoan {
  static constexpr std::uint16_t kKind = 37;
  LoanId loan;
  std::uint32_t share_ppm = kWholePpm;  ///< 1 … kWholePpm
  Amount cap;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.share_ppm);
    io(self.cap);
  }
  friend bool operator==(const GuaranteeLoan&, const GuaranteeLoan&) = default;
};

/// Bids for all of the collateral of a defaulted loan, in the loan's asset.
struct BidForCollateral {
  static constexpr std::uint16_t kKind = 38;
  LoanId loan;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.amount);
  }
  friend bool operator==(const BidForCollateral&, const BidForCollateral&) = default;
};

/// The sender says what an asset is worth in another: `base_amount` of it are worth `quote_amount`.
/// It counts for the loans whose parties agreed to this publisher.
struct PostPrice {
  static constexpr std::uint16_t kKind = 39;
  AssetId base;
  Amount base_amount;
  AssetId quote;
  Amount quote_amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.base);
    io(self.base_amount);
    io(self.quote);
    io(self.quote_amount);
  }
  friend bool operator==(const PostPrice&, const PostPrice&) = default;
};

/// Collateral has to be worth `ratio_ppm` of what is outstanding, by the publisher's prices.
struct MarginTerms {
  AccountId publisher;
  std::uint32_t ratio_ppm = 0;      ///< kWholePpm … 10 · kWholePpm
  std::uint16_t cure_days = 0;      ///< 1 … 30
  std::uint16_t max_age_hours = 0;  ///< of a price that counts: 1 … 168

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.publisher);
    io(self.ratio_ppm);
    io(self.cure_days);
    io(self.max_age_hours);
  }
  friend bool operator==(const MarginTerms&, const MarginTerms&) = default;
};

/// The borrower promises a margin with its listing, once and for good.
struct AgreeMargin {
  static constexpr std::uint16_t kKind = 40;
  LoanId loan;
  MarginTerms terms;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.terms);
  }
  friend bool operator==(const AgreeMargin&, const AgreeMargin&) = default;
};

/// Anybody points at a loan whose collateral is worth too little.
struct CallMargin {
  static constexpr std::uint16_t kKind = 41;
  LoanId loan;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); }
  friend bool operator==(const CallMargin&, const CallMargin&) = default;
};

}  // namespace tally
