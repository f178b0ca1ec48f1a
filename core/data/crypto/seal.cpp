// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/seal.hpp"

#include <botan/aead.h>
#include <botan/pwdhash.h>

#include <algorithm>
#include <chrono>

#include "core/data/check.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally {
namespace {

#if BOTAN_VERSION_MAJOR >= 3
constexpr auto kSeal = Botan::Cipher_Dir::Encryption;
constexpr auto kOpen = Botan::Cipher_Dir::Decryption;
#else
constexpr auto kSeal = Botan::ENCRYPTION;
constexpr auto kOpen = Botan::DECRYPTION;
#endif

std::unique_ptr<Botan::AEAD_Mode> cipher(Botan::Cipher_Dir direction,
                                         const std::array<std::uint8_t, 32>& key,
                                         const SealNonce& nonce, ByteView header) {
  auto made = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", direction);
  made->set_key(key.data(), key.size());
  made->set_associated_data(header.data(), header.size());
  made->start(nonce.data(), nonce.size());
  return made;
}

}  // namespace

bool is_sane(PasswordCost cost) {
  return cost.memory_kib >= 8 && cost.memory_kib <= kMaxPasswordMemoryKib && cost.passes >= 1 &&
         cost.passes <= kMaxPasswordPasses;
}

PasswordCost calibrated_cost(std::uint32_t milliseconds) {
  // An eighth of the memory tells the speed without a long wait.
  constexpr PasswordCost kProbe{kPasswordMemoryKib / 8, 1};
  const auto begin = std::chrono::steady_clock::now();
  if (!SealKey::derive("calibration", SealSalt{}, kProbe)) return {kPasswordMemoryKib, 1};
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - begin);
  const std::int64_t one_pass_us = std::max<std::int64_t>(took.count() * 8, 1);
  const std::int64_t passes = std::int64_t{milliseconds} * 1'000 / one_pass_us;
  return {kPasswordMemoryKib,
          static_cast<std::uint32_t>(std::clamp<std::int64_t>(passes, 1, kMaxPasswordPasses))};
}

Result<SealKey, Fault> SealKey::derive(std::string_view password, const SealSalt& salt,
                                       PasswordCost cost) {
  TALLY_CHECK(is_sane(cost), "password cost out of range");
  try {
    const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
    const auto hash = family->from_params(cost.memory_kib, cost.passes, 1);
    SealKey made;
    hash->derive_key(made.key_.data(), made.key_.size(), password.data(), password.size(),
                     salt.data(), salt.size());
    return made;
  } catch (const std::exception&) {
    return Fail{fault(std::errc::not_enough_memory,
                      "not enough memory to unlock the wallet (" +
                          std::to_string(cost.memory_kib / 1024) +
                          " MiB are needed); close other programs and try again")};
  }
}

SealKey SealKey::from_bytes(const std::array<std::uint8_t, 32>& bytes) {
  SealKey made;
  made.key_ = bytes;
  return made;
}

SealKey::~SealKey() { wipe(key_.data(), key_.size()); }

SealKey::SealKey(SealKey&& other) noexcept : key_(other.key_) {
  wipe(other.key_.data(), other.key_.size());
}

SealKey& SealKey::operator=(SealKey&& other) noexcept {
  if (this != &other) {
    key_ = other.key_;
    wipe(other.key_.data(), other.key_.size());
  }
  return *this;
}

Bytes SealKey::seal(const SealNonce& nonce, ByteView header, ByteView plain) const {
  Botan::secure_vector<std::uint8_t> work(plain.begin(), plain.end());
  cipher(kSeal, key_, nonce, header)->finish(work);
  return Bytes(work.begin(), work.end());
}

std::optional<Bytes> SealKey::open(const SealNonce& nonce, ByteView header,
                                   ByteView sealed) const {
  if (sealed.size() < 16) return std::nullopt;
  Botan::secure_vector<std::uint8_t> work(sealed.begin(), sealed.end());
  try {
    cipher(kOpen, key_, nonce, header)->finish(work);
  } catch (const Botan::Exception&) {
    return std::nullopt;
  }
  return Bytes(work.begin(), work.end());
}

}  // namespace tally
