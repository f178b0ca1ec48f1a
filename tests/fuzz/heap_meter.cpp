// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/heap_meter.hpp"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

thread_local std::int64_t live_bytes = 0;
thread_local std::int64_t most_bytes = 0;

}  // namespace

void* operator new(std::size_t size) {
  void* const place = std::malloc(size);
  if (place == nullptr) std::abort();
  live_bytes += static_cast<std::int64_t>(malloc_usable_size(place));
  most_bytes = std::max(most_bytes, live_bytes);
  return place;
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return operator new(size); }

void operator delete(void* place) noexcept {
  if (place != nullptr) live_bytes -= static_cast<std::int64_t>(malloc_usable_size(place));
  std::free(place);
}
void operator delete(void* place, std::size_t) noexcept { operator delete(place); }

namespace tally::test {

HeapMeter::HeapMeter() : before_(live_bytes) { most_bytes = live_bytes; }

std::int64_t HeapMeter::peak_bytes() const { return most_bytes - before_; }

}  // namespace tally::test
