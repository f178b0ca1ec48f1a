// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/serialize.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "app/tools/key_words.hpp"
#include "app/tools/offline_json.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/wallet/key_store.hpp"
#include "core/wallet/keys/hd_key.hpp"
#include "core/wallet/keys/paths.hpp"

/// Signing on a machine without a network: what a file says, what of it is proven, and signatures
/// for what is.
namespace tally::app {
namespace {

namespace json = boost::json;
namespace offline = wallet::offline;

/// Accounts of a wallet whose keys are tried without a path in the file.
constexpr std::uint32_t kTriedAccounts = 20;

[[noreturn]] void refuse(offline::Refusal refusal) {
  throw Refusal(std::string(offline::to_sentence(refusal)) + " (" + offline::to_name(refusal) +
                ")");
}

void say(const json::object& value) { std::puts(json::serialize(value).c_str()); }

offline::Container read_file(const std::string& file) {
  const std::string bytes = read_input(file, offline::kMaxContainerBytes);
  auto container = offline::read_container(as_bytes(bytes));
  if (!container) throw Refusal(file + ": " + offline::to_sentence(container.error()));
  return *std::move(container);
}

void write_file(const std::string& file, const offline::Container& container) {
  const auto done = wallet::write_file_atomically(file, offline::write_container(container), true);
  if (!done) throw Refusal(done.error().what);
}

const std::string& file_at(const Words& given, std::size_t at) {
  if (given.plain().size() != at + 1) throw Usage("name the file");
  return given.plain()[at];
}

offline::Anchor read_given_anchor(const Words& given) {
  const auto anchor = offline::read_anchor(read_file(given.text("anchor")));
  if (!anchor) refuse(anchor.error());
  return *anchor;
}

/// now=MILLISECONDS or none; this machine's clock, but none on a practice network, whose clock is
/// its own.
offline::Limits read_limits(const Words& given, const offline::Anchor& anchor) {
  offline::Limits limits;
  const std::string now = given.text_or("now", "");
  if (now.empty() && !anchor.practice)
    limits.now = Timestamp{std::chrono::duration_cast<std::chrono::milliseconds>(
                               std::chrono::system_clock::now().time_since_epoch())
                               .count()};
  else if (!now.empty() && now != "none")
    limits.now = Timestamp{given.number("now")};
  limits.max_age_ms = given.number_or("max-age-days", 14) * kDayMs;
  limits.max_anchor_age_ms = given.number_or("max-anchor-age-days", 14) * kDayMs;
  return limits;
}

/// One key at a time, found by the path that the file names or among the first accounts.
class Keys {
 public:
  explicit Keys(const Words& given, bool practice) : practice_(practice) {
    if (given.has("key-file")) {
      const auto bytes = from_hex(first_line(given.text("key-file")));
      auto key = bytes ? SecretKey::from_bytes(*bytes) : std::nullopt;
      if (!key) throw Refusal("the key file holds no key of 64 hexadecimal digits");
      keep(*std::move(key));
    } else if (given.has("wallet")) {
      open_wallet(given);
    } else {
      seed_ = seed_from(given, "words");
      for (std::uint32_t account = 0; account < kTriedAccounts; ++account)
        derive(wallet::money_path(practice_, account, 0));
    }
  }

  void try_paths(const offline::Container& container) {
    if (seed_.empty()) return;
    for (const offline::OfflineTransaction& one : container.transactions)
      for (const auto& [key, path] : one.paths)
        if (!keys_.contains(key)) derive(path);
  }
  [[nodiscard]] const SecretKey* find(const PublicKey& key) const {
    const auto found = keys_.find(key);
    return found == keys_.end() ? nullptr : &found->second;
  }
  [[nodiscard]] const PublicKey& only_key() const { return keys_.begin()->first; }

