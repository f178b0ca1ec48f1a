// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/bytes.hpp"
#include "core/data/ids.hpp"

/// Schnorr signatures over secp256k1.
/// Shape:  secret 32 bytes, wiped when it goes; signature 64 bytes; message always a 32-byte hash.
/// Errors: verify is false for any signature or key that is not valid; sign needs a valid secret.
/// Thread: any.
/// Source: BIP340; the published vectors are tests.
namespace tally {

using Signature = std::array<std::uint8_t, 64>;

/// A signing key. Never copied by accident: pass it by reference.
class SecretKey {
 public:
  /// Empty when the bytes are zero or not below the group order.
  [[nodiscard]] static std::optional<SecretKey> from_bytes(ByteView bytes);
  ~SecretKey();
  SecretKey(SecretKey&& other) noexcept;
  SecretKey& operator=(SecretKey&& other) noexcept;
  SecretKey(const SecretKey&) = delete;
  SecretKey& operator=(const SecretKey&) = delete;

  [[nodiscard]] const PublicKey& public_key() const { return public_key_; }
  [[nodiscard]] ByteView bytes() const { return secret_; }
  /// The same message gives the same signature: the nonce is derived (auxiliary randomness zero).
  [[nodiscard]] Signature sign(const Hash256& message) const;

 private:
  SecretKey() = default;
  std::array<std::uint8_t, 32> secret_{};
  PublicKey public_key_;
};

[[nodiscard]] bool verify(const PublicKey& key, const Hash256& message, const Signature& signature);

/// Overwrites memory in a way that no compiler removes.
void wipe(void* memory, std::size_t size);

}  // namespace tally
