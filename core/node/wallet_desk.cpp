// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/wallet_desk.hpp"

#include <algorithm>
#include <array>

#include "core/contract/read.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/crypto/seal.hpp"
#include "core/data/tx/stake_bodies.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/rejections.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/message.hpp"
#include "core/wallet/sealed_file.hpp"

namespace tally::node {
namespace {

/// Accounts of restored words that are looked for on the chain.
constexpr std::uint32_t kScannedAccounts = 20;
constexpr std::size_t kMaxKeyFileBytes = 1024;

Fail<Rejection> refuse(WalletError error, std::string detail = {}) {
  const auto code = static_cast<std::uint16_t>(error);
  return Fail{Rejection{code, rejection_name(code), std::move(detail)}};
}

/// Wiped when it goes.
struct Secret {
  explicit Secret(std::string given) : text(std::move(given)) {}
  ~Secret() { wipe(text.data(), text.size()); }
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  std::string text;
};

Result<void, Rejection> as_rejection(const wallet::KeyStore::Done& done) {
  if (!done) return Fail{rejection_of(done.error())};
  return {};
}

/// The key in the file; made and written first where there is none.
Result<SecretKey, Fault> load_validator_key(const std::filesystem::path& file, bool& is_new) {
  std::error_code ignored;
  is_new = !std::filesystem::exists(file, ignored);
  std::array<std::uint8_t, 32> secret{};
  std::optional<SecretKey> key;
  while (is_new && !key) {
    fill_random(secret);
    key = SecretKey::from_bytes(secret);
    wipe(secret.data(), secret.size());
  }
  if (key) {
    Secret text(to_hex(key->bytes()) + "\n");
    TALLY_TRY_VOID(write_file(file, text.text, true));
    return *std::move(key);
  }
  TALLY_TRY(std::string read, read_file(file, kMaxKeyFileBytes));
  Secret text(std::move(read));
  while (!text.text.empty() && (text.text.back() == '\n' || text.text.back() == '\r'))
    text.text.pop_back();
  auto bytes = from_hex(text.text);
  if (bytes) key = SecretKey::from_bytes(*bytes);
  if (bytes) wipe(bytes->data(), bytes->size());
  if (!key)
    return Fail{fault(std::errc::invalid_argument,
                      file.string() + " holds no key: restore it from a backup, or move it away")};
  return *std::move(key);
}

class WalletDesk : public WalletCare {
 public:
  explicit WalletDesk(WalletDeskParts parts) : parts_(std::move(parts)) {}

  void look(std::function<void(CareInfo)> done) override {
    if (!parts_.thread->post([this, done] { done(info()); })) done({});
  }

  void words(std::string passphrase, TextDone done) override {
    post<std::string>(done, [this, secret = keep(std::move(passphrase))] {
      return show_words(secret->text);
    });
  }

  void drill(std::string words, std::string words_passphrase, Done done) override {
    post<void>(done, [this, words = keep(std::move(words)),
                      extra = keep(std::move(words_passphrase))]() -> Result<void, Rejection> {
      TALLY_TRY(const wallet::SeedWords read, read_words(words->text));
      return as_rejection(keys().drill(read, extra->text, now()));
    });
  }

  void change_passphrase(std::string old_one, std::string new_one, Done done) override {
    post<void>(done, [this, before = keep(std::move(old_one)),
                      after = keep(std::move(new_one))]() -> Result<void, Rejection> {
      if (shelf().watched()) return refuse(WalletError::kWatchOnly);
      TALLY_TRY(const PasswordCost cost, cost_for(after->text));
      if (!keys().exists()) return refuse(WalletError::kNoWallet);
      const auto changed =
          as_rejection(keys().change_passphrase(before->text, after->text, cost));
      parts_.changed();
      return changed;
    });
  }

  void create_named(std::string name, std::string passphrase, Done done) override {
    post<void>(done, [this, name = std::move(name),
                      secret = keep(std::move(passphrase))]() -> Result<void, Rejection> {
      TALLY_TRY(const auto dir, shelf().place_for(name));
      TALLY_TRY(const PasswordCost cost, cost_for(secret->text));
      wallet::KeyStore fresh(dir, parts_.options.practice);
      TALLY_TRY_VOID(as_rejection(fresh.create(secret->text, cost)));
      TALLY_TRY_VOID(as_rejection(
          fresh.change([this](wallet::WalletContent& content) { content.made_at = now(); })));
      return open(name, secret->text);
    });
  }

  void restore(RestoreWish wish,
               std::function<void(Result<RestoreReport, Rejection>)> done) override {
    post<RestoreReport>(done, [this, name = wish.name, words = keep(std::move(wish.words)),
                               extra = keep(std::move(wish.words_passphrase)),
                               secret = keep(std::move(wish.passphrase))]() {
      return bring_back(name, words->text, extra->text, secret->text);
    });
  }

