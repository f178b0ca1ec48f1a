// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "core/data/crypto/signature.hpp"
#include "core/wallet/sealed_file.hpp"

/// The user's key: made once, kept sealed in one file, in memory only while unlocked.
/// Shape:  DIR/wallet.tally holds the 32-byte seed; secret = H(kWalletFile ‖ "spend" ‖ seed).
/// Errors: KeyStoreError with one plain line in `detail`; the first that applies as listed.
/// Thread: one owner. create and unlock take up to a second by design.
namespace tally::wallet {

enum class KeyStoreProblem : std::uint8_t {
  kNone = 0,
  kNoWallet = 1,
  kAlreadyExists = 2,
  kNewerFormat = 3,
  kDamagedFile = 4,
  kWrongPassphrase = 5,
  kFault = 6,  ///< of the machine: disk or memory
};

struct KeyStoreError {
  KeyStoreProblem problem = KeyStoreProblem::kNone;
  std::string detail;
};

class KeyStore {
 public:
  explicit KeyStore(std::filesystem::path dir) : path_(std::move(dir) / "wallet.tally") {}

  /// Reads the file, if there is one. kNoWallet when there is none.
  [[nodiscard]] Result<void, KeyStoreError> open();
  /// Makes a new key and its file, and leaves it unlocked. Never replaces a wallet.
  [[nodiscard]] Result<void, KeyStoreError> create(std::string_view passphrase, PasswordCost cost);
  [[nodiscard]] Result<void, KeyStoreError> unlock(std::string_view passphrase);
  void lock() { key_.reset(); }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] bool exists() const { return file_.has_value(); }
  [[nodiscard]] bool has_passphrase() const { return file_ && file_->has_passphrase; }
  /// Requires exists().
  [[nodiscard]] const PublicKey& public_key() const { return file_.value().key; }
  /// Null while locked.
  [[nodiscard]] const SecretKey* key() const { return key_ ? &*key_ : nullptr; }

 private:
  std::filesystem::path path_;
  std::optional<SealedFile> file_;
  std::optional<SecretKey> key_;
};

}  // namespace tally::wallet
