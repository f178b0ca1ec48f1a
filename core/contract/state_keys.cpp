// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/state_keys.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::contract {
namespace {

class Key {
 public:
  explicit Key(KeyKind kind) {
    bytes_.reserve(kUsualBytes);
    bytes_.push_back(static_cast<std::uint8_t>(kind));
  }
  template <typename Tag>
  Key& id(const Id32<Tag>& value) {
    bytes_.insert(bytes_.end(), value.bytes.begin(), value.bytes.end());
    return *this;
  }
  Key& text(std::string_view value) {
    bytes_.insert(bytes_.end(), value.begin(), value.end());
    return *this;
  }
  Key& u32(std::uint32_t value) { return big_endian(value, 4); }
  Key& u64(std::uint64_t value) { return big_endian(value, 8); }
  Bytes take() { return std::move(bytes_); }

 private:
  static constexpr std::size_t kUsualBytes = 80;  // two ids and what is beside them

  Key& big_endian(std::uint64_t value, int size) {
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
      bytes_.push_back(static_cast<std::uint8_t>(value >> shift));
    return *this;
  }
  Bytes bytes_;
};

/// The first key after all keys that begin with `prefix`.
Bytes after_prefix(Bytes prefix) {
  while (!prefix.empty() && prefix.back() == 0xff) prefix.pop_back();
  TALLY_CHECK(!prefix.empty(), "a prefix with an end");
  ++prefix.back();
  return prefix;
}

KeyRange prefix_range(Bytes prefix) {
  Bytes until = after_prefix(prefix);
  return {std::move(prefix), std::move(until)};
}

template <typename Id>
Id id_at(ByteView key, std::size_t at) {
  TALLY_CHECK(key.size() >= at + 32, "a key of its kind");
  Id id;
  std::ranges::copy(key.subspan(at, 32), id.bytes.begin());
  return id;
}

std::uint64_t number_at(ByteView key, std::size_t at, std::size_t size) {
  TALLY_CHECK(key.size() >= at + size, "a key of its kind");
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8 | key[at + i];
  return value;
}

}  // namespace

