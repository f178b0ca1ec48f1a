// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <optional>

#include "core/data/block/validator_set.hpp"

/// Who governed which of the past heights, so that others can follow the validators from a block
/// that they believe to a newer one (core/data/block/light_walk.hpp). The state has only the sets
/// of the next heights.
/// Shape:  a set is kept where it is not the one before after one turn of the rotation, and every
///         kSpan heights; the others follow by turns.
/// Bounds: kMaxEntries, the oldest go.
/// Lost:   what a crash takes of it since the last save. Of a height in such a gap it may name a
///         wrong set: compare with the hash in the header.
/// Thread: a value with one owner.
namespace tally::node {

class ValidatorHistory {
 public:
  static constexpr Height kSpan = 1'024;
  static constexpr std::size_t kMaxEntries = 2'048;
  static constexpr std::size_t kMaxBytes = 32 << 20;

  /// What `save` gave; bytes that are something else give an empty one.
  [[nodiscard]] static ValidatorHistory load(ByteView bytes);
  [[nodiscard]] Bytes save() const;

  /// The set of a height that is final now; heights that were noted before change nothing.
  void note(Height height, const ValidatorSet& set);
  /// Empty when it is not known.
  [[nodiscard]] std::optional<ValidatorSet> at(Height height) const;
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    Height height = 0;
    ValidatorSet set;

    template <typename Io, typename Self>
    static void fields(Io& io, Self& self) {
      io(self.height);
      io(self.set);
    }
  };
  struct Saved {
    Height last = 0;
    std::vector<Entry> entries;

    template <typename Io, typename Self>
    static void fields(Io& io, Self& self) {
      io(self.last);
      io.list(self.entries, kMaxEntries);
    }
  };

  std::deque<Entry> entries_;
  Height last_height_ = 0;
  std::optional<ValidatorSet> last_;  ///< of that height; empty after loading
};

}  // namespace tally::node
