// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Why some bytes are not the value they claim to be. Stable numbers; the first that applies while
/// reading from left to right.
namespace tally {

enum class DecodeError : std::uint8_t {
  kNone = 0,
  kTruncated = 1,       ///< the bytes end inside a field
  kTrailingBytes = 2,   ///< the value ends before the bytes do
  kUnknownVariant = 3,  ///< a kind, enumerator or version that nobody has defined
  kTooLong = 4,         ///< a text, byte string or list over its limit
  kNotCanonical = 5,    ///< a second encoding of the same value
  kOutOfRange = 6,      ///< a number outside its range
  kBadText = 7,         ///< a text that is not UTF-8 or holds control characters
};

[[nodiscard]] const char* to_string(DecodeError error);

}  // namespace tally
