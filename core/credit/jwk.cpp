// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/jwk.hpp"

#include <algorithm>

#include "core/credit/base64url.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally::credit {
namespace {

constexpr Fail<CredentialError> kRefused{CredentialError::kBadKey};

struct CurveNames {
  Curve curve;
  std::string_view kty;
  std::string_view crv;
};
constexpr CurveNames kCurves[] = {{Curve::kP256, "EC", "P-256"},
                                  {Curve::kEd25519, "OKP", "Ed25519"},
                                  {Curve::kX25519, "OKP", "X25519"}};

const CurveNames& names_of(Curve curve) { return kCurves[static_cast<std::size_t>(curve)]; }

std::optional<std::array<std::uint8_t, 32>> bytes_of(const Json& json, std::string_view name) {
  const auto text = json.text_of(name);
  if (!text) return std::nullopt;
  const auto bytes = from_base64url(*text);
  if (!bytes || bytes->size() != 32) return std::nullopt;
  std::array<std::uint8_t, 32> made{};
  std::ranges::copy(*bytes, made.begin());
  return made;
}

/// False when it is there in another form than it should have.
bool take_text(const Json& json, std::string_view name, std::string& out) {
  const Json* value = json.find(name);
  if (value == nullptr) return true;
  out = value->text;
  return value->is_text();
}

bool take_time(const Json& json, std::string_view name, std::optional<std::int64_t>& out) {
  const Json* value = json.find(name);
  if (value == nullptr) return true;
  out = value->whole();
  return out.has_value();
}

}  // namespace

Result<Json, CredentialError> read_json(std::string_view text) {
  auto parsed = parse_json(text, kMaxJsonDepth);
  if (parsed) return *std::move(parsed);
  switch (parsed.error()) {
    case JsonError::kDuplicate: return Fail{CredentialError::kDuplicateMember};
    case JsonError::kUtf8: return Fail{CredentialError::kBadUtf8};
    case JsonError::kTooDeep: return Fail{CredentialError::kTooDeep};
    default: return Fail{CredentialError::kBadJson};
  }
}

bool Jwk::same_key(const Jwk& other) const {
  return curve == other.curve && (curve == Curve::kP256 ? p256 == other.p256 : okp == other.okp);
}

Result<Jwk, CredentialError> jwk_from_json(const Json& json) {
  const auto kty = json.text_of("kty");
  const auto crv = json.text_of("crv");
  if (!kty || !crv) return kRefused;
  const auto names = std::ranges::find_if(
      kCurves, [&](const CurveNames& row) { return row.kty == *kty && row.crv == *crv; });
  if (names == std::end(kCurves)) return kRefused;
  Jwk key;
  key.curve = names->curve;
  const auto x = bytes_of(json, "x");
  if (!x) return kRefused;
  if (key.curve == Curve::kP256) {
    const auto y = bytes_of(json, "y");
    if (!y) return kRefused;
    key.p256 = {*x, *y};
    if (!is_p256_point(key.p256)) return kRefused;
  } else {
    key.okp = *x;
  }
  if (!take_text(json, "kid", key.kid) || !take_text(json, "alg", key.alg) ||
      !take_text(json, "use", key.use) || !take_text(json, "iss", key.issuer) ||
      !take_time(json, "nbf", key.valid_from_seconds) ||
      !take_time(json, "exp", key.valid_until_seconds))
    return kRefused;
  return key;
}

Result<std::vector<Jwk>, CredentialError> jwks_from_text(std::string_view text) {
  if (text.size() > kMaxTokenBytes) return Fail{CredentialError::kTooLarge};
  TALLY_TRY(const Json json, read_json(text));
  const Json* list = json.is_array() ? &json : json.find("keys");
  std::vector<Jwk> keys;
  if (list == nullptr) {
    TALLY_TRY(keys.emplace_back(), jwk_from_json(json));
    return keys;
  }
  if (!list->is_array()) return kRefused;
  for (const Json& item : list->items)
    if (auto key = jwk_from_json(item)) keys.push_back(*std::move(key));
  if (keys.empty()) return kRefused;
  return keys;
}

