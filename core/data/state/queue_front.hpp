// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>

#include "core/data/bytes.hpp"

/// Where each kind of key (its first byte) can begin at all: remembers what searches from the very
/// start of a kind have found, so that a queue whose front is taken again and again is not searched
/// through all that was ever taken from it.
/// Shape:  a lower bound: no entry of the kind lies before it. Changes nothing that a search finds.
/// Thread: one at a time.
namespace tally {

class QueueFront {
 public:
  /// Where a search from here may begin instead. Valid until the next found() or put().
  [[nodiscard]] ByteView begin(ByteView from) const {
    if (from.empty()) return from;
    const ByteView least = least_[from[0]];
    return as_text(from) < as_text(least) ? least : from;
  }
  /// A search from `from` had this key as its first.
  void found(ByteView from, const Bytes& key) {
    if (from.size() == 1 && key[0] == from[0]) least_[from[0]] = key;
  }
  /// An entry came to be.
  void put(ByteView key) {
    if (key.empty()) return;
    Bytes& least = least_[key[0]];
    if (as_text(key) < as_text(least)) least = to_bytes(key);
  }

 private:
  std::array<Bytes, 256> least_;
};

}  // namespace tally
