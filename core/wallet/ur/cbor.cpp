// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ur/cbor.hpp"

namespace tally::wallet::ur {
namespace {

/// How many bytes follow the first one, and what the first one says then.
struct HeadSize {
  int bytes = 0;
  std::uint8_t code = 0;
};

HeadSize size_of(std::uint64_t value) {
  if (value < 24) return {0, static_cast<std::uint8_t>(value)};
  if (value <= 0xff) return {1, 24};
  if (value <= 0xffff) return {2, 25};
  if (value <= 0xffff'ffff) return {4, 26};
  return {8, 27};
}

}  // namespace

void write_head(Bytes& out, Major major, std::uint64_t value) {
  const HeadSize size = size_of(value);
  out.push_back(static_cast<std::uint8_t>(static_cast<std::uint8_t>(major) << 5 | size.code));
  for (int shift = size.bytes * 8 - 8; shift >= 0; shift -= 8)
    out.push_back(static_cast<std::uint8_t>(value >> shift));
}

void write_byte_string(Bytes& out, ByteView bytes) {
  write_head(out, Major::kBytes, bytes.size());
  out.insert(out.end(), bytes.begin(), bytes.end());
}

std::optional<std::uint64_t> read_head(ByteView& rest, Major major) {
  if (rest.empty() || rest[0] >> 5 != static_cast<std::uint8_t>(major)) return std::nullopt;
  const std::uint8_t code = rest[0] & 0x1f;
  rest = rest.subspan(1);
  if (code < 24) return code;
  if (code > 27) return std::nullopt;
  const std::size_t bytes = std::size_t{1} << (code - 24);
  if (rest.size() < bytes) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < bytes; ++i) value = value << 8 | rest[i];
  rest = rest.subspan(bytes);
  if (size_of(value).code != code) return std::nullopt;
  return value;
}

std::optional<Bytes> read_byte_string(ByteView& rest) {
  const auto size = read_head(rest, Major::kBytes);
  if (!size || *size > rest.size()) return std::nullopt;
  Bytes bytes = to_bytes(rest.first(static_cast<std::size_t>(*size)));
  rest = rest.subspan(bytes.size());
  return bytes;
}

}  // namespace tally::wallet::ur
