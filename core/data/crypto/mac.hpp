// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <string_view>

#include "core/data/bytes.hpp"

/// The hashes that keys are derived with.
/// Shape:  fixed sizes as named. hash160 = RIPEMD-160(SHA-256(bytes)).
/// Thread: any. pbkdf2 takes about a millisecond for 2048 rounds.
/// Source: RFC 2104, RFC 8018 (PBKDF2); used as BIP32 and BIP39 say, whose vectors are tests.
namespace tally {

using Hash512 = std::array<std::uint8_t, 64>;

[[nodiscard]] Hash512 hmac_sha512(ByteView key, ByteView message);
[[nodiscard]] Hash512 pbkdf2_sha512(std::string_view password, ByteView salt, std::uint32_t rounds);
[[nodiscard]] std::array<std::uint8_t, 20> hash160(ByteView bytes);

}  // namespace tally
