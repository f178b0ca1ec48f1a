// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/data/bytes.hpp"

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
    if (const auto at = young_.find(as_text(key)); at != young_.end()) return &at->second.value;
    const auto at = old_.find(as_text(key));
    if (at == old_.end()) return nullptr;
    const std::size_t cost = at->second.cost;
    auto node = old_.extract(at);
    make_room(cost);
    young_cost_ += cost;
    return &young_.insert(std::move(node)).position->second.value;
  }

  void put(ByteView key, Value value, std::size_t bytes) {
    const std::size_t cost = bytes + key.size() + kEntryBytes;
    if (const auto at = young_.find(as_text(key)); at != young_.end()) {
      young_cost_ += cost - at->second.cost;
      at->second = {std::move(value), cost};
      return;
    }
    make_room(cost);
    if (const auto at = old_.find(as_text(key)); at != old_.end()) old_.erase(at);
    young_cost_ += cost;
    young_.emplace(std::string(as_text(key)), Entry{std::move(value), cost});
  }

  [[nodiscard]] std::size_t size() const { return young_.size() + old_.size(); }

 private:
  static constexpr std::size_t kEntryBytes = 120;
  struct Entry {
    Value value;
    std::size_t cost = 0;
  };
  struct Hasher {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  using Map = std::unordered_map<std::string, Entry, Hasher, std::equal_to<>>;

  void make_room(std::size_t cost) {
    if (young_cost_ + cost <= half_) return;
    old_ = std::exchange(young_, {});
    young_cost_ = 0;
  }

  std::size_t half_;
  std::size_t young_cost_ = 0;
  Map young_;
  Map old_;
};

}  // namespace tally
