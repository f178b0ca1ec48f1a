// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A condition that only a bug of ours can break. Aborts in every build: a node that computes on
/// past a broken invariant could sign a wrong block.
namespace tally {
[[noreturn]] void check_failed(const char* condition, const char* text, const char* file, int line);
}  // namespace tally

#define TALLY_CHECK(condition, text)     \
  ((condition) ? static_cast<void>(0)    \
               : ::tally::check_failed(#condition, text, __FILE__, __LINE__))
