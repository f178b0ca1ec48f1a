// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <set>

#include "core/data/state/queue_front.hpp"
#include "core/data/state_view.hpp"

/// A view with changes on top: what a block under execution sees.
/// Shape:  `next` walks base and changes as one ordered map, deleted entries left out. The order is
///         kept for kinds of keys that are walked only: most never are.
/// Thread: one at a time.
namespace tally {

class StateOverlay : public StateView {
 public:
  /// `base` must outlive the overlay and not change meanwhile, except right after take_diff().
  explicit StateOverlay(const StateView& base) : base_(base) {}
  StateOverlay(const StateOverlay&) = delete;
  StateOverlay& operator=(const StateOverlay&) = delete;

  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override;
  [[nodiscard]] std::optional<StateValue> look(ByteView key) const override;
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override;

  void put(ByteView key, Bytes value);
  void erase(ByteView key);
  /// All of a diff on top of what is here.
  void apply(StateDiff diff);

  [[nodiscard]] const StateDiff& diff() const { return diff_; }
  /// The changes; the overlay is as new afterwards.
  [[nodiscard]] StateDiff take_diff();

 private:
  void set(ByteView key, std::optional<Bytes> value);

  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> first(ByteView from, ByteView until) const;
  /// What the base has first in this range, asked of it once for a walk through what it has not.
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> below(ByteView from, ByteView until) const;

  /// By the keys of the entries at these places of the diff.
  struct ByKey {
    using is_transparent = void;
    const StateDiff& diff;
    [[nodiscard]] ByteView key(std::size_t place) const {
      return (diff.begin() + static_cast<std::ptrdiff_t>(place))->first;
    }
    [[nodiscard]] ByteView key(ByteView bytes) const { return bytes; }
    template <typename A, typename B>
    bool operator()(const A& a, const B& b) const {
      return as_text(key(a)) < as_text(key(b));
    }
  };
  using Ordered = std::set<std::size_t, ByKey>;
  [[nodiscard]] const Ordered& ordered(std::uint8_t kind) const;

  const StateView& base_;
  mutable QueueFront front_;
  struct Below {
    Bytes from;
    Bytes until;
    std::optional<std::pair<Bytes, Bytes>> entry;  ///< the base's first between them
  };
  mutable std::map<std::uint8_t, Below> below_;  ///< the last of each kind
  StateDiff diff_;
  /// Of the kinds (first bytes) that somebody has walked; the others need no order.
  mutable std::map<std::uint8_t, Ordered> ordered_;
};

}  // namespace tally
