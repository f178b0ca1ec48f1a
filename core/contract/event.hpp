// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>

#include "core/contract/event_accounts.hpp"
#include "core/contract/event_credit.hpp"
#include "core/contract/event_loan_life.hpp"
#include "core/contract/event_mandates.hpp"
#include "core/contract/event_money.hpp"
#include "core/contract/event_notes.hpp"
#include "core/contract/event_security.hpp"
#include "core/contract/event_servicing.hpp"
#include "core/contract/event_stake.hpp"
#include "core/data/tx/loan_terms.hpp"

/// What a block did, one struct a kind with a number that never changes. Every change of the state
/// shows in an event; the read model, the window, histories and exports are made from events alone.
/// Units: minor units of the loan's asset, or as the field says.
namespace tally::contract {

struct LoanApplied {
  static constexpr std::uint16_t kKind = 10;
  LoanId loan;
  AccountId borrower;
  LoanTerms terms;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); io(self.borrower); io(self.terms); }
};

struct LoanWithdrawn {
  static constexpr std::uint16_t kKind = 11;
  LoanId loan;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); }
};

struct LoanExpired {
  static constexpr std::uint16_t kKind = 12;
  LoanId loan;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); }
};

struct BidPlaced {
  static constexpr std::uint16_t kKind = 13;
  LoanId loan;
  std::uint32_t bid = 0;
  AccountId lender;
  Amount amount;
  RatePpb rate;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.bid); io(self.lender); io(self.amount); io(self.rate);
  }
};

/// A bid is over: `released` went back to the lender's available balance, `accepted` was lent.
struct BidEnded {
  static constexpr std::uint16_t kKind = 14;
  LoanId loan;
  std::uint32_t bid = 0;
  AccountId lender;
  Amount accepted;
  Amount released;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.bid); io(self.lender); io(self.accepted); io(self.released);
  }
};

struct LoanDisbursed {
  static constexpr std::uint16_t kKind = 15;
  LoanId loan;
  AccountId borrower;
  Amount principal;
  RatePpb rate;
  Amount instalment;
  Day disbursed_on;
  Day first_due;
  std::uint32_t lenders = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.borrower); io(self.principal); io(self.rate); io(self.instalment);
    io(self.disbursed_on); io(self.first_due); io(self.lenders);
  }
};

struct NoteIssued {
  static constexpr std::uint16_t kKind = 16;
  LoanId loan;
  AccountId holder;
  std::int64_t units = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); io(self.holder); io(self.units); }
};

/// Completes an instalment; the amounts are what this payment brought to it.
struct InstalmentPaid {
  static constexpr std::uint16_t kKind = 20;
  LoanId loan;
  std::uint32_t number = 0;
  AccountId payer;
  Amount principal;
  Amount interest;
  Amount late_interest;
  Amount fee;
  Day due;
  Day paid_on;
  Amount outstanding;  ///< after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.payer); io(self.principal); io(self.interest);
    io(self.late_interest); io(self.fee); io(self.due); io(self.paid_on); io(self.outstanding);
  }
};

struct LoanPaidOff {
  static constexpr std::uint16_t kKind = 21;
  LoanId loan;
  std::uint32_t number = 0;  ///< of the first instalment it replaces
  AccountId payer;
  Amount principal;
  Amount interest;
  Amount late_interest;
  Amount fee;
  Day paid_on;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.payer); io(self.principal); io(self.interest);
    io(self.late_interest); io(self.fee); io(self.paid_on);
  }
};

struct InstalmentLate {
  static constexpr std::uint16_t kKind = 22;
  LoanId loan;
  std::uint32_t number = 0;
  Day due;
  Amount fee;  ///< now owed on top of this instalment
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.due); io(self.fee);
  }
};

struct LoanDefaulted {
  static constexpr std::uint16_t kKind = 23;
  LoanId loan;
  Amount written_off;  ///< principal that was outstanding
  std::uint32_t first_unpaid = 0;
  Amount interest;  ///< owed besides the principal: the rest of the claim
  Amount late_interest;
  Amount fee;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.written_off); io(self.first_unpaid); io(self.interest);
    io(self.late_interest); io(self.fee);
  }
};

struct LoanClosed {
  static constexpr std::uint16_t kKind = 24;
  LoanId loan;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); }
};

/// What a borrower paid reached a holder's balance: collected, or settled at the end of the loan.
struct NoteSettled {
  static constexpr std::uint16_t kKind = 25;
  LoanId loan;
  AccountId holder;
  Amount principal;
  Amount interest;
  Amount fee;
  bool final = false;  ///< the last of this note; the remainders of rounding may be in it
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.holder); io(self.principal); io(self.interest); io(self.fee);
    io(self.final);
  }
};

using Event = std::variant<FeePaid, Transferred, AssetCreated, AssetIssued, AssetRedeemed,
                           BalanceChanged, LoanApplied, LoanWithdrawn, LoanExpired, BidPlaced,
                           BidEnded, LoanDisbursed, NoteIssued, InstalmentPaid, LoanPaidOff,
                           InstalmentLate, LoanDefaulted, LoanClosed, NoteSettled,
                           InstalmentPartPaid, PrincipalPrepaid, ClaimPaid, ClaimRecovered,
                           AutopaySet, AutopayMissed,
                           ChangeProposed, ChangeVoted, ChangeEnded, ChargesWaived,
                           LoanRestructured, RateFixed, ReferenceRegistered, RatePosted,
                           NoteTransferred, NoteOffered, OfferEnded, NoteSold,
                           MandateSet, MandateMatched, MandateRefilled, MandateEnded,
                           CollateralPledged, CollateralReleased, LoanGuaranteed,
                           GuaranteeReleased, GuaranteeCalled, GuarantorRepaid, SaleOpened,
                           SaleBid, SaleBidReleased, CollateralSold, PricePosted, MarginChanged,
                           ValidatorRegistered, Delegated, Undelegated, StakeReturned,
                           Redelegated, CommissionSet, RewardPaid, RewardShared,
                           ValidatorJailed, ValidatorUnjailed, StakeSlashed, ValidatorsChanged,
                           IssuerRegistered, StatusAnchored, CredentialGranted, GrantRevoked,
                           SealingKeyPublished, PolicySet, AheadCancelled>;

inline constexpr std::uint32_t kDueWork = 0xffffffff;

struct EmittedEvent {
  std::uint32_t transaction = kDueWork;  ///< index in the block, or kDueWork
  Event event;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.transaction);
    io.variant(self.event);
  }
};

}  // namespace tally::contract
