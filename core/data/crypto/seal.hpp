// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/data/bytes.hpp"
#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// Password → key → sealed bytes.
/// Shape:  key 32 bytes by Argon2id; sealed = ciphertext ‖ 16-byte tag (XChaCha20-Poly1305).
/// Errors: open is empty when key, nonce, header or bytes are not the ones that were sealed: which
///         of them it was cannot be told. derive_key fails when the memory cannot be had.
/// Thread: any.
/// Source: RFC 9106 (Argon2id); RFC 8439 with the 192-bit nonce of draft-irtf-cfrg-xchacha-03.
namespace tally {

/// What deriving a key costs whoever does it, us or somebody who guesses.
struct PasswordCost {
  std::uint32_t memory_kib = 0;  ///< 8 … kMaxPasswordMemoryKib
  std::uint32_t passes = 0;      ///< 1 … kMaxPasswordPasses

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.memory_kib);
    io(self.passes);
  }
  friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// A file that asks for more is refused before anything is allocated.
inline constexpr std::uint32_t kMaxPasswordMemoryKib = 1024 * 1024;
inline constexpr std::uint32_t kMaxPasswordPasses = 64;
inline constexpr std::uint32_t kPasswordMemoryKib = 256 * 1024;

[[nodiscard]] bool is_sane(PasswordCost cost);

/// 256 MiB and as many passes as take about `milliseconds` on this machine, at least one.
[[nodiscard]] PasswordCost calibrated_cost(std::uint32_t milliseconds);

using SealSalt = std::array<std::uint8_t, 16>;
using SealNonce = std::array<std::uint8_t, 24>;

/// 32 bytes that are wiped when they go.
class SealKey {
 public:
  /// Requires a sane cost.
  [[nodiscard]] static Result<SealKey, Fault> derive(std::string_view password,
                                                     const SealSalt& salt, PasswordCost cost);
  [[nodiscard]] static SealKey from_bytes(const std::array<std::uint8_t, 32>& bytes);
  ~SealKey();
  SealKey(SealKey&& other) noexcept;
  SealKey& operator=(SealKey&& other) noexcept;
  SealKey(const SealKey&) = delete;
  SealKey& operator=(const SealKey&) = delete;

  /// `header` is bound to the result but not hidden in it. One nonce serves one seal.
  [[nodiscard]] Bytes seal(const SealNonce& nonce, ByteView header, ByteView plain) const;
  [[nodiscard]] std::optional<Bytes> open(const SealNonce& nonce, ByteView header,
                                          ByteView sealed) const;

 private:
  SealKey() = default;
  std::array<std::uint8_t, 32> key_{};
};

}  // namespace tally
