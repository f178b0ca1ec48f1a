// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/container.hpp"

#include <algorithm>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/wallet/ur/bytewords.hpp"

namespace tally::wallet::offline {
namespace {

/// Types of keys; FORMAT.md §3. From kFirstIgnorable on, a reader may ignore what it does not know.
enum Type : std::uint8_t {
  kVersion = 0x00,
  kKind = 0x01,
  kChain = 0x02,
  kPurpose = 0x03,
  kNetworkName = 0x04,
  kPractice = 0x05,
  kProofMaps = 0x06,
  kTransactionMaps = 0x07,
  kAccountMaps = 0x08,
  kHeader = 0x10,
  kCommit = 0x11,
  kSigners = 0x12,
  kNextSigners = 0x13,
  kState = 0x14,
  kContent = 0x20,
  kSignature = 0x21,
  kPath = 0x22,
  kPolicy = 0x30,
  kAccountPath = 0x31,
  kLabel = 0x32,
  kFirstIgnorable = 0x80,
};

constexpr std::size_t kFingerprintBytes = 8;

Bytes key_of(Type type, ByteView rest = {}) {
  Bytes key{static_cast<std::uint8_t>(type)};
  key.insert(key.end(), rest.begin(), rest.end());
  return key;
}

template <typename Io, typename Entry>
void state_fields(Io& io, Entry& entry) {
  bool present = entry.value.has_value();
  io(present);
  if constexpr (std::is_const_v<Entry>) {
    if (present) io.bytes(*entry.value, kMaxStateValueBytes);
  } else {
    if (present) io.bytes(entry.value.emplace(), kMaxStateValueBytes);
  }
  io(entry.proof);
}

Bytes encode_path(const std::vector<std::uint32_t>& path) {
  Writer io;
  io.list(path, kMaxPathSteps);
  return std::move(io).take();
}

Bytes encode_text(const std::string& text, std::size_t max) {
  Writer io;
  io.text(text, max);
  return std::move(io).take();
}

void put_header(FrameMap& map, const ProvenHeader& proven) {
  map[key_of(kHeader)] = encode(proven.header);
  map[key_of(kCommit)] = encode(proven.commit);
  Writer signers;
  signers.list(proven.signers, kMaxValidators);
  map[key_of(kSigners)] = std::move(signers).take();
  if (proven.next) map[key_of(kNextSigners)] = encode(*proven.next);
}

/// Takes known entries out of a map, one after the other; the first problem sticks.
class Taker {
 public:
  explicit Taker(FrameMap map) : map_(std::move(map)) {}

  [[nodiscard]] Refusal refusal() const { return refusal_; }
  void refuse(Refusal refusal) {
    if (refusal_ == Refusal::kNone) refusal_ = refusal;
  }

  [[nodiscard]] bool has(Type type) const { return map_.contains(key_of(type)); }

  template <typename Read>
  void take_by(Type type, const Read& read_value) {
    const auto found = map_.find(key_of(type));
    if (found == map_.end()) return refuse(Refusal::kDamaged);
    Reader io(found->second);
    read_value(io);
    io.finish();
    if (!io.ok()) return refuse(Refusal::kDamaged);
    map_.erase(found);
  }
  template <typename T>
  void take(Type type, T& value) {
    take_by(type, [&](Reader& io) { io(value); });
  }
  void take_text(Type type, std::string& value, std::size_t max) {
    take_by(type, [&](Reader& io) { io.text(value, max); });
  }
  void take_path(Type type, std::vector<std::uint32_t>& path) {
    take_by(type, [&](Reader& io) { io.list(path, kMaxPathSteps); });
  }

  /// Every entry of a type whose key goes on after the first byte.
  template <typename Read>
  void take_each(Type type, std::size_t max_count, const Read& read_one) {
    std::size_t count = 0;
    auto at = map_.lower_bound(key_of(type));
    while (at != map_.end() && at->first[0] == type) {
      if (++count > max_count) return refuse(Refusal::kDamaged);
      Reader io(at->second);
      const Bytes rest(at->first.begin() + 1, at->first.end());
      read_one(ByteView(rest), io);
      io.finish();
      if (!io.ok()) return refuse(Refusal::kDamaged);
      at = map_.erase(at);
    }
  }

  /// What is left, if it may be ignored.
  [[nodiscard]] OtherEntries rest() {
    for (const auto& [key, value] : map_)
      if (key[0] < kFirstIgnorable) refuse(Refusal::kNewerFormat);
    return std::move(map_);
  }

