// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/credential_words.hpp"
#include "app/tools/tools.hpp"
#include "core/credit/jwe.hpp"
#include "core/credit/names.hpp"

namespace tally::app {
namespace {

constexpr std::size_t kMaxPlainBytes = 4 << 20;

int seal(const Words& words) {
  words.only({{"to", "key", "typ", "cty", "kid", "apu", "apv", "pad"}});
  if (words.plain().size() != 1) throw Usage("give a file to seal, or - for stdin");
  std::string plain = read_input(words.plain()[0], kMaxPlainBytes);
  // Blanks behind JSON change nothing; behind anything else they would.
  const bool json = credit::read_json(plain).has_value();
  const std::int64_t step = words.number_or("pad", json ? credit::kDeliveryStepBytes : 0);
  if (step < 0 || step > 1 << 20) throw Usage("pad is 0 … 1048576");
  if (step != 0 && !json) throw Usage("only JSON can be padded with blanks");
  plain = credit::padded(std::move(plain), static_cast<std::size_t>(step));
  const auto keys = given_keys(either(words, "to", "key"));
  const credit::DeliveryHead head{
      words.text_or("typ", json ? std::string(credit::kTypDelivery) : ""),
      words.text_or("cty", ""), words.text_or("kid", ""), words.text_or("apu", ""),
      words.text_or("apv", "")};
  say(or_refuse(credit::seal_jwe(keys[0], plain, head)));
  return 0;
}

int open(const Words& words) {
  words.only({{"key", "full"}});
  if (words.plain().size() != 1) throw Usage("give a sealed token, or - for stdin");
  const credit::SecretJwk key = given_secret(words.text("key"));
  const auto opened = or_refuse(credit::open_jwe(key, given_text(words.plain()[0])));
  std::string plain = opened.plain;
  if (opened.header.text_of("typ") == credit::kTypDelivery)
    plain.erase(plain.find_last_not_of(' ') + 1);
  if (words.has("full"))
    say(write_json(credit::json_object(
        {{"header", opened.header},
         {"plain_bytes", credit::json_number(static_cast<std::int64_t>(opened.plain.size()))},
         {"plain", credit::json_text(plain)}})));
  else
    std::fwrite(plain.data(), 1, plain.size(), stdout);
  return 0;
}

}  // namespace

int run_jwe_tool(std::span<const std::string> words) {
  constexpr std::string_view kFlags[] = {"full"};
  if (words.empty()) throw Usage("seal or open; --help");
  const Words given(words.subspan(1), kFlags);
  if (words[0] == "seal") return seal(given);
  if (words[0] == "open") return open(given);
  throw Usage("seal or open; --help");
}

}  // namespace tally::app
