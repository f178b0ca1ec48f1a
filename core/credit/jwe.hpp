// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/credit/jwk.hpp"

/// Sealed delivery to one key: JWE compact, ECDH-ES with A256GCM, on X25519 or P-256.
/// Shape:  header..nonce.ciphertext.tag, base64url; the header is bound to the content. JSON is
///         padded with blanks behind it to whole steps of 1 KiB, so that its length says little.
/// Errors: open, in order: kTooLarge, kMalformed, kBadEncoding, the JSON of the header, kBadHeader,
///         kAlgNotAllowed (alg or enc), kCompressedDelivery, kCriticalHeader, kBadKey (epk),
///         kNotForThisKey (another curve, or another kid), kCannotOpen.
/// Thread: any. seal draws randomness of the operating system.
/// Source: RFC 7516, RFC 7518 §4.6; the key of its Appendix C is a test. A128GCM is read as well.
namespace tally::credit {

struct DeliveryHead {
  std::string typ;
  std::string cty;
  std::string kid;  ///< empty: the key's own, or its thumbprint
  std::string party_u;  ///< apu before base64url: who sends
  std::string party_v;  ///< apv: what it is for
};

/// kBadKey when the key agrees on nothing (Ed25519).
[[nodiscard]] Result<std::string, CredentialError> seal_jwe(const Jwk& to, std::string_view plain,
                                                            const DeliveryHead& head);

struct Opened {
  Json header;
  std::string plain;
};
[[nodiscard]] Result<Opened, CredentialError> open_jwe(const SecretJwk& key,
                                                       std::string_view compact);

/// JSON with blanks behind it, to a multiple of `step_bytes`.
[[nodiscard]] std::string padded(std::string text, std::size_t step_bytes);

/// Concat KDF of SP 800-56A with SHA-256, one round (RFC 7518 §4.6.2): `key_bytes` ≤ 32.
[[nodiscard]] Bytes concat_kdf(ByteView shared, std::string_view enc, std::string_view party_u,
                               std::string_view party_v, std::size_t key_bytes);

}  // namespace tally::credit
