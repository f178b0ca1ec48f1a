// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/signature.hpp"

#include <botan/mem_ops.h>
#include <secp256k1.h>
#include <secp256k1_extrakeys.h>
#include <secp256k1_schnorrsig.h>

#include <cstring>
#include <vector>

#include "core/data/check.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/schnorr.hpp"

namespace tally {
namespace {

/// Blinded once with randomness of this process, against timing and power analysis.
const secp256k1_context* context() {
  static const secp256k1_context* const kept = [] {
    secp256k1_context* made = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    std::array<std::uint8_t, 32> seed{};
    fill_random(seed);
    TALLY_CHECK(secp256k1_context_randomize(made, seed.data()) == 1, "context randomize");
    return made;
  }();
  return kept;
}

secp256k1_keypair make_keypair(ByteView secret) {
  secp256k1_keypair pair;
  TALLY_CHECK(secp256k1_keypair_create(context(), &pair, secret.data()) == 1, "secret was checked");
  return pair;
}

}  // namespace

void wipe(void* memory, std::size_t size) { Botan::secure_scrub_memory(memory, size); }

std::optional<SecretKey> SecretKey::from_bytes(ByteView bytes) {
  if (bytes.size() != 32) return std::nullopt;
  if (secp256k1_ec_seckey_verify(context(), bytes.data()) != 1) return std::nullopt;
  SecretKey key;
  std::memcpy(key.secret_.data(), bytes.data(), 32);
  secp256k1_keypair pair = make_keypair(key.secret_);
  secp256k1_xonly_pubkey xonly;
  TALLY_CHECK(secp256k1_keypair_xonly_pub(context(), &xonly, nullptr, &pair) == 1, "x-only key");
  secp256k1_xonly_pubkey_serialize(context(), key.public_key_.bytes.data(), &xonly);
  wipe(&pair, sizeof pair);
  return key;
}

SecretKey::~SecretKey() { wipe(secret_.data(), secret_.size()); }

SecretKey::SecretKey(SecretKey&& other) noexcept
    : secret_(other.secret_), public_key_(other.public_key_) {
  wipe(other.secret_.data(), other.secret_.size());
}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept {
  if (this != &other) {
    secret_ = other.secret_;
    public_key_ = other.public_key_;
    wipe(other.secret_.data(), other.secret_.size());
  }
  return *this;
}

Signature SecretKey::sign(const Hash256& message) const {
  secp256k1_keypair pair = make_keypair(secret_);
  Signature signature{};
  TALLY_CHECK(secp256k1_schnorrsig_sign32(context(), signature.data(), message.bytes.data(), &pair,
                                          nullptr) == 1,
              "schnorr sign");
  wipe(&pair, sizeof pair);
  return signature;
}

namespace {

/// A key's point costs a square root, an eighth of a verification; senders come again and again.
/// Null when it is no key. Valid until the next call on this thread.
const secp256k1_xonly_pubkey* parse(const PublicKey& key) {
  struct Known {
    PublicKey key;
    secp256k1_xonly_pubkey point;
  };
  constexpr std::size_t kPlaces = 16'384;  // 1.5 MiB a verifying thread
  thread_local std::vector<Known> known;
  if (known.empty()) known.resize(kPlaces);
  Known& place = known[std::hash<PublicKey>{}(key) % kPlaces];
  if (place.key == key && !key.is_zero()) return &place.point;
  secp256k1_xonly_pubkey point;
  if (secp256k1_xonly_pubkey_parse(context(), &point, key.bytes.data()) != 1) return nullptr;
  place = {key, point};
  return &place.point;
}

}  // namespace

bool verify(const PublicKey& key, const Hash256& message, const Signature& signature) {
  return verify_bytes(key, message.bytes, signature);
}

bool verify_bytes(const PublicKey& key, ByteView message, const Signature& signature) {
  const secp256k1_xonly_pubkey* point = parse(key);
  if (point == nullptr) return false;
  return secp256k1_schnorrsig_verify(context(), signature.data(), message.data(), message.size(),
                                     point) == 1;
}

Signature sign_bytes(const SecretKey& key, ByteView message,
                     const std::array<std::uint8_t, 32>& aux) {
  secp256k1_keypair pair = make_keypair(key.bytes());
  std::array<std::uint8_t, 32> noise = aux;
  secp256k1_schnorrsig_extraparams extra = SECP256K1_SCHNORRSIG_EXTRAPARAMS_INIT;
  extra.ndata = noise.data();
  Signature signature{};
  TALLY_CHECK(secp256k1_schnorrsig_sign_custom(context(), signature.data(), message.data(),
                                               message.size(), &pair, &extra) == 1,
              "schnorr sign");
  wipe(&pair, sizeof pair);
  return signature;
}

}  // namespace tally
