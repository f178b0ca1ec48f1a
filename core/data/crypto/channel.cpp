// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/channel.hpp"

#include <botan/aead.h>
#include <botan/mac.h>

#include <memory>

namespace tally {
namespace {

#if BOTAN_VERSION_MAJOR >= 3
constexpr auto kSeal = Botan::Cipher_Dir::Encryption;
constexpr auto kOpen = Botan::Cipher_Dir::Decryption;
#else
constexpr auto kSeal = Botan::ENCRYPTION;
constexpr auto kOpen = Botan::DECRYPTION;
#endif

constexpr std::size_t kTagBytes = 16;

std::unique_ptr<Botan::AEAD_Mode> cipher(Botan::Cipher_Dir direction, const Key32& key,
                                         std::uint64_t number, ByteView header) {
  std::array<std::uint8_t, 12> nonce{};
  for (std::size_t i = 0; i < 8; ++i) nonce[4 + i] = static_cast<std::uint8_t>(number >> (8 * i));
  auto made = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", direction);
  made->set_key(key.data(), key.size());
  made->set_associated_data(header.data(), header.size());
  made->start(nonce.data(), nonce.size());
  return made;
}

}  // namespace

Key32 hmac_sha256(ByteView key, std::initializer_list<ByteView> parts) {
  const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
  mac->set_key(key.data(), key.size());
  for (const ByteView part : parts) mac->update(part.data(), part.size());
  Key32 out{};
  mac->final(out.data());
  return out;
}

Bytes channel_seal(const Key32& key, std::uint64_t number, ByteView header, ByteView plain) {
  Botan::secure_vector<std::uint8_t> work;
  work.reserve(plain.size() + kTagBytes);
  work.assign(plain.begin(), plain.end());
  cipher(kSeal, key, number, header)->finish(work);
  return Bytes(work.begin(), work.end());
}

std::optional<Bytes> channel_open(const Key32& key, std::uint64_t number, ByteView header,
                                  ByteView sealed) {
  if (sealed.size() < kTagBytes) return std::nullopt;
  Botan::secure_vector<std::uint8_t> work(sealed.begin(), sealed.end());
  try {
    cipher(kOpen, key, number, header)->finish(work);
  } catch (const Botan::Exception&) {
    return std::nullopt;
  }
  return Bytes(work.begin(), work.end());
}

}  // namespace tally
