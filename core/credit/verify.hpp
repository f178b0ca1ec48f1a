// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>

#include "core/credit/sd_jwt.hpp"
#include "core/credit/status_list.hpp"
#include "core/data/ids.hpp"

/// The verifier's side: is this presentation what it claims to be, and is it for me?
/// Order of checks; the first that fails is the refusal, and whatever cannot be judged fails:
///   1. the issuer's token: parse_jws — algorithm allow-list first
///   2. a trusted key signed it, and was valid when it was issued (iat): signer_of
///   3. the disclosures: unfold
///   4. iss, when asked for or said by the key; exp, nbf, iat: kBadTime, kIssuedInFuture,
///      kNotYetValid, kExpired, kNoExpiry (a dc+sd-jwt with neither exp nor status)
///   5. typ and vct: kWrongTyp, kNoVct, kWrongVct
///   6. key binding, whenever it is there and always when it is required: holder_key,
///      kKeyBindingMalformed, kKeyBindingTyp, kKeyBindingSignature, kWrongAudience, kWrongNonce,
///      kKeyBindingStale, kWrongSdHash
///   7. status: kNoStatus, kBadStatus, kStatusListMissing, kStatusListWrong, kStatusListIssuer,
///      kStatusIndex, kRevoked, kSuspended, kStatusUnknown
///   8. the consent on the chain: kWrongGrant
/// Thread: any. No clock: the time is given.
/// Source: RFC 9901 §7.1 and §7.3; SD-JWT VC draft §2; Token Status List §8.3.
namespace tally::credit {

struct Grant {
  Hash256 commitment;
  std::array<std::uint8_t, 16> salt{};
};

struct VerifyOptions {
  std::span<const Jwk> keys{};  ///< of the issuers that are trusted
  std::int64_t now_seconds = 0;
  std::optional<std::string> issuer{};
  std::optional<std::string> vct{};
  bool require_credential = false;  ///< typ has to be dc+sd-jwt; otherwise any …sd-jwt or none
  bool allow_no_expiry = false;
  bool require_key_binding = false;  ///< then audience and nonce have to be given, too
  std::optional<std::string> audience{};  ///< given: a key binding is required
  std::optional<std::string> nonce{};     ///< given: a key binding is required
  std::int64_t window_seconds = 300;
  const SignedStatusList* status = nullptr;
  /// The list may be signed by another key than the credential, under the same name.
  bool other_status_key = false;
  bool require_status = false;
  std::optional<Grant> grant{};
};

enum class StatusOutcome : std::uint8_t {
  kNone,       ///< the credential names no list
  kUnchecked,  ///< it names one, and none was given
  kValid,
};

struct Verified {
  Json payload;  ///< what was disclosed and what is always visible
  Json header;
  Jwk issuer_key;
  std::vector<Disclosed> disclosed;
  std::optional<Json> key_binding{};  ///< its payload
  StatusOutcome status = StatusOutcome::kNone;
};

[[nodiscard]] Result<Verified, CredentialError> verify_sd_jwt(const SdJwt& presentation,
                                                              const VerifyOptions& options);
[[nodiscard]] Result<Verified, CredentialError> verify_sd_jwt(std::string_view compact,
                                                              const VerifyOptions& options);

}  // namespace tally::credit
