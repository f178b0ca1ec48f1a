// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/frame.hpp"

#include <algorithm>
#include <array>

namespace tally::wallet::offline {
namespace {

constexpr std::array<std::uint8_t, 5> kMagic{'t', 'p', 's', 't', 0xff};

/// How many bytes follow the first, by what the first says.
std::size_t bytes_after(std::uint64_t value) {
  return value < 0xfd ? 0 : value <= 0xffff ? 2 : value <= 0xffff'ffff ? 4 : 8;
}

void write_length(Bytes& out, std::uint64_t value) {
  const std::size_t size = bytes_after(value);
  if (size == 0) return out.push_back(static_cast<std::uint8_t>(value));
  out.push_back(size == 2 ? 0xfd : size == 4 ? 0xfe : 0xff);
  for (std::size_t i = 0; i < size; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::optional<std::uint64_t> read_length(ByteView& rest) {
  if (rest.empty()) return std::nullopt;
  const std::uint8_t first = rest[0];
  rest = rest.subspan(1);
  if (first < 0xfd) return first;
  const std::size_t size = first == 0xfd ? 2 : first == 0xfe ? 4 : 8;
  if (rest.size() < size) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | rest[i];
  rest = rest.subspan(size);
  if (bytes_after(value) != size) return std::nullopt;
  return value;
}

std::optional<Bytes> take(ByteView& rest, std::uint64_t size) {
  if (size > rest.size()) return std::nullopt;
  Bytes taken = to_bytes(rest.first(static_cast<std::size_t>(size)));
  rest = rest.subspan(taken.size());
  return taken;
}

std::optional<FrameMap> read_map(ByteView& rest) {
  FrameMap map;
  while (true) {
    const auto key_size = read_length(rest);
    if (!key_size) return std::nullopt;
    if (*key_size == 0) return map;
    auto key = take(rest, *key_size);
    const auto value_size = key ? read_length(rest) : std::nullopt;
    auto value = value_size ? take(rest, *value_size) : std::nullopt;
    if (!value || (!map.empty() && !(map.rbegin()->first < *key))) return std::nullopt;
    map.emplace_hint(map.end(), *std::move(key), *std::move(value));
  }
}

}  // namespace

bool has_magic(ByteView bytes) {
  return bytes.size() >= kMagic.size() && std::equal(kMagic.begin(), kMagic.end(), bytes.begin());
}

Bytes write_frame(const std::vector<FrameMap>& maps) {
  Bytes out(kMagic.begin(), kMagic.end());
  for (const FrameMap& map : maps) {
    for (const auto& [key, value] : map) {
      write_length(out, key.size());
      out.insert(out.end(), key.begin(), key.end());
      write_length(out, value.size());
      out.insert(out.end(), value.begin(), value.end());
    }
    out.push_back(0);
  }
  return out;
}

std::optional<std::vector<FrameMap>> read_frame(ByteView bytes) {
  if (bytes.size() > kMaxContainerBytes || !has_magic(bytes)) return std::nullopt;
  bytes = bytes.subspan(kMagic.size());
  std::vector<FrameMap> maps;
  while (!bytes.empty()) {
    auto map = read_map(bytes);
    if (!map || maps.size() == kMaxMaps) return std::nullopt;
    maps.push_back(*std::move(map));
  }
  return maps;
}

}  // namespace tally::wallet::offline
