// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/zlib_bytes.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>

#include "core/data/check.hpp"

namespace tally {

Bytes pack_zlib(ByteView plain) {
  uLongf size = compressBound(static_cast<uLong>(plain.size()));
  Bytes packed(size);
  const int done =
      compress2(packed.data(), &size, plain.data(), static_cast<uLong>(plain.size()), 9);
  TALLY_CHECK(done == Z_OK, "zlib could not pack into a buffer of its own bound");
  packed.resize(size);
  return packed;
}

std::optional<Bytes> unpack_zlib(ByteView packed, std::size_t max_bytes) {
  if (packed.size() > std::numeric_limits<uInt>::max()) return std::nullopt;
  z_stream stream{};
  if (inflateInit(&stream) != Z_OK) return std::nullopt;
  stream.next_in = const_cast<Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  Bytes plain;
  std::uint8_t part[1 << 15];
  int state = Z_OK;
  while (state == Z_OK) {
    stream.next_out = part;
    stream.avail_out = sizeof part;
    state = inflate(&stream, Z_NO_FLUSH);
    const std::size_t got = sizeof part - stream.avail_out;
    if (got > max_bytes - plain.size()) {
      state = Z_BUF_ERROR;
      break;
    }
    plain.insert(plain.end(), part, part + got);
  }
  const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
  inflateEnd(&stream);
  if (!whole) return std::nullopt;
  return plain;
}

}  // namespace tally
