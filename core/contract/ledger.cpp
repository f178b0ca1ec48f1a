// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/ledger.hpp"

#include <algorithm>
#include <tuple>

#include "core/data/check.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::contract {

void Ledger::put(const AccountId& account, const AccountRecord& record) {
  overlay_.put(account_key(account), encode(record));
}

void Ledger::put(AssetId asset, const AssetRecord& record) {
  overlay_.put(asset_key(asset), encode(record));
}

void Ledger::put_symbol(std::string_view symbol, AssetId asset) {
  overlay_.put(asset_symbol_key(symbol), encode(asset));
}

void Ledger::put(const LoanId& loan, const LoanRecord& record) {
  overlay_.put(loan_key(loan), encode(record));
}

void Ledger::put_bid(const LoanId& loan, std::uint32_t number, const BidRecord& record) {
  overlay_.put(bid_key(loan, number), encode(record));
}

void Ledger::erase_bid(const LoanId& loan, std::uint32_t number) {
  overlay_.erase(bid_key(loan, number));
}

void Ledger::put_note(const LoanId& loan, const AccountId& holder, const NoteRecord& record) {
  overlay_.put(note_key(loan, holder), encode(record));
}

void Ledger::erase_note(const LoanId& loan, const AccountId& holder) {
  overlay_.erase(note_key(loan, holder));
}

void Ledger::put_offer(const LoanId& loan, const OfferId& offer, const OfferRecord& record) {
  overlay_.put(offer_key(loan, offer), encode(record));
}

void Ledger::erase_offer(const LoanId& loan, const OfferId& offer) {
  overlay_.erase(offer_key(loan, offer));
}

void Ledger::put_validators(const ValidatorsRecord& record) {
  overlay_.put(validators_key(), encode(record));
}

void Ledger::set_alarm(const LoanId& loan, LoanRecord& record, Timestamp time) {
  if (record.alarm == time) return;
  if (record.alarm.ms != 0) overlay_.erase(due_key(record.alarm, loan));
  if (time.ms != 0) overlay_.put(due_key(time, loan), {});
  record.alarm = time;
}

void Ledger::change(const AccountId& account, AssetId asset, Amount available, Amount on_hold) {
  Balance balance = read_balance(overlay_, account, asset);
  balance.available += available;
  balance.on_hold += on_hold;
  TALLY_CHECK(balance.available.minor >= 0 && balance.on_hold.minor >= 0, "a covered move");
  if (balance == Balance{}) {
    overlay_.erase(balance_key(account, asset));
  } else {
    overlay_.put(balance_key(account, asset), encode(balance));
  }
  touched_.push_back({account, asset, touched_.size(), balance});
}

void Ledger::credit(const AccountId& account, AssetId asset, Amount amount) {
  if (amount.minor != 0) change(account, asset, amount, Amount{});
}

void Ledger::debit(const AccountId& account, AssetId asset, Amount amount) {
  if (amount.minor != 0) change(account, asset, Amount{} - amount, Amount{});
}

void Ledger::hold(const AccountId& account, AssetId asset, Amount amount) {
  change(account, asset, Amount{} - amount, amount);
}

void Ledger::release(const AccountId& account, AssetId asset, Amount amount) {
  if (amount.minor != 0) change(account, asset, amount, Amount{} - amount);
}

void Ledger::spend_hold(const AccountId& account, AssetId asset, Amount amount) {
  if (amount.minor != 0) change(account, asset, Amount{}, Amount{} - amount);
}

void Ledger::end_step() {
  const auto name = [](const Touched& one) { return std::tie(one.account, one.asset); };
  std::ranges::sort(touched_, {}, [](const Touched& one) {
    return std::tie(one.account, one.asset, one.turn);
  });
  for (std::size_t i = 0; i < touched_.size(); ++i) {
    const Touched& last = touched_[i];
    if (i + 1 < touched_.size() && name(touched_[i + 1]) == name(last)) continue;
    emit(BalanceChanged{last.account, last.asset, last.now.available, last.now.on_hold});
  }
  touched_.clear();
}

}  // namespace tally::contract
