// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/store/index_view.hpp"

/// Typed reading and writing of index rows; writing gathers a diff on top of a committed index.
/// A row that does not decode was damaged on disk: it counts as absent, as the store does it.
/// Thread: one at a time.
namespace tally::node {

template <typename T>
[[nodiscard]] std::optional<T> row_in(ByteView bytes) {
  auto value = decode<T>(bytes);
  if (!value) return std::nullopt;
  return *std::move(value);
}

template <typename T>
[[nodiscard]] std::optional<T> read_row(const IndexView& index, ByteView key) {
  const auto bytes = index.get(key);
  if (!bytes) return std::nullopt;
  return row_in<T>(*bytes);
}

class RowStore {
 public:
  explicit RowStore(const IndexView& committed) : committed_(committed) {}

  template <typename T>
  [[nodiscard]] std::optional<T> get(const Bytes& key) const {
    const auto changed = diff_.find(key);
    if (changed == diff_.end()) return read_row<T>(committed_, key);
    if (!changed->second) return std::nullopt;
    return row_in<T>(*changed->second);
  }
  template <typename T>
  void put(Bytes key, const T& value) {
    diff_.insert_or_assign(std::move(key), encode(value));
  }
  void mark(Bytes key) { diff_.insert_or_assign(std::move(key), Bytes{}); }
  void erase(Bytes key) { diff_.insert_or_assign(std::move(key), std::nullopt); }

  [[nodiscard]] IndexDiff take() && { return std::move(diff_); }

 private:
  const IndexView& committed_;
  IndexDiff diff_;
};

}  // namespace tally::node
