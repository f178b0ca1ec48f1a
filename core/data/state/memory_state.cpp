// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/memory_state.hpp"

namespace tally {

std::optional<Bytes> MemoryStateView::get(ByteView key) const {
  const auto at = entries_.find(to_bytes(key));
  if (at == entries_.end()) return std::nullopt;
  return at->second;
}

std::optional<std::pair<Bytes, Bytes>> MemoryStateView::next(ByteView from, ByteView until) const {
  const auto at = entries_.lower_bound(to_bytes(from));
  if (at == entries_.end() || !(as_text(at->first) < as_text(until))) return std::nullopt;
  return *at;
}

void MemoryStateView::apply(const StateDiff& diff) {
  for (const auto& [key, value] : diff) {
    if (value)
      entries_[to_bytes(key)] = *value;
    else
      entries_.erase(to_bytes(key));
  }
}

Result<PagePtr, Fault> MemoryPages::load(const PageKey& key) const {
  const auto at = pages_.find(key);
  return at == pages_.end() ? PagePtr{} : at->second;
}

void MemoryPages::apply(const TreeUpdate& update) {
  for (const auto& [key, page] : update.pages) {
    if (page != nullptr)
      pages_[key] = page;
    else
      pages_.erase(key);
  }
}

}  // namespace tally
