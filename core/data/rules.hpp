// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Rules of a network are numbered from the first on; it follows one set at a time, and all that a
/// program knows are in it side by side (PROTOCOL.md §5.1).
namespace tally {

inline constexpr std::uint16_t kFirstRules = 1;
/// The newest that this program knows.
inline constexpr std::uint16_t kNewestRules = 1;

}  // namespace tally
