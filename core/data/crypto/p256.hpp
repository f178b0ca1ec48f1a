// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>

#include "core/data/bytes.hpp"

/// The curve P-256: signatures (ES256) and key agreement, for documents that others must read.
/// Shape:  secret 32 bytes big-endian, wiped when it goes; public key the two coordinates, 32 bytes
///         each; signature r ‖ s, 64 bytes; messages of any length, hashed with SHA-256 here.
/// Errors: a key that is no point of the curve, or no number below its order, does not come to be;
///         verify is false for any signature that does not fit.
/// Thread: any.
/// Source: FIPS 186-5 ECDSA, nonces by RFC 6979 (the vectors of its A.2.5 are a test);
///         SP 800-56A ECDH, the x coordinate.
namespace tally {

struct P256Public {
  std::array<std::uint8_t, 32> x{};
  std::array<std::uint8_t, 32> y{};
  friend bool operator==(const P256Public&, const P256Public&) = default;
  friend auto operator<=>(const P256Public&, const P256Public&) = default;
};
using P256Signature = std::array<std::uint8_t, 64>;

/// Is it a point of the curve?
[[nodiscard]] bool is_p256_point(const P256Public& key);
[[nodiscard]] bool verify_es256(const P256Public& key, ByteView message,
                                const P256Signature& signature);

class P256Secret {
 public:
  /// Empty when the bytes are not 32, zero, or not below the group order.
  [[nodiscard]] static std::optional<P256Secret> from_bytes(ByteView bytes);
  /// A fresh one from the randomness of the operating system.
  [[nodiscard]] static P256Secret random();
  ~P256Secret();
  P256Secret(P256Secret&&) noexcept;
  P256Secret& operator=(P256Secret&&) noexcept;

  [[nodiscard]] const P256Public& public_key() const { return public_key_; }
  [[nodiscard]] ByteView bytes() const { return secret_; }
  /// The same message gives the same signature.
  [[nodiscard]] P256Signature sign(ByteView message) const;
  /// The shared secret; empty when `other` is no point of the curve.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 32>> agree(const P256Public& other) const;

 private:
  struct Key;
  P256Secret();
  std::array<std::uint8_t, 32> secret_{};
  P256Public public_key_;
  std::unique_ptr<Key> key_;
};

}  // namespace tally
