// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_store.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtCore/QTemporaryDir>
#include <atomic>
#include <csignal>
#include <fstream>

#include "core/data/crypto/hash.hpp"

using tally::Bytes;
using tally::wallet::KeyStore;
using tally::wallet::KeyStoreProblem;
using tally::wallet::SealedFileError;

constexpr tally::PasswordCost kCheap{64, 1};

class KeyStoreTest : public QObject {
  Q_OBJECT

  static std::filesystem::path path_of(const QTemporaryDir& dir) {
    return dir.path().toStdString();
  }
  static Bytes sealed_bytes(std::string_view passphrase) {
    const Bytes secret(32, 5);
    auto file = tally::wallet::begin_sealed(passphrase, kCheap, tally::PublicKey{});
    const auto key = tally::wallet::derive_seal_key(file, passphrase);
    tally::wallet::seal_secret(file, *key, secret);
    return tally::wallet::write_sealed(file);
  }

 private slots:
  void a_new_wallet_opens_again_with_its_passphrase() {
    const QTemporaryDir dir;
    KeyStore made(path_of(dir));
    QVERIFY(made.open().error().problem == KeyStoreProblem::kNoWallet);
    QVERIFY(made.create("correct horse", kCheap).has_value());
    QVERIFY(made.key() != nullptr);

    KeyStore again(path_of(dir));
    QVERIFY(again.open().has_value());
    QVERIFY(again.has_passphrase());
    QVERIFY(again.key() == nullptr);
    QVERIFY(again.public_key() == made.public_key());
    QVERIFY(again.unlock("wrong horse").error().problem == KeyStoreProblem::kWrongPassphrase);
    QVERIFY(again.key() == nullptr);
    QVERIFY(again.unlock("correct horse").has_value());
    QVERIFY(again.key()->public_key() == made.public_key());
    again.lock();
    QVERIFY(again.key() == nullptr);
  }

  void a_wallet_is_never_replaced() {
    const QTemporaryDir dir;
    KeyStore first(path_of(dir));
    KeyStore second(path_of(dir));
    QVERIFY(first.create("", kCheap).has_value());
    QVERIFY(second.create("", kCheap).error().problem == KeyStoreProblem::kAlreadyExists);
    KeyStore again(path_of(dir));
    QVERIFY(again.open().has_value());
    QVERIFY(again.public_key() == first.public_key());
  }

