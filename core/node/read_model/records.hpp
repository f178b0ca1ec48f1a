// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/objects.hpp"
#include "core/node/api/note_rows.hpp"
#include "core/node/api/snapshot.hpp"

/// What the index rows of the read model hold where an api row alone is not enough.
/// Everything in here comes from events and can be made again from the blocks.
namespace tally::node {

/// A loan, and what has to be known beside its row to keep it.
struct LoanEntry {
  LoanRow row;
  std::uint32_t late_marked = 0;  ///< the last instalment that was found late
  contract::Parts part;           ///< paid on the next instalment
  Amount late_accrued;
  Day late_since;
  contract::Parts claim;  ///< in default
  contract::Parts recovered;
  contract::PaidIndices index{};  ///< what one unit has been paid since the beginning
  std::optional<contract::LoanLife> life;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.row);
    io(self.late_marked);
    io(self.part);
    io(self.late_accrued);
    io(self.late_since);
    io(self.claim);
    io(self.recovered);
    for (auto& component : self.index) io(component);
    io(self.life);
  }
};

/// The open proposals of a loan, by number.
struct ProposalBook {
  std::vector<ProposalRow> proposals;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.proposals, contract::kMaxProposals);
  }
};

/// The standing bids of one listing, by number.
struct BidBook {
  std::vector<BidRow> bids;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.bids, 10'000);
  }
};

/// A note; what it is still to be paid follows from its loan.
struct NoteEntry {
  std::int64_t units = 0;
  contract::SettledIndices settled{};
  Amount principal_received;
  Amount interest_received;
  Amount fees_received;
  Timestamp bought_at;
  bool ended = false;  ///< settled for good
  Amount owed;         ///< principal that these units have not been settled for
  std::int64_t offered = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.units);
    for (auto& component : self.settled) io(component);
    io(self.principal_received);
    io(self.interest_received);
    io(self.fees_received);
    io(self.bought_at);
    io(self.ended);
    io(self.owed);
    io(self.offered);
  }
};

/// What a holder has of a loan from one moment on.
struct StakeEntry {
  std::int64_t units = 0;
  Amount paid;  ///< for the change; below zero: received for it
  Timestamp time;
  Height height = 0;
  std::uint32_t order = 0;  ///< within the block, as payments are ordered

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.units);
    io(self.paid);
    io(self.time);
    io(self.height);
    io(self.order);
  }
};

/// One payment on a loan.
struct PaymentEntry {
  std::uint32_t number = 0;  ///< see PaymentRow
  PaymentKind kind = PaymentKind::kInstalment;
  AccountId payer;
  Amount principal;
  Amount interest;
  Amount fee;  ///< late fee and late interest
  Day due;
  Day paid_on;
  Amount outstanding;  ///< after
  std::optional<Arithmetic> sums;
  contract::SettledIndices index{};  ///< what one unit has been paid, this payment included
  Height height = 0;
  std::uint32_t order = 0;  ///< within the block
  Timestamp time;
  TxId transaction;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.number);
    io.enumerator(self.kind, kLastPaymentKind);
    io(self.payer);
    io(self.principal);
    io(self.interest);
    io(self.fee);
    io(self.due);
    io(self.paid_on);
    io(self.outstanding);
    io(self.sums);
    for (auto& component : self.index) io(component);
    io(self.height);
    io(self.order);
    io(self.time);
    io(self.transaction);
  }
};

struct BlockEntry {
  BlockId id;
  Timestamp time;
  std::uint32_t transactions = 0;
  std::uint32_t events = 0;
  std::uint32_t size_bytes = 0;
  Hash256 state_root;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.id);
    io(self.time);
    io(self.transactions);
    io(self.events);
    io(self.size_bytes);
    io(self.state_root);
  }
};

struct AssetEntry {
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

/// Sums over the whole chain.
struct ChainTotals {
  std::uint64_t transactions = 0;
  std::uint32_t open_listings = 0;
  std::uint32_t active_loans = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.transactions);
    io(self.open_listings);
    io(self.active_loans);
  }
};

}  // namespace tally::node