Bytes params_key() { return Key(KeyKind::kParams).take(); }
Bytes validators_key() { return Key(KeyKind::kValidators).take(); }
Bytes rules_key() { return Key(KeyKind::kRules).take(); }
Bytes asset_key(AssetId asset) { return Key(KeyKind::kAsset).u32(asset.number).take(); }
Bytes asset_symbol_key(std::string_view symbol) {
  return Key(KeyKind::kAssetSymbol).text(symbol).take();
}
Bytes account_key(const AccountId& account) { return Key(KeyKind::kAccount).id(account).take(); }
Bytes balance_key(const AccountId& account, AssetId asset) {
  return Key(KeyKind::kBalance).id(account).u32(asset.number).take();
}
Bytes loan_key(const LoanId& loan) { return Key(KeyKind::kLoan).id(loan).take(); }
Bytes bid_key(const LoanId& loan, std::uint32_t number) {
  return Key(KeyKind::kBid).id(loan).u32(number).take();
}
Bytes note_key(const LoanId& loan, const AccountId& holder) {
  return Key(KeyKind::kNote).id(loan).id(holder).take();
}
Bytes offer_key(const LoanId& loan, const OfferId& offer) {
  return Key(KeyKind::kOffer).id(loan).id(offer).take();
}
Bytes proposal_key(const LoanId& loan, std::uint32_t number) {
  return Key(KeyKind::kProposal).id(loan).u32(number).take();
}
Bytes reference_key(std::string_view code) { return Key(KeyKind::kReference).text(code).take(); }
Bytes issuer_key(const AccountId& issuer) { return Key(KeyKind::kIssuer).id(issuer).take(); }
Bytes status_list_key(const AccountId& issuer, std::uint32_t list) {
  return Key(KeyKind::kStatusList).id(issuer).u32(list).take();
}
Bytes status_epoch_key(const AccountId& issuer, std::uint32_t list, std::uint32_t epoch) {
  return Key(KeyKind::kStatusEpoch).id(issuer).u32(list).u32(epoch).take();
}
Bytes grant_key(const TxId& grant) { return Key(KeyKind::kGrant).id(grant).take(); }
Bytes sealing_key_key(const AccountId& account) {
  return Key(KeyKind::kSealingKey).id(account).take();
}
Bytes due_key(Timestamp time, const LoanId& loan) {
  TALLY_CHECK(time.ms >= 0, "due work begins after 1970");
  return Key(KeyKind::kDue).u64(static_cast<std::uint64_t>(time.ms)).id(loan).take();
}
Bytes policy_key(const AccountId& account) { return Key(KeyKind::kPolicy).id(account).take(); }
Bytes epoch_key(const AccountId& account, const LoanId& loan) {
  return Key(KeyKind::kEpoch).id(account).id(loan).take();
}
Bytes mandate_turn_key() { return Key(KeyKind::kMandateTurn).take(); }
Bytes mandate_key(const MandateId& mandate) { return Key(KeyKind::kMandate).id(mandate).take(); }
Bytes committed_key(const MandateId& mandate, const AccountId& borrower) {
  return Key(KeyKind::kCommitted).id(mandate).id(borrower).take();
}
Bytes match_key(Timestamp listed_at, const LoanId& loan) {
  return Key(KeyKind::kMatch).u64(static_cast<std::uint64_t>(listed_at.ms)).id(loan).take();
}
Bytes mandate_order_key(AssetId asset, RatePpb rate_floor, std::uint64_t turn) {
  return Key(KeyKind::kMandateOrder)
      .u32(asset.number)
      .u64(static_cast<std::uint64_t>(rate_floor.ppb))
      .u64(turn)
      .take();
}
Bytes mandate_order_end(AssetId asset, RatePpb rate) {
  return mandate_order_key(asset, RatePpb{rate.ppb + 1}, 0);
}
Bytes collateral_key(const LoanId& loan) { return Key(KeyKind::kCollateral).id(loan).take(); }
Bytes guarantee_key(const LoanId& loan, const AccountId& guarantor) {
  return Key(KeyKind::kGuarantee).id(loan).id(guarantor).take();
}
Bytes sale_key(const LoanId& loan) { return Key(KeyKind::kSale).id(loan).take(); }
Bytes sale_end_key(Timestamp ends, const LoanId& loan) {
  return Key(KeyKind::kSaleEnd).u64(static_cast<std::uint64_t>(ends.ms)).id(loan).take();
}
Bytes price_key(const AccountId& publisher, AssetId base, AssetId quote) {
  return Key(KeyKind::kPrice).id(publisher).u32(base.number).u32(quote.number).take();
}
Bytes margin_key(const LoanId& loan) { return Key(KeyKind::kMargin).id(loan).take(); }
Bytes margin_end_key(Timestamp until, const LoanId& loan) {
  return Key(KeyKind::kMarginEnd).u64(static_cast<std::uint64_t>(until.ms)).id(loan).take();
}

KeyRange range_of(KeyKind kind) { return prefix_range(Key(kind).take()); }
KeyRange balances_of(const AccountId& account) {
  return prefix_range(Key(KeyKind::kBalance).id(account).take());
}
KeyRange bids_of(const LoanId& loan) { return prefix_range(Key(KeyKind::kBid).id(loan).take()); }
KeyRange notes_of(const LoanId& loan) { return prefix_range(Key(KeyKind::kNote).id(loan).take()); }

KeyRange offers_of(const LoanId& loan) {
  return prefix_range(Key(KeyKind::kOffer).id(loan).take());
}

KeyRange proposals_of(const LoanId& loan) {
  return prefix_range(Key(KeyKind::kProposal).id(loan).take());
}

KeyRange committed_of(const MandateId& mandate) {
  return prefix_range(Key(KeyKind::kCommitted).id(mandate).take());
}

