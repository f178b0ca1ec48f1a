// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/ids.hpp"

/// Transactions of notes: a lender's share given away or sold. See bodies.hpp.
/// Units: a note's units are minor units of the loan's original principal; prices are parts per
///        million of the principal still outstanding (1'000'000 is par).
namespace tally {

inline constexpr std::uint32_t kMaxPricePpm = 2'000'000;

/// Gives units of the sender's note to somebody, without payment.
struct TransferNote {
  static constexpr std::uint16_t kKind = 30;
  LoanId loan;
  AccountId to;
  std::int64_t units = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.to);
    io(self.units);
  }
  friend bool operator==(const TransferNote&, const TransferNote&) = default;
};

/// Puts units of the sender's note up for sale. The offer's OfferId is the TxId.
struct OfferNote {
  static constexpr std::uint16_t kKind = 31;
  LoanId loan;
  std::int64_t units = 0;
  std::uint32_t price_ppm = 0;  ///< 1 … kMaxPricePpm; accrued interest comes on top

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.units);
    io(self.price_ppm);
  }
  friend bool operator==(const OfferNote&, const OfferNote&) = default;
};

struct WithdrawOffer {
  static constexpr std::uint16_t kKind = 32;
  LoanId loan;
  OfferId offer;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.offer);
  }
  friend bool operator==(const WithdrawOffer&, const WithdrawOffer&) = default;
};

/// Buys units of an offer, all or some: units and money change hands at once.
struct TakeOffer {
  static constexpr std::uint16_t kKind = 33;
  LoanId loan;
  OfferId offer;
  std::int64_t units = 0;
  Amount limit;              ///< the most that the sender agrees to pay, accrued interest included
  bool accepts_late = false; ///< refused otherwise while an instalment is late

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.offer);
    io(self.units);
    io(self.limit);
    io(self.accepts_late);
  }
  friend bool operator==(const TakeOffer&, const TakeOffer&) = default;
};

}  // namespace tally