  void nothing_but_the_wallet_stays_in_the_folder() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir));
    QVERIFY(store.create("", kCheap).has_value());
    QCOMPARE(std::distance(std::filesystem::directory_iterator(path_of(dir)),
                           std::filesystem::directory_iterator()),
             std::ptrdiff_t{1});
    const auto mode = std::filesystem::status(store.path()).permissions();
    QVERIFY(mode == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  }

  void a_file_cut_at_any_byte_is_damaged() {
    const Bytes whole = sealed_bytes("secret");
    QVERIFY(tally::wallet::parse_sealed(whole).has_value());
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const auto parsed = tally::wallet::parse_sealed(tally::ByteView(whole).first(size));
      QVERIFY2(!parsed.has_value(), std::to_string(size).c_str());
      QVERIFY2(parsed.error() == SealedFileError::kDamaged, std::to_string(size).c_str());
    }
  }

  void a_byte_changed_anywhere_is_noticed() {
    const Bytes whole = sealed_bytes("secret");
    for (std::size_t at = 0; at < whole.size(); ++at) {
      Bytes changed = whole;
      changed[at] ^= 1;
      const auto parsed = tally::wallet::parse_sealed(changed);
      QVERIFY2(!parsed.has_value(), std::to_string(at).c_str());
    }
  }

  void a_changed_file_with_a_mended_checksum_does_not_open() {
    const auto parsed = tally::wallet::parse_sealed(sealed_bytes("secret"));
    const auto fails = [](const tally::wallet::SealedFile& file) {
      const auto key = tally::wallet::derive_seal_key(file, "secret");
      const auto opened = tally::wallet::open_secret(file, *key);
      return !opened && opened.error() == SealedFileError::kWrongPassphrase;
    };
    QVERIFY(!fails(*parsed));
    auto other_key = *parsed;
    other_key.key.bytes[0] ^= 1;
    QVERIFY(fails(other_key));
    auto other_nonce = *parsed;
    other_nonce.nonce[0] ^= 1;
    QVERIFY(fails(other_nonce));
    auto other_bytes = *parsed;
    other_bytes.sealed[0] ^= 1;
    QVERIFY(fails(other_bytes));
    auto no_passphrase = *parsed;
    no_passphrase.has_passphrase = false;
    QVERIFY(fails(no_passphrase));
  }

  void a_file_that_asks_for_too_much_memory_is_refused() {
    auto file = *tally::wallet::parse_sealed(sealed_bytes("secret"));
    file.cost.memory_kib = tally::kMaxPasswordMemoryKib + 1;
    QVERIFY(tally::wallet::parse_sealed(tally::wallet::write_sealed(file)).error() ==
            SealedFileError::kDamaged);
  }

  void another_format_says_so() {
    QVERIFY(tally::wallet::parse_sealed(tally::as_bytes("{\"wallet\": 1}")).error() ==
            SealedFileError::kNotAWallet);
    Bytes newer = sealed_bytes("");
    newer[8] = 3;
    QVERIFY(tally::wallet::parse_sealed(newer).error() == SealedFileError::kNewerFormat);
  }

  void a_wallet_comes_from_its_words() {
    const QTemporaryDir one;
    const QTemporaryDir two;
    KeyStore made(path_of(one), true);
    QVERIFY(made.create("correct horse", kCheap).has_value());
    const auto words = words_of(*made.content());
    QVERIFY(words.has_value());
    const auto typed = tally::wallet::read_words(words->text.text());
    QVERIFY(typed.has_value());
    KeyStore restored(path_of(two), true);
    QVERIFY(restored.create_from_words(*typed, "", "other", kCheap).has_value());
    QVERIFY(restored.public_key() == made.public_key());
    QVERIFY(restored.account_key(1)->public_key() == made.account_key(1)->public_key());
    QVERIFY(made.account_key(1)->public_key() != made.public_key());
  }

  /// Words of the vectors of BIP39; the path m/44'/1'/0'/0/0.
  void the_key_of_known_words() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir), true);
    const auto words = tally::wallet::read_words(
        "legal winner thank year wave sausage worth useful legal winner thank yellow");
    QVERIFY(store.create_from_words(*words, "TREZOR", "", kCheap).has_value());
    const auto key = key_of(*store.content(), 0);
    QVERIFY(key->public_key() == store.public_key());
    KeyStore other(path_of(dir) / "main", false);
    QVERIFY(other.create_from_words(*words, "TREZOR", "", kCheap).has_value());
    QVERIFY(other.public_key() != store.public_key());
  }

  void changes_are_saved_and_the_file_before_is_kept() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir));
    QVERIFY(store.create("secret", kCheap).has_value());
    QVERIFY(store.change([](auto& content) { content.accounts[0].label = "Shop"; }).has_value());
    QVERIFY(store.change([](auto& content) { content.accounts[0].label = "Home"; }).has_value());
    store.lock();
    QVERIFY(store.change([](auto&) {}).error().problem == KeyStoreProblem::kLocked);
    const auto label_in = [&](const std::string& name) {
      const QTemporaryDir copy;
      std::filesystem::copy(path_of(dir) / name, path_of(copy) / "wallet.tally");
      KeyStore read(path_of(copy));
      if (!read.open() || !read.unlock("secret")) return std::string("does not open");
      return read.content()->accounts[0].label;
    };
    QCOMPARE(QString::fromStdString(label_in("wallet.tally")), "Home");
    QCOMPARE(QString::fromStdString(label_in("wallet.tally.backup")), "Shop");
  }

  void a_new_passphrase_is_proved_first() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir));
    QVERIFY(store.create("old", kCheap).has_value());
    const auto key = store.public_key();
    QVERIFY(store.change_passphrase("wrong", "new", kCheap).error().problem ==
            KeyStoreProblem::kWrongPassphrase);
    QVERIFY(store.change_passphrase("old", "new", kCheap).has_value());
    KeyStore again(path_of(dir));
    QVERIFY(again.open().has_value());
    QVERIFY(again.unlock("old").error().problem == KeyStoreProblem::kWrongPassphrase);
    QVERIFY(again.unlock("new").has_value());
    QVERIFY(again.public_key() == key);
    QVERIFY(again.key()->public_key() == key);
  }

  void a_drill_proves_the_backup_and_nothing_else() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir));
    QVERIFY(store.create("", kCheap).has_value());
    QVERIFY(!store.content()->backed_up_at.has_value());
    const auto other = tally::wallet::words_of(Bytes(32, 7), tally::wallet::WordList::kEnglish);
    QVERIFY(store.drill(other, "", {1}).error().problem == KeyStoreProblem::kOtherWords);
    QVERIFY(!store.content()->backed_up_at.has_value());
    const auto own = words_of(*store.content());
    QVERIFY(store.drill(*own, "", {42}).has_value());
    KeyStore again(path_of(dir));
    QVERIFY(again.open() && again.unlock(""));
    QCOMPARE(again.content()->backed_up_at->ms, 42);
  }

  void a_file_of_version_1_still_opens_and_becomes_version_2_when_saved() {
    const QTemporaryDir dir;
    const Bytes seed(32, 5);
    tally::Hash256 secret =
        tagged_hash(tally::HashTag::kWalletFile, {tally::as_bytes("spend"), seed});
    const auto key = tally::SecretKey::from_bytes(secret.bytes);
    auto file = tally::wallet::begin_sealed("old times", kCheap, key->public_key());
    file.version = 1;
    const auto seal = tally::wallet::derive_seal_key(file, "old times");
    tally::wallet::seal_secret(file, *seal, seed);
    QVERIFY(tally::wallet::write_file_atomically(path_of(dir) / "wallet.tally",
                                                 tally::wallet::write_sealed(file), false));
    for (const char* label : {"", "Old"}) {
      KeyStore store(path_of(dir));
      QVERIFY(store.open().has_value());
      QVERIFY(store.unlock("old times").has_value());
      QVERIFY(store.key()->public_key() == key->public_key());
      QVERIFY(!words_of(*store.content()).has_value());
      QCOMPARE(QString::fromStdString(store.content()->accounts[0].label), label);
      QVERIFY(store.change([](auto& content) { content.accounts[0].label = "Old"; }).has_value());
    }
  }

  void a_wallet_killed_while_it_saves_opens_and_has_its_key() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir));
    QVERIFY(store.create("", kCheap).has_value());
    const auto key = store.public_key();
    for (int moment = 0; moment < 200; ++moment) {
      int ready[2];
      QVERIFY(::pipe(ready) == 0);
      const pid_t child = ::fork();
      if (child == 0) {
        for (int i = 0;; ++i) {
          if (i == 1 && ::write(ready[1], "x", 1) != 1) ::_exit(1);
          if (!store.change([i](auto& content) {
                content.accounts[0].label = std::string(static_cast<std::size_t>(i % 100), 'x');
              }))
            ::_exit(2);
        }
      }
      char byte = 0;
      QVERIFY(::read(ready[0], &byte, 1) == 1);
      // Another moment of the save each time: so many turns of this loop after it began.
      for (std::atomic<int> turn = 0; turn < moment * 2'000; ++turn) continue;
      QVERIFY(::kill(child, SIGKILL) == 0);
      QVERIFY(::waitpid(child, nullptr, 0) == child);
      ::close(ready[0]);
      ::close(ready[1]);
      KeyStore again(path_of(dir));
      QVERIFY2(again.open().has_value(), std::to_string(moment).c_str());
      QVERIFY2(again.unlock("").has_value(), std::to_string(moment).c_str());
      QVERIFY(again.key()->public_key() == key);
    }
  }

  /// A limit on the size of files refuses a write as a full disk does: in the middle.
  void a_full_disk_leaves_the_wallet_as_it_was() {
    const QTemporaryDir dir;
    KeyStore store(path_of(dir));
    QVERIFY(store.create("", kCheap).has_value());
    const pid_t child = ::fork();
    if (child == 0) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{100, 100};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto saved = store.change([](auto& content) { content.accounts[0].label = "lost"; });
      const bool is_told = !saved && saved.error().problem == KeyStoreProblem::kFault;
      ::_exit(is_told && store.content()->accounts[0].label.empty() ? 0 : 1);
    }
    int status = 0;
    QVERIFY(::waitpid(child, &status, 0) == child);
    QCOMPARE(status, 0);
    KeyStore again(path_of(dir));
    QVERIFY(again.open().has_value());
    QVERIFY(again.unlock("").has_value());
    QVERIFY(again.key()->public_key() == store.public_key());
    QVERIFY(again.change([](auto& content) { content.accounts[0].label = "kept"; }).has_value());
  }

  void a_folder_that_cannot_be_written_is_a_fault() {
    KeyStore store("/proc/no/such/place");
    const auto made = store.create("", kCheap);
    QVERIFY(made.error().problem == KeyStoreProblem::kFault);
    QVERIFY(made.error().detail.find("/proc/no/such/place") != std::string::npos);
    QVERIFY(!store.exists());
  }
};

TALLY_TEST(KeyStoreTest)
#include "key_store_test.moc"
