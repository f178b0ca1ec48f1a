// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>

#include "app/node_config.hpp"
#include "app/tools/credential_words.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/account.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/letter.hpp"
#include "core/node/make_node.hpp"
#include "core/wallet/bech32m.hpp"

namespace tally::app {
namespace {

constexpr std::int64_t kMostDays = kMaxLetterLifeMs / kDayMs;

template <typename Id>
Id id_from(const std::string& name, const std::string& text) {
  const auto bytes = from_hex(text);
  Id id;
  if (!bytes || bytes->size() != id.bytes.size())
    throw Usage(name + " must be 64 hexadecimal digits");
  std::copy(bytes->begin(), bytes->end(), id.bytes.begin());
  return id;
}

AccountId receiver(const std::string& text) {
  if (text.size() == 64 && from_hex(text)) return id_from<AccountId>("to", text);
  const auto account = wallet::from_address(text, text.starts_with("p") || text.starts_with("P"));
  if (!account) throw Refusal(std::string("to: ") + wallet::to_sentence(account.error().error));
  return *account;
}

int sign_one(const Words& words) {
  constexpr std::array<std::string_view, 4> kNames{"key", "chain", "to", "days"};
  words.only(kNames);
  if (words.plain().size() != 1) throw Usage("give a sealed file, or - for stdin");
  const auto key = read_key_file(words.text("key"));
  if (!key) throw Refusal(key.error().what);
  const std::int64_t days = words.number_or("days", kMostDays);
  if (days < 1 || days > kMostDays)
    throw Usage("days is 1 … " + std::to_string(kMostDays));
  const std::string sealed = given_text(words.plain()[0]);
  if (sealed.empty() || sealed.size() > kMaxLetterBytes)
    throw Refusal("a letter holds 1 to " + std::to_string(kMaxLetterBytes) + " bytes");
  const auto chain = id_from<ChainId>("chain", words.text("chain"));
  const Letter letter =
      sign_letter(chain, *key, receiver(words.text("to")),
                  Timestamp{node::wall_clock_now().ms + days * kDayMs},
                  to_bytes(as_bytes(sealed)));
  std::printf("{\"id\":\"%s\",\"from\":\"%s\",\"letter\":\"%s\"}\n",
              id_of(chain, letter).hex().c_str(), account_of(letter.sender).hex().c_str(),
              to_hex(encode(letter)).c_str());
  return 0;
}

int inspect(const Words& words) {
  constexpr std::array<std::string_view, 1> kNames{"chain"};
  words.only(kNames);
  if (words.plain().size() != 1) throw Usage("give a letter in hexadecimal digits, or - for stdin");
  const auto bytes = from_hex(given_text(words.plain()[0]));
  const auto letter = bytes ? decode<Letter>(*bytes) : Fail{DecodeError::kTruncated};
  if (!letter) throw Refusal("this is no letter");
  const bool is_good =
      is_signed(id_from<ChainId>("chain", words.text("chain")), *letter);
  std::printf("{\"from\":\"%s\",\"to\":\"%s\",\"expires\":\"%s\",\"signed\":%s,"
              "\"sealed\":\"%s\"}\n",
              account_of(letter->sender).hex().c_str(), letter->to.hex().c_str(),
              to_iso(letter->expires).c_str(), is_good ? "true" : "false",
              std::string(as_text(letter->sealed)).c_str());
  return is_good ? 0 : 1;
}

}  // namespace

int run_letter_tool(std::span<const std::string> words) {
  if (words.empty()) throw Usage("sign or inspect; --help");
  const Words given(words.subspan(1));
  if (words[0] == "sign") return sign_one(given);
  if (words[0] == "inspect") return inspect(given);
  throw Usage("sign or inspect; --help");
}

}  // namespace tally::app
