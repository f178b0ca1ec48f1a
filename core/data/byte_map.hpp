// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <bit>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

#include "core/data/map_key.hpp"

/// A map from bytes to values for the thousands of entries that a block changes: hashed look-ups,
/// entries in the order in which they came. Nothing is taken out: an entry that goes is a value
/// that says so.
/// Order:  of insertion, so that the same changes are walked in the same order on every machine.
/// Memory: entries, with their keys, move with the next insertion.
/// Thread: one at a time.
namespace tally {

/// Spread well enough for a table; differs from run to run, so that nobody prepares collisions.
[[nodiscard]] inline std::uint64_t table_hash(ByteView bytes) {
  static const char anchor = 0;
  constexpr std::uint64_t kOdd = 0x9e3779b97f4a7c15;
  std::uint64_t hash = std::bit_cast<std::uintptr_t>(&anchor) * kOdd + bytes.size();
  const auto mix = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * kOdd;
    hash ^= hash >> 32;
  };
  const std::uint8_t* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 8; left -= 8, at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    mix(word);
  }
  if (left > 0) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, left);
    mix(word);
  }
  return hash;
}

template <typename Value>
class ByteMap {
 public:
  using value_type = std::pair<MapKey, Value>;
  using iterator = typename std::vector<value_type>::iterator;
  using const_iterator = typename std::vector<value_type>::const_iterator;

  ByteMap() = default;
  ByteMap(std::initializer_list<std::pair<Bytes, Value>> entries) {
    for (const auto& entry : entries) (*this)[entry.first] = entry.second;
  }

  [[nodiscard]] std::size_t size() const { return entries_.size(); }
  [[nodiscard]] bool empty() const { return entries_.empty(); }
  [[nodiscard]] iterator begin() { return entries_.begin(); }
  [[nodiscard]] iterator end() { return entries_.end(); }
  [[nodiscard]] const_iterator begin() const { return entries_.begin(); }
  [[nodiscard]] const_iterator end() const { return entries_.end(); }

  [[nodiscard]] iterator find(ByteView key) {
    return begin() + static_cast<std::ptrdiff_t>(place(key));
  }
  [[nodiscard]] const_iterator find(ByteView key) const {
    return begin() + static_cast<std::ptrdiff_t>(place(key));
  }
  [[nodiscard]] bool contains(ByteView key) const { return place(key) != size(); }

  /// The entry and whether it is new; then with an empty value.
  std::pair<iterator, bool> claim(ByteView key) {
    if (2 * (entries_.size() + 1) > slots_.size()) grow();
    const std::uint64_t hash = table_hash(key);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].entry != 0; at = (at + 1) & (slots_.size() - 1))
      if (is(slots_[at], hash, key))
        return {begin() + static_cast<std::ptrdiff_t>(slots_[at].entry - 1), false};
    entries_.emplace_back(MapKey(key), Value{});
    slots_[at] = {tag(hash), static_cast<std::uint32_t>(entries_.size())};
    return {end() - 1, true};
  }
  Value& operator[](ByteView key) { return claim(key).first->second; }
  void insert_or_assign(ByteView key, Value value) { (*this)[key] = std::move(value); }

  /// Empty again; keeps the room.
  void clear() {
    entries_.clear();
    std::fill(slots_.begin(), slots_.end(), Slot{});
  }

  /// The same entries, in whatever order.
  friend bool operator==(const ByteMap& a, const ByteMap& b) {
    if (a.size() != b.size()) return false;
    for (const auto& [key, value] : a) {
      const auto other = b.find(key);
      if (other == b.end() || !(other->second == value)) return false;
    }
    return true;
  }

 private:
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t entry = 0;  ///< its place plus 1; 0: free
  };

  static std::uint32_t tag(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
  [[nodiscard]] bool is(const Slot& slot, std::uint64_t hash, ByteView key) const {
    return slot.tag == tag(hash) && as_text(entries_[slot.entry - 1].first) == as_text(key);
  }
  /// size() when there is none.
  [[nodiscard]] std::size_t place(ByteView key) const {
    if (slots_.empty()) return 0;
    const std::uint64_t hash = table_hash(key);
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].entry != 0;
         at = (at + 1) & (slots_.size() - 1))
      if (is(slots_[at], hash, key)) return slots_[at].entry - 1;
    return size();
  }
  void grow() {
    slots_.assign(std::max<std::size_t>(16, 2 * slots_.size()), Slot{});
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::uint64_t hash = table_hash(entries_[i].first);
      std::size_t at = hash & (slots_.size() - 1);
      while (slots_[at].entry != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = {tag(hash), static_cast<std::uint32_t>(i + 1)};
    }
  }

  std::vector<value_type> entries_;
  std::vector<Slot> slots_;
};

/// New values; empty: the entry goes.
using ByteDiff = ByteMap<std::optional<Bytes>>;

}  // namespace tally
