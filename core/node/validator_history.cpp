// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/validator_history.hpp"

#include <algorithm>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::node {

ValidatorHistory ValidatorHistory::load(ByteView bytes) {
  ValidatorHistory made;
  auto saved = decode<Saved>(bytes);
  if (!saved) return made;
  made.last_height_ = saved->last;
  made.entries_.assign(std::make_move_iterator(saved->entries.begin()),
                       std::make_move_iterator(saved->entries.end()));
  return made;
}

Bytes ValidatorHistory::save() const {
  return encode(Saved{last_height_, {entries_.begin(), entries_.end()}});
}

void ValidatorHistory::note(Height height, const ValidatorSet& set) {
  if (height == 0 || height <= last_height_) return;
  const bool follows = height == last_height_ + 1 && last_ && set == last_->rotated() &&
                       height - entries_.back().height < kSpan;
  if (!follows) entries_.push_back({height, set});
  if (entries_.size() > kMaxEntries) entries_.pop_front();
  last_height_ = height;
  last_ = set;
}

std::optional<ValidatorSet> ValidatorHistory::at(Height height) const {
  if (height > last_height_) return std::nullopt;
  const auto after = std::ranges::upper_bound(entries_, height, {}, &Entry::height);
  if (after == entries_.begin()) return std::nullopt;
  const Entry& entry = *std::prev(after);
  if (height - entry.height >= kSpan) return std::nullopt;
  ValidatorSet set = entry.set;
  for (Height at = entry.height; at < height; ++at) set = set.rotated();
  return set;
}

}  // namespace tally::node
