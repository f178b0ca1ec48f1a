// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
  Amount on_hold;  ///< the account's standing bids in this asset, and what its mandates have free
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

/// Principal = outstanding + repaid + written off at every moment from disbursal on.
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
  Amount instalment;
  std::uint32_t paid = 0;         ///< instalments 1 … paid are paid
  std::uint32_t late_marked = 0;  ///< instalments 1 … late_marked were found late or paid before
  Amount outstanding;
  Amount repaid;
  Amount written_off;
  std::uint32_t notes = 0;
  PaidIndices index;
  bool settling = false;      ///< ended, and notes are being settled
  AccountId settled_through;  ///< the note settled last

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
    io(self.paid);
    io(self.late_marked);
    io(self.outstanding);
    io(self.repaid);
    io(self.written_off);
    io(self.notes);
    for (auto& component : self.index) io(component);
    io(self.settling);
    io(self.settled_through);
  }
};

struct NoteRecord {
  std::int64_t units = 0;
  SettledIndices settled;
  std::int64_t offered = 0;  ///< the sum of the holder's standing offers
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.units);
    for (auto& component : self.settled) io(component);
    io(self.offered);
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
