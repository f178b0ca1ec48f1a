// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/status_list.hpp"

#include "core/credit/base64url.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/data/crypto/zlib_bytes.hpp"

namespace tally::credit {
namespace {

bool is_bits(std::int64_t bits) { return bits == 1 || bits == 2 || bits == 4 || bits == 8; }

Fail<CredentialError> refuse(CredentialError error) { return Fail{error}; }

}  // namespace

StatusList::StatusList(std::size_t entries, unsigned bits)
    : bytes_((entries * bits + 7) / 8), bits_(bits) {
  TALLY_CHECK(is_bits(bits), "a status has 1, 2, 4 or 8 bits");
}

std::optional<StatusList> StatusList::from_packed(ByteView packed, unsigned bits) {
  auto bytes = unpack_zlib(packed, kMaxStatusListBytes);
  if (!is_bits(bits) || !bytes) return std::nullopt;
  return StatusList(*std::move(bytes), bits);
}

std::optional<std::uint8_t> StatusList::at(std::uint64_t index) const {
  if (index >= entries()) return std::nullopt;
  const std::uint64_t bit = index * bits_;
  return static_cast<std::uint8_t>(bytes_[bit / 8] >> (bit % 8) & ((1U << bits_) - 1));
}

void StatusList::set(std::uint64_t index, std::uint8_t value) {
  const unsigned mask = (1U << bits_) - 1;
  TALLY_CHECK(index < entries() && value <= mask, "a status that does not fit its list");
  const std::uint64_t bit = index * bits_;
  std::uint8_t& byte = bytes_[bit / 8];
  byte = static_cast<std::uint8_t>((byte & ~(mask << (bit % 8))) | unsigned{value} << (bit % 8));
}

Bytes StatusList::packed() const { return pack_zlib(bytes_); }

Result<SignedStatusList, CredentialError> load_status_list(std::string_view token,
                                                           std::span<const Jwk> keys,
                                                           std::int64_t now_seconds) {
  TALLY_TRY(const Jws jws, parse_jws(token, kMaxStatusTokenBytes));
  TALLY_TRY(Jwk key, signer_of(jws, keys, std::nullopt));
  TALLY_TRY(const Json payload, read_json(jws.payload));
  if (!payload.is_object()) return refuse(CredentialError::kBadPayload);
  if (jws.typ != kTypStatusList) return refuse(CredentialError::kStatusListTyp);
  const auto uri = payload.text_of("sub");
  if (!uri) return refuse(CredentialError::kStatusListWrong);
  const Json* iat = payload.find("iat");
  const Json* exp = payload.find("exp");
  const auto issued = iat == nullptr ? std::nullopt : iat->whole();
  const auto expires = exp == nullptr ? std::nullopt : exp->whole();
  if (!issued || (exp != nullptr && !expires)) return refuse(CredentialError::kBadTime);
  if (*issued > now_seconds + kClockSkewSeconds) return refuse(CredentialError::kIssuedInFuture);
  if (expires && *expires <= now_seconds) return refuse(CredentialError::kStatusListExpired);
  const Json* list = payload.find("status_list");
  const Json* bits = list == nullptr ? nullptr : list->find("bits");
  const auto width = bits == nullptr ? std::nullopt : bits->whole();
  const auto text = list == nullptr ? std::nullopt : list->text_of("lst");
  if (!width || !is_bits(*width) || !text) return refuse(CredentialError::kStatusListCorrupt);
  const auto packed = from_base64url(*text);
  if (!packed) return refuse(CredentialError::kStatusListCorrupt);
  auto unpacked = StatusList::from_packed(*packed, static_cast<unsigned>(*width));
  if (!unpacked) return refuse(CredentialError::kStatusListCorrupt);
  return SignedStatusList{*std::move(unpacked), std::string(*uri),
                          std::string(payload.text_of("iss").value_or("")), std::move(key),
                          *issued,              expires};
}

std::string sign_status_list(const SecretJwk& issuer, const StatusList& list,
                             const StatusListHead& head) {
  Json payload = json_object();
  if (!head.issuer.empty()) payload.set("iss", json_text(head.issuer));
  payload.set("sub", json_text(head.uri));
  payload.set("iat", json_number(head.issued_seconds));
  if (head.expires_seconds) payload.set("exp", json_number(*head.expires_seconds));
  if (head.ttl_seconds) payload.set("ttl", json_number(*head.ttl_seconds));
  payload.set("status_list",
              json_object({{"bits", json_number(list.bits())},
                           {"lst", json_text(to_base64url(list.packed()))}}));
  return sign_jws(issuer,
                  json_object({{"typ", json_text(std::string(kTypStatusList))},
                               {"kid", json_text(thumbprint(issuer.public_jwk()))}}),
                  write_json(payload));
}

Result<std::optional<StatusRef>, CredentialError> status_ref(const Json& payload) {
  const Json* status = payload.find("status");
  if (status == nullptr) return std::optional<StatusRef>();
  const Json* list = status->find("status_list");
  const Json* index = list == nullptr ? nullptr : list->find("idx");
  const auto number = index == nullptr ? std::nullopt : index->whole();
  const auto uri = list == nullptr ? std::nullopt : list->text_of("uri");
  if (!number || *number < 0 || index->text.find('.') != std::string::npos || !uri)
    return refuse(CredentialError::kBadStatus);
  return std::optional(StatusRef{static_cast<std::uint64_t>(*number), std::string(*uri)});
}

std::optional<CredentialError> refusal_of(const StatusList& list, std::uint64_t index) {
  const auto value = list.at(index);
  if (!value) return CredentialError::kStatusIndex;
  switch (static_cast<Status>(*value)) {
    case Status::kValid: return std::nullopt;
    case Status::kInvalid: return CredentialError::kRevoked;
    case Status::kSuspended: return CredentialError::kSuspended;
    default: return CredentialError::kStatusUnknown;
  }
}

}  // namespace tally::credit
