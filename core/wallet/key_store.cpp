// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_store.hpp"

#include "core/data/check.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"
#include "core/wallet/keys/hd_key.hpp"
#include "core/wallet/keys/paths.hpp"

namespace tally::wallet {
namespace {

constexpr std::size_t kOldSeedBytes = 32;
constexpr std::size_t kEntropyBytes = 32;
constexpr std::size_t kMaxFileBytes = 2 << 20;

Fail<KeyStoreError> refuse(KeyStoreProblem problem, std::string detail) {
  return Fail{KeyStoreError{problem, std::move(detail)}};
}
Fail<KeyStoreError> pass_on(const Fault& fault) {
  return refuse(KeyStoreProblem::kFault, fault.what);
}
Fail<KeyStoreError> damaged(const std::filesystem::path& path) {
  return refuse(KeyStoreProblem::kDamagedFile, path.string() + " is damaged; restore it from " +
                                                   path.filename().string() +
                                                   ".backup or from your words");
}
Fail<KeyStoreError> locked() {
  return refuse(KeyStoreProblem::kLocked, "the wallet is locked; unlock it first");
}

std::optional<SecretKey> key_of_old_seed(ByteView seed) {
  Hash256 secret = tagged_hash(HashTag::kWalletFile, {as_bytes("spend"), seed});
  auto key = SecretKey::from_bytes(secret.bytes);
  wipe(secret.bytes.data(), secret.bytes.size());
  return key;
}

WalletContent content_of(const SeedWords& words, std::string_view words_passphrase, bool practice) {
  WalletContent content;
  content.secret = to_bytes(words.entropy.view());
  content.list = words.list;
  content.words_passphrase = words_passphrase;
  content.practice = practice;
  content.accounts.push_back({0, {}});
  return content;
}

/// What the sealed bytes of a file of this version mean.
std::optional<WalletContent> content_in(const SealedFile& file, ByteView secret) {
  if (file.version > 1) return decode_content(secret);
  if (secret.size() != kOldSeedBytes) return std::nullopt;
  WalletContent content;
  content.kind = SecretKind::kOldSeed;
  content.secret = to_bytes(secret);
  content.accounts.push_back({0, {}});
  return content;
}

}  // namespace

std::optional<SecretKey> key_of(const WalletContent& content, std::uint32_t account) {
  if (content.kind == SecretKind::kOldSeed)
    return account == 0 ? key_of_old_seed(content.secret) : std::nullopt;
  const auto words = words_of(content);
  const auto seed = seed_of_words(words->text.text(), content.words_passphrase);
  if (!seed) return std::nullopt;
  const auto root = HdKey::from_seed(seed->view());
  if (!root) return std::nullopt;
  const auto key = root->descend(money_path(content.practice, account, 0));
  return key ? SecretKey::from_bytes(key->secret()) : std::nullopt;
}

KeyStore::Done KeyStore::open() {
  std::error_code error;
  if (!std::filesystem::exists(path_, error) && !error)
    return refuse(KeyStoreProblem::kNoWallet, "there is no wallet at " + path_.string());
  const auto bytes = read_whole_file(path_, kMaxFileBytes);
  if (!bytes) return pass_on(bytes.error());
  auto parsed = parse_sealed(*bytes);
  if (!parsed && parsed.error() == SealedFileError::kNewerFormat)
    return refuse(KeyStoreProblem::kNewerFormat,
                  path_.string() + " was made by a newer version; update the program");
  if (!parsed) return damaged(path_);
  lock();
  file_ = std::move(*parsed);
  return {};
}

KeyStore::Done KeyStore::create(std::string_view passphrase, PasswordCost cost) {
  SecretBytes entropy(kEntropyBytes);
  while (true) {
    fill_random(entropy.bytes());
    const SeedWords words = words_of(entropy.view(), WordList::kEnglish);
    // One in 2^127 has no key at our path.
    if (key_of(content_of(words, {}, practice_), 0))
      return create_from_words(words, {}, passphrase, cost);
  }
}

KeyStore::Done KeyStore::create_from_words(const SeedWords& words,
                                           std::string_view words_passphrase,
                                           std::string_view passphrase, PasswordCost cost) {
  std::error_code error;
  if (file_ || std::filesystem::exists(path_, error))
    return refuse(KeyStoreProblem::kAlreadyExists, "there is a wallet at " + path_.string());
  WalletContent content = content_of(words, words_passphrase, practice_);
  const auto key = key_of(content, 0);
  if (!key) return refuse(KeyStoreProblem::kOtherWords, "these words give no key; make new ones");
  SealedFile file = begin_sealed(passphrase, cost, key->public_key());
  auto seal = derive_seal_key(file, passphrase);
  if (!seal) return pass_on(seal.error());
  std::filesystem::create_directories(path_.parent_path(), error);
  file_ = std::move(file);
  seal_ = std::move(*seal);
  if (auto done = save(content, false); !done) {
    lock();
    file_.reset();
    return done;
  }
  return take(std::move(content));
}

KeyStore::Done KeyStore::unlock(std::string_view passphrase) {
  if (!file_) return refuse(KeyStoreProblem::kNoWallet, "there is no wallet at " + path_.string());
  auto seal = derive_seal_key(*file_, passphrase);
  if (!seal) return pass_on(seal.error());
  const auto secret = open_secret(*file_, *seal);
  if (!secret)
    return refuse(KeyStoreProblem::kWrongPassphrase, "this is not the passphrase of the wallet");
  auto content = content_in(*file_, secret->view());
  if (!content) return damaged(path_);
  seal_ = std::move(*seal);
  return take(*std::move(content));
}

void KeyStore::lock() {
  key_.reset();
  content_.reset();
  seal_.reset();
}

KeyStore::Done KeyStore::take(WalletContent content) {
  auto key = key_of(content, 0);
  if (!key || key->public_key() != file_->key) {
    lock();
    return damaged(path_);
  }
  key_ = std::move(key);
  content_ = std::move(content);
  return {};
}

KeyStore::Done KeyStore::save(const WalletContent& content, bool replace) {
  SealedFile file = *file_;
  file.version = kSealedFileVersion;
  Bytes secret = encode_content(content);
  seal_secret(file, *seal_, secret);
  wipe(secret.data(), secret.size());
  const auto written = write_file_atomically(path_, write_sealed(file), replace);
  if (!written) return pass_on(written.error());
  file_ = std::move(file);
  return {};
}

KeyStore::Done KeyStore::change(const std::function<void(WalletContent&)>& edit) {
  if (!content_) return locked();
  auto edited = decode_content(encode_content(*content_));
  TALLY_CHECK(edited.has_value(), "what is open can be written");
  edit(*edited);
  TALLY_TRY_VOID(save(*edited, true));
  content_ = *std::move(edited);
  return {};
}

KeyStore::Done KeyStore::change_passphrase(std::string_view old_passphrase,
                                           std::string_view new_passphrase, PasswordCost cost) {
  TALLY_TRY_VOID(unlock(old_passphrase));
  SealedFile file = begin_sealed(new_passphrase, cost, file_->key);
  auto seal = derive_seal_key(file, new_passphrase);
  if (!seal) return pass_on(seal.error());
  Bytes secret = encode_content(*content_);
  seal_secret(file, *seal, secret);
  // Proved on the bytes that go to the disk, with a key derived once more from what was typed.
  const auto again = parse_sealed(write_sealed(file));
  const auto proof = again ? derive_seal_key(*again, new_passphrase)
                           : Result<SealKey, Fault>(Fail{fault(std::errc::io_error, "")});
  const auto opened =
      proof ? open_secret(*again, *proof)
            : Result<SecretBytes, SealedFileError>(Fail{SealedFileError::kWrongPassphrase});
  const bool same = opened && to_bytes(opened->view()) == secret;
  wipe(secret.data(), secret.size());
  if (!same)
    return refuse(KeyStoreProblem::kFault,
                  "the new passphrase could not be proved; the old one stays");
  const auto written = write_file_atomically(path_, write_sealed(file), true);
  if (!written) return pass_on(written.error());
  file_ = std::move(file);
  seal_ = std::move(*seal);
  return {};
}

KeyStore::Done KeyStore::drill(const SeedWords& words, std::string_view words_passphrase,
                               Timestamp now) {
  if (!content_) return locked();
  const auto key = key_of(content_of(words, words_passphrase, content_->practice), 0);
  if (!key || key->public_key() != file_->key)
    return refuse(KeyStoreProblem::kOtherWords,
                  "these words are sound, but they are not the words of this wallet");
  return change([now](WalletContent& content) { content.backed_up_at = now; });
}

std::optional<SecretKey> KeyStore::account_key(std::uint32_t account) const {
  return content_ ? key_of(*content_, account) : std::nullopt;
}

}  // namespace tally::wallet
