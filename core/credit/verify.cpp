// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/verify.hpp"

#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"

namespace tally::credit {
namespace {

using Refused = std::optional<CredentialError>;

/// A time in the payload. False when it is there but no whole number of seconds.
bool time_of(const Json& payload, std::string_view name, std::optional<std::int64_t>& out) {
  const Json* value = payload.find(name);
  if (value == nullptr) return true;
  out = value->whole();
  return out.has_value();
}

Refused check_times(const Json& payload, bool needs_expiry, std::int64_t now_seconds) {
  std::optional<std::int64_t> issued;
  std::optional<std::int64_t> from;
  std::optional<std::int64_t> until;
  if (!time_of(payload, "iat", issued) || !time_of(payload, "nbf", from) ||
      !time_of(payload, "exp", until))
    return CredentialError::kBadTime;
  if (issued && *issued > now_seconds + kClockSkewSeconds) return CredentialError::kIssuedInFuture;
  if (from && *from > now_seconds + kClockSkewSeconds) return CredentialError::kNotYetValid;
  if (until && *until <= now_seconds) return CredentialError::kExpired;
  if (needs_expiry && !until && payload.find("status") == nullptr)
    return CredentialError::kNoExpiry;
  return {};
}

Refused check_type(const Jws& token, const Json& payload, const VerifyOptions& options) {
  const bool credential = token.typ == kTypCredential;
  if (options.require_credential && !credential) return CredentialError::kWrongTyp;
  if (!token.typ.empty() && token.typ != "sd-jwt" && !token.typ.ends_with("+sd-jwt"))
    return CredentialError::kWrongTyp;
  const auto vct = payload.text_of("vct");
  if ((credential || options.vct) && (!vct || vct->empty())) return CredentialError::kNoVct;
  if (options.vct && *vct != *options.vct) return CredentialError::kWrongVct;
  return {};
}

Result<Json, CredentialError> check_key_binding(const SdJwt& presentation, const Json& payload,
                                                const VerifyOptions& options) {
  TALLY_TRY(const Jwk holder, holder_key(payload));
  const auto token = parse_jws(presentation.key_binding, kMaxTokenBytes);
  if (!token) {
    // What names the trouble better than "malformed" is kept.
    const bool of_algorithm = token.error() == CredentialError::kAlgNone ||
                              token.error() == CredentialError::kAlgNotAllowed ||
                              token.error() == CredentialError::kCriticalHeader;
    return Fail{of_algorithm ? token.error() : CredentialError::kKeyBindingMalformed};
  }
  if (token->typ != kTypKeyBinding) return Fail{CredentialError::kKeyBindingTyp};
  if (!is_signed_by(*token, holder)) return Fail{CredentialError::kKeyBindingSignature};
  TALLY_TRY(Json claims, read_json(token->payload));
  const auto audience = claims.text_of("aud");
  const auto nonce = claims.text_of("nonce");
  const auto hash = claims.text_of("sd_hash");
  const Json* iat = claims.find("iat");
  const auto issued = iat == nullptr ? std::nullopt : iat->whole();
  if (!audience || !nonce || !hash || !issued) return Fail{CredentialError::kKeyBindingMalformed};
  if (options.audience && *audience != *options.audience)
    return Fail{CredentialError::kWrongAudience};
  if (options.nonce && *nonce != *options.nonce) return Fail{CredentialError::kWrongNonce};
  // Unsigned, so that no number of seconds can overflow.
  const auto age = static_cast<std::uint64_t>(options.now_seconds) -
                   static_cast<std::uint64_t>(*issued);
  const auto window = static_cast<std::uint64_t>(options.window_seconds);
  if (age > window && 0 - age > window) return Fail{CredentialError::kKeyBindingStale};
  if (const Refused refused = check_times(claims, false, options.now_seconds))
    return Fail{CredentialError::kKeyBindingStale};
  if (*hash != digest_of(presentation.without_key_binding()))
    return Fail{CredentialError::kWrongSdHash};
  return claims;
}

Result<StatusOutcome, CredentialError> check_status(const Json& payload, const Jwk& issuer_key,
                                                    const VerifyOptions& options) {
  TALLY_TRY(const auto named, status_ref(payload));
  if (!named) {
    if (options.require_status) return Fail{CredentialError::kNoStatus};
    return StatusOutcome::kNone;
  }
  const SignedStatusList* list = options.status;
  if (list == nullptr) {
    if (options.require_status) return Fail{CredentialError::kStatusListMissing};
    return StatusOutcome::kUnchecked;
  }
  if (list->uri != named->uri) return Fail{CredentialError::kStatusListWrong};
  const auto issuer = payload.text_of("iss");
  const bool same_name = issuer && list->issuer == *issuer;
  const bool same_key = list->key.same_key(issuer_key);
  if (!(same_key && (same_name || list->issuer.empty())) &&
      !(same_name && options.other_status_key))
    return Fail{CredentialError::kStatusListIssuer};
  if (const Refused refused = refusal_of(list->list, named->index)) return Fail{*refused};
  return StatusOutcome::kValid;
}

}  // namespace

Result<Verified, CredentialError> verify_sd_jwt(const SdJwt& presentation,
                                                const VerifyOptions& options) {
  TALLY_CHECK(!options.require_key_binding || (options.audience && options.nonce),
              "a required key binding needs an audience and a nonce to compare with");
  TALLY_TRY(const Jws token, parse_jws(presentation.issuer_token, kMaxTokenBytes));
  // The time of issue is read before the signature is checked, to choose among keys only.
  TALLY_TRY(const Json payload, read_json(token.payload));
  const Json* iat = payload.find("iat");
  const std::int64_t issued =
      iat == nullptr ? options.now_seconds : iat->whole().value_or(options.now_seconds);
  Verified verified;
  TALLY_TRY(verified.issuer_key, signer_of(token, options.keys, issued));
  verified.header = token.header;
  TALLY_TRY(Unfolded unfolded, unfold(payload, presentation.disclosures));
  verified.payload = std::move(unfolded.payload);
  verified.disclosed = std::move(unfolded.disclosed);
  const Json& claims = verified.payload;

  const std::string& bound_to = verified.issuer_key.issuer;
  if ((options.issuer && claims.text_of("iss") != std::string_view(*options.issuer)) ||
      (!bound_to.empty() && claims.text_of("iss") != std::string_view(bound_to)))
    return Fail{CredentialError::kWrongIssuer};
  const bool needs_expiry = token.typ == kTypCredential && !options.allow_no_expiry;
  if (const Refused refused = check_times(claims, needs_expiry, options.now_seconds))
    return Fail{*refused};
  if (const Refused refused = check_type(token, claims, options)) return Fail{*refused};
  if (!presentation.key_binding.empty()) {
    TALLY_TRY(verified.key_binding, check_key_binding(presentation, claims, options));
  } else if (options.require_key_binding || options.audience || options.nonce) {
    return Fail{CredentialError::kKeyBindingMissing};
  }
  TALLY_TRY(verified.status, check_status(claims, verified.issuer_key, options));
  if (options.grant &&
      grant_commitment(options.grant->salt, presentation.text()) != options.grant->commitment)
    return Fail{CredentialError::kWrongGrant};
  return verified;
}

Result<Verified, CredentialError> verify_sd_jwt(std::string_view compact,
                                                const VerifyOptions& options) {
  TALLY_TRY(const SdJwt presentation, split_sd_jwt(compact));
  return verify_sd_jwt(presentation, options);
}

}  // namespace tally::credit
