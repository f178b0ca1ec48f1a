// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_overlay.hpp"

#include <algorithm>

namespace tally {
namespace {

bool less(ByteView a, ByteView b) { return as_text(a) < as_text(b); }

/// The first key after this one.
Bytes successor(const Bytes& key) {
  Bytes after = key;
  after.push_back(0);
  return after;
}

}  // namespace

std::optional<Bytes> StateOverlay::get(ByteView key) const {
  const auto at = index_.find(as_text(key));
  return at == index_.end() ? base_.get(key) : *at->second;
}

std::optional<std::pair<Bytes, Bytes>> StateOverlay::next(ByteView from, ByteView until) const {
  auto entry = first(front_.begin(from), until);
  if (entry) front_.found(from, entry->first);
  return entry;
}

std::optional<std::pair<Bytes, Bytes>> StateOverlay::first(ByteView from, ByteView until) const {
  if (!less(from, until)) return std::nullopt;
  auto below = base_.next(from, until);
  for (auto above = diff_.lower_bound(to_bytes(from));; ++above) {
    if (above == diff_.end() || !less(above->first, until)) return below;
    if (below && below->first < above->first) return below;
    if (above->second) return std::pair(above->first, *above->second);
    if (below && below->first == above->first) below = base_.next(successor(above->first), until);
  }
}

void StateOverlay::apply(const StateDiff& diff) {
  for (const auto& [key, value] : diff) set(key, value);
}

StateDiff StateOverlay::take_diff() {
  front_ = {};
  index_.clear();
  return std::exchange(diff_, {});
}

void StateOverlay::set(ByteView key, std::optional<Bytes> value) {
  if (value) front_.put(key);
  const auto known = index_.find(as_text(key));
  if (known != index_.end()) {
    *known->second = std::move(value);
    return;
  }
  const auto [at, added] = diff_.emplace(to_bytes(key), std::move(value));
  index_.emplace(as_text(at->first), &at->second);
}

}  // namespace tally
