// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/freed_memory.hpp"

#include <cstddef>

/// Of jemalloc, where the program is linked with it.
extern "C" int mallctl(const char* name, void* old_value, std::size_t* old_size, void* new_value,
                       std::size_t new_size) __attribute__((weak));

namespace tally {
namespace {

// 4096 means all arenas that there are; threads that begin later may make more.
constexpr const char* kDecay = "arena.4096.dirty_decay_ms";
constexpr const char* kDecayOfNew = "arenas.dirty_decay_ms";
constexpr const char* kPurge = "arena.4096.purge";

}  // namespace

void keep_freed_memory(bool on) {
  if (mallctl == nullptr) return;
  std::ptrdiff_t decay_ms = -1;  // never
  if (!on) {
    std::size_t size = sizeof decay_ms;
    if (mallctl("opt.dirty_decay_ms", &decay_ms, &size, nullptr, 0) != 0) return;
  }
  mallctl(kDecay, nullptr, nullptr, &decay_ms, sizeof decay_ms);
  mallctl(kDecayOfNew, nullptr, nullptr, &decay_ms, sizeof decay_ms);
  if (!on) return_freed_memory();
}

void return_freed_memory() {
  if (mallctl != nullptr) mallctl(kPurge, nullptr, nullptr, nullptr, 0);
}

}  // namespace tally