  void watch(std::string name, Bytes accounts, Done done) override {
    post<void>(done, [this, name = std::move(name), accounts = std::move(accounts)] {
      auto watched = shelf().watch(name, accounts, parts_.node.tip()->chain);
      parts_.changed();
      return watched;
    });
  }

  void use(std::string name, Done done) override {
    post<void>(done, [this, name = std::move(name)] {
      auto used = shelf().use(name);
      parts_.changed();
      return used;
    });
  }

  void set_label(std::string address, std::string label, Done done) override {
    post<void>(done, [this, address = std::move(address),
                      label = std::move(label)]() -> Result<void, Rejection> {
      if (label.size() > wallet::kMaxLabelBytes) return refuse(WalletError::kTooLong);
      const auto account = wallet::from_address(address, parts_.options.practice);
      if (!account)
        return refuse(WalletError::kBadWords, wallet::to_sentence(account.error().error));
      const std::string plain = wallet::to_address(*account, parts_.options.practice);
      return as_rejection(keys().change([&](wallet::WalletContent& content) {
        auto& book = content.address_book;
        std::erase_if(book, [&](const auto& entry) { return entry.address == plain; });
        if (!label.empty() && book.size() < wallet::kMaxAddressBook)
          book.push_back({plain, label});
        std::ranges::sort(book, {}, &wallet::AddressBookEntry::label);
      }));
    });
  }

  void sign_message(std::string text, TextDone done) override {
    post<std::string>(done, [this, text = std::move(text)]() -> Result<std::string, Rejection> {
      if (shelf().watched()) return refuse(WalletError::kWatchOnly);
      if (!keys().exists()) return refuse(WalletError::kNoWallet);
      if (keys().key() == nullptr) return refuse(WalletError::kLocked);
      if (text.size() > wallet::kMaxMessageBytes) return refuse(WalletError::kTooLong);
      return wallet::sign_message(*keys().key(), text);
    });
  }

  void verify_message(std::string address, std::string text, std::string proof,
                      Done done) override {
    post<void>(done, [this, address = std::move(address), text = std::move(text),
                      proof = std::move(proof)]() -> Result<void, Rejection> {
      const auto account = wallet::from_address(address, parts_.options.practice);
      if (!account || !wallet::verify_message(*account, text, proof))
        return refuse(WalletError::kWrongProof);
      return {};
    });
  }

  void claim_validator(ClaimDone done) override {
    post<ValidatorClaim>(done, [this]() -> Result<ValidatorClaim, Rejection> {
      if (!shelf().exists()) return refuse(WalletError::kNoWallet);
      const AccountId account = shelf().watched() ? account_of(*shelf().watched())
                                                  : account_of(keys().public_key());
      ValidatorClaim made;
      const auto file = parts_.options.directory / "validator.key";
      auto key = load_validator_key(file, made.is_new);
      if (!key) return Fail{rejection_of(key.error())};
      made.key = key->public_key();
      made.proof = key->sign(validator_claim(parts_.node.tip()->chain, made.key, account));
      return made;
    });
  }

 private:
  static std::shared_ptr<const Secret> keep(std::string text) {
    return std::make_shared<const Secret>(std::move(text));
  }

  template <typename T, typename Work>
  void post(const std::function<void(Result<T, Rejection>)>& done, Work work) {
    if (!parts_.thread->post([done, work = std::move(work)] { done(work()); }))
      done(Fail{Rejection{kFaultCode, "fault", "the wallet is busy; try again"}});
  }

  [[nodiscard]] WalletShelf& shelf() const { return parts_.shelf; }
  [[nodiscard]] wallet::KeyStore& keys() const { return parts_.shelf.keys(); }
  [[nodiscard]] Timestamp now() const { return parts_.options.clock(); }

  static Result<wallet::SeedWords, Rejection> read_words(const std::string& text) {
    auto read = wallet::read_words(text);
    if (!read) return refuse(WalletError::kBadWords, wallet::to_sentence(read.error()));
    return *std::move(read);
  }

  [[nodiscard]] Result<PasswordCost, Rejection> cost_for(const std::string& passphrase) const {
    if (!passphrase.empty()) return calibrated_cost(parts_.options.unlock_ms);
    if (!parts_.options.practice) return refuse(WalletError::kWrongPassphrase);
    return wallet::kOpenFileCost;
  }

