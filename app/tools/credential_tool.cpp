// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/tools/credential_words.hpp"
#include "app/tools/tools.hpp"
#include "core/credit/base64url.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/credit/verify.hpp"

namespace tally::app {
namespace {

using credit::Json;
using credit::json_array;
using credit::json_bool;
using credit::json_object;
using credit::json_text;

const std::string& one_plain(const Words& words, const char* what) {
  if (words.plain().size() != 1) throw Usage(std::string("give ") + what + ", or - for stdin");
  return words.plain()[0];
}

int new_key(const Words& words) {
  words.only({{"curve", "kid", "alg"}});
  const std::string curve = words.text_or("curve", "P-256");
  if (curve != "P-256" && curve != "Ed25519" && curve != "X25519")
    throw Usage("curve is P-256, Ed25519 or X25519");
  const credit::SecretJwk key =
      credit::SecretJwk::random(curve == "P-256"     ? credit::Curve::kP256
                                : curve == "Ed25519" ? credit::Curve::kEd25519
                                                     : credit::Curve::kX25519);
  Json json = key.to_json();
  if (words.has("kid")) json.set("kid", json_text(words.text("kid")));
  if (words.has("alg")) json.set("alg", json_text(words.text("alg")));
  say(write_json(json));
  return 0;
}

int public_key(const Words& words) {
  words.only({});
  for (const credit::Jwk& key : given_keys(one_plain(words, "a key")))
    say(write_json(jwk_to_json(key)));
  return 0;
}

credit::SecretJwk issuer_key(const Words& words) {
  Json json = given_json(either(words, "key", "issuer-key"));
  if (words.has("alg")) json.set("alg", json_text(words.text("alg")));
  credit::SecretJwk key = or_refuse(credit::SecretJwk::from_json(json));
  if (key.alg().empty() || !fits(key.alg(), key.public_jwk()))
    refuse(credit::CredentialError::kKeyConfusion);
  return key;
}

int issue(const Words& words) {
  words.only({{"key", "issuer-key", "alg", "holder", "sd", "decoys", "typ", "kid", "vct", "iss",
               "iat", "exp", "nbf", "status-uri", "status-index"}});
  const credit::SecretJwk key = issuer_key(words);
  credit::Issuance issuance;
  issuance.claims = given_json(one_plain(words, "the claims"));
  Json& claims = issuance.claims;
  if (!claims.is_object()) refuse(credit::CredentialError::kBadPayload);
  for (const char* name : {"iss", "vct"})
    if (words.has(name)) claims.set(name, json_text(words.text(name)));
  for (const char* name : {"iat", "exp", "nbf"})
    if (words.has(name)) claims.set(name, credit::json_number(words.number(name)));
  if (words.has("status-uri"))
    claims.set("status",
               json_object({{"status_list", json_object({
                   {"idx", credit::json_number(words.number("status-index"))},
                   {"uri", json_text(words.text("status-uri"))}})}}));
  const std::string selectable = words.text_or("sd", "all");
  if (selectable == "all")
    issuance.selectable = credit::all_selectable(claims);
  else if (selectable != "none")
    issuance.selectable = given_paths(selectable);
  const std::int64_t decoys = words.number_or("decoys", credit::kDecoyStep);
  if (decoys < 0 || decoys > 256) throw Usage("decoys is 0 … 256");
  issuance.decoy_step = static_cast<std::size_t>(decoys);
  issuance.header = json_object({{"typ", json_text(words.text_or(
                                             "typ", std::string(credit::kTypCredential)))}});
  const std::string& kid = key.public_jwk().kid;
  if (words.has("kid") || !kid.empty())
    issuance.header.set("kid", json_text(words.text_or("kid", kid)));
  std::vector<credit::Jwk> holder;
  if (words.has("holder")) holder = given_keys(words.text("holder"));
  if (!holder.empty()) issuance.holder = &holder[0];
  say(or_refuse(credit::issue(key, issuance, credit::random_salt)).text());
  return 0;
}

Json claim_list(const std::vector<credit::Disclosed>& disclosed) {
  Json list = json_array();
  for (const credit::Disclosed& one : disclosed)
    list.items.push_back(json_object({{"path", json_array(one.path)}, {"value", one.value}}));
  return list;
}

credit::VerifyOptions options_of(const Words& words) {
  credit::VerifyOptions options;
  options.now_seconds = given_time(words);
  options.allow_no_expiry = words.has("allow-no-expiry");
  options.require_credential = words.has("vc");
  if (words.has("iss")) options.issuer = words.text("iss");
  if (words.has("vct")) options.vct = words.text("vct");
  options.window_seconds = words.number_or("window", credit::kKeyBindingWindowSeconds);
  if (options.window_seconds < 0) throw Usage("window is a number of seconds");
  return options;
}

int hold(const Words& words) {
  words.only({{"key", "issuer-key", "now", "time", "allow-no-expiry", "vc", "iss", "vct"}});
  const std::string& held = one_plain(words, "a credential");
  const std::string issuer = words.text("issuer-key");
  credit::VerifyOptions options = options_of(words);
  const auto tokens = given_tokens(held);
  const auto keys = given_keys(issuer);
  options.keys = keys;
  const auto verified = or_refuse(credit::verify_sd_jwt(tokens[0], options));
  if (words.has("key")) {
    const credit::SecretJwk own = given_secret(words.text("key"));
    const credit::Jwk named = or_refuse(credit::holder_key(verified.payload));
    if (!named.same_key(own.public_jwk())) refuse(credit::CredentialError::kNotTheHolder);
  }
  say(write_json(json_object({{"payload", verified.payload},
                              {"selectable", claim_list(verified.disclosed)}})));
  return 0;
}

int present(const Words& words) {
  words.only({{"claims", "key", "nonce", "aud", "audience", "iat", "now", "time"}});
  const auto tokens = given_tokens(one_plain(words, "a credential"));
  credit::SdJwt shown = tokens[0];
  shown.key_binding.clear();
  if (words.text_or("claims", "all") != "all")
    shown = or_refuse(credit::select(shown, given_paths(words.text("claims"))));
  if (words.has("key")) {
    const std::int64_t issued = words.has("iat") ? words.number("iat") : given_time(words);
    shown = or_refuse(credit::bind(shown, given_secret(words.text("key")),
                                   {either(words, "aud", "audience"), words.text("nonce"),
                                    issued}));
  } else if (words.has("nonce")) {
    throw Usage("a nonce is answered with the holder's key: key=FILE");
  }
  say(shown.text());
  return 0;
}

std::string_view outcome_name(credit::StatusOutcome status) {
  switch (status) {
    case credit::StatusOutcome::kNone: return "none";
    case credit::StatusOutcome::kUnchecked: return "unchecked";
    case credit::StatusOutcome::kValid: return "valid";
  }
  return "none";
}

int verify(const Words& words) {
  words.only({{"key", "issuer-key", "nonce", "aud", "audience", "now", "time", "require-kb", "vct",
               "iss", "vc", "window", "allow-no-expiry", "status", "status-key", "require-status",
               "full"}});
  const std::string& shown = one_plain(words, "a presentation");
  const std::string issuer = either(words, "issuer-key", "key");
  credit::VerifyOptions options = options_of(words);
  options.require_key_binding = words.has("require-kb");
  if (words.has("nonce")) options.nonce = words.text("nonce");
  if (words.has("aud") || words.has("audience"))
    options.audience = either(words, "aud", "audience");
  if (options.require_key_binding && (!options.nonce || !options.audience))
    throw Usage("--require-kb wants nonce=… and aud=… to compare with");
  const auto tokens = given_tokens(shown);
  const auto keys = given_keys(issuer);
  options.keys = keys;
  options.require_status = words.has("require-status");
  std::optional<credit::SignedStatusList> list;
  if (words.has("status")) {
    options.other_status_key = words.has("status-key");
    const auto list_keys = options.other_status_key ? given_keys(words.text("status-key")) : keys;
    list = or_refuse(credit::load_status_list(given_text(words.text("status")), list_keys,
                                              options.now_seconds));
    options.status = &*list;
  }
  auto verified = credit::verify_sd_jwt(tokens[0], options);
  // The general JSON form has several signatures: one by a trusted key is enough.
  for (std::size_t i = 1; i < tokens.size() && !verified; ++i)
    verified = credit::verify_sd_jwt(tokens[i], options);
  const credit::Verified good = or_refuse(std::move(verified));
  if (!words.has("full")) {
    say(write_json(good.payload));
    return 0;
  }
  say(write_json(json_object(
      {{"payload", good.payload},
       {"header", good.header},
       {"issuer_key", json_text(thumbprint(good.issuer_key))},
       {"disclosed", claim_list(good.disclosed)},
       {"key_binding", good.key_binding ? *good.key_binding : Json{}},
       {"status", json_text(std::string(outcome_name(good.status)))}})));
  return 0;
}

Json decoded(const std::string& token, bool& good) {
  const auto jws = credit::parse_jws(token, credit::kMaxStatusTokenBytes);
  const auto payload = jws ? credit::read_json(jws->payload) : Fail{jws.error()};
  good = jws && payload;
  if (!good) return json_text(std::string(credit::name_of(jws ? payload.error() : jws.error())));
  return json_object({{"header", jws->header}, {"payload", *payload}});
}

int inspect(const Words& words) {
  words.only({});
  const std::string text = given_text(one_plain(words, "a token"));
  bool good = false;
  if (text.find('~') == std::string::npos && !text.starts_with('{')) {
    const Json alone = decoded(text, good);
    if (!good) throw Refusal(alone.text + ": the token cannot be read");
    say(write_json(json_object({{"verified", json_bool(false)}, {"token", alone}})));
    return 0;
  }
  const credit::SdJwt token = given_tokens(text)[0];
  Json said = json_object({{"verified", json_bool(false)},
                           {"token", decoded(token.issuer_token, good)}});
  Json list = json_array();
  for (const std::string& disclosure : token.disclosures) {
    const auto bytes = credit::from_base64url(disclosure);
    const auto json = bytes ? credit::read_json(as_text(*bytes))
                            : Fail{credit::CredentialError::kBadEncoding};
    list.items.push_back(json_object(
        {{"digest", json_text(credit::digest_of(disclosure))},
         {"contents",
          json ? *json : json_text(std::string(credit::name_of(json.error())))}}));
  }
  said.set("disclosures", list);
  if (good) {
    const auto unfolded =
        credit::unfold(*said.find("token")->find("payload"), token.disclosures);
    if (unfolded)
      said.set("claims", unfolded->payload);
    else
      said.set("refusal", json_text(std::string(credit::name_of(unfolded.error()))));
  }
  if (!token.key_binding.empty()) said.set("key_binding", decoded(token.key_binding, good));
  say(write_json(said));
  return 0;
}

struct Part {
  std::string_view name;
  int (*run)(const Words& words);
};
constexpr Part kParts[] = {{"issue", issue},   {"hold", hold},       {"present", present},
                           {"verify", verify}, {"inspect", inspect}, {"new-key", new_key},
                           {"public-key", public_key}};
constexpr std::string_view kFlags[] = {"require-kb",     "vc",  "allow-no-expiry",
                                       "require-status", "full"};

}  // namespace

int run_credential_tool(std::span<const std::string> words) {
  if (words.empty())
    throw Usage("issue, hold, present, verify, status, inspect or new-key; see --help");
  if (words[0] == "status") return run_status_tool(words.subspan(1));
  const auto part = std::ranges::find(kParts, std::string_view(words[0]), &Part::name);
  if (part == std::end(kParts)) throw Usage("there is no " + words[0] + " here; see --help");
  return part->run(Words(words.subspan(1), kFlags));
}

}  // namespace tally::app
