// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/compact_block.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/data/block/body.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::network {
namespace {

/// For the header, the previous commit, lengths and one transaction more.
constexpr std::size_t kHeaderRoom = 16 * 1024 + kMaxTransactionBytes;
constexpr std::string_view kShortIdText = "Tallystick/short id/1";

std::uint64_t number_of(const ShortId& id) {
  std::uint64_t number = 0;
  for (const std::uint8_t byte : id) number = number << 8 | byte;
  return number;
}

}  // namespace

std::array<std::uint8_t, 16> short_id_key(std::uint64_t salt, const BlockId& block) {
  Bytes text(kShortIdText.begin(), kShortIdText.end());
  for (std::size_t i = 0; i < 8; ++i) text.push_back(static_cast<std::uint8_t>(salt >> (8 * i)));
  text.insert(text.end(), block.bytes.begin(), block.bytes.end());
  const Hash256 hash = sha256(text);
  std::array<std::uint8_t, 16> key{};
  std::copy_n(hash.bytes.begin(), key.size(), key.begin());
  return key;
}

ShortId short_id(const std::array<std::uint8_t, 16>& key, const TxId& tx) {
  std::array<std::uint8_t, 48> text{};
  std::ranges::copy(key, text.begin());
  std::ranges::copy(tx.bytes, text.begin() + key.size());
  const Hash256 hash = sha256(text);
  ShortId id{};
  std::copy_n(hash.bytes.begin(), id.size(), id.begin());
  return id;
}

Compactor::Compactor(const Block& block, std::uint64_t salt)
    : id_(id_of(block.header)), salt_(salt) {
  const auto key = short_id_key(salt, id_);
  for (const Transaction& tx : block.transactions) {
    ids_.push_back(id_of(tx.content));
    short_ids_.push_back(short_id(key, ids_.back()));
    sizes_.push_back(encode(tx).size());
  }
}

std::optional<CompactBlock> Compactor::compact(const Block& block, const MayHave& may_have) const {
  CompactBlock made;
  made.salt = salt_;
  std::size_t whole = 0;
  std::size_t written = 0;
  for (std::size_t i = 0; i < ids_.size(); ++i) {
    whole += sizes_[i];
    if (written > kMaxCompactBytes - kHeaderRoom) return std::nullopt;
    if (may_have(ids_[i])) {
      written += short_ids_[i].size();
      made.short_ids.push_back(short_ids_[i]);
    } else {
      written += sizes_[i] + sizeof(std::uint16_t);
      made.given.push_back({static_cast<std::uint16_t>(i), block.transactions[i]});
    }
  }
  if (2 * written >= whole) return std::nullopt;
  made.header = block.header;
  made.previous_commit = block.previous_commit;
  return made;
}

Result<Rebuild, CompactError> Rebuild::begin(CompactBlock compact,
                                             std::span<const KnownTransaction* const> pool) {
  const std::size_t count = compact.short_ids.size() + compact.given.size();
  if (count > kMaxBlockTransactions) return Fail{CompactError::kMalformed};
  Rebuild made;
  made.id_ = id_of(compact.header);
  made.key_ = short_id_key(compact.salt, made.id_);
  made.block_.header = std::move(compact.header);
  made.block_.previous_commit = std::move(compact.previous_commit);
  std::vector<Transaction>& all = made.block_.transactions;
  all.resize(count);
  std::vector<bool> is_here(count);
  std::size_t least = 0;
  for (CompactBlock::Given& given : compact.given) {
    if (given.index < least || given.index >= count) return Fail{CompactError::kMalformed};
    least = given.index + std::size_t{1};
    is_here[given.index] = true;
    all[given.index] = std::move(given.transaction);
  }

  struct Place {
    std::uint16_t index = 0;
    const KnownTransaction* found = nullptr;
    bool is_double = false;  ///< two that wait have this short id: which one is meant?
  };
  std::unordered_map<std::uint64_t, Place> places;
  std::vector<std::uint64_t> numbers;  // of the short ids, in the order of the block
  std::size_t next = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (is_here[i]) continue;
    numbers.push_back(number_of(compact.short_ids[next++]));
    if (!places.emplace(numbers.back(), Place{static_cast<std::uint16_t>(i)}).second)
      return Fail{CompactError::kAmbiguous};
  }
  for (const KnownTransaction* tx : pool) {
    const auto place = places.find(number_of(short_id(made.key_, tx->id)));
    if (place == places.end()) continue;
    place->second.is_double = place->second.found != nullptr;
    place->second.found = tx;
  }
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const Place& place = places.at(numbers[i]);
    if (place.found != nullptr && !place.is_double) {
      all[place.index] = place.found->transaction;
    } else {
      made.missing_.push_back(place.index);
      made.wanted_.push_back(compact.short_ids[i]);
    }
  }
  return made;
}

Result<Block, CompactError> Rebuild::finish(std::vector<Transaction> rest) && {
  if (rest.size() != missing_.size()) return Fail{CompactError::kNotAsked};
  for (std::size_t i = 0; i < rest.size(); ++i) {
    if (short_id(key_, id_of(rest[i].content)) != wanted_[i]) return Fail{CompactError::kNotAsked};
    block_.transactions[missing_[i]] = std::move(rest[i]);
  }
  if (!body_fits(block_)) return Fail{CompactError::kOtherBody};
  return std::move(block_);
}

}  // namespace tally::network
