// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <utility>

#include "core/data/byte_map.hpp"

/// Reading the state: a map from keys to values, both bytes.
/// Order:  `next` walks in bytewise order of keys, which typed keys (contract/state_keys.hpp) make
///         the order of time for queues and of names for lists.
/// Thread: an implementation says; within one block it does not change.
namespace tally {

class StateView {
 public:
  virtual ~StateView() = default;

  [[nodiscard]] virtual std::optional<Bytes> get(ByteView key) const = 0;

  /// The first entry with from <= key < until; empty when there is none.
  [[nodiscard]] virtual std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                                    ByteView until) const = 0;
};

/// What one block changes: key → new value, or nothing when the entry goes.
using StateDiff = ByteDiff;

}  // namespace tally