Json jwk_to_json(const Jwk& key) {
  const CurveNames& names = names_of(key.curve);
  Json json = json_object({{"kty", json_text(std::string(names.kty))},
                           {"crv", json_text(std::string(names.crv))}});
  if (key.curve == Curve::kP256) {
    json.set("x", json_text(to_base64url(key.p256.x)));
    json.set("y", json_text(to_base64url(key.p256.y)));
  } else {
    json.set("x", json_text(to_base64url(key.okp)));
  }
  if (!key.kid.empty()) json.set("kid", json_text(key.kid));
  if (!key.alg.empty()) json.set("alg", json_text(key.alg));
  if (!key.use.empty()) json.set("use", json_text(key.use));
  return json;
}

std::string thumbprint(const Jwk& key) {
  const CurveNames& names = names_of(key.curve);
  // Members in the order of their names, no blanks: RFC 7638 §3.
  std::string text = "{\"crv\":\"" + std::string(names.crv) + "\",\"kty\":\"" +
                     std::string(names.kty) + "\",\"x\":\"";
  if (key.curve == Curve::kP256)
    text += to_base64url(key.p256.x) + "\",\"y\":\"" + to_base64url(key.p256.y) + "\"}";
  else
    text += to_base64url(key.okp) + "\"}";
  return to_base64url(sha256(as_bytes(text)).bytes);
}

SecretJwk::SecretJwk(Jwk public_jwk, Secret secret)
    : public_(std::move(public_jwk)), secret_(std::move(secret)) {}

SecretJwk::~SecretJwk() {
  if (Key25519* key = std::get_if<Key25519>(&secret_)) wipe(key->data(), key->size());
}

Result<SecretJwk, CredentialError> SecretJwk::from_json(const Json& json) {
  TALLY_TRY(Jwk key, jwk_from_json(json));
  const auto d = bytes_of(json, "d");
  if (!d) return kRefused;
  if (key.curve == Curve::kP256) {
    auto secret = P256Secret::from_bytes(*d);
    if (!secret || secret->public_key() != key.p256) return kRefused;
    return SecretJwk(std::move(key), Secret(*std::move(secret)));
  }
  const Key25519 own = key.curve == Curve::kEd25519 ? ed25519_public(*d) : x25519_public(*d);
  if (own != key.okp) return kRefused;
  return SecretJwk(std::move(key), Secret(*d));
}

SecretJwk SecretJwk::from_p256(P256Secret secret) {
  Jwk key;
  key.p256 = secret.public_key();
  return {std::move(key), Secret(std::move(secret))};
}

SecretJwk SecretJwk::random(Curve curve) {
  if (curve == Curve::kP256) return from_p256(P256Secret::random());
  Key25519 secret{};
  fill_random(secret);
  Jwk key;
  key.curve = curve;
  key.okp = curve == Curve::kEd25519 ? ed25519_public(secret) : x25519_public(secret);
  return {std::move(key), Secret(secret)};
}

std::string_view SecretJwk::alg() const {
  if (public_.curve == Curve::kP256) return kAlgEs256;
  if (public_.curve == Curve::kX25519) return {};
  return public_.alg == kAlgEdDsa ? kAlgEdDsa : kAlgEd25519;
}

std::array<std::uint8_t, 64> SecretJwk::sign(ByteView message) const {
  TALLY_CHECK(public_.curve != Curve::kX25519, "X25519 does not sign");
  if (const P256Secret* secret = std::get_if<P256Secret>(&secret_)) return secret->sign(message);
  return sign_ed25519(std::get<Key25519>(secret_), message);
}

std::optional<std::array<std::uint8_t, 32>> SecretJwk::agree(const Jwk& other) const {
  if (other.curve != public_.curve || public_.curve == Curve::kEd25519) return std::nullopt;
  if (const P256Secret* secret = std::get_if<P256Secret>(&secret_))
    return secret->agree(other.p256);
  return agree_x25519(std::get<Key25519>(secret_), other.okp);
}

Json SecretJwk::to_json() const {
  Json json = jwk_to_json(public_);
  const P256Secret* p256 = std::get_if<P256Secret>(&secret_);
  json.set("d", json_text(to_base64url(p256 != nullptr ? p256->bytes()
                                                       : ByteView(std::get<Key25519>(secret_)))));
  return json;
}

}  // namespace tally::credit
