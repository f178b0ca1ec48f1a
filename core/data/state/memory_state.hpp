// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/data/state/state_tree.hpp"
#include "core/data/state_view.hpp"

/// State and tree pages in memory: for tests, and for trying a genesis before anything is stored.
/// Thread: one at a time.
namespace tally {

class MemoryStateView : public StateView {
 public:
  MemoryStateView() = default;
  explicit MemoryStateView(std::map<Bytes, Bytes> entries) : entries_(std::move(entries)) {}

  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override;
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override;
  void put(ByteView key, Bytes value) { entries_[to_bytes(key)] = std::move(value); }
  void apply(const StateDiff& diff);
  [[nodiscard]] const std::map<Bytes, Bytes>& entries() const { return entries_; }

 private:
  std::map<Bytes, Bytes> entries_;
};

class MemoryPages : public PageSource {
 public:
  [[nodiscard]] Result<PagePtr, Fault> load(const PageKey& key) const override;
  void apply(const TreeUpdate& update);
  [[nodiscard]] std::size_t size() const { return pages_.size(); }

 private:
  std::map<PageKey, PagePtr> pages_;
};

}  // namespace tally
