// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/freed_memory.hpp"

#include <cstddef>
#include <string>

/// Of jemalloc, where the program is linked with it.
extern "C" int mallctl(const char* name, void* old_value, std::size_t* old_size, void* new_value,
                       std::size_t new_size) __attribute__((weak));

namespace tally {
namespace {

constexpr const char* kDecayOfNew = "arenas.dirty_decay_ms";
constexpr const char* kBackground = "background_thread";
constexpr const char* kPurgeAll = "arena.4096.purge";

template <typename T>
bool read(const char* name, T& value) {
  std::size_t size = sizeof value;
  return mallctl(name, &value, &size, nullptr, 0) == 0;
}

template <typename T>
void write(const char* name, T value) {
  mallctl(name, nullptr, nullptr, &value, sizeof value);
}

}  // namespace

void keep_freed_memory(bool on) {
  if (mallctl == nullptr) return;
  std::ptrdiff_t decay_ms = -1;  // never
  if (!on && !read("opt.dirty_decay_ms", decay_ms)) return;
  // Of the arenas that there are, one by one: no name stands for all of them.
  unsigned arenas = 0;
  if (!read("arenas.narenas", arenas)) return;
  for (unsigned i = 0; i < arenas; ++i)
    write(("arena." + std::to_string(i) + ".dirty_decay_ms").c_str(), decay_ms);
  write(kDecayOfNew, decay_ms);
  if (!on) return_freed_memory();
}

void return_freed_memory() {
  if (mallctl == nullptr) return;
  write(kBackground, true);
  mallctl(kPurgeAll, nullptr, nullptr, nullptr, 0);
}

}  // namespace tally
