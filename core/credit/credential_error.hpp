// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

/// Why a document was refused. Every check fails closed: what cannot be judged is refused.
/// Order:  about the order in which they are looked for; verify.hpp has the exact one.
/// Each has a stable name for programs and a sentence for people.
namespace tally::credit {

enum class CredentialError : std::uint8_t {
  // The text.
  kTooLarge,
  kMalformed,
  kBadEncoding,
  kBadJson,
  kDuplicateMember,
  kBadUtf8,
  kTooDeep,
  // The header.
  kBadHeader,
  kAlgNone,
  kAlgNotAllowed,
  kCriticalHeader,
  // The key and the signature.
  kBadKey,
  kUnknownKey,
  kKeyConfusion,
  kKeyNotValidThen,
  kBadSignature,
  // The disclosures.
  kBadPayload,
  kHashNotAllowed,
  kTooManyDisclosures,
  kBadDisclosure,
  kDisclosureTwice,
  kBadDigest,
  kDigestTwice,
  kReservedName,
  kMustBeVisible,
  kClaimOverwritten,
  kNestedHashName,
  kUnreferencedDisclosure,
  // When and what.
  kBadTime,
  kNoExpiry,
  kExpired,
  kNotYetValid,
  kIssuedInFuture,
  kWrongTyp,
  kNoVct,
  kWrongVct,
  kWrongIssuer,
  // Who shows it, to whom.
  kKeyBindingMissing,
  kKeyBindingMalformed,
  kNoHolderKey,
  kBadHolderKey,
  kKeyBindingTyp,
  kKeyBindingSignature,
  kWrongAudience,
  kWrongNonce,
  kKeyBindingStale,
  kWrongSdHash,
  // Whether it still holds.
  kNoStatus,
  kBadStatus,
  kStatusListMissing,
  kStatusListTyp,
  kStatusListWrong,
  kStatusListIssuer,
  kStatusListExpired,
  kStatusListCorrupt,
  kStatusIndex,
  kRevoked,
  kSuspended,
  kStatusUnknown,
  // What was agreed.
  kWrongGrant,
  kNoSuchClaim,
  kNotTheHolder,
  // Sealed delivery.
  kCompressedDelivery,
  kNotForThisKey,
  kCannotOpen,
};

/// "digest_twice"
[[nodiscard]] std::string_view name_of(CredentialError error);
/// "one digest stands in the document twice"
[[nodiscard]] std::string_view sentence_of(CredentialError error);

}  // namespace tally::credit
