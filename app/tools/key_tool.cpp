// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/key_words.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/account.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/schnorr.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/keys/hd_key.hpp"
#include "core/wallet/keys/paths.hpp"
#include "core/wallet/keys/words.hpp"

namespace tally::app {
namespace {

using wallet::HdKey;

[[noreturn]] void refuse(wallet::HdError error) { throw Refusal(wallet::to_sentence(error)); }

HdKey derive(ByteView seed, Curve curve, const std::vector<std::uint32_t>& path) {
  const auto root = HdKey::from_seed(seed, curve);
  if (!root) refuse(root.error());
  auto key = root->descend(path);
  if (!key) refuse(key.error());
  return *std::move(key);
}

PublicKey money_key(const HdKey& key) {
  return SecretKey::from_bytes(key.secret()).value().public_key();
}

void print_address(ByteView seed, const Words& given) {
  const bool practice = is_practice(given);
  const auto path =
      wallet::money_path(practice, step_of(given, "account"), step_of(given, "index"));
  const PublicKey key = money_key(derive(seed, Curve::kSecp256k1, path));
  const AccountId account = account_of(key);
  std::printf("\"path\":\"%s\",\"key\":\"%s\",\"account\":\"%s\",\"address\":\"%s\"}\n",
              wallet::write_path(path).c_str(), key.hex().c_str(), account.hex().c_str(),
              wallet::to_address(account, practice).c_str());
}

int make_words(const Words& given) {
  constexpr std::string_view kKnown[] = {"words", "list", "network", "account", "index"};
  given.only(kKnown);
  const std::int64_t count = given.number_or("words", 24);
  if (count < 12 || count > 24 || count % 3 != 0) throw Usage("words is 12, 15, 18, 21 or 24");
  const auto list = wallet::word_list_named(given.text_or("list", "english"));
  if (!list) throw Usage("there is no such word list");
  SecretBytes entropy(static_cast<std::size_t>(count) * 4 / 3);
  fill_random(entropy.bytes());
  const wallet::SeedWords words = wallet::words_of(entropy.view(), *list);
  const auto seed = wallet::seed_of_words(words.text.text(), "");
  std::printf("{\"words\":\"%.*s\",\"list\":\"%s\",", static_cast<int>(words.text.size()),
              words.text.text().data(), wallet::name_of(*list));
  print_address(seed->view(), given);
  return 0;
}

int read_from_words(const Words& given) {
  constexpr std::string_view kKnown[] = {"file",    "passphrase-file", "network",
                                         "account", "index",           "show-seed"};
  given.only(kKnown);
  const wallet::SeedWords words = read_given_words(given);
  std::string passphrase = read_passphrase(given);
  const auto seed = wallet::seed_of_words(words.text.text(), passphrase);
  wipe(passphrase.data(), passphrase.size());
  if (!seed) throw Refusal("the passphrase is too long or not UTF-8");
  std::printf("{\"list\":\"%s\",", wallet::name_of(words.list));
  if (given.has("show-seed"))
    std::printf("\"entropy\":\"%s\",\"seed\":\"%s\",\"root\":\"%s\",",
                to_hex(words.entropy.view()).c_str(), to_hex(seed->view()).c_str(),
                wallet::write_extended(derive(seed->view(), Curve::kSecp256k1, {})).c_str());
  print_address(seed->view(), given);
  return 0;
}

int derive_key(const Words& given) {
  constexpr std::string_view kKnown[] = {"file", "passphrase-file", "seed-file",
                                         "path", "curve",           "show-secret"};
  given.only(kKnown);
  constexpr std::string_view kCurves[] = {"secp256k1", "nist256p1", "ed25519", "x25519"};
  const std::string name = given.text_or("curve", "secp256k1");
  std::size_t curve = 0;
  while (curve < std::size(kCurves) && kCurves[curve] != name) ++curve;
  if (curve == std::size(kCurves)) throw Usage("curve is secp256k1, nist256p1, ed25519 or x25519");
  const auto path = wallet::parse_path(given.text("path"));
  if (!path) throw Usage(wallet::to_sentence(path.error()));
  const SecretBytes seed = seed_from(given);
  const HdKey key = derive(seed.view(), static_cast<Curve>(curve), *path);
  std::printf("{\"curve\":\"%s\",\"path\":\"%s\",\"public\":\"%s\",\"chain_code\":\"%s\"",
              name.c_str(), wallet::write_path(*path).c_str(), to_hex(key.point()).c_str(),
              to_hex(key.chain_code()).c_str());
  const bool with_secret = given.has("show-secret");
  if (key.curve() == Curve::kSecp256k1) {
    std::printf(",\"extended_public\":\"%s\"", wallet::write_extended(key.public_side()).c_str());
    if (with_secret)
      std::printf(",\"extended_private\":\"%s\"", wallet::write_extended(key).c_str());
  }
  if (with_secret) std::printf(",\"secret\":\"%s\"", to_hex(key.secret()).c_str());
  std::puts("}");
  return 0;
}

template <typename Array>
Array bytes_from(const Words& given, std::string_view name) {
  const auto bytes = from_hex(given.text(name));
  Array array{};
  if (!bytes || bytes->size() != array.size())
    throw Usage(std::string(name) + " is " + std::to_string(array.size() * 2) +
                " hexadecimal digits");
  std::copy(bytes->begin(), bytes->end(), array.begin());
  return array;
}

int show_address(const Words& given) {
  constexpr std::string_view kKnown[] = {"file",    "passphrase-file", "seed-file", "network",
                                         "account", "index",           "key"};
  given.only(kKnown);
  if (given.has("key")) {
    PublicKey key;
    key.bytes = bytes_from<decltype(key.bytes)>(given, "key");
    const AccountId account = account_of(key);
    std::printf("{\"key\":\"%s\",\"account\":\"%s\",\"address\":\"%s\"}\n", key.hex().c_str(),
                account.hex().c_str(), wallet::to_address(account, is_practice(given)).c_str());
    return 0;
  }
  const SecretBytes seed = seed_from(given);
  std::printf("{");
  print_address(seed.view(), given);
  return 0;
}

int verify_signature(const Words& given) {
  PublicKey key;
  key.bytes = bytes_from<decltype(key.bytes)>(given, "key");
  const auto message = from_hex(given.text("message"));
  if (!message) throw Usage("message is hexadecimal");
  if (!verify_bytes(key, *message, bytes_from<Signature>(given, "signature")))
    throw Refusal("the signature is not of this key and message");
  std::puts("{\"verified\":\"signature\"}");
  return 0;
}

int verify_words(const Words& given) {
  const bool practice = is_practice(given);
  const auto wanted = wallet::from_address(given.text("address"), practice);
  if (!wanted) throw Refusal(wallet::to_sentence(wanted.error().error));
  const SecretBytes seed = seed_from(given);
  const auto path =
      wallet::money_path(practice, step_of(given, "account"), step_of(given, "index"));
  if (account_of(money_key(derive(seed.view(), Curve::kSecp256k1, path))) != *wanted)
    throw Refusal("these words give another address at " + wallet::write_path(path));
  std::puts("{\"verified\":\"words\"}");
  return 0;
}

int verify_something(const Words& given) {
  constexpr std::string_view kKnown[] = {"file",    "passphrase-file", "seed-file", "network",
                                         "account", "index",           "address",   "key",
                                         "message", "signature"};
  given.only(kKnown);
  return given.has("signature") ? verify_signature(given) : verify_words(given);
}

}  // namespace

int run_key_tool(std::span<const std::string> words) {
  constexpr std::string_view kFlags[] = {"show-seed", "show-secret"};
  const Words given(words, kFlags);
  const std::string deed = given.plain().size() == 1 ? given.plain()[0] : "";
  if (deed == "new") return make_words(given);
  if (deed == "from-words") return read_from_words(given);
  if (deed == "derive") return derive_key(given);
  if (deed == "address") return show_address(given);
  if (deed == "verify") return verify_something(given);
  throw Usage("say one of new, from-words, derive, address, verify");
}

}  // namespace tally::app
