// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "app/tools/credential_words.hpp"
#include "app/tools/tools.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/status_list.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::app {
namespace {

using credit::Json;
using credit::json_number;
using credit::json_object;
using credit::json_text;

/// "7:1,9:2"
void set_entries(credit::StatusList& list, const std::string& text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    std::uint64_t index = 0;
    unsigned value = 0;
    auto read = std::from_chars(at, end, index);
    if (read.ec == std::errc{} && read.ptr != end && *read.ptr == ':')
      read = std::from_chars(read.ptr + 1, end, value);
    else
      read.ec = std::errc::invalid_argument;
    if (read.ec != std::errc{} || (read.ptr != end && *read.ptr != ','))
      throw Usage("set looks like INDEX:VALUE,INDEX:VALUE");
    if (index >= list.entries()) refuse(credit::CredentialError::kStatusIndex);
    if (value >= 1U << list.bits()) throw Usage("a value does not fit the bits of the list");
    list.set(index, static_cast<std::uint8_t>(value));
    at = read.ptr == end ? end : read.ptr + 1;
  }
}

credit::StatusListHead head_of(const Words& words) {
  credit::StatusListHead head;
  head.issued_seconds = words.has("iat") ? words.number("iat") : given_time(words);
  if (words.has("exp")) head.expires_seconds = words.number("exp");
  if (words.has("ttl")) head.ttl_seconds = words.number("ttl");
  return head;
}

int fresh(const Words& words) {
  words.only({{"key", "uri", "iss", "entries", "bits", "set", "iat", "exp", "ttl", "now", "time"}});
  const std::int64_t bits = words.number_or("bits", 2);
  const std::int64_t entries = words.number_or("entries", credit::kMinStatusEntries);
  if (bits != 1 && bits != 2 && bits != 4 && bits != 8) throw Usage("bits is 1, 2, 4 or 8");
  if (entries < 1 || entries > static_cast<std::int64_t>(credit::kMaxStatusListBytes) * 8 / bits)
    throw Usage("entries is beyond what a list holds");
  credit::StatusList list(static_cast<std::size_t>(entries), static_cast<unsigned>(bits));
  set_entries(list, words.text_or("set", ""));
  credit::StatusListHead head = head_of(words);
  head.uri = words.text("uri");
  head.issuer = words.text_or("iss", "");
  say(sign_status_list(given_secret(words.text("key")), list, head));
  return 0;
}

const std::string& list_word(const Words& words) {
  if (words.plain().size() != 1) throw Usage("give a status list token, or - for stdin");
  return words.plain()[0];
}

int change(const Words& words) {
  words.only({{"key", "set", "iat", "exp", "ttl", "now", "time"}});
  const credit::SecretJwk key = given_secret(words.text("key"));
  const std::vector<credit::Jwk> own{key.public_jwk()};
  credit::SignedStatusList old = or_refuse(
      credit::load_status_list(given_text(list_word(words)), own, given_time(words)));
  set_entries(old.list, words.text("set"));
  credit::StatusListHead head = head_of(words);
  head.uri = old.uri;
  head.issuer = old.issuer;
  say(sign_status_list(key, old.list, head));
  return 0;
}

std::string_view meaning_of(std::uint8_t value) {
  constexpr std::string_view kMeanings[] = {"valid", "invalid", "suspended"};
  return value < std::size(kMeanings) ? kMeanings[value] : "application";
}

int check(const Words& words) {
  words.only({{"key", "issuer-key", "index", "credential", "now", "time"}});
  const std::string token = given_text(list_word(words));
  const auto keys = given_keys(either(words, "issuer-key", "key"));
  const auto loaded = or_refuse(credit::load_status_list(token, keys, given_time(words)));
  std::int64_t index = 0;
  if (words.has("credential")) {
    const auto held = given_tokens(words.text("credential"));
    const auto jws = or_refuse(credit::parse_jws(held[0].issuer_token, credit::kMaxTokenBytes));
    const auto named = or_refuse(status_ref(or_refuse(credit::read_json(jws.payload))));
    if (!named) refuse(credit::CredentialError::kNoStatus);
    if (named->uri != loaded.uri) refuse(credit::CredentialError::kStatusListWrong);
    index = static_cast<std::int64_t>(named->index);
  } else {
    index = words.number("index");
  }
  const auto value = index < 0 ? std::nullopt : loaded.list.at(static_cast<std::uint64_t>(index));
  if (!value) refuse(credit::CredentialError::kStatusIndex);
  say(write_json(json_object({{"index", json_number(index)},
                              {"status", json_number(*value)},
                              {"meaning", json_text(std::string(meaning_of(*value)))},
                              {"uri", json_text(loaded.uri)},
                              {"bits", json_number(loaded.list.bits())},
                              {"entries", json_number(static_cast<std::int64_t>(
                                              loaded.list.entries()))},
                              {"sha256", json_text(sha256(as_bytes(token)).hex())}})));
  return 0;
}

}  // namespace

int run_status_tool(std::span<const std::string> words) {
  if (words.empty()) throw Usage("status new, status set or status check");
  const Words given(words.subspan(1));
  if (words[0] == "new") return fresh(given);
  if (words[0] == "set") return change(given);
  if (words[0] == "check") return check(given);
  throw Usage("status new, status set or status check");
}

}  // namespace tally::app
