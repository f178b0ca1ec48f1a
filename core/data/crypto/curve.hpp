// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>

#include "core/data/bytes.hpp"

/// Arithmetic on secrets and points that key derivation needs, and nothing else.
/// Shape:  a secret is 32 bytes, big-endian on the curves that add secrets; a point is 33 bytes:
///         compressed (02 or 03 before x), or 00 before the 32 bytes of an Ed25519 or X25519 key.
/// Errors: empty when a number is zero or not below the group order, a point is none, or a sum is
///         zero. Ed25519 and X25519 take any 32 bytes and cannot be added.
/// Thread: any.
/// Source: libsecp256k1's tweak functions; Botan for the others.
namespace tally {

enum class Curve : std::uint8_t { kSecp256k1 = 0, kNist256p1 = 1, kEd25519 = 2, kX25519 = 3 };

using Secret32 = std::array<std::uint8_t, 32>;
using Point33 = std::array<std::uint8_t, 33>;

/// May children that are not hardened be derived?
[[nodiscard]] constexpr bool can_add(Curve curve) {
  return curve == Curve::kSecp256k1 || curve == Curve::kNist256p1;
}

[[nodiscard]] bool is_secret(Curve curve, const Secret32& secret);
/// The public key. Requires is_secret.
[[nodiscard]] Point33 point_of(Curve curve, const Secret32& secret);

/// secret + tweak modulo the order. Requires can_add and is_secret.
[[nodiscard]] std::optional<Secret32> add_secrets(Curve curve, const Secret32& secret,
                                                  const Secret32& tweak);

[[nodiscard]] bool is_secp256k1_point(const Point33& point);
/// point + tweak × G on secp256k1.
[[nodiscard]] std::optional<Point33> add_to_point(const Point33& point, const Secret32& tweak);

}  // namespace tally
