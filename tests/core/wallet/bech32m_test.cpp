// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/bech32m.hpp"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using tally::AccountId;
using tally::wallet::Bech32mError;

/// Published vectors of BIP350 (bitcoin/bips 7fe0b03, bip-0350.mediawiki), and our addresses.
class Bech32mTest : public QObject {
  Q_OBJECT

  static AccountId account(std::uint8_t first) {
    AccountId id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
      id.bytes[i] = static_cast<std::uint8_t>(first + i);
    return id;
  }

  /// The vectors write a raw byte 0x80 as U+0080.
  static std::string raw(const QString& text) { return text.toLatin1().toStdString(); }

  static void add_group(const QString& wanted) {
    QTest::addColumn<QString>("text");
    QFile file(QStringLiteral(TALLY_TEST_DATA "/vectors/bip350_bech32.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto groups = QJsonDocument::fromJson(file.readAll()).object()["groups"].toObject();
    for (const QString& name : groups.keys()) {
      if (!name.startsWith(wanted)) continue;
      for (const auto& row : groups[name].toArray()) {
        const QString text = row.toObject()["string"].toString();
        QTest::newRow(qPrintable(text)) << text;
      }
    }
  }

 private slots:
  void published_text_is_accepted_data() { add_group("The following strings are valid"); }
  void published_text_is_accepted() {
    QFETCH(QString, text);
    const auto decoded = tally::wallet::decode_bech32m(raw(text));
    QVERIFY(decoded.has_value());
    QCOMPARE(QString::fromStdString(tally::wallet::encode_bech32m(decoded->prefix, decoded->data)),
             text.toLower());
  }

  void published_damage_is_refused_data() { add_group("The following string are not valid"); }
  void published_damage_is_refused() {
    QFETCH(QString, text);
    QVERIFY(!tally::wallet::decode_bech32m(raw(text)).has_value());
  }

  void an_address_comes_back() {
    for (const bool practice : {false, true}) {
      const std::string text = tally::wallet::to_address(account(7), practice);
      QVERIFY(QString::fromStdString(text).startsWith(practice ? "ptly1q" : "tly1q"));
      const auto back = tally::wallet::from_address("  " + text + "\n", practice);
      QVERIFY(back.has_value());
      QVERIFY(*back == account(7));
    }
  }

  void a_wrong_address_says_what_and_where_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("position");
    const QString good = QString::fromStdString(tally::wallet::to_address(account(7), false));
    QString typo = good;
    typo[20] = good[20] == 'q' ? 'p' : 'q';
    QString letter = good;
    letter[9] = 'b';
    QString mixed = good;
    mixed[30] = mixed[30].isLetter() ? mixed[30].toUpper() : QChar('Q');
    const auto row = [](const char* story, const QString& text, Bech32mError error, int position) {
      QTest::newRow(story) << text << static_cast<int>(error) << position;
    };
    row("nothing", "", Bech32mError::kTooShort, -1);
    row("one wrong character is found", typo, Bech32mError::kBadChecksum, 20);
    row("a letter that is never used", letter, Bech32mError::kBadCharacter, 9);
    row("both cases", mixed, Bech32mError::kMixedCase, 30);
    row("a coin of another chain", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        Bech32mError::kOtherPrefix, 0);
    row("of the practice network",
        QString::fromStdString(tally::wallet::to_address(account(7), true)),
        Bech32mError::kOtherPrefix, 0);
    row("a newer kind",
        QString::fromStdString(tally::wallet::encode_bech32m("tly", tally::Bytes(53, 1))),
        Bech32mError::kOtherVersion, 4);
    row("too few bytes",
        QString::fromStdString(tally::wallet::encode_bech32m("tly", tally::Bytes(30, 0))),
        Bech32mError::kBadLength, -1);
  }
  void a_wrong_address_says_what_and_where() {
    QFETCH(QString, text);
    QFETCH(int, error);
    const auto decoded = tally::wallet::from_address(text.toStdString(), false);
    QVERIFY(!decoded.has_value());
    QCOMPARE(static_cast<int>(decoded.error().error), error);
    QTEST(decoded.error().position, "position");
  }
};

TALLY_TEST(Bech32mTest)
#include "bech32m_test.moc"
