// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/data/crypto/signature.hpp"
#include "core/wallet/content.hpp"
#include "core/wallet/sealed_file.hpp"

/// A wallet: made from words, kept sealed in one file, open in memory only while unlocked.
/// Shape:  DIR/wallet.tally, and beside it wallet.tally.backup, the file before the last save.
///         The key of account n is m/44'/COIN'/n'/0/0; a wallet of version 1 has one key,
///         H(kWalletFile ‖ "spend" ‖ seed).
/// Errors: KeyStoreError with one plain line in `detail`; the first that applies as listed.
/// Thread: one owner. Making, unlocking and a new passphrase take up to a second by design.
namespace tally::wallet {

enum class KeyStoreProblem : std::uint8_t {
  kNone = 0,
  kNoWallet = 1,
  kAlreadyExists = 2,
  kNewerFormat = 3,
  kDamagedFile = 4,
  kWrongPassphrase = 5,
  kFault = 6,  ///< of the machine: disk or memory
  kLocked = 7,
  kOtherWords = 8,  ///< a restore drill with words of another wallet
};

struct KeyStoreError {
  KeyStoreProblem problem = KeyStoreProblem::kNone;
  std::string detail;
};

class KeyStore {
 public:
  explicit KeyStore(std::filesystem::path dir, bool practice = false)
      : path_(std::move(dir) / "wallet.tally"), practice_(practice) {}

  using Done = Result<void, KeyStoreError>;
  /// Reads the file, if there is one. kNoWallet when there is none.
  [[nodiscard]] Done open();
  /// Makes a wallet from 24 new words and leaves it unlocked. Never replaces a wallet.
  [[nodiscard]] Done create(std::string_view passphrase, PasswordCost cost);
  /// The same from words that exist, with the passphrase that belongs to them, if any.
  [[nodiscard]] Done create_from_words(const SeedWords& words, std::string_view words_passphrase,
                                       std::string_view passphrase, PasswordCost cost);
  [[nodiscard]] Done unlock(std::string_view passphrase);
  void lock();

  /// Saves under the new passphrase, and only if what was written opens with it.
  [[nodiscard]] Done change_passphrase(std::string_view old_passphrase,
                                       std::string_view new_passphrase, PasswordCost cost);
  /// Changes the content and saves it; nothing changes when saving fails. Requires unlocked.
  [[nodiscard]] Done change(const std::function<void(WalletContent&)>& edit);
  /// Do these words open this wallet? On success the backup counts as proved at `now`. The wallet
  /// itself is not touched by wrong ones. kOtherWords.
  [[nodiscard]] Done drill(const SeedWords& words, std::string_view words_passphrase,
                           Timestamp now);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] bool exists() const { return file_.has_value(); }
  [[nodiscard]] bool has_passphrase() const { return file_ && file_->has_passphrase; }
  /// Of account 0. Requires exists().
  [[nodiscard]] const PublicKey& public_key() const { return file_.value().key; }
  /// Of account 0; null while locked.
  [[nodiscard]] const SecretKey* key() const { return key_ ? &*key_ : nullptr; }
  /// Of any account. Empty while locked, or for more than account 0 of an old wallet.
  [[nodiscard]] std::optional<SecretKey> account_key(std::uint32_t account) const;
  /// Null while locked.
  [[nodiscard]] const WalletContent* content() const { return content_ ? &*content_ : nullptr; }

 private:
  [[nodiscard]] Done take(WalletContent content);
  [[nodiscard]] Done save(const WalletContent& content, bool replace);

  std::filesystem::path path_;
  bool practice_;
  std::optional<SealedFile> file_;
  std::optional<SealKey> seal_;
  std::optional<WalletContent> content_;
  std::optional<SecretKey> key_;
};

/// The key of an account of this content; see KeyStore.
[[nodiscard]] std::optional<SecretKey> key_of(const WalletContent& content, std::uint32_t account);

}  // namespace tally::wallet
