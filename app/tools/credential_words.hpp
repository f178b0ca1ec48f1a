// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "app/tools/tool.hpp"
#include "core/credit/jwk.hpp"
#include "core/credit/sd_jwt.hpp"

/// What the tools for credentials have in common: where their inputs come from, and how a refusal
/// becomes one line: "name: sentence".
namespace tally::app {

[[noreturn]] void refuse(credit::CredentialError error);

template <typename T>
T or_refuse(Result<T, credit::CredentialError> result) {
  if (!result) refuse(result.error());
  return *std::move(result);
}

/// A token or JSON that stands in the word itself, else the file of that name, "-" standard input.
/// Blanks and line ends around it are left out.
[[nodiscard]] std::string given_text(const std::string& word);
/// The text of whichever of two names was given; Usage when neither was.
[[nodiscard]] std::string either(const Words& words, std::string_view name, std::string_view other);
[[nodiscard]] std::vector<credit::Jwk> given_keys(const std::string& word);
[[nodiscard]] credit::SecretJwk given_secret(const std::string& word);
[[nodiscard]] credit::Json given_json(const std::string& word);
/// A compact SD-JWT, or one in a JSON form (the first of its signatures).
[[nodiscard]] std::vector<credit::SdJwt> given_tokens(const std::string& word);
/// now=SECONDS (or time=), else the clock of this machine.
[[nodiscard]] std::int64_t given_time(const Words& words);
/// "a,b/c" or [["a"],["b","c"]].
[[nodiscard]] std::vector<credit::ClaimPath> given_paths(const std::string& text);
/// One line on standard output.
void say(const std::string& line);

}  // namespace tally::app
