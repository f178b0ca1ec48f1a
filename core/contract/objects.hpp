// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/loan_life.hpp"
#include "core/contract/note_index.hpp"
#include "core/data/block/validator_set.hpp"
#include "core/data/loan_status.hpp"
#include "core/data/tx/loan_terms.hpp"
#include "core/data/tx/mandate_bodies.hpp"

/// What the state holds, one struct a kind of key (state_keys.hpp).
/// Units: minor units of the asset that the key or the terms name.
namespace tally::contract {

struct AccountRecord {
  std::uint64_t nonce = 0;  ///< of the last transaction on the main lane; the next is one more
  std::uint32_t open_listings = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.nonce);
    io(self.open_listings);
  }
};

struct Balance {
  Amount available;
  Amount on_hold;  ///< standing bids, what mandates have free, collateral, guarantees, sale bids
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.available);
    io(self.on_hold);
  }
  friend bool operator==(const Balance&, const Balance&) = default;
};

struct AssetRecord {
  std::string symbol;
  std::string name;
  std::uint8_t decimals = 0;
  AccountId issuer;
  Amount supply;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.symbol, 8);
    io.text(self.name, 40);
    io(self.decimals);
    io(self.issuer);
    io(self.supply);
  }
};

struct ValidatorsRecord {
  ValidatorSet next;        ///< of the block after this state
  ValidatorSet after_next;  ///< of the one after that
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.next);
    io(self.after_next);
  }
};

struct BidRecord {
  AccountId lender;
  Amount amount;
  RatePpb rate;
  std::optional<MandateId> mandate;  ///< that placed it
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.lender);
    io(self.amount);
    io(self.rate);
    io(self.mandate);
  }
};

/// Principal + capitalised = outstanding + repaid + written off at every moment from disbursal on.
/// `terms.principal` is what was wished for while listed, and from disbursal on what was lent.
struct LoanRecord {
  AccountId borrower;
  LoanTerms terms;
  LoanStatus status = LoanStatus::kListed;
  Timestamp listed_at;
  Timestamp alarm;  ///< where the loan hangs in the due queue; 0: nowhere
  // while listed
  std::uint32_t next_bid = 0;
  std::uint32_t standing_bids = 0;
  Amount bid_total;
  // from disbursal on
  RatePpb rate;
  Day disbursed_on;
  Amount instalment;              ///< regular_part (schedule.hpp)
  std::uint32_t periods = 0;      ///< as agreed; fewer after a prepayment that shortens
  std::uint32_t paid = 0;         ///< instalments 1 … paid are paid
  Parts part;                     ///< what was paid on instalment paid + 1
  Amount late_accrued;            ///< late interest on it up to `late_since`, paid or not
  Day late_since;                 ///< of its last payment in part after it was found late; else 0
  std::uint32_t late_marked = 0;  ///< instalments 1 … late_marked were found late or paid before
  Amount autopay_limit;  ///< 0: the borrower has given no standing consent
  Day autopay_on;        ///< the next day on which it is tried; 0: none
  Amount outstanding;
  Amount repaid;
  Amount written_off;
  Parts claim;      ///< owed when it came into default; its principal is what is written off
  Parts recovered;  ///< paid on the claim since
  std::uint32_t notes = 0;
  PaidIndices index;
  bool settling = false;      ///< ended, and notes are being settled
  AccountId settled_through;  ///< the note settled last
  std::optional<LoanLife> life;  ///< none: nothing out of the ordinary has happened

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.borrower);
    io(self.terms);
    io.enumerator(self.status, kLastLoanStatus);
    io(self.listed_at);
    io(self.alarm);
    io(self.next_bid);
    io(self.standing_bids);
    io(self.bid_total);
    io(self.rate);
    io(self.disbursed_on);
    io(self.instalment);
    io(self.periods);
    io(self.paid);
    io(self.part);
    io(self.late_accrued);
    io(self.late_since);
    io(self.late_marked);
    io(self.autopay_limit);
    io(self.autopay_on);
    io(self.outstanding);
    io(self.repaid);
    io(self.written_off);
    io(self.claim);
    io(self.recovered);
    io(self.notes);
    for (auto& component : self.index) io(component);
    io(self.settling);
    io(self.settled_through);
    io(self.life);
  }
};

struct NoteRecord {
  std::int64_t units = 0;
  SettledIndices settled;
  std::int64_t offered = 0;  ///< the sum of the holder's standing offers
  std::uint32_t backs = 0;   ///< number of the proposal that the holder agrees with; 0: none
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.units);
    for (auto& component : self.settled) io(component);
    io(self.offered);
    io(self.backs);
  }
};

/// Budget = free + in bids + lent. What is free is on hold in the lender's balance.
struct MandateRecord {
  AccountId lender;
  MandateTerms terms;
  Amount free;
  Amount in_bids;               ///< standing ones
  std::uint64_t turn = 0;       ///< when it was set or last placed a bid, in order of all turns
  std::uint32_t borrowers = 0;  ///< to whom something is committed
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.lender);
    io(self.terms);
    io(self.free);
    io(self.in_bids);
    io(self.turn);
    io(self.borrowers);
  }
};

/// How far the matching of a listing has come.
struct MatchRecord {
  /// From the first look on: mandates with a turn from here on are not asked.
  std::optional<std::uint64_t> until_turn;
  RatePpb rate;                  ///< the next mandate to look at, or the first after it
  std::uint64_t turn = 0;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.until_turn);
    io(self.rate);
    io(self.turn);
  }
};

/// Units of a note for sale; they stay in the note and count as offered.
struct OfferRecord {
  AccountId seller;
  std::int64_t units = 0;
  std::uint32_t price_ppm = 0;  ///< of the principal still outstanding
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.seller);
    io(self.units);
    io(self.price_ppm);
  }
};

}  // namespace tally::contract
