// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mail/letter_store.hpp"

#include <QTemporaryDir>

#include "core/data/crypto/hash.hpp"
#include "core/node/mail/list_store.hpp"

using namespace tally;
using node::LetterError;
using node::LetterStore;

namespace {

constexpr Amount kPlenty{LetterStore::kCoinsALetterMinor * 1'000};
constexpr Timestamp kNow{1'700'000'000'000};

SecretKey key_of(std::uint8_t number) {
  std::array<std::uint8_t, 32> secret{};
  secret.fill(number);
  return *SecretKey::from_bytes(secret);
}

ChainId chain() {
  ChainId made;
  made.bytes.fill(9);
  return made;
}

Letter letter(std::uint8_t sender, std::uint8_t to, std::size_t bytes,
              std::int64_t life_ms = kDayMs, std::uint8_t fill = 1) {
  AccountId account;
  account.bytes.fill(to);
  return sign_letter(chain(), key_of(sender), account, Timestamp{kNow.ms + life_ms},
                     Bytes(bytes, fill));
}

LetterError error_of(const Result<LetterId, LetterError>& result) {
  return result ? LetterError{} : result.error();
}

}  // namespace

class LetterStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { dir_ = std::make_unique<QTemporaryDir>(); }

  void refusals_in_their_order_data() {
    QTest::addColumn<qint64>("life_ms");
    QTest::addColumn<bool>("forged");
    QTest::addColumn<qint64>("coins");
    QTest::addColumn<int>("error");
    const auto code = [](LetterError error) { return static_cast<int>(error); };
    QTest::newRow("taken") << qint64{kDayMs} << false << qint64{kPlenty.minor} << 0;
    QTest::newRow("expired before all else")
        << qint64{0} << true << qint64{0} << code(LetterError::kExpired);
    QTest::newRow("too long") << qint64{kMaxLetterLifeMs + LetterStore::kSlackMs + 1} << true
                              << qint64{0} << code(LetterError::kTooLong);
    QTest::newRow("as long as allowed, with clocks apart")
        << qint64{kMaxLetterLifeMs + LetterStore::kSlackMs} << false << qint64{kPlenty.minor} << 0;
    QTest::newRow("forged") << qint64{kDayMs} << true << qint64{0}
                            << code(LetterError::kUnsigned);
    QTest::newRow("no coins") << qint64{kDayMs} << false
                              << qint64{LetterStore::kCoinsALetterMinor - 1}
                              << code(LetterError::kNoWeight);
    QTest::newRow("coins for one") << qint64{kDayMs} << false
                                   << qint64{LetterStore::kCoinsALetterMinor} << 0;
  }
  void refusals_in_their_order() {
    QFETCH(qint64, life_ms);
    QFETCH(bool, forged);
    QFETCH(qint64, coins);
    QFETCH(int, error);
    LetterStore store(path(), chain());
    Letter it = letter(1, 2, 100, life_ms);
    if (forged) it.signature[0] ^= 1;
    QCOMPARE(static_cast<int>(error_of(store.take(it, Amount{coins}, kNow))), error);
    QCOMPARE(store.ids().size(), std::size_t{error == 0 ? 1U : 0U});
  }

  void coins_carry_so_many_letters_and_no_more() {
    LetterStore store(path(), chain());
    const Amount three{LetterStore::kCoinsALetterMinor * 3 + 5};
    for (std::uint8_t i = 0; i < 3; ++i)
      QVERIFY(store.take(letter(1, 2, 100, kDayMs, i), three, kNow).has_value());
    QCOMPARE(error_of(store.take(letter(1, 2, 100, kDayMs, 9), three, kNow)),
             LetterError::kNoWeight);
    QCOMPARE(error_of(store.take(letter(1, 2, 100, kDayMs, 0), three, kNow)),
             LetterError::kKnown);
    for (std::uint8_t i = 3; i < LetterStore::kMaxOfSender; ++i)
      QVERIFY(store.take(letter(1, 2, 100, kDayMs, i), kPlenty, kNow).has_value());
    QCOMPARE(error_of(store.take(letter(1, 2, 100, kDayMs, 200), kPlenty, kNow)),
             LetterError::kNoWeight);
  }

  void a_full_box_takes_from_who_has_most_in_it() {
    LetterStore store(path(), chain(), 10'000);
    for (std::uint8_t i = 0; i < 4; ++i)
      QVERIFY(store.take(letter(1, 2, 2'000, kDayMs, i), kPlenty, kNow).has_value());
    QCOMPARE(error_of(store.take(letter(1, 2, 2'000, kDayMs, 9), kPlenty, kNow)),
             LetterError::kBoxFull);
    QVERIFY(store.take(letter(3, 2, 2'000), kPlenty, kNow).has_value());
    QVERIFY(store.bytes() <= 10'000);
    const auto here = store.for_account(letter(1, 2, 1).to);
    QCOMPARE(here.size(), std::size_t{4});
    QVERIFY(here[0].sealed[0] == 1);  // its oldest is gone
    QVERIFY(here[3].sender == key_of(3).public_key());
  }

  void letters_expire_and_outlive_a_restart() {
    {
      LetterStore store(path(), chain());
      QVERIFY(store.take(letter(1, 2, 100, kDayMs), kPlenty, kNow).has_value());
      QVERIFY(store.take(letter(1, 3, 100, 2 * kDayMs), kPlenty, kNow).has_value());
      QFile rubbish(dir_->filePath("letters/rubbish"));
      QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write("rubbish") > 0);
    }
    LetterStore store(path(), chain());
    QCOMPARE(store.ids().size(), std::size_t{2});
    QVERIFY(!QFile::exists(dir_->filePath("letters/rubbish")));
    store.drop_expired(Timestamp{kNow.ms + kDayMs});
    QCOMPARE(store.ids().size(), std::size_t{1});
    QCOMPARE(LetterStore(path(), chain()).ids().size(), std::size_t{1});
    ChainId other = chain();
    other.bytes[0] ^= 1;
    QCOMPARE(LetterStore(path(), other).ids().size(), std::size_t{0});
  }

  void lists_are_found_by_digest_and_the_oldest_go() {
    const std::filesystem::path lists = path() / "lists";
    const Bytes first(600, 1);
    const Bytes second(600, 2);
    {
      node::ListStore store(lists, 1'000);
      QVERIFY(*store.put(first) == sha256(first));
      QVERIFY(*store.get(sha256(first)) == first);
      QVERIFY(store.put(second).has_value());
      QVERIFY(!store.get(sha256(first)));
      QVERIFY(store.contains(sha256(second)));
    }
    node::ListStore store(lists, 1'000);
    QVERIFY(*store.get(sha256(second)) == second);
    QFile spoilt(QString::fromStdString((lists / sha256(second).hex()).string()));
    QVERIFY(spoilt.open(QIODevice::WriteOnly) && spoilt.write("x") == 1);
    spoilt.close();
    QVERIFY(!store.get(sha256(second)));
  }

 private:
  std::filesystem::path path() const { return dir_->filePath("letters").toStdString(); }
  std::unique_ptr<QTemporaryDir> dir_;
};

TALLY_TEST(LetterStoreTest)
#include "letter_store_test.moc"
