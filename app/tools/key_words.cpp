// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/key_words.hpp"

#include "core/data/crypto/signature.hpp"
#include "core/wallet/keys/hd_key.hpp"

namespace tally::app {
namespace {

constexpr std::size_t kMaxWordsBytes = 4096;

}  // namespace

bool is_practice(const Words& given) {
  const std::string network = given.text_or("network", "main");
  if (network != "main" && network != "practice") throw Usage("network is main or practice");
  return network == "practice";
}

std::uint32_t step_of(const Words& given, std::string_view name) {
  const std::int64_t number = given.number_or(name, 0);
  if (number < 0 || number >= wallet::kHardened)
    throw Usage(std::string(name) + " is 0 to 2147483647");
  return static_cast<std::uint32_t>(number);
}

wallet::SeedWords read_given_words(const Words& given, std::string_view name) {
  std::string text = read_input(given.text_or(name, "-"), kMaxWordsBytes);
  auto words = wallet::read_words(text);
  wipe(text.data(), text.size());
  if (!words) throw Refusal(wallet::to_sentence(words.error()));
  return *std::move(words);
}

std::string first_line(const std::string& file) {
  const std::string text = read_input(file, kMaxWordsBytes);
  return text.substr(0, text.find_first_of("\r\n"));
}

std::string read_passphrase(const Words& given, std::string_view name) {
  return given.has(name) ? first_line(given.text(name)) : std::string();
}

SecretBytes seed_from(const Words& given, std::string_view name) {
  if (given.has("seed-file")) {
    const auto bytes = from_hex(first_line(given.text("seed-file")));
    if (!bytes) throw Refusal("the seed is not hexadecimal");
    return SecretBytes(*bytes);
  }
  const wallet::SeedWords words = read_given_words(given, name);
  std::string passphrase = read_passphrase(given);
  auto seed = wallet::seed_of_words(words.text.text(), passphrase);
  wipe(passphrase.data(), passphrase.size());
  if (!seed) throw Refusal("the passphrase is too long or not UTF-8");
  return *std::move(seed);
}

}  // namespace tally::app
