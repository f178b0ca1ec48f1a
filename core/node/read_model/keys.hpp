// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <string_view>
#include <type_traits>

#include "core/data/bytes.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/data/loan_status.hpp"

/// Keys of the read model's index rows: one letter for the kind, then names, numbers big-endian so
/// that bytewise order is the order of numbers and of time.
///   L loan                       LoanEntry          S status, listed at, loan   –
///   U borrower, listed at, loan  –                  B loan                      BidBook
///   b lender, loan, bid          –                  N holder, loan              NoteEntry
///   n loan, holder               units i64          P loan, height, order       PaymentEntry
///   T loan, height, order        HistoryRow …       H account, height, order    HistoryRow …
///   R borrower                   BorrowerHistory    F code                      ReferenceRow
///   K height                     BlockEntry         A asset                     AssetEntry
///   u holder, loan, height, order StakeEntry        o loan, offer               OfferRow
///   O seller, loan, offer        –                  m mandate                   MandateRow
///   J lender, set at, mandate    –                  Y guarantor, loan           –
///   V loan (for sale)            –                  p publisher, base, quote    PriceRow
///   W loan                       ProposalBook       w                           height
///   C                            ChainTotals        v                           ValidatorSet
/// What an account has, the state itself tells.
/// Of the lists marked … a row holds one line or more, one after the other; height and order are
/// the first one's.
/// Thread: pure.
namespace tally::node {

namespace index_key {

class Builder {
 public:
  explicit Builder(char kind) {
    bytes_.reserve(kUsualBytes);
    bytes_.push_back(static_cast<std::uint8_t>(kind));
  }
  template <typename Tag>
  Builder& id(const Id32<Tag>& id) {
    bytes_.insert(bytes_.end(), id.bytes.begin(), id.bytes.end());
    return *this;
  }
  template <typename T>
  Builder& number(T value) {
    const auto bits = static_cast<std::make_unsigned_t<T>>(value);
    for (int shift = static_cast<int>(sizeof(T)) * 8 - 8; shift >= 0; shift -= 8)
      bytes_.push_back(static_cast<std::uint8_t>(bits >> shift));
    return *this;
  }
  Builder& text(std::string_view text) {
    bytes_.insert(bytes_.end(), text.begin(), text.end());
    return *this;
  }
  [[nodiscard]] Bytes take() { return std::move(bytes_); }

 private:
  static constexpr std::size_t kUsualBytes = 80;  // two ids and what is beside them

