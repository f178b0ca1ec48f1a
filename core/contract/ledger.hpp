// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/contract/event.hpp"
#include "core/contract/read.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/state/state_overlay.hpp"

/// The state while a block is executed: typed writing, money moves and events.
/// Money only ever moves between a balance's two halves, between balances, and from a balance into
/// what a loan has payable to its holders; every move here is one of these, so sums stay whole.
/// Errors: none; a move that is not covered is a bug of `check`.
/// Thread: one at a time.
namespace tally::contract {

class Ledger {
 public:
  explicit Ledger(const StateView& base) : overlay_(base) {}

  [[nodiscard]] const StateView& view() const { return overlay_; }

  // Records.
  void put(const AccountId& account, const AccountRecord& record);
  void put(AssetId asset, const AssetRecord& record);
  void put_symbol(std::string_view symbol, AssetId asset);
  void put(const LoanId& loan, const LoanRecord& record);
  void put_bid(const LoanId& loan, std::uint32_t number, const BidRecord& record);
  void erase_bid(const LoanId& loan, std::uint32_t number);
  void put_note(const LoanId& loan, const AccountId& holder, const NoteRecord& record);
  void erase_note(const LoanId& loan, const AccountId& holder);
  void put_offer(const LoanId& loan, const OfferId& offer, const OfferRecord& record);
  void erase_offer(const LoanId& loan, const OfferId& offer);
  /// Of the kinds of keys that have no function of their own here.
  template <typename T>
  void put(const Bytes& key, const T& record) {
    overlay_.put(key, encode(record));
  }
  void erase(const Bytes& key) { overlay_.erase(key); }
  /// The key alone says it.
  void mark(const Bytes& key) { overlay_.put(key, {}); }
  void put_validators(const ValidatorsRecord& record);

  /// Hangs the loan into the due queue at `time` instead of where it hung; 0 takes it out.
  void set_alarm(const LoanId& loan, LoanRecord& record, Timestamp time);

  // Money.
  void credit(const AccountId& account, AssetId asset, Amount amount);
  void debit(const AccountId& account, AssetId asset, Amount amount);
  void hold(const AccountId& account, AssetId asset, Amount amount);
  void release(const AccountId& account, AssetId asset, Amount amount);
  void spend_hold(const AccountId& account, AssetId asset, Amount amount);

  // Events. A step is one transaction or one item of due work.
  void expect_events(std::size_t count) { events_.reserve(events_.size() + count); }
  void begin_step(std::uint32_t transaction) { transaction_ = transaction; }
  void emit(Event event) { events_.push_back({transaction_, std::move(event)}); }
  /// Reports each balance that the step touched, in order of account and asset.
  void end_step();

  [[nodiscard]] const std::vector<EmittedEvent>& events() const { return events_; }
  [[nodiscard]] std::vector<EmittedEvent> take_events() { return std::move(events_); }
  [[nodiscard]] StateDiff take_diff() { return overlay_.take_diff(); }

 private:
  void change(const AccountId& account, AssetId asset, Amount available, Amount on_hold);

  StateOverlay overlay_;
  std::uint32_t transaction_ = kDueWork;
  struct Touched {
    AccountId account;
    AssetId asset;
    std::size_t turn = 0;
    Balance now;
  };
  std::vector<Touched> touched_;  ///< in this step; the last of a balance counts
  std::vector<EmittedEvent> events_;
};

}  // namespace tally::contract
