// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// How much memory of the heap a piece of code takes: what a decoder promises about its input.
/// Shape:  replaces operator new and delete of the program it is linked into.
/// Thread: counts the thread it is on.
namespace tally::test {

class HeapMeter {
 public:
  HeapMeter();
  /// The most bytes at one time since construction, without those that were there before.
  [[nodiscard]] std::int64_t peak_bytes() const;

 private:
  std::int64_t before_;
};

}  // namespace tally::test
