// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/credit/credential_error.hpp"
#include "core/credit/json.hpp"
#include "core/data/crypto/curve25519.hpp"
#include "core/data/crypto/p256.hpp"

/// Keys as JSON (RFC 7517, RFC 8037): EC P-256, OKP Ed25519, OKP X25519, nothing else.
/// Errors: kBadKey for every other key, a point off the curve, a secret that is not the public
///         key's. Others as for any JSON.
/// Thread: any.
/// Source: thumbprint RFC 7638; the Ed25519 key of RFC 8037 A.3 has
///         kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k (a test).
namespace tally::credit {

enum class Curve : std::uint8_t { kP256, kEd25519, kX25519 };

struct Jwk {
  Curve curve = Curve::kP256;
  P256Public p256;   ///< of kP256
  Key25519 okp{};    ///< of the others
  std::string kid;   ///< empty when there is none
  std::string alg;   ///< what it may be used for alone; empty: whatever fits
  std::string use;   ///< "sig", "enc" or empty
  std::string issuer;  ///< member iss: the only one that it may sign for; empty: not said
  std::optional<std::int64_t> valid_from_seconds;   ///< member nbf
  std::optional<std::int64_t> valid_until_seconds;  ///< member exp

  /// The same key, whatever it is called.
  [[nodiscard]] bool same_key(const Jwk& other) const;
};

class SecretJwk {
 public:
  /// Requires a curve that signs for sign(), any for agree().
  [[nodiscard]] static Result<SecretJwk, CredentialError> from_json(const Json& json);
  [[nodiscard]] static SecretJwk random(Curve curve);
  [[nodiscard]] static SecretJwk from_p256(P256Secret secret);
  ~SecretJwk();
  SecretJwk(SecretJwk&&) noexcept = default;
  SecretJwk& operator=(SecretJwk&&) noexcept = default;

  [[nodiscard]] const Jwk& public_jwk() const { return public_; }
  /// "ES256" or "Ed25519", or the alg that the key itself asks for. Empty for X25519.
  [[nodiscard]] std::string_view alg() const;
  [[nodiscard]] std::array<std::uint8_t, 64> sign(ByteView message) const;
  /// The shared secret; empty when the other key is on another curve or of small order.
  [[nodiscard]] std::optional<std::array<std::uint8_t, 32>> agree(const Jwk& other) const;
  /// With the secret: for a file that its owner keeps.
  [[nodiscard]] Json to_json() const;

 private:
  using Secret = std::variant<P256Secret, Key25519>;
  SecretJwk(Jwk public_jwk, Secret secret);
  Jwk public_;
  Secret secret_;
};

[[nodiscard]] Result<Jwk, CredentialError> jwk_from_json(const Json& json);
/// One key, {"keys": […]}, or a list. A key of another kind in a set is passed over (RFC 7517 §5).
[[nodiscard]] Result<std::vector<Jwk>, CredentialError> jwks_from_text(std::string_view text);
/// The public members only, and kid, alg, use where given.
[[nodiscard]] Json jwk_to_json(const Jwk& key);
[[nodiscard]] std::string thumbprint(const Jwk& key);

/// parse_json with its refusals as ours.
[[nodiscard]] Result<Json, CredentialError> read_json(std::string_view text);

}  // namespace tally::credit
