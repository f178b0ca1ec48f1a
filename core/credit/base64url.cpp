// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/base64url.hpp"

namespace tally::credit {
namespace {

constexpr std::string_view kDigits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<std::int8_t, 256> make_values() {
  std::array<std::int8_t, 256> values{};
  values.fill(-1);
  for (std::size_t i = 0; i < kDigits.size(); ++i)
    values[static_cast<unsigned char>(kDigits[i])] = static_cast<std::int8_t>(i);
  return values;
}
constexpr auto kValues = make_values();

}  // namespace

std::string to_base64url(ByteView bytes) {
  std::string text;
  text.reserve((bytes.size() * 4 + 2) / 3);
  std::uint32_t kept = 0;
  int bits = 0;
  for (const std::uint8_t byte : bytes) {
    kept = kept << 8 | byte;
    bits += 8;
    while (bits >= 6) text.push_back(kDigits[kept >> (bits -= 6) & 63]);
  }
  if (bits > 0) text.push_back(kDigits[kept << (6 - bits) & 63]);
  return text;
}

std::optional<Bytes> from_base64url(std::string_view text) {
  if (text.size() % 4 == 1) return std::nullopt;
  Bytes bytes;
  bytes.reserve(text.size() * 3 / 4);
  std::uint32_t kept = 0;
  int bits = 0;
  for (const char c : text) {
    const int value = kValues[static_cast<unsigned char>(c)];
    if (value < 0) return std::nullopt;
    kept = kept << 6 | static_cast<std::uint32_t>(value);
    bits += 6;
    if (bits >= 8) bytes.push_back(static_cast<std::uint8_t>(kept >> (bits -= 8)));
  }
  if ((kept & ((1U << bits) - 1)) != 0) return std::nullopt;
  return bytes;
}

}  // namespace tally::credit
