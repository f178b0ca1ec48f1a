// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/credential_words.hpp"

#include <chrono>
#include <cstdio>

#include "core/credit/issue.hpp"
#include "core/credit/names.hpp"

namespace tally::app {

using credit::CredentialError;

void refuse(CredentialError error) {
  throw Refusal(std::string(credit::name_of(error)) + ": " +
                std::string(credit::sentence_of(error)));
}

std::string given_text(const std::string& word) {
  const bool itself = word.starts_with('{') || word.starts_with('[') || word.starts_with("eyJ");
  std::string text = itself ? word : read_input(word, credit::kMaxStatusTokenBytes);
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

std::string either(const Words& words, std::string_view name, std::string_view other) {
  return words.has(name) || !words.has(other) ? words.text(name) : words.text(other);
}

std::vector<credit::Jwk> given_keys(const std::string& word) {
  return or_refuse(credit::jwks_from_text(given_text(word)));
}

credit::SecretJwk given_secret(const std::string& word) {
  return or_refuse(credit::SecretJwk::from_json(given_json(word)));
}

credit::Json given_json(const std::string& word) {
  const std::string text = given_text(word);
  if (text.size() > credit::kMaxTokenBytes) refuse(CredentialError::kTooLarge);
  return or_refuse(credit::read_json(text));
}

std::vector<credit::SdJwt> given_tokens(const std::string& word) {
  const std::string text = given_text(word);
  if (!text.starts_with('{')) return {or_refuse(credit::split_sd_jwt(text))};
  if (text.size() > credit::kMaxTokenBytes) refuse(CredentialError::kTooLarge);
  return or_refuse(credit::split_sd_jwt_json(or_refuse(credit::read_json(text))));
}

std::int64_t given_time(const Words& words) {
  if (words.has("now")) return words.number("now");
  if (words.has("time")) return words.number("time");
  return std::chrono::duration_cast<std::chrono::seconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::vector<credit::ClaimPath> given_paths(const std::string& text) {
  std::vector<credit::ClaimPath> paths;
  if (text.empty()) return paths;
  if (text.starts_with('[')) {
    const credit::Json list = or_refuse(credit::read_json(text));
    for (const credit::Json& path : list.items) {
      if (!path.is_array()) throw Usage("a list of paths looks like [[\"a\"],[\"b\",\"c\"]]");
      paths.push_back(path.items);
    }
    return paths;
  }
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    auto path = credit::path_from_text(std::string_view(text).substr(begin, end - begin));
    if (!path) throw Usage("\"" + text + "\" is no list of claims: name, name/inner, list/*");
    paths.push_back(*std::move(path));
    begin = end + 1;
  }
  return paths;
}

void say(const std::string& line) { std::printf("%s\n", line.c_str()); }

}  // namespace tally::app
