// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec/text_rules.hpp"

#include <cstdint>

namespace tally {
namespace {

bool is_allowed(std::uint32_t c) {
  if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return false;        // control characters
  if (c >= 0xd800 && c <= 0xdfff) return false;                 // surrogates
  if (c >= 0x202a && c <= 0x202e) return false;                 // bidirectional overrides
  if (c >= 0x2066 && c <= 0x2069) return false;                 // bidirectional isolates
  if (c == 0x2028 || c == 0x2029 || c == 0xfeff) return false;  // line separators, byte order mark
  return c <= 0x10ffff;
}

/// Bytes of the sequence that this byte begins; 0 when none begins with it.
std::size_t sequence_length(std::uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead >> 5 == 6) return 2;
  if (lead >> 4 == 14) return 3;
  return lead >> 3 == 30 ? 4 : 0;
}

}  // namespace

bool is_plain_text(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const auto lead = static_cast<std::uint8_t>(text[i]);
    const std::size_t length = sequence_length(lead);
    if (length == 0 || i + length > text.size()) return false;
    std::uint32_t c = length == 1 ? lead : lead & (0x7fU >> length);
    for (std::size_t k = 1; k < length; ++k) {
      const auto next = static_cast<std::uint8_t>(text[i + k]);
      if (next >> 6 != 2) return false;
      c = (c << 6) | (next & 0x3fU);
    }
    constexpr std::uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < kLeast[length] || !is_allowed(c)) return false;
    i += length;
  }
  return true;
}

}  // namespace tally
