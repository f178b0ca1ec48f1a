// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/p256.hpp"

#include <botan/ecdh.h>
#include <botan/ecdsa.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

#include <algorithm>

#include "core/data/crypto/random.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally {
namespace {

/// Making the group precomputes tables; once is enough.
const Botan::EC_Group& group() {
  static const Botan::EC_Group kept("secp256r1");
  return kept;
}

std::array<std::uint8_t, 65> sec1(const P256Public& key) {
  std::array<std::uint8_t, 65> bytes{4};
  std::ranges::copy(key.x, bytes.begin() + 1);
  std::ranges::copy(key.y, bytes.begin() + 33);
  return bytes;
}

}  // namespace

bool is_p256_point(const P256Public& key) {
  const auto bytes = sec1(key);
  try {
    return group().OS2ECP(bytes.data(), bytes.size()).on_the_curve();
  } catch (const std::exception&) {
    return false;
  }
}

bool verify_es256(const P256Public& key, ByteView message, const P256Signature& signature) {
  const auto bytes = sec1(key);
  try {
    const Botan::ECDSA_PublicKey whole(group(), group().OS2ECP(bytes.data(), bytes.size()));
    Botan::PK_Verifier verifier(whole, "EMSA1(SHA-256)");
    return verifier.verify_message(message.data(), message.size(), signature.data(),
                                   signature.size());
  } catch (const std::exception&) {
    return false;
  }
}

struct P256Secret::Key {
  Botan::ECDSA_PrivateKey signing;
};

P256Secret::P256Secret() = default;
P256Secret::~P256Secret() { wipe(secret_.data(), secret_.size()); }

P256Secret::P256Secret(P256Secret&& other) noexcept
    : secret_(other.secret_), public_key_(other.public_key_), key_(std::move(other.key_)) {
  wipe(other.secret_.data(), other.secret_.size());
}

P256Secret& P256Secret::operator=(P256Secret&& other) noexcept {
  if (this != &other) {
    secret_ = other.secret_;
    public_key_ = other.public_key_;
    key_ = std::move(other.key_);
    wipe(other.secret_.data(), other.secret_.size());
  }
  return *this;
}

std::optional<P256Secret> P256Secret::from_bytes(ByteView bytes) {
  if (bytes.size() != 32) return std::nullopt;
  const Botan::BigInt number(bytes.data(), bytes.size());
  if (number.is_zero() || number >= group().get_order()) return std::nullopt;
  P256Secret made;
  std::ranges::copy(bytes, made.secret_.begin());
  made.key_ = std::make_unique<Key>(
      Key{Botan::ECDSA_PrivateKey(Botan::system_rng(), group(), number)});
  const auto& point = made.key_->signing.public_point();
  Botan::BigInt::encode_1363(made.public_key_.x.data(), 32, point.get_affine_x());
  Botan::BigInt::encode_1363(made.public_key_.y.data(), 32, point.get_affine_y());
  return made;
}

P256Secret P256Secret::random() {
  for (;;) {
    std::array<std::uint8_t, 32> bytes;
    fill_random(bytes);
    auto made = from_bytes(bytes);
    wipe(bytes.data(), bytes.size());
    if (made) return *std::move(made);
  }
}

P256Signature P256Secret::sign(ByteView message) const {
  Botan::PK_Signer signer(key_->signing, Botan::system_rng(), "EMSA1(SHA-256)");
  const auto bytes = signer.sign_message(message.data(), message.size(), Botan::system_rng());
  P256Signature signature;
  std::ranges::copy(bytes, signature.begin());
  return signature;
}

std::optional<std::array<std::uint8_t, 32>> P256Secret::agree(const P256Public& other) const {
  if (!is_p256_point(other)) return std::nullopt;
  const Botan::ECDH_PrivateKey own(Botan::system_rng(), group(), key_->signing.private_value());
  const auto point = sec1(other);
  Botan::PK_Key_Agreement agreement(own, Botan::system_rng(), "Raw");
  const auto shared = agreement.derive_key(32, point.data(), point.size()).bits_of();
  std::array<std::uint8_t, 32> made{};
  std::ranges::copy(shared, made.begin());
  return made;
}

}  // namespace tally
