// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credential_error.hpp"

#include <iterator>

#include "core/data/check.hpp"

namespace tally::credit {
namespace {

struct Row {
  CredentialError error;
  std::string_view name;
  std::string_view sentence;
};

using enum CredentialError;
constexpr Row kRows[] = {
    {kTooLarge, "too_large", "the document is larger than this program reads"},
    {kMalformed, "malformed", "this is no compact token: parts between dots and ~ are missing"},
    {kBadEncoding, "bad_encoding", "a part is not base64url without padding"},
    {kBadJson, "bad_json", "a part is not JSON"},
    {kDuplicateMember, "duplicate_member", "a name stands twice in one JSON object"},
    {kBadUtf8, "bad_utf8", "a text is not UTF-8"},
    {kTooDeep, "too_deep", "the JSON is nested deeper than this program reads"},
    {kBadHeader, "bad_header", "the header lacks something or has it in a wrong form"},
    {kAlgNone, "alg_none", "the document is not signed (alg none)"},
    {kAlgNotAllowed, "alg_not_allowed", "the algorithm is not one of ES256, EdDSA, Ed25519"},
    {kCriticalHeader, "critical_header", "the header demands something this program does not know"},
    {kBadKey, "bad_key", "a key is no public key on P-256, Ed25519 or X25519"},
    {kUnknownKey, "unknown_key", "none of the given keys is the one that the header names"},
    {kKeyConfusion, "key_confusion", "the algorithm of the header does not belong to the key"},
    {kKeyNotValidThen, "key_not_valid_then", "the key was not valid when the document was issued"},
    {kBadSignature, "bad_signature", "the signature is not the issuer's over this document"},
    {kBadPayload, "bad_payload", "the signed content is no JSON object"},
    {kHashNotAllowed, "hash_not_allowed", "the digests are not by sha-256"},
    {kTooManyDisclosures, "too_many_disclosures", "more disclosures than this program reads"},
    {kBadDisclosure, "bad_disclosure",
     "a disclosure is not [salt, name, value], or [salt, value] in a list"},
    {kDisclosureTwice, "disclosure_twice", "one disclosure was sent twice"},
    {kBadDigest, "bad_digest", "an _sd list or a ... member does not hold digests"},
    {kDigestTwice, "digest_twice", "one digest stands in the document twice"},
    {kReservedName, "reserved_name", "a claim has a name that the format keeps for itself"},
    {kMustBeVisible, "must_be_visible", "a disclosure carries a claim that must always be visible"},
    {kClaimOverwritten, "claim_overwritten", "a disclosure repeats a claim that is there already"},
    {kNestedHashName, "nested_sd_alg", "_sd_alg stands below the top level"},
    {kUnreferencedDisclosure, "unreferenced_disclosure",
     "a disclosure belongs to no digest of the document"},
    {kBadTime, "bad_time", "exp, nbf or iat is no whole number of seconds"},
    {kNoExpiry, "no_expiry", "the credential says neither until when it holds nor where to ask"},
    {kExpired, "expired", "the credential has expired"},
    {kNotYetValid, "not_yet_valid", "the credential is not valid yet"},
    {kIssuedInFuture, "issued_in_future", "the credential was issued later than now"},
    {kWrongTyp, "wrong_typ", "the header's typ is not that of such a document"},
    {kNoVct, "no_vct", "the credential does not say its type (vct)"},
    {kWrongVct, "wrong_vct", "the credential is of another type than asked for"},
    {kWrongIssuer, "wrong_issuer", "the credential is from another issuer"},
    {kKeyBindingMissing, "key_binding_missing", "nobody proved to be the holder"},
    {kKeyBindingMalformed, "key_binding_malformed",
     "what stands after the last ~ is no key-binding token"},
    {kNoHolderKey, "no_holder_key", "the credential names no key of its holder"},
    {kBadHolderKey, "bad_holder_key", "the holder's key is no key that can sign"},
    {kKeyBindingTyp, "key_binding_typ", "the key-binding token has another typ than kb+jwt"},
    {kKeyBindingSignature, "key_binding_signature",
     "the key-binding token is not signed by the holder's key"},
    {kWrongAudience, "wrong_audience", "the presentation was made for somebody else"},
    {kWrongNonce, "wrong_nonce", "the presentation answers another request"},
    {kKeyBindingStale, "key_binding_stale", "the presentation was made too long ago, or later"},
    {kWrongSdHash, "wrong_sd_hash", "the key-binding token belongs to another presentation"},
    {kNoStatus, "no_status", "the credential names no status list"},
    {kBadStatus, "bad_status", "the credential's status is in a wrong form"},
    {kStatusListMissing, "status_list_missing", "there is no status list to check with"},
    {kStatusListTyp, "status_list_typ", "this is no status list token"},
    {kStatusListWrong, "status_list_wrong", "the status list is not the one the credential names"},
    {kStatusListIssuer, "status_list_issuer", "the status list is from another issuer"},
    {kStatusListExpired, "status_list_expired", "the status list is too old"},
    {kStatusListCorrupt, "status_list_corrupt",
     "the status list cannot be unpacked, or is too large"},
    {kStatusIndex, "status_index", "the status list has no such entry"},
    {kRevoked, "revoked", "the issuer revoked the credential"},
    {kSuspended, "suspended", "the issuer suspended the credential"},
    {kStatusUnknown, "status_unknown", "the status list says something that has no meaning here"},
    {kWrongGrant, "wrong_grant", "the consent on the chain is for another presentation"},
    {kNoSuchClaim, "no_such_claim", "there is no such claim"},
    {kNotTheHolder, "not_the_holder", "the credential names another holder's key"},
    {kCompressedDelivery, "compressed_delivery", "a compressed delivery is not opened"},
    {kNotForThisKey, "not_for_this_key", "the delivery is for another key"},
    {kCannotOpen, "cannot_open",
     "the delivery cannot be opened: it is for another key or was changed"},
};

const Row& row_of(CredentialError error) {
  const Row& row = kRows[static_cast<std::size_t>(error)];
  TALLY_CHECK(row.error == error, "the table of refusals is out of order");
  return row;
}
static_assert(std::size(kRows) == static_cast<std::size_t>(kCannotOpen) + 1);

}  // namespace

std::string_view name_of(CredentialError error) { return row_of(error).name; }
std::string_view sentence_of(CredentialError error) { return row_of(error).sentence; }

}  // namespace tally::credit
