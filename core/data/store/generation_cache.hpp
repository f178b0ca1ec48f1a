// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <utility>

#include "core/data/byte_map.hpp"

/// A bounded map of what was used lately.
/// Shape:  two generations. What is used moves to the young one; when that holds half of the
///         budget it becomes the old one, and what the old one still held is forgotten.
/// Units:  cost in bytes, as the caller states it, plus a flat sum for the entry itself.
/// Thread: one at a time.
namespace tally {

template <typename Value>
class GenerationCache {
 public:
  explicit GenerationCache(std::size_t max_bytes) : half_(max_bytes / 2) {}

  /// Null when unknown. Valid until the next call.
  [[nodiscard]] const Value* find(ByteView key) {
    if (const auto at = young_.find(key); at != young_.end()) return &*at->second.value;
    const auto at = old_.find(key);
    if (at == old_.end() || !at->second.value) return nullptr;
    Entry entry = std::exchange(at->second, {});
    make_room(entry.cost);  // from here on the old ones may be others
    young_cost_ += entry.cost;
    Entry& moved = young_[key];
    moved = std::move(entry);
    return &*moved.value;
  }

  void put(ByteView key, Value value, std::size_t bytes) {
    const std::size_t cost = bytes + key.size() + kEntryBytes;
    if (const auto at = young_.find(key); at != young_.end()) {
      young_cost_ += cost - at->second.cost;
      at->second = {std::move(value), cost};
      return;
    }
    make_room(cost);
    if (const auto at = old_.find(key); at != old_.end()) at->second = {};
    young_cost_ += cost;
    young_[key] = {std::move(value), cost};
  }

 private:
  static constexpr std::size_t kEntryBytes = 120;
  struct Entry {
    std::optional<Value> value;  ///< empty: it moved to the young ones
    std::size_t cost = 0;
  };

  void make_room(std::size_t cost) {
    if (young_cost_ + cost <= half_) return;
    old_ = std::exchange(young_, {});
    young_cost_ = 0;
  }

  std::size_t half_;
  std::size_t young_cost_ = 0;
  ByteMap<Entry> young_;
  ByteMap<Entry> old_;
};

}  // namespace tally
