// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/jws.hpp"

#include <algorithm>

#include "core/credit/base64url.hpp"
#include "core/credit/names.hpp"

namespace tally::credit {
namespace {

Fail<CredentialError> refuse(CredentialError error) { return Fail{error}; }

bool is_none(std::string_view alg) {
  constexpr std::string_view kNone = "none";
  return alg.size() == kNone.size() &&
         std::ranges::equal(alg, kNone, [](char a, char b) { return (a | 0x20) == b; });
}

bool optional_text(const Json& json, std::string_view name, std::string& out) {
  const Json* value = json.find(name);
  if (value == nullptr) return true;
  out = value->text;
  return value->is_text();
}

}  // namespace

Result<Jws, CredentialError> parse_jws(std::string_view compact, std::size_t max_bytes) {
  if (compact.size() > max_bytes) return refuse(CredentialError::kTooLarge);
  const std::size_t first = compact.find('.');
  const std::size_t last = compact.rfind('.');
  if (first == std::string_view::npos || first == last || first == 0 ||
      compact.find('.', first + 1) != last)
    return refuse(CredentialError::kMalformed);
  const auto header = from_base64url(compact.substr(0, first));
  const auto payload = from_base64url(compact.substr(first + 1, last - first - 1));
  const auto signature = from_base64url(compact.substr(last + 1));
  if (!header || !payload || !signature) return refuse(CredentialError::kBadEncoding);

  Jws jws;
  TALLY_TRY(jws.header, read_json(as_text(*header)));
  const auto alg = jws.header.text_of("alg");
  if (!alg || !optional_text(jws.header, "typ", jws.typ) ||
      !optional_text(jws.header, "kid", jws.kid))
    return refuse(CredentialError::kBadHeader);
  jws.alg = *alg;
  if (is_none(jws.alg)) return refuse(CredentialError::kAlgNone);
  if (jws.alg != kAlgEs256 && jws.alg != kAlgEdDsa && jws.alg != kAlgEd25519)
    return refuse(CredentialError::kAlgNotAllowed);
  if (jws.header.find("crit") != nullptr || jws.header.find("b64") != nullptr)
    return refuse(CredentialError::kCriticalHeader);
  if (signature->size() != jws.signature.size()) return refuse(CredentialError::kBadSignature);
  std::ranges::copy(*signature, jws.signature.begin());
  jws.payload = as_text(*payload);
  jws.signing_input = compact.substr(0, last);
  return jws;
}

bool fits(std::string_view alg, const Jwk& key) {
  if (key.use == "enc") return false;
  if (alg == kAlgEs256) return key.curve == Curve::kP256 && (key.alg.empty() || key.alg == alg);
  if (alg != kAlgEdDsa && alg != kAlgEd25519) return false;
  return key.curve == Curve::kEd25519 &&
         (key.alg.empty() || key.alg == kAlgEdDsa || key.alg == kAlgEd25519);
}

bool is_signed_by(const Jws& jws, const Jwk& key) {
  if (!fits(jws.alg, key)) return false;
  const ByteView input = as_bytes(jws.signing_input);
  return key.curve == Curve::kP256 ? verify_es256(key.p256, input, jws.signature)
                                   : verify_ed25519(key.okp, input, jws.signature);
}

Result<Jwk, CredentialError> signer_of(const Jws& jws, std::span<const Jwk> keys,
                                       std::optional<std::int64_t> at_seconds) {
  // The furthest that any key came says what is wrong.
  auto furthest = CredentialError::kUnknownKey;
  const auto reached = [&furthest](CredentialError error) { furthest = std::max(furthest, error); };
  for (const Jwk& key : keys) {
    if (!jws.kid.empty() && !key.kid.empty() && jws.kid != key.kid && jws.kid != thumbprint(key))
      continue;
    if (!fits(jws.alg, key)) {
      reached(CredentialError::kKeyConfusion);
      continue;
    }
    if (at_seconds && ((key.valid_from_seconds && *at_seconds < *key.valid_from_seconds) ||
                       (key.valid_until_seconds && *at_seconds >= *key.valid_until_seconds))) {
      reached(CredentialError::kKeyNotValidThen);
      continue;
    }
    if (is_signed_by(jws, key)) return key;
    reached(CredentialError::kBadSignature);
  }
  return Fail{furthest};
}

std::string sign_jws(const SecretJwk& key, Json header, std::string_view payload) {
  const Member alg{"alg", json_text(std::string(key.alg()))};
  header.remove("alg");
  header.members.insert(header.members.begin(), alg);
  std::string text = to_base64url(as_bytes(write_json(header)));
  text += '.' + to_base64url(as_bytes(payload));
  const auto signature = key.sign(as_bytes(text));
  return text + '.' + to_base64url(signature);
}

}  // namespace tally::credit
