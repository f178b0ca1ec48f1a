// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/words.hpp"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "core/data/crypto/hash.hpp"
#include "core/wallet/keys/hd_key.hpp"
#include "core/wallet/keys/normal_form.hpp"

using namespace tally;
using namespace tally::wallet;

namespace {

QString hex(ByteView bytes) { return QString::fromStdString(to_hex(bytes)); }
QString text_of(const SecretBytes& bytes) {
  return QString::fromStdString(std::string(bytes.text()));
}

}  // namespace

/// BIP39: the published lists, and Trezor's vectors in twelve languages. Russian and Turkish have
/// no published list, so only their seeds can be compared.
class WordsTest : public QObject {
  Q_OBJECT

 private slots:
  void vectors_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QJsonArray>("vector");
    QFile file(TALLY_TEST_DATA "/vectors/bip39_trezor.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto languages = QJsonDocument::fromJson(file.readAll()).object()["languages"].toObject();
    QCOMPARE(languages.size(), 12);
    for (const QString& language : languages.keys()) {
      const auto vectors = languages[language].toArray();
      QCOMPARE(vectors.size(), 24);
      for (int i = 0; i < vectors.size(); ++i)
        QTest::addRow("%s %d", qPrintable(language), i) << language << vectors[i].toArray();
    }
  }
  void vectors() {
    QFETCH(QString, language);
    QFETCH(QJsonArray, vector);
    const std::string sentence = vector[1].toString().toStdString();
    const auto seed = seed_of_words(sentence, "TREZOR");
    QVERIFY(seed);
    QCOMPARE(hex(seed->view()), vector[2].toString());
    const auto root = HdKey::from_seed(seed->view());
    QVERIFY(root.has_value());
    QCOMPARE(QString::fromStdString(write_extended(*root)), vector[3].toString());

    const auto list = word_list_named(language.toStdString());
    QCOMPARE(list.has_value(), language != "russian" && language != "turkish");
    if (!list) return;
    const auto entropy = from_hex(vector[0].toString().toStdString());
    const SeedWords made = words_of(*entropy, *list);
    QCOMPARE(text_of(made.text), text_of(*to_nfkd(sentence)));
    const auto read = read_words(sentence, *list);
    QVERIFY(read.has_value());
    QCOMPARE(hex(read->entropy.view()), vector[0].toString());
    const auto found = read_words(sentence);
    QVERIFY(found.has_value());
    QCOMPARE(text_of(found->text), text_of(made.text));
  }

  /// SHA-256 of the published files, a line feed after each word.
  void the_lists_are_the_published_ones_data() {
    QTest::addColumn<QString>("digest");
    QTest::newRow("english") << "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda";
    QTest::newRow("chinese_simplified")
        << "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726";
    QTest::newRow("chinese_traditional")
        << "417b26b3d8500a4ae3d59717d7011952db6fc2fb84b807f3f94ac734e89c1b5f";
    QTest::newRow("czech") << "7e80e161c3e93d9554c2efb78d4e3cebf8fc727e9c52e03b83b94406bdcc95fc";
    QTest::newRow("french") << "ebc3959ab7801a1df6bac4fa7d970652f1df76b683cd2f4003c941c63d517e59";
    QTest::newRow("italian") << "d392c49fdb700a24cd1fceb237c1f65dcc128f6b34a8aacb58b59384b5c648c2";
    QTest::newRow("japanese") << "2eed0aef492291e061633d7ad8117f1a2b03eb80a29d0e4e3117ac2528d05ffd";
    QTest::newRow("korean") << "9e95f86c167de88f450f0aaf89e87f6624a57f973c67b516e338e8e8b8897f60";
    QTest::newRow("portuguese")
        << "2685e9c194c82ae67e10ba59d9ea5345a23dc093e92276fc5361f6667d79cd3f";
    QTest::newRow("spanish") << "46846a5a0139d1e3cb77293e521c2865f7bcdb82c44e8d0a06a2cd0ecba48c0b";
  }
  void the_lists_are_the_published_ones() {
    QFETCH(QString, digest);
    const auto& words = words_in(*word_list_named(QTest::currentDataTag()));
    QCOMPARE(words.size(), kWordsInList);
    std::string text;
    for (const std::string_view word : words) text += std::string(word) + "\n";
    QCOMPARE(QString::fromStdString(sha256(as_bytes(text)).hex()), digest);
  }

  void words_are_read_as_people_type_them_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("capitals and blanks")
        << "  Legal WINNER thank\tyear wave sausage worth useful legal winner\nthank  yellow \n";
    QTest::newRow("as they are")
        << "legal winner thank year wave sausage worth useful legal winner thank yellow";
  }
  void words_are_read_as_people_type_them() {
    QFETCH(QString, typed);
    const auto read = read_words(typed.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(hex(read->entropy.view()), "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f");
  }

  void accents_may_come_in_one_piece() {
    const QString whole = QString::fromUtf8(
        "ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco "
        "ábaco ábaco ábaco abierto");
    const auto one = read_words(whole.normalized(QString::NormalizationForm_C).toStdString());
    const auto two = read_words(whole.normalized(QString::NormalizationForm_D).toStdString());
    QVERIFY(one.has_value() && two.has_value());
    QVERIFY(one->list == WordList::kSpanish);
    QCOMPARE(text_of(one->text), text_of(two->text));
  }

  void wrong_words_say_what_is_wrong_data() {
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("word");
    const auto row = [](const char* story, const QByteArray& typed, WordsError error, int word) {
      QTest::newRow(story) << typed << static_cast<int>(error) << word;
    };
    const QByteArray ten = "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo ";
    row("nothing", "", WordsError::kWrongCount, -1);
    row("eleven", ten + "wrong", WordsError::kWrongCount, -1);
    row("thirteen", ten + "zoo zoo wrong", WordsError::kWrongCount, -1);
    row("a typo", "zoo zoo zop zoo zoo zoo zoo zoo zoo zoo zoo wrong", WordsError::kUnknownWord, 2);
    row("two lists mixed", ten + "zoo abdikace", WordsError::kUnknownWord, 11);
    row("checksum", ten + "zoo zoo", WordsError::kBadChecksum, -1);
    row("no UTF-8", QByteArray("\xff\xfe zoo"), WordsError::kNotText, -1);
    row("endless", QByteArray(5000, 'a'), WordsError::kNotText, -1);
  }
  void wrong_words_say_what_is_wrong() {
    QFETCH(QByteArray, typed);
    QFETCH(int, error);
    QFETCH(int, word);
    const auto read = read_words(typed.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().error), error);
    QCOMPARE(read.error().word, word);
    QVERIFY(!to_sentence(read.error()).empty());
  }
};

TALLY_TEST(WordsTest)
#include "words_test.moc"