  [[nodiscard]] CareInfo info() const {
    CareInfo made;
    made.name = shelf().active();
    made.wallets = shelf().list();
    const wallet::WalletContent* content = keys().content();
    if (shelf().watched() || content == nullptr) return made;
    made.is_open = true;
    made.has_words = content->kind == wallet::SecretKind::kWords;
    made.backed_up_at = content->backed_up_at;
    for (const auto& entry : content->address_book)
      made.address_book.push_back({entry.address, entry.label});
    return made;
  }

  Result<std::string, Rejection> show_words(const std::string& passphrase) {
    if (shelf().watched()) return refuse(WalletError::kWatchOnly);
    if (!keys().exists()) return refuse(WalletError::kNoWallet);
    // A second store, so that a wrong passphrase does not lock the wallet, nor a right one open it.
    wallet::KeyStore reader(keys().path().parent_path(), parts_.options.practice);
    TALLY_TRY_VOID(as_rejection(reader.open()));
    TALLY_TRY_VOID(as_rejection(reader.unlock(passphrase)));
    const auto words = wallet::words_of(*reader.content());
    if (!words) return refuse(WalletError::kNoWords);
    return std::string(words->text.text());
  }

  Result<void, Rejection> open(const std::string& name, const std::string& passphrase) {
    TALLY_TRY_VOID(shelf().use(name));
    auto opened = as_rejection(keys().unlock(passphrase));
    parts_.changed();
    return opened;
  }

  /// Does the state name this account in any way that a payment leaves behind?
  [[nodiscard]] bool is_known(const StateView& state, const AccountId& account) const {
    if (contract::read_account(state, account).nonce > 0) return true;
    return std::ranges::any_of(parts_.node.tip()->assets, [&](const AssetInfo& asset) {
      const contract::Balance balance = contract::read_balance(state, account, asset.id);
      return (balance.available + balance.on_hold).minor > 0;
    });
  }

  Result<RestoreReport, Rejection> bring_back(const std::string& name, const std::string& words,
                                              const std::string& extra,
                                              const std::string& passphrase) {
    TALLY_TRY(const wallet::SeedWords read, read_words(words));
    TALLY_TRY(const auto dir, shelf().place_for(name));
    TALLY_TRY(const PasswordCost cost, cost_for(passphrase));
    wallet::KeyStore fresh(dir, parts_.options.practice);
    TALLY_TRY_VOID(as_rejection(fresh.create_from_words(read, extra, passphrase, cost)));
    RestoreReport report;
    report.scanned = kScannedAccounts;
    const auto snapshot = parts_.node.snapshot();
    if (const auto head = snapshot->head()) report.height = head->height;
    std::vector<wallet::WalletAccount> accounts{{0, {}}};
    for (std::uint32_t number = 0; number < kScannedAccounts; ++number) {
      const auto key = fresh.account_key(number);
      if (!key) continue;
      const AccountId account = account_of(key->public_key());
      if (!is_known(snapshot->state(), account)) continue;
      report.found.push_back(wallet::to_address(account, parts_.options.practice));
      if (number > 0) accounts.push_back({number, {}});
    }
    TALLY_TRY_VOID(as_rejection(fresh.change([&](wallet::WalletContent& content) {
      content.made_at = now();
      content.backed_up_at = now();  // whoever types them in has them
      content.accounts = accounts;
    })));
    TALLY_TRY_VOID(open(name, passphrase));
    return report;
  }

  WalletDeskParts parts_;
};

}  // namespace

Rejection rejection_of(const wallet::KeyStoreError& error) {
  using wallet::KeyStoreProblem;
  WalletError code = WalletError::kNoWallet;
  switch (error.problem) {
    case KeyStoreProblem::kNone:
    case KeyStoreProblem::kFault:
      return {kFaultCode, rejection_name(kFaultCode), error.detail};
    case KeyStoreProblem::kOtherWords: code = WalletError::kOtherWords; break;
    case KeyStoreProblem::kLocked: code = WalletError::kLocked; break;
    case KeyStoreProblem::kNoWallet: code = WalletError::kNoWallet; break;
    case KeyStoreProblem::kWrongPassphrase: code = WalletError::kWrongPassphrase; break;
    case KeyStoreProblem::kAlreadyExists: code = WalletError::kAlreadyExists; break;
    case KeyStoreProblem::kDamagedFile: code = WalletError::kDamagedFile; break;
    case KeyStoreProblem::kNewerFormat: code = WalletError::kNewerFormat; break;
  }
  const auto number = static_cast<std::uint16_t>(code);
  return {number, rejection_name(number), error.detail};
}

std::unique_ptr<WalletCare> make_wallet_care(WalletDeskParts parts) {
  return std::make_unique<WalletDesk>(std::move(parts));
}

}  // namespace tally::node
