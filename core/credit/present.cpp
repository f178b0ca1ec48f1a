// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/present.hpp"

#include <algorithm>

#include "core/credit/base64url.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::credit {
namespace {

bool fits_step(const Json& asked, const Json& step) {
  return asked == step ||
         (asked.kind == Json::Kind::kNull && step.kind == Json::Kind::kNumber);
}

/// Does one of the two lead to the other?
bool on_one_line(const ClaimPath& a, const ClaimPath& b) {
  const std::size_t common = std::min(a.size(), b.size());
  return std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(common), b.begin(),
                    fits_step);
}

/// Is there something at this path when everything is disclosed?
bool exists(const Json& value, std::span<const Json> path) {
  if (path.empty()) return true;
  const Json& step = path[0];
  const auto rest = path.subspan(1);
  if (step.is_text()) {
    const Json* member = value.find(step.text);
    return member != nullptr && exists(*member, rest);
  }
  if (!value.is_array()) return false;
  if (step.kind == Json::Kind::kNull)
    return std::ranges::any_of(value.items, [rest](const Json& i) { return exists(i, rest); });
  const auto at = step.whole();
  return at && *at >= 0 && static_cast<std::size_t>(*at) < value.items.size() &&
         exists(value.items[static_cast<std::size_t>(*at)], rest);
}

std::string hash_text(std::initializer_list<ByteView> parts) {
  Bytes all;
  for (const ByteView part : parts) all.insert(all.end(), part.begin(), part.end());
  return to_base64url(sha256(all).bytes);
}

}  // namespace

Result<SdJwt, CredentialError> select(const SdJwt& whole, std::span<const ClaimPath> claims) {
  TALLY_TRY(const Jws token, parse_jws(whole.issuer_token, kMaxTokenBytes));
  TALLY_TRY(const Json payload, read_json(token.payload));
  TALLY_TRY(const Unfolded all, unfold(payload, whole.disclosures));
  for (const ClaimPath& claim : claims)
    if (!exists(all.payload, claim)) return Fail{CredentialError::kNoSuchClaim};
  std::vector<bool> chosen(whole.disclosures.size());
  for (const Disclosed& one : all.disclosed)
    chosen[one.number] = std::ranges::any_of(
        claims, [&one](const ClaimPath& claim) { return on_one_line(claim, one.path); });
  SdJwt shown{whole.issuer_token, {}, {}};
  for (std::size_t i = 0; i < chosen.size(); ++i)
    if (chosen[i]) shown.disclosures.push_back(whole.disclosures[i]);
  return shown;
}

Result<Jwk, CredentialError> holder_key(const Json& payload) {
  const Json* confirmation = payload.find("cnf");
  const Json* json = confirmation == nullptr ? nullptr : confirmation->find("jwk");
  if (json == nullptr) return Fail{CredentialError::kNoHolderKey};
  auto key = jwk_from_json(*json);
  if (!key || key->curve == Curve::kX25519 || key->use == "enc" || json->find("d") != nullptr)
    return Fail{CredentialError::kBadHolderKey};
  return *std::move(key);
}

Result<SdJwt, CredentialError> bind(SdJwt presentation, const SecretJwk& holder,
                                    const KeyBinding& to) {
  TALLY_TRY(const Jws token, parse_jws(presentation.issuer_token, kMaxTokenBytes));
  TALLY_TRY(const Json payload, read_json(token.payload));
  TALLY_TRY(const Jwk named, holder_key(payload));
  if (!named.same_key(holder.public_jwk())) return Fail{CredentialError::kNotTheHolder};
  const Json claims =
      json_object({{"iat", json_number(to.issued_seconds)},
                   {"aud", json_text(to.audience)},
                   {"nonce", json_text(to.nonce)},
                   {"sd_hash", json_text(digest_of(presentation.without_key_binding()))}});
  presentation.key_binding =
      sign_jws(holder, json_object({{"typ", json_text(std::string(kTypKeyBinding))}}),
               write_json(claims));
  return presentation;
}

std::string loan_nonce(const ChainId& chain, const LoanId& loan, const AccountId& lender,
                       const AccountId& borrower, const Hash256& random) {
  return hash_text({as_bytes("Tallystick/kb-nonce/1"), chain.view(), loan.view(), lender.view(),
                    borrower.view(), random.view()});
}

Hash256 grant_commitment(const std::array<std::uint8_t, 16>& salt, std::string_view presentation) {
  const Hash256 shown = sha256(as_bytes(presentation));
  Bytes all = to_bytes(as_bytes("Tallystick/grant/1"));
  all.insert(all.end(), salt.begin(), salt.end());
  all.insert(all.end(), shown.bytes.begin(), shown.bytes.end());
  return sha256(all);
}

}  // namespace tally::credit
