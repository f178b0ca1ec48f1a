// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>
#include <string>

#include "core/credit/jwk.hpp"
#include "core/credit/sd_jwt.hpp"

/// The issuer's side: claims, and which of them the holder may keep back → an SD-JWT.
/// Shape:  each selectable claim becomes a disclosure with 128 bits of salt of its own; every _sd
///         list is filled with decoys to the next multiple of `decoy_step` and sorted, so that
///         neither the number nor the order of facts shows.
/// Errors: in order: kBadPayload (claims are no object), kReservedName, kMustBeVisible,
///         kNoSuchClaim (a path that leads nowhere), kTooDeep.
/// Thread: any; it is as pure as `salts` is.
namespace tally::credit {

using Salt = std::array<std::uint8_t, 16>;
using SaltSource = std::function<Salt()>;
/// From the randomness of the operating system.
[[nodiscard]] Salt random_salt();

struct Issuance {
  Json claims;                        ///< with iss, vct, exp, status …
  std::vector<ClaimPath> selectable;  ///< a null step stands for every item of a list
  Json header;                        ///< beyond alg: typ, kid. Empty: dc+sd-jwt, the thumbprint
  std::size_t decoy_step = 0;         ///< 0: no decoys
  const Jwk* holder = nullptr;        ///< becomes cnf
};

[[nodiscard]] Result<SdJwt, CredentialError> issue(const SecretJwk& issuer, Issuance issuance,
                                                   const SaltSource& salts);

/// A path for each claim that may be kept back: all but those that must be visible, and iat.
[[nodiscard]] std::vector<ClaimPath> all_selectable(const Json& claims);
/// "a" one claim, "a/b" inside it, "a/*" every item of a list, "a/0" its first; or DCQL's form
/// ["a","b",null]. Empty when the text is neither.
[[nodiscard]] std::optional<ClaimPath> path_from_text(std::string_view text);
[[nodiscard]] std::string path_to_text(const ClaimPath& path);

}  // namespace tally::credit
