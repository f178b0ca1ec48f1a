// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/data/crypto/curve.hpp"
#include "core/data/result.hpp"

/// One seed → a tree of keys.
/// Shape:  a node is a secret with a chain code; a child is named by a number, hardened from
///         kHardened on. BIP32 on secp256k1, SLIP-0010 on the other curves; where the two differ
///         (a child that would be no key, chance 2^-127) secp256k1 follows BIP32: no such child.
/// Errors: HdError, named at each function.
/// Thread: a value; secrets are wiped when they go.
/// Source: BIP32, SLIP-0010; their vectors are tests.
namespace tally::wallet {

inline constexpr std::uint32_t kHardened = 0x8000'0000;

enum class HdError : std::uint8_t {
  kNone = 0,
  kBadSeedLength = 1,  ///< 16 … 64 bytes
  kBadPath = 2,        ///< not m/1'/2/…
  kOnlyHardened = 3,   ///< the curve knows hardened children only, or there is no secret
  kTooDeep = 4,        ///< 255 levels
  kNoSuchChild = 5,    ///< the one in 2^127: take the next number
  kBadText = 6,        ///< not an extended key: characters, length or checksum
  kBadVersion = 7,     ///< of another kind or network
  kBadKey = 8,         ///< no key of the curve, or not of the kind that the version names
  kBadRoot = 9,        ///< depth 0 with a parent or a number
};

/// One plain sentence for a person.
[[nodiscard]] const char* to_sentence(HdError error);

/// "m/44'/0'/1" → numbers. A quote, h or H hardens. At most 255 levels.
[[nodiscard]] Result<std::vector<std::uint32_t>, HdError> parse_path(std::string_view text);
[[nodiscard]] std::string write_path(const std::vector<std::uint32_t>& path);

using ChainCode = std::array<std::uint8_t, 32>;

/// Where a node stands in its tree.
struct HdPlace {
  std::uint8_t depth = 0;
  std::array<std::uint8_t, 4> parent{};  ///< first bytes of hash160 of the parent's public key
  std::uint32_t number = 0;
};

/// The public side: derives what is not hardened, signs nothing. secp256k1 only.
struct HdPublicKey {
  HdPlace place;
  ChainCode chain_code{};
  Point33 point{};

  /// kOnlyHardened for hardened numbers.
  [[nodiscard]] Result<HdPublicKey, HdError> child(std::uint32_t number) const;
};

class HdKey {
 public:
  [[nodiscard]] static Result<HdKey, HdError> from_seed(ByteView seed,
                                                        Curve curve = Curve::kSecp256k1);
  ~HdKey();
  HdKey(HdKey&& other) noexcept;
  HdKey& operator=(HdKey&& other) noexcept;
  HdKey(const HdKey&) = delete;
  HdKey& operator=(const HdKey&) = delete;

  [[nodiscard]] Result<HdKey, HdError> child(std::uint32_t number) const;
  [[nodiscard]] Result<HdKey, HdError> descend(const std::vector<std::uint32_t>& path) const;

  [[nodiscard]] Curve curve() const { return curve_; }
  [[nodiscard]] const HdPlace& place() const { return place_; }
  [[nodiscard]] const ChainCode& chain_code() const { return chain_code_; }
  [[nodiscard]] const Secret32& secret() const { return secret_; }
  [[nodiscard]] Point33 point() const { return point_of(curve_, secret_); }
  /// Requires secp256k1.
  [[nodiscard]] HdPublicKey public_side() const;

  /// Used by read_extended_private.
  [[nodiscard]] static std::optional<HdKey> from_parts(const HdPlace& place,
                                                       const ChainCode& chain_code,
                                                       const Secret32& secret);

 private:
  HdKey() = default;
  Curve curve_ = Curve::kSecp256k1;
  HdPlace place_;
  ChainCode chain_code_{};
  Secret32 secret_{};
};

// The 111 characters "xprv…" and "xpub…" of BIP32. Errors in order: kBadText, kBadVersion,
// kBadKey, kBadRoot.
[[nodiscard]] std::string write_extended(const HdKey& key);
[[nodiscard]] std::string write_extended(const HdPublicKey& key);
[[nodiscard]] Result<HdKey, HdError> read_extended_private(std::string_view text);
[[nodiscard]] Result<HdPublicKey, HdError> read_extended_public(std::string_view text);

}  // namespace tally::wallet
