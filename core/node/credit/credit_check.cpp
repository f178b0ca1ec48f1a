// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/credit/credit_check.hpp"

#include <algorithm>

#include "core/contract/credit_objects.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::node {
namespace {

using credit::CredentialError;

Bad bad(CredentialError error) { return {std::string(credit::sentence_of(error))}; }

/// What the issuer's token says, before anything is verified.
std::optional<credit::Json> claims_of(const std::string& issuer_token) {
  const auto token = credit::parse_jws(issuer_token, credit::kMaxTokenBytes);
  if (!token) return std::nullopt;
  auto payload = credit::read_json(token->payload);
  if (!payload) return std::nullopt;
  return *std::move(payload);
}

std::optional<std::string> missing_fact(const credit::Ask& ask,
                                        const std::vector<credit::Disclosed>& disclosed) {
  for (const credit::FactAsked& fact : ask.facts) {
    const bool is_there = std::ranges::any_of(disclosed, [&](const credit::Disclosed& it) {
      return credit::path_to_text(it.path) == fact.claim;
    });
    if (fact.required && !is_there) return fact.claim;
  }
  return std::nullopt;
}

}  // namespace

std::vector<credit::Jwk> keys_of(const IssuerRegister& said, const AccountId& issuer) {
  std::vector<credit::Jwk> keys;
  for (const IssuerKey& key : said.keys) {
    credit::Jwk& made = keys.emplace_back();
    made.issuer = credit::document_name(issuer);
    made.valid_from_seconds = key.valid_from.ms / 1000;
    if (key.valid_until.ms != 0) made.valid_until_seconds = key.valid_until.ms / 1000;
    if (key.curve == IssuerCurve::kP256) {
      made.p256 = {key.x, key.y};
    } else {
      made.curve = credit::Curve::kEd25519;
      made.okp = key.x;
    }
  }
  return keys;
}

std::string line_of(const credit::Json& value) {
  constexpr std::size_t kMostBytes = 120;
  using Kind = credit::Json::Kind;
  std::string text;
  switch (value.kind) {
    case Kind::kTrue: text = "true"; break;
    case Kind::kFalse: text = "false"; break;
    case Kind::kText:
    case Kind::kNumber: text = value.text; break;
    default: text = write_json(value);
  }
  std::ranges::replace_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  if (text.size() > kMostBytes) {
    std::size_t end = kMostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    text.resize(end);
  }
  return text;
}

std::vector<CreditFact> facts_of(const std::vector<credit::Disclosed>& disclosed) {
  std::vector<CreditFact> facts;
  for (const credit::Disclosed& it : disclosed)
    facts.push_back({credit::path_to_text(it.path), line_of(it.value)});
  return facts;
}

std::optional<credit::StatusPlace> list_of_document(const std::string& token) {
  const auto document = credit::split_sd_jwt(token);
  const auto claims = document ? claims_of(document->issuer_token) : std::nullopt;
  const auto named = claims ? credit::status_ref(*claims) : Fail{CredentialError::kNoStatus};
  if (!named || !*named) return std::nullopt;
  return credit::status_place((*named)->uri);
}

CheckResult check_shown(const StateView& state, const CheckWish& wish,
                        const FindList& find_list) {
  const credit::Ask& ask = *wish.ask;
  std::optional<CredentialGrant> grant = wish.grant;
  if (!grant) {
    const auto record = contract::read_grant(state, id_cast<GrantId>(wish.delivery->grant));
    if (!record) return NotYet{};
    if (record->borrower != ask.borrower) return Bad{"the consent is somebody else's"};
    grant = record->given;
  }
  if (grant->loan != ask.loan || grant->lender != ask.lender)
    return Bad{"the consent is for another loan or another lender"};
  if (credit::loan_nonce(wish.chain, ask.loan, ask.lender, ask.borrower, ask.random) != ask.nonce)
    return bad(CredentialError::kWrongNonce);

  const auto document = credit::split_sd_jwt(wish.delivery->presentation);
  if (!document) return bad(document.error());
  const auto claims = claims_of(document->issuer_token);
  const auto issuer =
      claims ? credit::account_named(claims->text_of("iss").value_or("")) : std::nullopt;
  const auto registered = issuer ? contract::read_issuer(state, *issuer) : std::nullopt;
  if (!registered) return Bad{"the issuer is not registered on this chain"};
  const std::vector<credit::Jwk> keys = keys_of(registered->said, *issuer);

  Checked checked;
  checked.issuer = *issuer;
  std::optional<credit::SignedStatusList> list;
  const auto named = credit::status_ref(*claims);
  if (!named) return bad(named.error());
  if (*named) {
    const auto place = credit::status_place((*named)->uri);
    if (!place || place->issuer != *issuer) return bad(CredentialError::kStatusListIssuer);
    const auto epoch =
        wish.epoch ? contract::read_status(state, *issuer, place->list, *wish.epoch)
                   : contract::read_newest_status(state, *issuer, place->list);
    if (!epoch) return bad(CredentialError::kStatusListMissing);
    auto token = find_list(epoch->digest);
    if (!token) return NotYet{epoch->digest};
    if (sha256(as_bytes(*token)) != epoch->digest) return bad(CredentialError::kStatusListWrong);
    auto loaded = credit::load_status_list(*token, keys, wish.now.ms / 1000);
    if (!loaded) return bad(loaded.error());
    list = *std::move(loaded);
    checked.epoch = epoch->epoch;
    checked.list_token = *std::move(token);
    const auto entry = list->list.at((*named)->index);
    if (!entry) return bad(CredentialError::kStatusIndex);
    checked.status = *entry;
    if (wish.only_tell_status) list->list.set((*named)->index, 0);
  }

  credit::VerifyOptions options;
  options.keys = keys;
  options.now_seconds = wish.now.ms / 1000;
  options.vct = ask.vct;
  options.require_credential = true;
  options.require_key_binding = true;
  options.audience = credit::document_name(ask.lender);
  options.nonce = ask.nonce;
  options.window_seconds = std::max<std::int64_t>(0, (wish.now.ms - ask.asked_ms) / 1000) +
                           credit::kKeyBindingWindowSeconds;
  options.status = list ? &*list : nullptr;
  options.require_status = list.has_value();
  options.other_status_key = true;
  options.grant = credit::Grant{grant->commitment, wish.delivery->salt};
  auto verified = credit::verify_sd_jwt(*document, options);
  if (!verified) return bad(verified.error());
  if (const auto missing = missing_fact(ask, verified->disclosed))
    return Bad{"a required claim is missing: " + *missing};
  checked.facts = facts_of(verified->disclosed);
  checked.verified = *std::move(verified);
  return checked;
}

}  // namespace tally::node
