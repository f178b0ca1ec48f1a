// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/curve.hpp"

#include <botan/bigint.h>
#include <botan/ec_group.h>
#include <secp256k1.h>

#include <algorithm>

#include "core/data/check.hpp"
#include "core/data/crypto/curve25519.hpp"
#include "core/data/crypto/p256.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally {
namespace {

/// Blinded once with randomness of this process.
const secp256k1_context* context() {
  static const secp256k1_context* const kept = [] {
    secp256k1_context* made = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    Secret32 seed{};
    fill_random(seed);
    TALLY_CHECK(secp256k1_context_randomize(made, seed.data()) == 1, "context randomize");
    return made;
  }();
  return kept;
}

const Botan::EC_Group& p256() {
  static const Botan::EC_Group kept("secp256r1");
  return kept;
}

Botan::BigInt number_of(const Secret32& bytes) { return Botan::BigInt(bytes.data(), bytes.size()); }

bool is_p256_secret(const Secret32& secret) {
  const Botan::BigInt number = number_of(secret);
  return !number.is_zero() && number < p256().get_order();
}

Point33 serialized(const secp256k1_pubkey& key) {
  Point33 point{};
  std::size_t size = point.size();
  secp256k1_ec_pubkey_serialize(context(), point.data(), &size, &key, SECP256K1_EC_COMPRESSED);
  return point;
}

Point33 with_first(std::uint8_t first, const std::array<std::uint8_t, 32>& rest) {
  Point33 point{first};
  std::copy(rest.begin(), rest.end(), point.begin() + 1);
  return point;
}

}  // namespace

bool is_secret(Curve curve, const Secret32& secret) {
  if (curve == Curve::kSecp256k1) return secp256k1_ec_seckey_verify(context(), secret.data()) == 1;
  return curve != Curve::kNist256p1 || is_p256_secret(secret);
}

Point33 point_of(Curve curve, const Secret32& secret) {
  TALLY_CHECK(is_secret(curve, secret), "a secret of this curve");
  switch (curve) {
    case Curve::kSecp256k1: {
      secp256k1_pubkey key;
      TALLY_CHECK(secp256k1_ec_pubkey_create(context(), &key, secret.data()) == 1, "public key");
      return serialized(key);
    }
    case Curve::kNist256p1: {
      const P256Public key = P256Secret::from_bytes(secret).value().public_key();
      return with_first((key.y.back() & 1) != 0 ? 3 : 2, key.x);
    }
    case Curve::kEd25519: return with_first(0, ed25519_public(secret));
    case Curve::kX25519: return with_first(0, x25519_public(secret));
  }
  TALLY_CHECK(false, "an unknown curve");
}

std::optional<Secret32> add_secrets(Curve curve, const Secret32& secret, const Secret32& tweak) {
  TALLY_CHECK(can_add(curve), "a curve that adds secrets");
  if (curve == Curve::kSecp256k1) {
    // The library takes a tweak of zero, which no derivation should ever meet.
    if (!is_secret(curve, tweak)) return std::nullopt;
    Secret32 sum = secret;
    if (secp256k1_ec_seckey_tweak_add(context(), sum.data(), tweak.data()) != 1)
      return std::nullopt;
    return sum;
  }
  const Botan::BigInt& order = p256().get_order();
  const Botan::BigInt added = number_of(tweak);
  if (added >= order) return std::nullopt;
  const Botan::BigInt total = (number_of(secret) + added) % order;
  if (total.is_zero()) return std::nullopt;
  Secret32 sum{};
  Botan::BigInt::encode_1363(sum.data(), sum.size(), total);
  return sum;
}

bool is_secp256k1_point(const Point33& point) {
  secp256k1_pubkey key;
  return secp256k1_ec_pubkey_parse(context(), &key, point.data(), point.size()) == 1;
}

std::optional<Point33> add_to_point(const Point33& point, const Secret32& tweak) {
  secp256k1_pubkey key;
  if (secp256k1_ec_pubkey_parse(context(), &key, point.data(), point.size()) != 1 ||
      !is_secret(Curve::kSecp256k1, tweak) ||
      secp256k1_ec_pubkey_tweak_add(context(), &key, tweak.data()) != 1)
    return std::nullopt;
  return serialized(key);
}

}  // namespace tally
