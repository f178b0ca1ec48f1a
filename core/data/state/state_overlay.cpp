// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_overlay.hpp"

#include <algorithm>

namespace tally {
namespace {

bool less(ByteView a, ByteView b) { return as_text(a) < as_text(b); }

/// The first key after this one.
Bytes successor(ByteView key) {
  Bytes after = to_bytes(key);
  after.push_back(0);
  return after;
}

std::uint8_t kind_of(ByteView key) { return key.empty() ? 0 : key[0]; }

}  // namespace

std::optional<Bytes> StateOverlay::get(ByteView key) const {
  const auto at = diff_.find(key);
  return at == diff_.end() ? base_.get(key) : at->second;
}

std::optional<StateValue> StateOverlay::look(ByteView key) const {
  const auto at = diff_.find(key);
  if (at == diff_.end()) return base_.look(key);
  if (!at->second) return std::nullopt;
  return StateValue::borrowed(*at->second);
}

std::optional<std::pair<Bytes, Bytes>> StateOverlay::next(ByteView from, ByteView until) const {
  auto entry = first(front_.begin(from), until);
  if (entry) front_.found(from, entry->first);
  return entry;
}

const StateOverlay::Ordered& StateOverlay::ordered(std::uint8_t kind) const {
  const ByKey order{diff_};
  const auto [at, is_new] = ordered_.try_emplace(kind, order);
  if (!is_new) return at->second;
  for (std::size_t i = 0; i < diff_.size(); ++i)
    if (kind_of(order.key(i)) == kind) at->second.insert(i);
  return at->second;
}

std::optional<std::pair<Bytes, Bytes>> StateOverlay::first(ByteView from, ByteView until) const {
  if (!less(from, until)) return std::nullopt;
  auto below = this->below(from, until);
  for (unsigned kind = kind_of(from); kind <= until[0]; ++kind) {
    const Ordered& keys = ordered(static_cast<std::uint8_t>(kind));
    for (auto at = keys.lower_bound(from); at != keys.end(); ++at) {
      const auto& [key, value] = *(diff_.begin() + static_cast<std::ptrdiff_t>(*at));
      if (!less(key, until)) break;
      if (below && less(below->first, key)) return below;
      if (value) return std::pair(to_bytes(key), *value);
      if (below && !less(key, below->first)) below = this->below(successor(key), until);
    }
  }
  return below;
}

std::optional<std::pair<Bytes, Bytes>> StateOverlay::below(ByteView from,
                                                           ByteView until) const {
  Below& last = below_[kind_of(from)];
  const bool covers = !last.until.empty() && !less(from, last.from) && !less(last.until, until) &&
                      (!last.entry || !less(last.entry->first, from));
  if (!covers) last = {to_bytes(from), to_bytes(until), base_.next(from, until)};
  if (!last.entry || !less(last.entry->first, until)) return std::nullopt;
  return last.entry;
}

void StateOverlay::set(ByteView key, std::optional<Bytes> value) {
  if (value) front_.put(key);
  const std::uint8_t kind = kind_of(key);
  const auto [at, is_new] = diff_.claim(key);
  at->second = std::move(value);
  if (!is_new || ordered_.empty()) return;
  const auto walked = ordered_.find(kind);
  if (walked != ordered_.end()) walked->second.insert(diff_.size() - 1);
}

void StateOverlay::put(ByteView key, Bytes value) { set(key, std::move(value)); }

void StateOverlay::erase(ByteView key) { set(key, std::nullopt); }

void StateOverlay::apply(StateDiff diff) {
  for (auto& [key, value] : diff) set(key, std::move(value));
}

StateDiff StateOverlay::take_diff() {
  front_ = {};
  below_.clear();
  ordered_.clear();
  return std::exchange(diff_, {});
}

}  // namespace tally
