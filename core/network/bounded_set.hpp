// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <deque>
#include <set>

/// Remembers the newest `capacity` things and forgets the oldest.
/// Thread: a value.
namespace tally::network {

template <typename T>
class BoundedSet {
 public:
  explicit BoundedSet(std::size_t capacity) : capacity_(capacity) {}

  /// False when it was known already.
  bool add(const T& thing) {
    if (!known_.insert(thing).second) return false;
    order_.push_back(thing);
    if (order_.size() > capacity_) {
      known_.erase(order_.front());
      order_.pop_front();
    }
    return true;
  }
  [[nodiscard]] bool contains(const T& thing) const { return known_.contains(thing); }
  [[nodiscard]] std::size_t size() const { return order_.size(); }

 private:
  std::size_t capacity_;
  std::set<T> known_;
  std::deque<T> order_;
};

}  // namespace tally::network
