// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

#include "core/credit/jwk.hpp"
#include "core/credit/sd_jwt.hpp"
#include "core/data/ids.hpp"

/// The holder's side: what is in a credential, and showing a part of it to one lender.
/// Errors: as for parsing; select: kNoSuchClaim for a path at which nothing can be disclosed and
///         nothing is visible; bind: kNotTheHolder when the key is not the credential's.
/// Thread: any.
namespace tally::credit {

/// A claim and everything inside it, with the parents it cannot be read without.
[[nodiscard]] Result<SdJwt, CredentialError> select(const SdJwt& whole,
                                                    std::span<const ClaimPath> claims);

struct KeyBinding {
  std::string audience;  ///< "tally:" and the lender's account
  std::string nonce;
  std::int64_t issued_seconds = 0;
};
[[nodiscard]] Result<SdJwt, CredentialError> bind(SdJwt presentation, const SecretJwk& holder,
                                                  const KeyBinding& to);

/// The holder's key in a payload: kNoHolderKey, kBadHolderKey.
[[nodiscard]] Result<Jwk, CredentialError> holder_key(const Json& payload);

/// Ties a presentation to one loan, lender and borrower without a claim of its own.
/// Shape: base64url(SHA-256("Tallystick/kb-nonce/1" ‖ chain ‖ loan ‖ lender ‖ borrower ‖ random)),
///        32 bytes each.
[[nodiscard]] std::string loan_nonce(const ChainId& chain, const LoanId& loan,
                                     const AccountId& lender, const AccountId& borrower,
                                     const Hash256& random);

/// What the chain sees of a consent: SHA-256("Tallystick/grant/1" ‖ salt ‖ SHA-256(presentation)).
/// Without the salt, which only the lender gets, it cannot be searched for.
[[nodiscard]] Hash256 grant_commitment(const std::array<std::uint8_t, 16>& salt,
                                       std::string_view presentation);

}  // namespace tally::credit
