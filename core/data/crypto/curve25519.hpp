// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>

#include "core/data/bytes.hpp"

/// Ed25519 signatures and X25519 key agreement.
/// Shape:  secrets and public keys 32 bytes; signature 64; messages of any length.
/// Errors: verify is false for whatever does not fit; an agreement that comes out as zero (the
///         other key has a small order) is empty.
/// Thread: any.
/// Source: RFC 8032, RFC 7748.
namespace tally {

using Key25519 = std::array<std::uint8_t, 32>;
using Ed25519Signature = std::array<std::uint8_t, 64>;

[[nodiscard]] Key25519 ed25519_public(const Key25519& secret);
[[nodiscard]] Ed25519Signature sign_ed25519(const Key25519& secret, ByteView message);
[[nodiscard]] bool verify_ed25519(const Key25519& key, ByteView message,
                                  const Ed25519Signature& signature);

[[nodiscard]] Key25519 x25519_public(const Key25519& secret);
[[nodiscard]] std::optional<Key25519> agree_x25519(const Key25519& secret, const Key25519& other);

}  // namespace tally
