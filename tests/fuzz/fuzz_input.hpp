// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstdio>

#include "core/data/bytes.hpp"
#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/fuzz/heap_meter.hpp"

/// What the fuzz targets share.
/// Thread: one.
namespace tally::test {

/// The input taken apart from its front; what is not there reads as zero or empty.
class FuzzInput {
 public:
  FuzzInput(const std::uint8_t* data, std::size_t size) : rest_(data, size) {}

  [[nodiscard]] bool empty() const { return rest_.empty(); }
  [[nodiscard]] ByteView rest() const { return rest_; }
  [[nodiscard]] std::uint8_t byte() {
    const ByteView one = take(1);
    return one.empty() ? 0 : one[0];
  }
  /// A piece behind its length of two bytes.
  [[nodiscard]] ByteView piece() {
    const std::size_t low = byte();
    return take(low | static_cast<std::size_t>(byte()) << 8);
  }
  [[nodiscard]] ByteView take(std::size_t count) {
    const ByteView front = rest_.first(std::min(count, rest_.size()));
    rest_ = rest_.subspan(front.size());
    return front;
  }

 private:
  ByteView rest_;
};

/// What decoding may take of the heap: so many times its input, which is what a block of the
/// shortest transactions takes (core/data/codec/heap_test.cpp), and a little to begin with.
inline constexpr std::int64_t kHeapFactor = 4;
inline constexpr std::int64_t kHeapStart = 16 * 1024;

inline void demand_small_heap(const HeapMeter& meter, std::size_t input_bytes) {
  const auto most = kHeapFactor * static_cast<std::int64_t>(input_bytes) + kHeapStart;
  if (meter.peak_bytes() > most)
    std::fprintf(stderr, "%lld bytes of heap for %zu\n",
                 static_cast<long long>(meter.peak_bytes()), input_bytes);
  TALLY_CHECK(meter.peak_bytes() <= most, "more heap than the input is worth");
}

/// Decodes within the bound; what is read is written back as the same bytes.
template <typename T>
std::optional<T> decode_tight(ByteView bytes) {
  const HeapMeter meter;
  auto value = decode<T>(bytes);
  demand_small_heap(meter, bytes.size());
  if (!value) return std::nullopt;
  TALLY_CHECK(encode(*value) == to_bytes(bytes), "one encoding alone");
  return *std::move(value);
}

}  // namespace tally::test