KeyRange notes_after(const LoanId& loan, const AccountId& holder) {
  KeyRange range = notes_of(loan);
  range.from = note_key(loan, holder);
  range.from.push_back(0);
  return range;
}

KeyRange guarantees_of(const LoanId& loan) {
  return prefix_range(Key(KeyKind::kGuarantee).id(loan).take());
}

KeyRange queue_until(KeyKind queue, Timestamp time) {
  const auto end_ms = static_cast<std::uint64_t>(std::max<std::int64_t>(time.ms, 0)) + 1;
  return {Key(queue).take(), Key(queue).u64(end_ms).take()};
}
KeyRange due_until(Timestamp time) { return queue_until(KeyKind::kDue, time); }

AssetId asset_in(ByteView key) { return {static_cast<std::uint32_t>(number_at(key, 1, 4))}; }
AccountId account_in(ByteView key) { return id_at<AccountId>(key, 1); }
AssetId asset_of_balance(ByteView key) {
  return {static_cast<std::uint32_t>(number_at(key, 33, 4))};
}
LoanId loan_in(ByteView key) { return id_at<LoanId>(key, 1); }
std::uint32_t bid_number_in(ByteView key) {
  return static_cast<std::uint32_t>(number_at(key, 33, 4));
}
std::uint32_t proposal_number_in(ByteView key) { return bid_number_in(key); }
AccountId holder_in(ByteView key) { return id_at<AccountId>(key, 33); }
MandateId mandate_in(ByteView key) { return id_at<MandateId>(key, 1); }
Timestamp match_time_in(ByteView key) { return due_time_in(key); }
LoanId match_loan_in(ByteView key) { return due_loan_in(key); }
RatePpb order_rate_in(ByteView key) {
  return {static_cast<std::int64_t>(number_at(key, 5, 8))};
}
std::uint64_t order_turn_in(ByteView key) { return number_at(key, 13, 8); }
OfferId offer_in(ByteView key) { return id_at<OfferId>(key, 33); }
Timestamp due_time_in(ByteView key) {
  return {static_cast<std::int64_t>(number_at(key, 1, 8))};
}
LoanId due_loan_in(ByteView key) { return id_at<LoanId>(key, 9); }

std::optional<KeyKind> kind_of(ByteView key) {
  if (key.empty()) return std::nullopt;
  const auto kind = static_cast<KeyKind>(key.front());
  switch (kind) {
    case KeyKind::kParams:
    case KeyKind::kValidators:
    case KeyKind::kRules:
    case KeyKind::kAsset:
    case KeyKind::kAssetSymbol:
    case KeyKind::kAccount:
    case KeyKind::kBalance:
    case KeyKind::kPolicy:
    case KeyKind::kEpoch:
    case KeyKind::kLoan:
    case KeyKind::kBid:
    case KeyKind::kNote:
    case KeyKind::kProposal:
    case KeyKind::kReference:
    case KeyKind::kDue:
    case KeyKind::kOffer:
    case KeyKind::kMandateTurn:
    case KeyKind::kMandate:
    case KeyKind::kCommitted:
    case KeyKind::kMatch:
    case KeyKind::kMandateOrder:
    case KeyKind::kCollateral:
    case KeyKind::kGuarantee:
    case KeyKind::kSale:
    case KeyKind::kSaleEnd:
    case KeyKind::kPrice:
    case KeyKind::kMargin:
    case KeyKind::kMarginEnd:
    case KeyKind::kStake:
    case KeyKind::kDelegation:
    case KeyKind::kDeparture:
    case KeyKind::kDepartureDue:
    case KeyKind::kStakeClock:
    case KeyKind::kGuilt:
    case KeyKind::kMembers:
    case KeyKind::kDayHeight:
    case KeyKind::kIssuer:
    case KeyKind::kStatusList:
    case KeyKind::kStatusEpoch:
    case KeyKind::kGrant:
    case KeyKind::kSealingKey:
      return kind;
  }
  return std::nullopt;
}

}  // namespace tally::contract
