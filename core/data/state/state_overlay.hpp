// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <unordered_map>

#include "core/data/state/queue_front.hpp"
#include "core/data/state_view.hpp"

/// A view with changes on top: what a block under execution sees.
/// Shape:  `next` walks base and changes as one ordered map, deleted entries left out.
/// Thread: one at a time.
namespace tally {

class StateOverlay : public StateView {
 public:
  /// `base` must outlive the overlay and not change meanwhile.
  explicit StateOverlay(const StateView& base) : base_(base) {}
  StateOverlay(const StateOverlay&) = delete;
  StateOverlay& operator=(const StateOverlay&) = delete;

  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override;
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override;

  void put(ByteView key, Bytes value) { set(key, std::move(value)); }
  void erase(ByteView key) { set(key, std::nullopt); }
  /// All of a diff on top of what is here.
  void apply(const StateDiff& diff);

  [[nodiscard]] const StateDiff& diff() const { return diff_; }
  /// The changes; the overlay is as new afterwards.
  [[nodiscard]] StateDiff take_diff();

 private:
  void set(ByteView key, std::optional<Bytes> value);

  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> first(ByteView from, ByteView until) const;

  const StateView& base_;
  mutable QueueFront front_;
  StateDiff diff_;
  /// Into the nodes of diff_, which never move: a hashed look-up instead of a walk down the map.
  std::unordered_map<std::string_view, std::optional<Bytes>*> index_;
};

}  // namespace tally
