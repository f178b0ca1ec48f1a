// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>

#include "core/data/bytes.hpp"

/// What an encrypted channel between two nodes is made of; core/network/noise puts it together.
/// Shape:  keys 32 bytes, tags 16 bytes at the end of the sealed bytes.
/// Errors: channel_open is empty for anything that was not sealed so.
/// Thread: any.
/// Source: RFC 2104 (HMAC), RFC 8439 (ChaCha20-Poly1305).
namespace tally {

using Key32 = std::array<std::uint8_t, 32>;

[[nodiscard]] Key32 hmac_sha256(ByteView key, std::initializer_list<ByteView> parts);

/// The nonce of 96 bits is four zero bytes and the number, little-endian.
[[nodiscard]] Bytes channel_seal(const Key32& key, std::uint64_t number, ByteView header,
                                 ByteView plain);
[[nodiscard]] std::optional<Bytes> channel_open(const Key32& key, std::uint64_t number,
                                                ByteView header, ByteView sealed);

}  // namespace tally
