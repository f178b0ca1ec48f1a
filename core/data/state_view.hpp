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

/// A value that is either borrowed from a view or owned.
class StateValue {
 public:
  [[nodiscard]] static StateValue borrowed(ByteView bytes) { return StateValue(bytes, {}); }
  [[nodiscard]] static StateValue owned(Bytes bytes) {
    const ByteView view = bytes;  // a vector that moves keeps its bytes where they are
    return StateValue(view, std::move(bytes));
  }
  StateValue(StateValue&&) = default;
  StateValue& operator=(StateValue&&) = default;
  StateValue(const StateValue&) = delete;
  StateValue& operator=(const StateValue&) = delete;
  ~StateValue() = default;

  operator ByteView() const { return view_; }

 private:
  StateValue(ByteView view, Bytes own) : own_(std::move(own)), view_(view) {}

  Bytes own_;
  ByteView view_;
};

class StateView {
 public:
  virtual ~StateView() = default;

  [[nodiscard]] virtual std::optional<Bytes> get(ByteView key) const = 0;

  /// The same without a copy where there need be none: valid until the next call of the view.
  [[nodiscard]] virtual std::optional<StateValue> look(ByteView key) const {
    auto value = get(key);
    if (!value) return std::nullopt;
    return StateValue::owned(*std::move(value));
  }

  /// The first entry with from <= key < until; empty when there is none.
  [[nodiscard]] virtual std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                                    ByteView until) const = 0;
};

/// What one block changes: key → new value, or nothing when the entry goes.
using StateDiff = ByteDiff;

}  // namespace tally
