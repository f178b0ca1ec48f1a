// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>
#include <filesystem>

#include "app/node_config.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/tx/stake_bodies.hpp"
#include "core/node/data_directory.hpp"
#include "core/wallet/bech32m.hpp"

namespace tally::app {
namespace {

ChainId chain_from(const std::string& text) {
  const auto bytes = from_hex(text);
  ChainId chain;
  if (!bytes || bytes->size() != chain.bytes.size())
    throw Usage("chain must be 64 hexadecimal digits; node.status says them");
  std::copy(bytes->begin(), bytes->end(), chain.bytes.begin());
  return chain;
}

int make_key(const Words& given) {
  constexpr std::array<std::string_view, 1> kNames{"key"};
  given.only(kNames);
  const std::filesystem::path file = given.text("key");
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored))
    throw Refusal(file.string() + " is there already; it was left as it is");
  std::optional<SecretKey> key;
  while (!key) {
    std::array<std::uint8_t, 32> secret{};
    fill_random(secret);
    key = SecretKey::from_bytes(secret);
    wipe(secret.data(), secret.size());
  }
  std::string text = to_hex(key->bytes()) + "\n";
  const auto written = node::write_file(file, text, true);
  wipe(text.data(), text.size());
  if (!written) throw Refusal(written.error().what);
  std::printf("{\"validator\":\"%s\"}\n", key->public_key().hex().c_str());
  return 0;
}

int claim(const Words& given) {
  constexpr std::array<std::string_view, 3> kNames{"key", "chain", "operator"};
  given.only(kNames);
  const auto key = read_key_file(given.text("key"));
  if (!key) throw Refusal(key.error().what);
  const std::string address = given.text("operator");
  const bool practice = address.starts_with("p") || address.starts_with("P");
  const auto account = wallet::from_address(address, practice);
  if (!account)
    throw Refusal(std::string("operator: ") + wallet::to_sentence(account.error().error));
  const PublicKey& validator = key->public_key();
  const Signature proof =
      key->sign(validator_claim(chain_from(given.text("chain")), validator, *account));
  std::printf("{\"validator\":\"%s\",\"claim\":\"%s%s\"}\n", validator.hex().c_str(),
              validator.hex().c_str(), to_hex(proof).c_str());
  return 0;
}

}  // namespace

int run_validator_tool(std::span<const std::string> words) {
  const Words given(words);
  const std::string deed = given.plain().size() == 1 ? given.plain()[0] : "";
  if (deed == "new") return make_key(given);
  if (deed == "claim") return claim(given);
  throw Usage("say new or claim");
}

}  // namespace tally::app
