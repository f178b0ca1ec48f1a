// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/base58.hpp"

#include <algorithm>

#include "core/data/crypto/hash.hpp"

namespace tally::wallet {
namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kChecksumBytes = 4;

Bytes checksum_of(ByteView bytes) {
  const Hash256 sum = sha256(sha256(bytes).bytes);
  return Bytes(sum.bytes.begin(), sum.bytes.begin() + kChecksumBytes);
}

/// number × by + carry; digits of `base`, the lowest first.
void multiply_add(Bytes& digits, unsigned by, unsigned carry, unsigned base) {
  for (std::uint8_t& digit : digits) {
    carry += digit * by;
    digit = static_cast<std::uint8_t>(carry % base);
    carry /= base;
  }
  for (; carry != 0; carry /= base) digits.push_back(static_cast<std::uint8_t>(carry % base));
}

}  // namespace

std::string to_base58_check(ByteView bytes) {
  Bytes whole = to_bytes(bytes);
  const Bytes sum = checksum_of(bytes);
  whole.insert(whole.end(), sum.begin(), sum.end());
  Bytes digits;
  for (const std::uint8_t byte : whole) multiply_add(digits, 256, byte, 58);
  std::string text;
  for (std::size_t i = 0; i < whole.size() && whole[i] == 0; ++i) text += kAlphabet[0];
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) text += kAlphabet[*digit];
  return text;
}

std::optional<Bytes> from_base58_check(std::string_view text, std::size_t max_bytes) {
  if (text.size() > (max_bytes + kChecksumBytes) * 2) return std::nullopt;
  Bytes bytes;
  for (const char letter : text) {
    const std::size_t digit = kAlphabet.find(letter);
    if (digit == std::string_view::npos) return std::nullopt;
    multiply_add(bytes, 58, static_cast<unsigned>(digit), 256);
  }
  for (std::size_t i = 0; i < text.size() && text[i] == kAlphabet[0]; ++i) bytes.push_back(0);
  std::ranges::reverse(bytes);
  if (bytes.size() < kChecksumBytes || bytes.size() > max_bytes + kChecksumBytes)
    return std::nullopt;
  const Bytes sum(bytes.end() - kChecksumBytes, bytes.end());
  bytes.resize(bytes.size() - kChecksumBytes);
  if (checksum_of(bytes) != sum) return std::nullopt;
  return bytes;
}

}  // namespace tally::wallet
