// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/store/index_view.hpp"
#include "core/node/read_model/keys.hpp"

/// Typed reading and writing of index rows; writing gathers what one or many blocks change on top
/// of a committed index.
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
  /// Of one line of a list; below it a list's rows are longer than one read should be.
  static constexpr std::size_t kMostChunkBytes = 8 << 10;

  /// What is written already; must outlive this or the next call.
  void stand_on(const IndexView& committed) { committed_ = &committed; }

  template <typename T>
  [[nodiscard]] std::optional<T> get(ByteView key) const {
    const auto changed = diff_.find(key);
    if (changed == diff_.end()) return read_row<T>(*committed_, key);
    if (!changed->second) return std::nullopt;
    return row_in<T>(*changed->second);
  }
  template <typename T>
  void put(ByteView key, const T& value) {
    diff_[key] = encode(value);
  }
  void mark(ByteView key) { diff_[key] = Bytes{}; }
  void erase(ByteView key) { diff_[key] = std::nullopt; }

  /// Appends to the list whose rows begin with `list`. Lines that come one after the other share a
  /// row, which has the key of its first: most of what a row costs is the row.
  template <typename T>
  void add_line(const Bytes& list, Height height, std::uint32_t order, const T& line) {
    Chunk& chunk = chunks_[list];
    if (chunk.bytes.empty()) {
      chunk.height = height;
      chunk.order = order;
    }
    writer_.clear();
    writer_(line);
    const ByteView bytes = writer_.view();
    chunk.bytes.insert(chunk.bytes.end(), bytes.begin(), bytes.end());
    if (chunk.bytes.size() >= kMostChunkBytes) end_chunk(list, chunk);
  }

  /// All changes; empty afterwards.
  [[nodiscard]] IndexDiff take() {
    for (auto& [list, chunk] : chunks_)
      if (!chunk.bytes.empty()) end_chunk(list, chunk);
    chunks_ = {};
    return std::exchange(diff_, {});
  }

 private:
  struct Chunk {
    Height height = 0;
    std::uint32_t order = 0;
    Bytes bytes;
  };

  void end_chunk(ByteView list, Chunk& chunk) {
    diff_[index_key::line(list, chunk.height, chunk.order)] = std::exchange(chunk.bytes, {});
  }

  const IndexView* committed_ = nullptr;
  IndexDiff diff_;
  ByteMap<Chunk> chunks_;
  Writer writer_;
};

}  // namespace tally::node
