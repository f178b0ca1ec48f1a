// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>

#include "app/tools/key_words.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/data/account.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/key_store.hpp"

/// The wallet file of a directory, by hand. Passphrases come from files or standard input.
namespace tally::app {
namespace {

using wallet::KeyStore;

constexpr std::uint32_t kUnlockMs = 500;

void must(const KeyStore::Done& done) {
  if (!done) throw Refusal(done.error().detail);
}

Timestamp now() {
  return Timestamp{std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count()};
}

/// Wiped when it goes.
struct Passphrase {
  explicit Passphrase(std::string given) : text(std::move(given)) {}
  ~Passphrase() { wipe(text.data(), text.size()); }
  Passphrase(const Passphrase&) = delete;
  Passphrase& operator=(const Passphrase&) = delete;
  std::string text;
};

KeyStore opened(const Words& given) {
  KeyStore store(given.text("dir"), is_practice(given));
  must(store.open());
  return store;
}

KeyStore unlocked(const Words& given) {
  KeyStore store = opened(given);
  const Passphrase passphrase(given.has("wallet-passphrase-file")
                                  ? first_line(given.text("wallet-passphrase-file"))
                              : store.has_passphrase() ? first_line("-")
                                                       : std::string());
  must(store.unlock(passphrase.text));
  return store;
}

void print_info(const KeyStore& store) {
  const wallet::WalletContent* content = store.content();
  const bool practice = content != nullptr && content->practice;
  std::printf("{\"file\":\"%s\",\"key\":\"%s\",\"has_passphrase\":%s", store.path().c_str(),
              store.public_key().hex().c_str(), store.has_passphrase() ? "true" : "false");
  if (content != nullptr)
    std::printf(",\"address\":\"%s\",\"backed_up\":%s,\"accounts\":%zu",
                wallet::to_address(account_of(store.public_key()), practice).c_str(),
                content->backed_up_at ? "true" : "false", content->accounts.size());
  std::puts("}");
}

PasswordCost cost_for(const Passphrase& passphrase, bool practice) {
  if (passphrase.text.empty() && !practice)
    throw Refusal("only a practice wallet may go without a passphrase");
  return passphrase.text.empty() ? wallet::kOpenFileCost : calibrated_cost(kUnlockMs);
}

void make(const Words& given, bool from_words) {
  const bool practice = is_practice(given);
  KeyStore store(given.text("dir"), practice);
  const Passphrase passphrase(read_passphrase(given, "wallet-passphrase-file"));
  const PasswordCost cost = cost_for(passphrase, practice);
  if (from_words) {
    const wallet::SeedWords words = read_given_words(given, "words");
    const Passphrase extra(read_passphrase(given));
    must(store.create_from_words(words, extra.text, passphrase.text, cost));
    // Whoever types them in has them.
    must(store.change([](wallet::WalletContent& content) { content.backed_up_at = now(); }));
  } else {
    must(store.create(passphrase.text, cost));
  }
  must(store.change([](wallet::WalletContent& content) { content.made_at = now(); }));
  print_info(store);
}

void print_words(const Words& given) {
  const KeyStore store = unlocked(given);
  const auto words = words_of(*store.content());
  if (!words) throw Refusal("this wallet is older than words: back up its file");
  std::printf("{\"words\":\"%.*s\"}\n", static_cast<int>(words->text.size()),
              words->text.text().data());
}

void drill(const Words& given) {
  KeyStore store = unlocked(given);
  const wallet::SeedWords words = read_given_words(given, "words");
  const Passphrase extra(read_passphrase(given));
  must(store.drill(words, extra.text, now()));
  print_info(store);
}

void change_passphrase(const Words& given) {
  KeyStore store = opened(given);
  const Passphrase old(read_passphrase(given, "wallet-passphrase-file"));
  const Passphrase fresh(first_line(given.text("new-passphrase-file")));
  must(store.change_passphrase(old.text, fresh.text, cost_for(fresh, false)));
  print_info(store);
}

}  // namespace

int run_wallet_tool(std::span<const std::string> words) {
  const Words given(words);
  constexpr std::string_view kKnown[] = {"dir",   "network",         "wallet-passphrase-file",
                                         "words", "passphrase-file", "new-passphrase-file"};
  given.only(kKnown);
  const std::string deed = given.plain().size() == 1 ? given.plain()[0] : "";
  if (deed == "new" || deed == "restore")
    make(given, deed == "restore");
  else if (deed == "info")
    print_info(opened(given));
  else if (deed == "words")
    print_words(given);
  else if (deed == "drill")
    drill(given);
  else if (deed == "passphrase")
    change_passphrase(given);
  else
    throw Usage("say one of new, restore, info, words, drill, passphrase");
  return 0;
}

}  // namespace tally::app
