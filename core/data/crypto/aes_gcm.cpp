// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/aes_gcm.hpp"

#include <botan/aead.h>

#include "core/data/check.hpp"

namespace tally {
namespace {

#if BOTAN_VERSION_MAJOR >= 3
constexpr auto kSeal = Botan::Cipher_Dir::Encryption;
constexpr auto kOpen = Botan::Cipher_Dir::Decryption;
#else
constexpr auto kSeal = Botan::ENCRYPTION;
constexpr auto kOpen = Botan::DECRYPTION;
#endif

std::unique_ptr<Botan::AEAD_Mode> cipher(Botan::Cipher_Dir direction, ByteView key,
                                         const GcmNonce& nonce, ByteView header) {
  TALLY_CHECK(key.size() == 16 || key.size() == 32, "an AES key has 16 or 32 bytes");
  auto made = Botan::AEAD_Mode::create_or_throw(key.size() == 32 ? "AES-256/GCM" : "AES-128/GCM",
                                                direction);
  made->set_key(key.data(), key.size());
  made->set_associated_data(header.data(), header.size());
  made->start(nonce.data(), nonce.size());
  return made;
}

}  // namespace

Bytes seal_aes_gcm(ByteView key, const GcmNonce& nonce, ByteView header, ByteView plain) {
  Botan::secure_vector<std::uint8_t> work(plain.begin(), plain.end());
  cipher(kSeal, key, nonce, header)->finish(work);
  return Bytes(work.begin(), work.end());
}

std::optional<Bytes> open_aes_gcm(ByteView key, const GcmNonce& nonce, ByteView header,
                                  ByteView sealed) {
  if (sealed.size() < 16) return std::nullopt;
  Botan::secure_vector<std::uint8_t> work(sealed.begin(), sealed.end());
  try {
    cipher(kOpen, key, nonce, header)->finish(work);
  } catch (const Botan::Exception&) {
    return std::nullopt;
  }
  return Bytes(work.begin(), work.end());
}

}  // namespace tally
