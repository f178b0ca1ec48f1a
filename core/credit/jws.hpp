// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "core/credit/jwk.hpp"

/// Signed tokens in the compact form: header.payload.signature (RFC 7515).
/// Errors: in order: kTooLarge, kMalformed, kBadEncoding, the JSON of the header, kBadHeader,
///         kAlgNone, kAlgNotAllowed, kCriticalHeader; then for the signature kUnknownKey,
///         kKeyConfusion, kKeyNotValidThen, kBadSignature. A key that the header itself brings
///         along (jwk, jku, x5c) is never used.
/// Thread: any.
namespace tally::credit {

struct Jws {
  Json header;
  std::string alg;
  std::string typ;  ///< empty when there is none
  std::string kid;
  std::string payload;        ///< the bytes that were received, decoded
  std::string signing_input;  ///< header.payload, as they came
  std::array<std::uint8_t, 64> signature{};
};

[[nodiscard]] Result<Jws, CredentialError> parse_jws(std::string_view compact,
                                                     std::size_t max_bytes);
/// Is this key one for that algorithm?
[[nodiscard]] bool fits(std::string_view alg, const Jwk& key);
[[nodiscard]] bool is_signed_by(const Jws& jws, const Jwk& key);
/// The one of the keys that signed. A key of another kid than the header's is not tried; one
/// without a kid is. `at_seconds`: the key has to be valid then; empty: its validity is not asked.
[[nodiscard]] Result<Jwk, CredentialError> signer_of(const Jws& jws, std::span<const Jwk> keys,
                                                     std::optional<std::int64_t> at_seconds);
/// `header` gets alg in front.
[[nodiscard]] std::string sign_jws(const SecretJwk& key, Json header, std::string_view payload);

}  // namespace tally::credit
