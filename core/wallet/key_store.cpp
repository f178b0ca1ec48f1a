// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_store.hpp"

#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"

namespace tally::wallet {
namespace {

constexpr std::size_t kSeedBytes = 32;
constexpr std::size_t kMaxFileBytes = 2 << 20;

Fail<KeyStoreError> refuse(KeyStoreProblem problem, std::string detail) {
  return Fail{KeyStoreError{problem, std::move(detail)}};
}
Fail<KeyStoreError> pass_on(const Fault& fault) {
  return refuse(KeyStoreProblem::kFault, fault.what);
}

std::optional<SecretKey> key_of_seed(ByteView seed) {
  Hash256 secret = tagged_hash(HashTag::kWalletFile, {as_bytes("spend"), seed});
  auto key = SecretKey::from_bytes(secret.bytes);
  wipe(secret.bytes.data(), secret.bytes.size());
  return key;
}

}  // namespace

Result<void, KeyStoreError> KeyStore::open() {
  std::error_code error;
  if (!std::filesystem::exists(path_, error) && !error)
    return refuse(KeyStoreProblem::kNoWallet, "there is no wallet at " + path_.string());
  const auto bytes = read_whole_file(path_, kMaxFileBytes);
  if (!bytes) return pass_on(bytes.error());
  auto parsed = parse_sealed(*bytes);
  if (!parsed && parsed.error() == SealedFileError::kNewerFormat)
    return refuse(KeyStoreProblem::kNewerFormat,
                  path_.string() + " was made by a newer version; update the program");
  if (!parsed)
    return refuse(KeyStoreProblem::kDamagedFile,
                  path_.string() + " is damaged; restore it from a backup");
  file_ = std::move(*parsed);
  return {};
}

Result<void, KeyStoreError> KeyStore::create(std::string_view passphrase, PasswordCost cost) {
  std::error_code error;
  if (file_ || std::filesystem::exists(path_, error))
    return refuse(KeyStoreProblem::kAlreadyExists, "there is a wallet at " + path_.string());
  Bytes seed(kSeedBytes);
  fill_random(seed);
  auto key = key_of_seed(seed);
  while (!key) {  // one in 2^128
    fill_random(seed);
    key = key_of_seed(seed);
  }
  auto file = seal_secret(passphrase, cost, key->public_key(), seed);
  wipe(seed.data(), seed.size());
  if (!file) return pass_on(file.error());
  std::filesystem::create_directories(path_.parent_path(), error);
  if (auto done = write_file_atomically(path_, write_sealed(*file), false); !done)
    return pass_on(done.error());
  file_ = std::move(*file);
  key_ = std::move(key);
  return {};
}

Result<void, KeyStoreError> KeyStore::unlock(std::string_view passphrase) {
  if (!file_) return refuse(KeyStoreProblem::kNoWallet, "there is no wallet at " + path_.string());
  auto opened = open_secret(*file_, passphrase);
  if (!opened) return pass_on(opened.error());
  Result<Bytes, SealedFileError>& secret = *opened;
  if (!secret)
    return refuse(KeyStoreProblem::kWrongPassphrase, "this is not the passphrase of the wallet");
  auto key = secret->size() == kSeedBytes ? key_of_seed(*secret) : std::nullopt;
  wipe(secret->data(), secret->size());
  if (!key || key->public_key() != file_->key)
    return refuse(KeyStoreProblem::kDamagedFile,
                  path_.string() + " is damaged; restore it from a backup");
  key_ = std::move(key);
  return {};
}

}  // namespace tally::wallet
