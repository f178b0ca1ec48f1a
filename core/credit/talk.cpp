// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/talk.hpp"

#include <algorithm>
#include <charconv>

#include "core/credit/base64url.hpp"
#include "core/credit/issue.hpp"

namespace tally::credit {
namespace {

constexpr std::string_view kNamePrefix = "tally:";
constexpr std::string_view kStatusPrefix = "tally:status/";
constexpr std::size_t kMaxVctBytes = 128;
constexpr std::size_t kNonceCharacters = 43;

using Refused = Fail<CredentialError>;

template <typename Id>
std::optional<Id> id_in(std::optional<std::string_view> text) {
  const auto bytes = text ? from_hex(*text) : std::nullopt;
  Id id;
  if (!bytes || bytes->size() != id.bytes.size() || text->size() != 64) return std::nullopt;
  std::ranges::copy(*bytes, id.bytes.begin());
  return id;
}

/// A whole number between two bounds.
std::optional<std::int64_t> number_in(const Json& json, std::string_view name, std::int64_t least,
                                      std::int64_t most) {
  const Json* value = json.find(name);
  const auto number = value == nullptr ? std::nullopt : value->whole();
  if (!number || *number < least || *number > most) return std::nullopt;
  return number;
}

std::optional<std::string> nonce_in(const Json& json, std::string_view name) {
  const auto text = json.text_of(name);
  const auto bytes = text ? from_base64url(*text) : std::nullopt;
  if (!bytes || bytes->size() != 32 || text->size() != kNonceCharacters) return std::nullopt;
  return std::string(*text);
}

std::optional<std::string> vct_in(const Json& json) {
  const auto vct = json.text_of("vct");
  if (!vct || vct->empty() || vct->size() > kMaxVctBytes) return std::nullopt;
  return std::string(*vct);
}

Json text(const std::string& value) { return json_text(value); }

/// The small part of DCQL that a request needs: one credential, its type, the paths of its claims.
Json credentials_of(const Ask& ask) {
  Json claims = json_array();
  for (const FactAsked& fact : ask.facts) {
    const auto path = path_from_text(fact.claim);
    claims.items.push_back(json_object({{"path", json_array(path.value_or(ClaimPath{}))},
                                        {"required", json_bool(fact.required)}}));
  }
  Json one = json_object({{"id", json_text("facts")},
                          {"format", json_text("dc+sd-jwt")},
                          {"meta", json_object({{"vct_values", json_array({text(ask.vct)})}})},
                          {"claims", std::move(claims)}});
  return json_array({std::move(one)});
}

bool read_credentials(const Json& json, Ask& ask) {
  const Json* list = json.find("credentials");
  if (list == nullptr || list->items.size() != 1) return false;
  const Json& one = list->items[0];
  const Json* meta = one.find("meta");
  const Json* types = meta == nullptr ? nullptr : meta->find("vct_values");
  const Json* claims = one.find("claims");
  if (one.text_of("format") != std::string_view("dc+sd-jwt") || types == nullptr ||
      types->items.size() != 1 || !types->items[0].is_text() || types->items[0].text.empty() ||
      types->items[0].text.size() > kMaxVctBytes || claims == nullptr || claims->items.empty() ||
      claims->items.size() > kMaxFactsAsked)
    return false;
  ask.vct = types->items[0].text;
  for (const Json& claim : claims->items) {
    const Json* path = claim.find("path");
    const Json* required = claim.find("required");
    if (path == nullptr || path->items.empty()) return false;
    FactAsked fact;
    fact.claim = path_to_text(path->items);
    fact.required = required != nullptr && required->kind == Json::Kind::kTrue;
    if (!path_from_text(fact.claim)) return false;
    ask.facts.push_back(std::move(fact));
  }
  return true;
}

Json json_of(const Delivery& it) {
  return json_object({{"kind", json_text("delivery")},
                      {"request", text(it.request)},
                      {"sd_jwt_kb", text(it.presentation)},
                      {"salt", json_text(to_base64url(it.salt))},
                      {"grant", json_text(it.grant.hex())}});
}

Json json_of(const Refusal& it) {
  return json_object({{"kind", json_text("refusal")}, {"request", text(it.request)}});
}

Json json_of(const Order& it) {
  Json keys = json_array();
  for (const Jwk& key : it.holders) keys.items.push_back(jwk_to_json(key));
  return json_object(
      {{"kind", json_text("order")}, {"vct", text(it.vct)}, {"keys", std::move(keys)}});
}

Json json_of(const Issue& it) {
  Json tokens = json_array();
  for (const std::string& token : it.tokens) tokens.items.push_back(text(token));
  return json_object(
      {{"kind", json_text("issue")}, {"vct", text(it.vct)}, {"tokens", std::move(tokens)}});
}

Result<Delivery, CredentialError> delivery_in(const Json& json) {
  const auto request = nonce_in(json, "request");
  const auto shown = json.text_of("sd_jwt_kb");
  const auto salt = json.text_of("salt");
  const auto bytes = salt ? from_base64url(*salt) : std::nullopt;
  const auto grant = id_in<Hash256>(json.text_of("grant"));
  Delivery made;
  if (!request || !shown || !bytes || bytes->size() != made.salt.size() || !grant)
    return Refused{CredentialError::kBadPayload};
  made.request = *request;
  made.presentation = *shown;
  std::ranges::copy(*bytes, made.salt.begin());
  made.grant = *grant;
  return made;
}

Result<Order, CredentialError> order_in(const Json& json) {
  const auto vct = vct_in(json);
  const Json* keys = json.find("keys");
  if (!vct || keys == nullptr || keys->items.empty() || keys->items.size() > kMaxBatch)
    return Refused{CredentialError::kBadPayload};
  Order made{*vct, {}};
  for (const Json& item : keys->items) {
    TALLY_TRY(Jwk key, jwk_from_json(item));
    made.holders.push_back(std::move(key));
  }
  return made;
}

Result<Issue, CredentialError> issue_in(const Json& json) {
  const auto vct = vct_in(json);
  const Json* tokens = json.find("tokens");
  if (!vct || tokens == nullptr || tokens->items.empty() || tokens->items.size() > kMaxBatch)
    return Refused{CredentialError::kBadPayload};
  Issue made{*vct, {}};
  for (const Json& item : tokens->items) {
    if (!item.is_text()) return Refused{CredentialError::kBadPayload};
    made.tokens.push_back(item.text);
  }
  return made;
}

}  // namespace

Json json_of(const Ask& it) {
  return json_object({{"kind", json_text("ask")},
                      {"nonce", text(it.nonce)},
                      {"random", json_text(it.random.hex())},
                      {"loan", json_text(it.loan.hex())},
                      {"lender", json_text(it.lender.hex())},
                      {"borrower", json_text(it.borrower.hex())},
                      {"credentials", credentials_of(it)},
                      {"purpose", text(it.purpose)},
                      {"retention_days", json_number(it.retention_days)},
                      {"asked_ms", json_number(it.asked_ms)},
                      {"expires_ms", json_number(it.expires_ms)}});
}

Result<Ask, CredentialError> ask_in(const Json& json) {
  constexpr std::int64_t kLastMs = std::int64_t{1} << 53;
  Ask made;
  const auto nonce = nonce_in(json, "nonce");
  const auto random = id_in<Hash256>(json.text_of("random"));
  const auto loan = id_in<LoanId>(json.text_of("loan"));
  const auto lender = id_in<AccountId>(json.text_of("lender"));
  const auto borrower = id_in<AccountId>(json.text_of("borrower"));
  const auto purpose = json.text_of("purpose");
  const auto retention = number_in(json, "retention_days", 0, kMaxRetentionDays);
  const auto asked = number_in(json, "asked_ms", 0, kLastMs);
  const auto expires = number_in(json, "expires_ms", 0, kLastMs);
  if (!nonce || !random || !loan || !lender || !borrower || !purpose ||
      purpose->size() > kMaxPurposeBytes || !retention || !asked || !expires ||
      *expires <= *asked || !read_credentials(json, made))
    return Refused{CredentialError::kBadPayload};
  made.nonce = *nonce;
  made.random = *random;
  made.loan = *loan;
  made.lender = *lender;
  made.borrower = *borrower;
  made.purpose = *purpose;
  made.retention_days = *retention;
  made.asked_ms = *asked;
  made.expires_ms = *expires;
  return made;
}

std::string write_said(const Said& said) {
  Json json = std::visit([](const auto& it) { return json_of(it); }, said.what);
  json.set("from", json_text(said.from.hex()));
  return write_json(json);
}

Result<Said, CredentialError> read_said(std::string_view text) {
  TALLY_TRY(const Json json, read_json(text));
  const auto from = id_in<AccountId>(json.text_of("from"));
  const auto kind = json.text_of("kind");
  if (!from || !kind) return Refused{CredentialError::kBadPayload};
  Said said{*from, {}};
  if (*kind == "ask") {
    TALLY_TRY(said.what, ask_in(json));
  } else if (*kind == "delivery") {
    TALLY_TRY(said.what, delivery_in(json));
  } else if (*kind == "refusal") {
    const auto request = nonce_in(json, "request");
    if (!request) return Refused{CredentialError::kBadPayload};
    said.what = Refusal{*request};
  } else if (*kind == "order") {
    TALLY_TRY(said.what, order_in(json));
  } else if (*kind == "issue") {
    TALLY_TRY(said.what, issue_in(json));
  } else {
    return Refused{CredentialError::kBadPayload};
  }
  return said;
}

std::string document_name(const AccountId& account) {
  return std::string(kNamePrefix) + account.hex();
}

std::optional<AccountId> account_named(std::string_view name) {
  if (!name.starts_with(kNamePrefix)) return std::nullopt;
  return id_in<AccountId>(name.substr(kNamePrefix.size()));
}

std::string status_uri(const AccountId& issuer, std::uint32_t list) {
  return std::string(kStatusPrefix) + issuer.hex() + '/' + std::to_string(list);
}

std::optional<StatusPlace> status_place(std::string_view uri) {
  constexpr std::size_t kHex = 64;
  if (!uri.starts_with(kStatusPrefix)) return std::nullopt;
  uri.remove_prefix(kStatusPrefix.size());
  if (uri.size() < kHex + 2 || uri[kHex] != '/') return std::nullopt;
  const auto issuer = id_in<AccountId>(uri.substr(0, kHex));
  const std::string_view digits = uri.substr(kHex + 1);
  StatusPlace place;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), place.list);
  if (!issuer || error != std::errc{} || end != digits.data() + digits.size())
    return std::nullopt;
  place.issuer = *issuer;
  return place;
}

}  // namespace tally::credit
