// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/jwe.hpp"

#include <algorithm>
#include <vector>

#include "core/credit/base64url.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/aes_gcm.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally::credit {
namespace {

Fail<CredentialError> refuse(CredentialError error) { return Fail{error}; }

void put_number(Bytes& out, std::size_t number) {
  for (int shift = 24; shift >= 0; shift -= 8)
    out.push_back(static_cast<std::uint8_t>(number >> shift));
}

void put_text(Bytes& out, std::string_view text) {
  put_number(out, text.size());
  out.insert(out.end(), text.begin(), text.end());
}

/// A member that is base64url, decoded; empty when it is not there; false when it is nothing such.
bool party(const Json& header, std::string_view name, std::string& out) {
  const Json* value = header.find(name);
  if (value == nullptr) return true;
  const auto bytes = value->is_text() ? from_base64url(value->text) : std::nullopt;
  if (!bytes) return false;
  out = as_text(*bytes);
  return true;
}

std::vector<std::string_view> parts_of(std::string_view compact) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = compact.find('.');
    parts.push_back(compact.substr(0, end));
    if (end == std::string_view::npos || parts.size() > 5) return parts;
    compact.remove_prefix(end + 1);
  }
}

}  // namespace

std::string padded(std::string text, std::size_t step_bytes) {
  if (step_bytes != 0) text.resize((text.size() + step_bytes - 1) / step_bytes * step_bytes, ' ');
  return text;
}

Bytes concat_kdf(ByteView shared, std::string_view enc, std::string_view party_u,
                 std::string_view party_v, std::size_t key_bytes) {
  TALLY_CHECK(key_bytes <= 32, "one round of the key derivation gives 32 bytes");
  Bytes input;
  put_number(input, 1);
  input.insert(input.end(), shared.begin(), shared.end());
  put_text(input, enc);
  put_text(input, party_u);
  put_text(input, party_v);
  put_number(input, key_bytes * 8);
  const Hash256 digest = sha256(input);
  wipe(input.data(), input.size());
  return Bytes(digest.bytes.begin(),
               digest.bytes.begin() + static_cast<std::ptrdiff_t>(key_bytes));
}

Result<std::string, CredentialError> seal_jwe(const Jwk& to, std::string_view plain,
                                              const DeliveryHead& head) {
  if (to.curve == Curve::kEd25519 || to.use == "sig") return refuse(CredentialError::kBadKey);
  const SecretJwk once = SecretJwk::random(to.curve);
  const auto shared = once.agree(to);
  if (!shared) return refuse(CredentialError::kBadKey);
  std::string kid = head.kid.empty() ? to.kid : head.kid;
  if (kid.empty()) kid = thumbprint(to);
  Json header = json_object({{"alg", json_text(std::string(kAlgAgreement))},
                             {"enc", json_text(std::string(kEncA256))},
                             {"kid", json_text(std::move(kid))},
                             {"epk", jwk_to_json(once.public_jwk())}});
  if (!head.typ.empty()) header.set("typ", json_text(head.typ));
  if (!head.cty.empty()) header.set("cty", json_text(head.cty));
  if (!head.party_u.empty()) header.set("apu", json_text(to_base64url(as_bytes(head.party_u))));
  if (!head.party_v.empty()) header.set("apv", json_text(to_base64url(as_bytes(head.party_v))));
  const std::string first = to_base64url(as_bytes(write_json(header)));
  Bytes key = concat_kdf(*shared, kEncA256, head.party_u, head.party_v, 32);
  GcmNonce nonce{};
  fill_random(nonce);
  const Bytes sealed = seal_aes_gcm(key, nonce, as_bytes(first), as_bytes(plain));
  wipe(key.data(), key.size());
  const ByteView all = sealed;
  return first + ".." + to_base64url(nonce) + '.' + to_base64url(all.first(all.size() - 16)) +
         '.' + to_base64url(all.last(16));
}

Result<Opened, CredentialError> open_jwe(const SecretJwk& key, std::string_view compact) {
  if (compact.size() > kMaxStatusTokenBytes) return refuse(CredentialError::kTooLarge);
  const auto parts = parts_of(compact);
  if (parts.size() != 5 || parts[0].empty() || !parts[1].empty())
    return refuse(CredentialError::kMalformed);
  const auto head = from_base64url(parts[0]);
  const auto iv = from_base64url(parts[2]);
  auto sealed = from_base64url(parts[3]);
  const auto tag = from_base64url(parts[4]);
  if (!head || !iv || !sealed || !tag) return refuse(CredentialError::kBadEncoding);
  TALLY_TRY(Json header, read_json(as_text(*head)));
  const auto alg = header.text_of("alg");
  const auto enc = header.text_of("enc");
  const Json* epk = header.find("epk");
  std::string party_u;
  std::string party_v;
  if (!alg || !enc || epk == nullptr || !party(header, "apu", party_u) ||
      !party(header, "apv", party_v))
    return refuse(CredentialError::kBadHeader);
  if (*alg != kAlgAgreement || (*enc != kEncA256 && *enc != kEncA128))
    return refuse(CredentialError::kAlgNotAllowed);
  if (header.find("zip") != nullptr) return refuse(CredentialError::kCompressedDelivery);
  if (header.find("crit") != nullptr) return refuse(CredentialError::kCriticalHeader);
  TALLY_TRY(const Jwk once, jwk_from_json(*epk));
  const Jwk& own = key.public_jwk();
  const auto kid = header.text_of("kid");
  if (once.curve != own.curve || own.curve == Curve::kEd25519 || own.use == "sig" ||
      (kid && !own.kid.empty() && *kid != own.kid && *kid != thumbprint(own)))
    return refuse(CredentialError::kNotForThisKey);
  const auto shared = key.agree(once);
  GcmNonce nonce{};
  if (!shared || iv->size() != nonce.size() || tag->size() != 16)
    return refuse(CredentialError::kCannotOpen);
  std::ranges::copy(*iv, nonce.begin());
  sealed->insert(sealed->end(), tag->begin(), tag->end());
  Bytes content = concat_kdf(*shared, *enc, party_u, party_v, *enc == kEncA256 ? 32 : 16);
  const auto plain = open_aes_gcm(content, nonce, as_bytes(parts[0]), *sealed);
  wipe(content.data(), content.size());
  if (!plain) return refuse(CredentialError::kCannotOpen);
  return Opened{std::move(header), std::string(as_text(*plain))};
}

}  // namespace tally::credit