  Bytes bytes_;
};

inline Bytes loan(const LoanId& id) { return Builder('L').id(id).take(); }
inline Bytes by_status(LoanStatus status, Timestamp listed_at, const LoanId& loan) {
  const auto number = static_cast<std::uint8_t>(status);
  return Builder('S').number(number).number(listed_at.ms).id(loan).take();
}
inline Bytes all_of_status(LoanStatus status) {
  return Builder('S').number(static_cast<std::uint8_t>(status)).take();
}
inline Bytes by_borrower(const AccountId& account, Timestamp listed_at, const LoanId& loan) {
  return Builder('U').id(account).number(listed_at.ms).id(loan).take();
}
inline Bytes all_of_borrower(const AccountId& account) { return Builder('U').id(account).take(); }
inline Bytes bids(const LoanId& loan) { return Builder('B').id(loan).take(); }
inline Bytes by_bidder(const AccountId& account, const LoanId& loan, std::uint32_t bid) {
  return Builder('b').id(account).id(loan).number(bid).take();
}
inline Bytes all_of_bidder(const AccountId& account) { return Builder('b').id(account).take(); }
inline Bytes note(const AccountId& holder, const LoanId& loan) {
  return Builder('N').id(holder).id(loan).take();
}
inline Bytes all_of_holder(const AccountId& holder) { return Builder('N').id(holder).take(); }
inline Bytes holder(const LoanId& loan, const AccountId& account) {
  return Builder('n').id(loan).id(account).take();
}
inline Bytes all_holders(const LoanId& loan) { return Builder('n').id(loan).take(); }
inline Bytes stake(const AccountId& holder, const LoanId& loan, Height height,
                   std::uint32_t order) {
  return Builder('u').id(holder).id(loan).number(height).number(order).take();
}
inline Bytes all_stakes(const AccountId& holder, const LoanId& loan) {
  return Builder('u').id(holder).id(loan).take();
}
inline Bytes offer(const LoanId& loan, const OfferId& offer) {
  return Builder('o').id(loan).id(offer).take();
}
inline Bytes all_offers(const LoanId& loan) { return Builder('o').id(loan).take(); }
inline Bytes by_seller(const AccountId& seller, const LoanId& loan, const OfferId& offer) {
  return Builder('O').id(seller).id(loan).id(offer).take();
}
inline Bytes all_of_seller(const AccountId& seller) { return Builder('O').id(seller).take(); }
inline Bytes mandate(const MandateId& id) { return Builder('m').id(id).take(); }
inline Bytes by_mandator(const AccountId& lender, Timestamp set_at, const MandateId& id) {
  return Builder('J').id(lender).number(set_at.ms).id(id).take();
}
inline Bytes all_of_mandator(const AccountId& lender) { return Builder('J').id(lender).take(); }
inline Bytes by_guarantor(const AccountId& guarantor, const LoanId& loan) {
  return Builder('Y').id(guarantor).id(loan).take();
}
inline Bytes all_of_guarantor(const AccountId& guarantor) {
  return Builder('Y').id(guarantor).take();
}
inline Bytes for_sale(const LoanId& loan) { return Builder('V').id(loan).take(); }
inline Bytes price(const AccountId& publisher, AssetId base, AssetId quote) {
  return Builder('p').id(publisher).number(base.number).number(quote.number).take();
}
inline Bytes all_prices(const AccountId& publisher) { return Builder('p').id(publisher).take(); }
inline Bytes proposals(const LoanId& loan) { return Builder('W').id(loan).take(); }
inline Bytes reference(std::string_view code) { return Builder('F').text(code).take(); }
inline Bytes payment(const LoanId& loan, Height height, std::uint32_t order) {
  return Builder('P').id(loan).number(height).number(order).take();
}
inline Bytes all_payments(const LoanId& loan) { return Builder('P').id(loan).take(); }
inline Bytes all_timeline(const LoanId& loan) { return Builder('T').id(loan).take(); }
inline Bytes all_history(const AccountId& account) { return Builder('H').id(account).take(); }
inline Bytes borrower(const AccountId& account) { return Builder('R').id(account).take(); }
inline Bytes block(Height height) { return Builder('K').number(height).take(); }
inline Bytes asset(AssetId asset) { return Builder('A').number(asset.number).take(); }
/// The row of a list whose first line this is.
inline Bytes line(ByteView list, Height height, std::uint32_t order) {
  Bytes key = to_bytes(list);
  for (int shift = 56; shift >= 0; shift -= 8)
    key.push_back(static_cast<std::uint8_t>(height >> shift));
  for (int shift = 24; shift >= 0; shift -= 8)
    key.push_back(static_cast<std::uint8_t>(order >> shift));
  return key;
}
inline Bytes all(char kind) { return Builder(kind).take(); }
/// The set that signed the commit of the newest block: the next proposer's copy is checked by it.
inline Bytes commit_validators() { return Builder('v').take(); }
/// The height of the snapshot that the node began with; absent when it has all blocks.
inline Bytes begun_at() { return Builder('w').take(); }
inline Bytes totals() { return Builder('C').take(); }

/// The id that a key ends with. Requires a key of at least 33 bytes.
template <typename Id>
[[nodiscard]] Id last_id(ByteView key) {
  Id id;
  std::copy(key.end() - 32, key.end(), id.bytes.begin());
  return id;
}
/// The id that begins `at` bytes into the key.
template <typename Id>
[[nodiscard]] Id id_at(ByteView key, std::size_t at) {
  Id id;
  std::copy_n(key.begin() + static_cast<std::ptrdiff_t>(at), 32, id.bytes.begin());
  return id;
}

/// The 32-bit number that begins `at` bytes into the key.
[[nodiscard]] inline std::uint32_t number_at(ByteView key, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = at; i < at + 4; ++i) number = number << 8 | key[i];
  return number;
}
[[nodiscard]] inline AssetId asset_at(ByteView key, std::size_t at) {
  return AssetId{number_at(key, at)};
}

}  // namespace index_key
}  // namespace tally::node
