// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/credit/credential_error.hpp"
#include "core/credit/json.hpp"

/// The text of an SD-JWT and its disclosures (RFC 9901 §4), without any key.
/// Shape:  issuer token ~ disclosure ~ … ~ [key-binding token]. A digest is over a disclosure's
///         base64url text as it came, so that text is what is kept.
/// Errors: split: kTooLarge, kMalformed, kTooManyDisclosures. unfold, in order: kHashNotAllowed,
///         for each disclosure the JSON's errors, kBadDisclosure, kReservedName, kDisclosureTwice;
///         then by place in the payload kBadDigest, kDigestTwice, kNestedHashName, kBadDisclosure
///         (of the wrong kind for its place), kMustBeVisible, kClaimOverwritten; at last
///         kUnreferencedDisclosure. Steps 3–5 of RFC 9901 §7.1.
/// Thread: any.
namespace tally::credit {

struct SdJwt {
  std::string issuer_token;
  std::vector<std::string> disclosures;
  std::string key_binding;  ///< empty when there is none

  /// Everything up to and with the last ~: what sd_hash is over.
  [[nodiscard]] std::string without_key_binding() const;
  [[nodiscard]] std::string text() const { return without_key_binding() + key_binding; }
};

[[nodiscard]] Result<SdJwt, CredentialError> split_sd_jwt(std::string_view compact);
/// Flattened or general JSON serialization (RFC 9901 §8) as compact ones, one for each signature.
[[nodiscard]] Result<std::vector<SdJwt>, CredentialError> split_sd_jwt_json(const Json& json);

/// Where a claim is: names, and whole numbers for places in a list.
using ClaimPath = std::vector<Json>;

struct Disclosed {
  std::size_t number = 0;  ///< which disclosure, in the order they came
  ClaimPath path;          ///< in the issuer's document with everything disclosed
  Json value;              ///< with what was disclosed inside it, without digests
};

struct Unfolded {
  Json payload;                      ///< claims only: no _sd, no …, no _sd_alg
  std::vector<Disclosed> disclosed;  ///< parents before what lies inside them
};

/// The processed payload.
[[nodiscard]] Result<Unfolded, CredentialError> unfold(const Json& payload,
                                                       const std::vector<std::string>& disclosures);

[[nodiscard]] std::string digest_of(std::string_view disclosure);

}  // namespace tally::credit
