// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/proven_view.hpp"

#include "core/contract/account_rules.hpp"
#include "core/contract/objects.hpp"
#include "core/contract/params.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/reader.hpp"

namespace tally::wallet::offline {
namespace {

template <typename T>
bool reads(ByteView value) {
  return decode<T>(value).has_value();
}

bool is_readable(ByteView key, ByteView value) {
  using contract::KeyKind;
  const auto kind = contract::kind_of(key);
  if (!kind) return false;
  switch (*kind) {
    case KeyKind::kParams: return reads<contract::ChainParams>(value);
    case KeyKind::kValidators: return reads<contract::ValidatorsRecord>(value);
    case KeyKind::kAsset: return reads<contract::AssetRecord>(value);
    case KeyKind::kAssetSymbol: return reads<AssetId>(value);
    case KeyKind::kAccount: return reads<contract::AccountRecord>(value);
    case KeyKind::kBalance: return reads<contract::Balance>(value);
    case KeyKind::kPolicy: return reads<contract::PolicyRecord>(value);
    case KeyKind::kEpoch: return reads<contract::EpochRecord>(value);
    case KeyKind::kLoan: return reads<contract::LoanRecord>(value);
    case KeyKind::kBid: return reads<contract::BidRecord>(value);
    case KeyKind::kNote: return reads<contract::NoteRecord>(value);
    default: return true;
  }
}

}  // namespace

std::optional<Bytes> RecordingView::get(ByteView key) const {
  asked_.insert(to_bytes(key));
  return base_.get(key);
}

std::optional<std::pair<Bytes, Bytes>> RecordingView::next(ByteView, ByteView) const {
  throw NeedsRange();
}

Result<ProvenView, Refusal> ProvenView::check(const Hash256& root,
                                              const std::map<Bytes, StateEntry>& state) {
  ProvenView view;
  for (const auto& [key, entry] : state) {
    const std::optional<ByteView> value =
        entry.value ? std::optional<ByteView>(*entry.value) : std::nullopt;
    if (!verify_state_proof(root, key, value, entry.proof)) return Fail{Refusal::kBadStateProof};
    if (value && !is_readable(key, *value)) return Fail{Refusal::kUnknownState};
    view.entries_.emplace(key, entry.value);
  }
  return view;
}

std::optional<Bytes> ProvenView::get(ByteView key) const {
  const auto found = entries_.find(to_bytes(key));
  if (found == entries_.end()) throw NotProven(key);
  return found->second;
}

std::optional<std::pair<Bytes, Bytes>> ProvenView::next(ByteView, ByteView) const {
  throw NeedsRange();
}

}  // namespace tally::wallet::offline
