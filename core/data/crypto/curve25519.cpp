// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/curve25519.hpp"

#include <botan/curve25519.h>
#include <botan/ed25519.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

#include <algorithm>

namespace tally {
namespace {

Botan::secure_vector<std::uint8_t> secure(const Key25519& secret) {
  return {secret.begin(), secret.end()};
}

template <typename Out, typename In>
Out array_from(const In& bytes) {
  Out out{};
  std::copy_n(bytes.begin(), out.size(), out.begin());
  return out;
}

}  // namespace

Key25519 ed25519_public(const Key25519& secret) {
  return array_from<Key25519>(Botan::Ed25519_PrivateKey(secure(secret)).public_key_bits());
}

Ed25519Signature sign_ed25519(const Key25519& secret, ByteView message) {
  const Botan::Ed25519_PrivateKey key(secure(secret));
  Botan::PK_Signer signer(key, Botan::system_rng(), "Pure");
  return array_from<Ed25519Signature>(
      signer.sign_message(message.data(), message.size(), Botan::system_rng()));
}

bool verify_ed25519(const Key25519& key, ByteView message, const Ed25519Signature& signature) {
  try {
    const Botan::Ed25519_PublicKey whole(key.data(), key.size());
    Botan::PK_Verifier verifier(whole, "Pure");
    return verifier.verify_message(message.data(), message.size(), signature.data(),
                                   signature.size());
  } catch (const std::exception&) {
    return false;
  }
}

Key25519 x25519_public(const Key25519& secret) {
  return array_from<Key25519>(Botan::Curve25519_PrivateKey(secure(secret)).public_value());
}

std::optional<Key25519> agree_x25519(const Key25519& secret, const Key25519& other) {
  try {
    const Botan::Curve25519_PrivateKey own(secure(secret));
    Botan::PK_Key_Agreement agreement(own, Botan::system_rng(), "Raw");
    const auto shared =
        array_from<Key25519>(agreement.derive_key(32, other.data(), other.size()).bits_of());
    if (shared == Key25519{}) return std::nullopt;
    return shared;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

}  // namespace tally