 private:
  void keep(SecretKey key) {
    const PublicKey name = key.public_key();
    keys_.emplace(name, std::move(key));
  }
  void derive(const std::vector<std::uint32_t>& path) {
    const auto root = wallet::HdKey::from_seed(seed_.view());
    const auto key =
        root ? root->descend(path) : Result<wallet::HdKey, wallet::HdError>(Fail{root.error()});
    if (key)
      if (auto secret = SecretKey::from_bytes(key->secret())) keep(*std::move(secret));
  }
  void open_wallet(const Words& given) {
    wallet::KeyStore store(given.text("wallet"), practice_);
    if (const auto opened = store.open(); !opened) throw Refusal(opened.error().detail);
    std::string passphrase = given.has("wallet-passphrase-file")
                                 ? first_line(given.text("wallet-passphrase-file"))
                             : store.has_passphrase() ? first_line("-")
                                                      : std::string();
    const auto unlocked = store.unlock(passphrase);
    wipe(passphrase.data(), passphrase.size());
    if (!unlocked) throw Refusal(unlocked.error().detail);
    for (const wallet::WalletAccount& account : store.content()->accounts)
      if (auto key = store.account_key(account.number)) keep(*std::move(key));
  }

  bool practice_;
  SecretBytes seed_;
  std::map<PublicKey, SecretKey> keys_;
};

constexpr std::string_view kLimitWords[] = {"anchor", "now", "max-age-days", "max-anchor-age-days"};

void only(const Words& given, std::initializer_list<std::string_view> more) {
  std::vector<std::string_view> names(std::begin(kLimitWords), std::end(kLimitWords));
  names.insert(names.end(), more);
  given.only(names);
}

int verify_file(const Words& given) {
  only(given, {});
  const offline::Anchor anchor = read_given_anchor(given);
  const offline::Container container = read_file(file_at(given, 1));
  const offline::Review seen = offline::review(container, anchor, read_limits(given, anchor));
  say(json_of(seen));
  if (seen.refusal != offline::Refusal::kNone) refuse(seen.refusal);
  for (const auto& one : seen.transactions)
    if (one.refusal != offline::Refusal::kNone) refuse(one.refusal);
  return 0;
}

int sign_file(const Words& given) {
  only(given, {"out", "words", "passphrase-file", "seed-file", "wallet", "wallet-passphrase-file",
               "key-file", "expect"});
  const offline::Anchor anchor = read_given_anchor(given);
  offline::Container container = read_file(file_at(given, 1));
  const offline::Review seen = offline::review(container, anchor, read_limits(given, anchor));
  if (given.has("expect") && given.text("expect") != seen.fingerprint)
    throw Refusal("these are not the words of this file: " + seen.fingerprint);
  Keys keys(given, anchor.practice);
  keys.try_paths(container);
  const auto added =
      offline::sign(container, seen, [&](const PublicKey& key) { return keys.find(key); });
  if (!added) {
    say(json_of(seen));
    refuse(added.error());
  }
  const std::string out = given.text("out");
  write_file(out, container);
  say({{"signatures", *added},
       {"transactions", container.transactions.size()},
       {"fingerprint", seen.fingerprint},
       {"bytes", offline::write_container(container).size()},
       {"out", out}});
  return 0;
}

int combine_files(const Words& given) {
  constexpr std::string_view kKnown[] = {"out"};
  given.only(kKnown);
  if (given.plain().size() < 3) throw Usage("name two files or more");
  offline::Container all = read_file(given.plain()[1]);
  for (std::size_t i = 2; i < given.plain().size(); ++i) {
    auto both = offline::combine(all, read_file(given.plain()[i]));
    if (!both) refuse(both.error());
    all = *std::move(both);
  }
  write_file(given.text("out"), all);
  say(json_of(all));
  return 0;
}

int inspect_file(const Words& given) {
  given.only({});
  say(json_of(read_file(file_at(given, 1))));
  return 0;
}

/// The public side of accounts, for the machine with the network.
int export_accounts(const Words& given) {
  only(given, {"out", "words", "passphrase-file", "seed-file", "wallet", "wallet-passphrase-file",
               "key-file", "account", "label"});
  const offline::Anchor anchor = read_given_anchor(given);
  const Keys keys(given, anchor.practice);
  const std::uint32_t number = step_of(given, "account");
  offline::OfflineAccount account;
  account.label = given.text_or("label", "");
  if (given.has("key-file")) {
    account.policy = Policy{SingleKeyPolicy{keys.only_key()}};
  } else if (given.has("wallet")) {
    wallet::KeyStore store(given.text("wallet"), anchor.practice);
    if (const auto opened = store.open(); !opened) throw Refusal(opened.error().detail);
    if (number != 0) throw Usage("of a wallet file, account 0 is exported");
    account.policy = Policy{SingleKeyPolicy{store.public_key()}};
  } else {
    account.path = wallet::money_path(anchor.practice, number, 0);
    const SecretBytes seed = seed_from(given, "words");
    const auto root = wallet::HdKey::from_seed(seed.view());
    const auto key = root->descend(account.path);
    if (!key) throw Refusal(wallet::to_sentence(key.error()));
    account.policy =
        Policy{SingleKeyPolicy{SecretKey::from_bytes(key->secret()).value().public_key()}};
  }
  offline::Container container;
  container.kind = offline::ContainerKind::kAccounts;
  container.chain = anchor.chain;
  container.accounts.push_back(std::move(account));
  write_file(given.text("out"), container);
  say(json_of(container));
  return 0;
}

/// The keys of several accounts files as one account of them all.
int make_joint(const Words& given) {
  constexpr std::string_view kKnown[] = {"out", "threshold", "label"};
  given.only(kKnown);
  if (given.plain().size() < 2) throw Usage("name the accounts files of who signs");
  offline::Container all = read_file(given.plain()[1]);
  JointPolicy policy;
  const std::int64_t threshold = given.number("threshold");
  if (threshold < 1 || threshold > static_cast<std::int64_t>(kMaxPolicyKeys))
    throw Usage("threshold= is how many have to sign");
  policy.threshold = static_cast<std::uint8_t>(threshold);
  for (std::size_t i = 1; i < given.plain().size(); ++i) {
    const offline::Container one = read_file(given.plain()[i]);
    if (one.kind != offline::ContainerKind::kAccounts || one.accounts.size() != 1)
      refuse(offline::Refusal::kOtherKind);
    if (one.chain != all.chain) refuse(offline::Refusal::kWrongChain);
    for (const PublicKey& key : keys_of(one.accounts[0].policy)) policy.keys.push_back(key);
  }
  std::ranges::sort(policy.keys);
  if (policy.keys.size() > kMaxPolicyKeys || !is_sound(policy))
    throw Refusal("1 to 16 different keys are needed, and at most as many signatures");
  all.accounts = {{Policy{policy}, {}, given.text_or("label", ""), {}}};
  write_file(given.text("out"), all);
  say(json_of(all));
  return 0;
}

/// A newer anchor out of a file that the old one leads to.
int renew_anchor(const Words& given) {
  only(given, {"out"});
  const offline::Anchor anchor = read_given_anchor(given);
  const offline::Container container = read_file(file_at(given, 1));
  if (const auto reach = offline::check_reach(anchor, container); reach != offline::Refusal::kNone)
    refuse(reach);
  const auto renewed = offline::renewed(anchor, container);
  if (!renewed) throw Refusal("the file does not say who votes next");
  write_file(given.text("out"), *renewed);
  say(json_of(*renewed));
  return 0;
}

}  // namespace

int run_offline_tool(std::span<const std::string> words) {
  const Words given(words);
  const std::string deed = given.plain().empty() ? "" : given.plain()[0];
  if (deed == "inspect") return inspect_file(given);
  if (deed == "verify") return verify_file(given);
  if (deed == "sign") return sign_file(given);
  if (deed == "combine") return combine_files(given);
  if (deed == "accounts") return export_accounts(given);
  if (deed == "joint") return make_joint(given);
  if (deed == "renew") return renew_anchor(given);
  throw Usage("say one of inspect, verify, sign, combine, accounts, joint, renew");
}

}  // namespace tally::app
