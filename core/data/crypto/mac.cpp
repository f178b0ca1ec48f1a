// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/mac.hpp"

#include <botan/hash.h>
#include <botan/mac.h>
#include <botan/pwdhash.h>

namespace tally {

Hash512 hmac_sha512(ByteView key, ByteView message) {
  const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-512)");
  mac->set_key(key.data(), key.size());
  mac->update(message.data(), message.size());
  Hash512 digest{};
  mac->final(digest.data());
  return digest;
}

Hash512 pbkdf2_sha512(std::string_view password, ByteView salt, std::uint32_t rounds) {
  const auto family = Botan::PasswordHashFamily::create_or_throw("PBKDF2(SHA-512)");
  Hash512 digest{};
  family->from_params(rounds)->derive_key(digest.data(), digest.size(), password.data(),
                                          password.size(), salt.data(), salt.size());
  return digest;
}

std::array<std::uint8_t, 20> hash160(ByteView bytes) {
  const auto sha = Botan::HashFunction::create_or_throw("SHA-256");
  sha->update(bytes.data(), bytes.size());
  const auto inner = sha->final();
  const auto outer = Botan::HashFunction::create_or_throw("RIPEMD-160");
  outer->update(inner);
  std::array<std::uint8_t, 20> digest{};
  outer->final(digest.data());
  return digest;
}

}  // namespace tally
