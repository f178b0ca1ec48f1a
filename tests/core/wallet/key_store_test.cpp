// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/key_store.hpp"

#include <QtCore/QTemporaryDir>
#include <fstream>

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
    auto file = tally::wallet::seal_secret(passphrase, kCheap, tally::PublicKey{}, secret);
    return tally::wallet::write_sealed(*file);
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
      const auto opened = tally::wallet::open_secret(file, "secret");
      return opened.has_value() && !opened->has_value() &&
             opened->error() == SealedFileError::kWrongPassphrase;
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
    newer[8] = 2;
    QVERIFY(tally::wallet::parse_sealed(newer).error() == SealedFileError::kNewerFormat);
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