 private:
  FrameMap map_;
  Refusal refusal_ = Refusal::kNone;
};

PublicKey public_key_in(ByteView rest, Reader& io) {
  PublicKey key;
  if (rest.size() != key.bytes.size())
    io.fail(DecodeError::kTruncated);
  else
    std::ranges::copy(rest, key.bytes.begin());
  return key;
}

void take_header(Taker& taker, ProvenHeader& proven) {
  taker.take(kHeader, proven.header);
  taker.take(kCommit, proven.commit);
  taker.take_by(kSigners, [&](Reader& io) { io.list(proven.signers, kMaxValidators); });
  if (taker.has(kNextSigners)) taker.take(kNextSigners, proven.next.emplace());
}

Refusal read_proofs(std::span<FrameMap> maps, Container& container) {
  for (std::size_t i = 0; i < maps.size(); ++i) {
    Taker taker(std::move(maps[i]));
    ProvenHeader& proven = i == 0 ? container.final.emplace() : container.steps.emplace_back();
    take_header(taker, proven);
    if (i == 0)
      taker.take_each(kState, kMaxStateEntries, [&](ByteView key, Reader& io) {
        state_fields(io, container.state[to_bytes(key)]);
      });
    // Nothing that may be ignored stands among proofs.
    if (!taker.rest().empty()) taker.refuse(Refusal::kDamaged);
    if (taker.refusal() != Refusal::kNone) return taker.refusal();
  }
  return Refusal::kNone;
}

Refusal read_transactions(std::span<FrameMap> maps, Container& container) {
  for (FrameMap& map : maps) {
    Taker taker(std::move(map));
    OfflineTransaction& tx = container.transactions.emplace_back();
    taker.take(kContent, tx.content);
    taker.take_each(kSignature, kMaxPathSteps,
                    [&](ByteView key, Reader& io) { io(tx.signatures[public_key_in(key, io)]); });
    taker.take_each(kPath, kMaxPathSteps, [&](ByteView key, Reader& io) {
      io.list(tx.paths[public_key_in(key, io)], kMaxPathSteps);
    });
    tx.others = taker.rest();
    if (taker.refusal() == Refusal::kNone && tx.content.version != kTransactionVersion)
      taker.refuse(Refusal::kNewerFormat);
    if (taker.refusal() != Refusal::kNone) return taker.refusal();
  }
  return Refusal::kNone;
}

Refusal read_accounts(std::span<FrameMap> maps, Container& container) {
  for (FrameMap& map : maps) {
    Taker taker(std::move(map));
    OfflineAccount& account = container.accounts.emplace_back();
    taker.take(kPolicy, account.policy);
    taker.take_path(kAccountPath, account.path);
    taker.take_text(kLabel, account.label, kMaxPurposeBytes);
    account.others = taker.rest();
    if (taker.refusal() != Refusal::kNone) return taker.refusal();
  }
  return Refusal::kNone;
}

}  // namespace

Bytes write_container(const Container& container) {
  std::vector<FrameMap> maps;
  FrameMap& global = maps.emplace_back(container.others);
  const auto proofs = static_cast<std::uint32_t>(container.final ? 1 + container.steps.size() : 0);
  global[key_of(kVersion)] = {kContainerVersion};
  global[key_of(kKind)] = {static_cast<std::uint8_t>(container.kind)};
  global[key_of(kChain)] = encode(container.chain);
  global[key_of(kPurpose)] = encode_text(container.purpose, kMaxPurposeBytes);
  global[key_of(kNetworkName)] = encode_text(container.network_name, kMaxPurposeBytes);
  global[key_of(kPractice)] = encode(container.practice);
  global[key_of(kProofMaps)] = encode(proofs);
  global[key_of(kTransactionMaps)] =
      encode(static_cast<std::uint32_t>(container.transactions.size()));
  global[key_of(kAccountMaps)] = encode(static_cast<std::uint32_t>(container.accounts.size()));
  if (container.final) {
    FrameMap& map = maps.emplace_back();
    put_header(map, *container.final);
    for (const auto& [key, entry] : container.state) {
      Writer io;
      state_fields(io, entry);
      map[key_of(kState, key)] = std::move(io).take();
    }
    for (const ProvenHeader& step : container.steps) put_header(maps.emplace_back(), step);
  }
  for (const OfflineTransaction& tx : container.transactions) {
    FrameMap& map = maps.emplace_back(tx.others);
    map[key_of(kContent)] = encode(tx.content);
    for (const auto& [key, signature] : tx.signatures)
      map[key_of(kSignature, key.bytes)] = encode(signature);
    for (const auto& [key, path] : tx.paths) map[key_of(kPath, key.bytes)] = encode_path(path);
  }
  for (const OfflineAccount& account : container.accounts) {
    FrameMap& map = maps.emplace_back(account.others);
    map[key_of(kPolicy)] = encode(account.policy);
    map[key_of(kAccountPath)] = encode_path(account.path);
    map[key_of(kLabel)] = encode_text(account.label, kMaxPurposeBytes);
  }
  return write_frame(maps);
}

Result<Container, Refusal> read_container(ByteView bytes) {
  if (!has_magic(bytes)) return Fail{Refusal::kNotAContainer};
  auto maps = read_frame(bytes);
  if (!maps || maps->empty()) return Fail{Refusal::kDamaged};
  Container container;
  Taker global((*maps)[0]);
  std::uint8_t version = 0;
  std::uint8_t kind = 0;
  std::array<std::uint32_t, 3> counts{};
  global.take(kVersion, version);
  if (global.refusal() == Refusal::kNone && version != kContainerVersion)
    return Fail{version > kContainerVersion ? Refusal::kNewerFormat : Refusal::kDamaged};
  global.take(kKind, kind);
  global.take(kChain, container.chain);
  global.take_text(kPurpose, container.purpose, kMaxPurposeBytes);
  global.take_text(kNetworkName, container.network_name, kMaxPurposeBytes);
  global.take(kPractice, container.practice);
  global.take(kProofMaps, counts[0]);
  global.take(kTransactionMaps, counts[1]);
  global.take(kAccountMaps, counts[2]);
  container.others = global.rest();
  if (global.refusal() != Refusal::kNone) return Fail{global.refusal()};
  if (kind > static_cast<std::uint8_t>(ContainerKind::kAccounts))
    return Fail{Refusal::kNewerFormat};
  if (kind == 0 || counts[0] > 1 + kMaxSteps || counts[1] > kMaxOfflineTransactions ||
      counts[2] > kMaxOfflineAccounts ||
      maps->size() != std::size_t{1} + counts[0] + counts[1] + counts[2])
    return Fail{Refusal::kDamaged};
  container.kind = static_cast<ContainerKind>(kind);
  const std::span<FrameMap> all(*maps);
  Refusal refusal = read_proofs(all.subspan(1, counts[0]), container);
  if (refusal == Refusal::kNone)
    refusal = read_transactions(all.subspan(1 + counts[0], counts[1]), container);
  if (refusal == Refusal::kNone)
    refusal = read_accounts(all.subspan(1 + counts[0] + counts[1], counts[2]), container);
  if (refusal != Refusal::kNone) return Fail{refusal};
  return container;
}

Result<Container, Refusal> combine(const Container& a, const Container& b) {
  const auto bare = [](Container container) {
    for (OfflineTransaction& tx : container.transactions) {
      tx.signatures.clear();
      tx.paths.clear();
      tx.others.clear();
    }
    container.others.clear();
    return write_container(container);
  };
  if (bare(a) != bare(b)) return Fail{Refusal::kConflict};
  Container both = a;
  bool agreed = true;
  const auto unite = [&agreed](auto& into, const auto& from) {
    for (const auto& [key, value] : from)
      agreed = agreed && into.emplace(key, value).first->second == value;
  };
  unite(both.others, b.others);
  for (std::size_t i = 0; i < both.transactions.size(); ++i) {
    unite(both.transactions[i].signatures, b.transactions[i].signatures);
    unite(both.transactions[i].paths, b.transactions[i].paths);
    unite(both.transactions[i].others, b.transactions[i].others);
  }
  if (!agreed) return Fail{Refusal::kConflict};
  return both;
}

std::string fingerprint(const Container& container) {
  Container bare = container;
  for (OfflineTransaction& tx : bare.transactions) tx.signatures.clear();
  const Hash256 hash =
      tagged_hash(HashTag::kWalletFile, {as_bytes("fingerprint"), write_container(bare)});
  std::string words;
  for (std::size_t i = 0; i < kFingerprintBytes; ++i)
    words += (i == 0 ? "" : " ") + std::string(ur::word_of(hash.bytes[i]));
  return words;
}

std::optional<Transaction> finished(const OfflineTransaction& offline) {
  // As many as the policy asks for, those with the lowest indexes.
  const auto signed_by = [&](const Policy& policy) {
    JointSignature made;
    const std::vector<PublicKey> keys = keys_of(policy);
    for (std::size_t i = 0; i < keys.size() && made.size() < threshold_of(policy); ++i)
      if (const auto found = offline.signatures.find(keys[i]); found != offline.signatures.end())
        made.push_back({static_cast<std::uint8_t>(i), found->second});
    return made;
  };
  const TransactionContent& content = offline.content;
  JointSignature own = signed_by(content.sender);
  if (own.empty() || own.size() < threshold_of(content.sender)) return std::nullopt;
  Transaction tx;
  tx.content = content;
  if (is_joint(content.sender))
    tx.sender_joint = std::move(own);
  else
    tx.sender_signature = own.front().signature;
  if (!content.fee_payer) return tx;
  JointSignature payer = signed_by(*content.fee_payer);
  if (payer.empty() || payer.size() < threshold_of(*content.fee_payer)) return std::nullopt;
  if (is_joint(*content.fee_payer))
    tx.fee_payer_joint = std::move(payer);
  else
    tx.fee_payer_signature = payer.front().signature;
  return tx;
}

}  // namespace tally::wallet::offline
