// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ur/ur.hpp"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "core/wallet/ur/bytewords.hpp"
#include "core/wallet/ur/cbor.hpp"

using namespace tally;
using namespace tally::wallet::ur;

namespace {

const QJsonObject& vectors() {
  static const QJsonObject kept = [] {
    QFile file(TALLY_TEST_DATA "/vectors/bc_ur.json");
    if (!file.open(QIODevice::ReadOnly)) qFatal("no vectors");
    return QJsonDocument::fromJson(file.readAll()).object();
  }();
  return kept;
}

QString text(const std::string& from) { return QString::fromStdString(from); }
QString hex(ByteView bytes) { return text(to_hex(bytes)); }
Bytes bytes_of(const QJsonValue& value) { return *from_hex(value.toString().toStdString()); }
Chance wolf() { return Chance(as_bytes("Wolf")); }

template <typename Draw>
void compare_row(const QJsonArray& expected, Draw draw) {
  QVERIFY(!expected.isEmpty());
  for (int i = 0; i < expected.size(); ++i)
    QCOMPARE(static_cast<qlonglong>(draw()), expected[i].toInteger());
}

QJsonArray numbers(const std::vector<std::size_t>& from) {
  QJsonArray array;
  for (const std::size_t number : from) array.append(static_cast<qint64>(number));
  return array;
}

/// `size` bytes that depend on `seed`.
Bytes noise(std::size_t size, const char* seed) {
  Chance chance(as_bytes(seed));
  Bytes bytes;
  while (bytes.size() < size) bytes.push_back(static_cast<std::uint8_t>(chance.next_int(0, 255)));
  return bytes;
}

}  // namespace

/// The reference vectors of bc-ur, each group by its name; then what damage does.
class UrTest : public QObject {
  Q_OBJECT

 private slots:
  void every_group_of_vectors_is_tested() {
    const QStringList groups{"_source",
                             "bytewords",
                             "bytewords_invalid",
                             "bytewords_list",
                             "choose_degree",
                             "choose_fragments",
                             "crc32",
                             "find_nominal_fragment_length",
                             "fountain_encoder",
                             "partition",
                             "random_sampler",
                             "rng",
                             "shuffle",
                             "ur_multipart",
                             "ur_single",
                             "xor"};
    QCOMPARE(vectors().keys(), groups);
  }

  void checksums() {
    for (const QJsonValue row : vectors()["crc32"].toArray())
      QCOMPARE(QString::number(crc32(as_bytes(row["ascii"].toString().toStdString())), 16),
               row["crc32_hex"].toString());
  }

  void words() {
    const auto list = vectors()["bytewords_list"].toArray();
    QCOMPARE(list.size(), 256);
    for (int i = 0; i < 256; ++i)
      QCOMPARE(text(std::string(word_of(static_cast<std::uint8_t>(i)))), list[i].toString());
    const QMap<QString, WordStyle> styles{{"standard", WordStyle::kStandard},
                                          {"uri", WordStyle::kUri},
                                          {"minimal", WordStyle::kMinimal}};
    for (const QJsonValue row : vectors()["bytewords"].toArray())
      for (auto style = styles.begin(); style != styles.end(); ++style) {
        if (row[style.key()].isUndefined()) continue;
        const std::string words = row[style.key()].toString().toStdString();
        QCOMPARE(text(to_words(bytes_of(row["hex"]), *style)), text(words));
        const auto back = from_words(words, *style);
        QVERIFY(back);
        QCOMPARE(hex(*back), row["hex"].toString());
      }
    for (const QJsonValue row : vectors()["bytewords_invalid"].toArray()) {
      const std::string words = row["string"].toString().toStdString();
      QVERIFY2(!from_words(words, styles[row["style"].toString()]), words.c_str());
    }
  }

  void random_numbers() {
    const auto rows = vectors()["rng"].toArray();
    QCOMPARE(rows.size(), 3);
    Chance by_text = wolf();
    compare_row(rows[0]["expected"].toArray(), [&] { return by_text.next() % 100; });
    const std::uint32_t sum = crc32(as_bytes("Wolf"));
    Bytes seed;
    for (const int shift : {24, 16, 8, 0}) seed.push_back(static_cast<std::uint8_t>(sum >> shift));
    Chance by_sum(seed);
    compare_row(rows[1]["expected"].toArray(), [&] { return by_sum.next() % 100; });
    Chance in_range = wolf();
    compare_row(rows[2]["expected"].toArray(), [&] { return in_range.next_int(1, 10); });
  }

  void choices() {
    const auto weighted = vectors()["random_sampler"].toObject();
    std::vector<double> weights;
    for (const QJsonValue weight : weighted["probs"].toArray())
      weights.push_back(weight.toDouble());
    const Sampler sampler(weights);
    Chance chance = wolf();
    compare_row(weighted["expected"].toArray(), [&] { return sampler.draw(chance); });

    const auto shuffle = vectors()["shuffle"].toObject();
    std::vector<std::size_t> values;
    for (const QJsonValue value : shuffle["values"].toArray())
      values.push_back(static_cast<std::size_t>(value.toInt()));
    Chance shuffling = wolf();
    for (const QJsonValue row : shuffle["expected_10_rounds"].toArray())
      QCOMPARE(numbers(shuffled(values, shuffling)), row.toArray());

    const auto degrees = vectors()["choose_degree"].toObject();
    int nonce = 0;
    compare_row(degrees["expected"].toArray(), [&] {
      Chance chosen(as_bytes("Wolf-" + std::to_string(++nonce)));
      return choose_degree(static_cast<std::size_t>(degrees["seq_len"].toInt()), chosen);
    });
  }

  void fragments() {
    for (const QJsonValue row : vectors()["find_nominal_fragment_length"].toArray())
      QCOMPARE(
          static_cast<int>(fragment_length(static_cast<std::size_t>(row["message_len"].toInt()),
                                           static_cast<std::size_t>(row["min"].toInt()),
                                           static_cast<std::size_t>(row["max"].toInt()))),
          row["expected"].toInt());
    const auto partitioned = vectors()["partition"].toObject();
    const Bytes message = bytes_of(partitioned["message_hex"]);
    const auto pieces =
        partition(message, fragment_length(message.size(),
                                           static_cast<std::size_t>(partitioned["min"].toInt()),
                                           static_cast<std::size_t>(partitioned["max"].toInt())));
    QJsonArray made;
    for (const Bytes& piece : pieces) made.append(hex(piece));
    QCOMPARE(made, partitioned["expected_fragments"].toArray());

    const auto chosen = vectors()["choose_fragments"].toObject();
    QCOMPARE(QString::number(crc32(message), 16), chosen["checksum_crc32"].toString());
    const auto expected = chosen["expected"].toArray();
    for (int i = 0; i < expected.size(); ++i)
      QCOMPARE(numbers(choose_fragments(static_cast<std::uint32_t>(i + 1), pieces.size(),
                                        crc32(message))),
               expected[i].toArray());
    // "xor" is what mixing does: a part of both makes the second out of the first.
    const auto mixed = vectors()["xor"].toObject();
    Bytes a = bytes_of(mixed["a"]);
    const Bytes b = bytes_of(mixed["b"]);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] ^= b[i];
    QCOMPARE(hex(a), mixed["a_xor_b"].toString());
  }

  void fountain() {
    const auto vector = vectors()["fountain_encoder"].toObject();
    FountainEncoder encoder(bytes_of(vector["message_hex"]),
                            static_cast<std::size_t>(vector["max_fragment_len"].toInt()));
    const auto parts = vector["parts"].toArray();
    const auto encoded = vector["parts_cbor"].toArray();
    QCOMPARE(parts.size(), 20);
    QCOMPARE(encoded.size(), 20);
    for (int i = 0; i < parts.size(); ++i) {
      const Part part = encoder.next();
      QCOMPARE(static_cast<int>(part.seq_num), parts[i]["seqNum"].toInt());
      QCOMPARE(static_cast<int>(part.seq_len), parts[i]["seqLen"].toInt());
      QCOMPARE(static_cast<int>(part.message_len), parts[i]["messageLen"].toInt());
      QCOMPARE(qint64{part.checksum}, parts[i]["checksum"].toInteger());
      QCOMPARE(hex(part.data), parts[i]["data"].toString());
      QCOMPARE(hex(encode_part(part)), encoded[i].toString());
      QVERIFY(decode_part(encode_part(part)) == part);
    }
  }

  void resources() {
    for (const QJsonValue row : vectors()["ur_single"].toArray()) {
      const Resource resource{row["type"].toString().toStdString(), bytes_of(row["cbor_hex"])};
      QCOMPARE(text(write_ur(resource)), row["ur"].toString());
      for (const QString& written : {row["ur"].toString(), row["ur"].toString().toUpper()}) {
        const auto read = read_ur(written.toStdString());
        QVERIFY(read.has_value());
        QVERIFY(*read == resource);
      }
    }
    const auto vector = vectors()["ur_multipart"].toObject();
    const Resource whole{vector["type"].toString().toStdString(), bytes_of(vector["cbor_hex"])};
    Bytes wrapped;
    write_byte_string(wrapped, bytes_of(vector["payload_hex"]));
    QVERIFY(wrapped == whole.cbor);
    UrEncoder encoder(whole, static_cast<std::size_t>(vector["max_fragment_len"].toInt()));
    for (const QJsonValue part : vector["parts"].toArray())
      QCOMPARE(text(encoder.next()), part.toString());
    // In any order, the mixed ones alone.
    UrDecoder decoder;
    const auto parts = vector["parts"].toArray();
    for (int i = static_cast<int>(parts.size()); i-- > 0 && !decoder.result();)
      QVERIFY(decoder.receive(parts[i].toString().toStdString()) == UrError::kNone);
    QVERIFY(decoder.result() == whole);
  }

  void any_parts_that_suffice_make_the_message_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("fragment");
    QTest::addColumn<int>("lost");  ///< of 10 parts, so many are never seen
    QTest::newRow("one part") << 80 << 100 << 0;
    QTest::newRow("few parts") << 1000 << 100 << 3;
    QTest::newRow("a container") << 20'000 << 250 << 5;
    QTest::newRow("the largest") << 256 * 1024 << 1000 << 4;
  }
  void any_parts_that_suffice_make_the_message() {
    QFETCH(int, size);
    QFETCH(int, fragment);
    QFETCH(int, lost);
    const Resource whole{"bytes", noise(static_cast<std::size_t>(size), "message")};
    UrEncoder encoder(whole, static_cast<std::size_t>(fragment));
    Chance chance(as_bytes("loss"));
    UrDecoder decoder;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < encoder.parts() * 4 + 20 && !decoder.result(); ++i) {
      const std::string part = encoder.next();
      if (chance.next_int(0, 9) < static_cast<std::uint64_t>(lost)) continue;
      QVERIFY(decoder.receive(part) == UrError::kNone);
      ++seen;
    }
    QVERIFY(decoder.result() == whole);
    QVERIFY2(seen <= encoder.parts() + encoder.parts() / 5 + 8, std::to_string(seen).c_str());
  }

  void damage_is_named_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("error");
    const auto row = [](const char* story, const QString& given, UrError error) {
      QTest::newRow(story) << given << static_cast<int>(error);
    };
    const Resource whole{"bytes", noise(300, "a")};
    UrEncoder encoder(whole, 100);
    const QString part = text(encoder.next());
    QString letter = part;
    letter[part.size() - 3] = part[part.size() - 3] == 'a' ? 'b' : 'a';
    row("nothing", "", UrError::kNotAUr);
    row("an address", "tly1qqqq", UrError::kNotAUr);
    row("no type", "ur:/aeae", UrError::kNotAUr);
    row("a strange type", "ur:by_tes/aeae", UrError::kNotAUr);
    row("too many slashes", "ur:bytes/1-2/ae/ae", UrError::kNotAUr);
    row("a letter changed", letter, UrError::kBadWords);
    row("cut short", part.left(part.size() - 2), UrError::kBadWords);
    row("no words", "ur:bytes/", UrError::kBadWords);
    row("another number", QString(part).replace("/1-", "/2-"), UrError::kBadPart);
    row("number zero", QString(part).replace("/1-", "/0-"), UrError::kBadPart);
    row("no number", QString(part).replace("/1-", "/-"), UrError::kBadPart);
    row("endless", "ur:bytes/" + QString(600'000, 'a'), UrError::kBadPart);
    row("of another type", QString(part).replace("bytes", "seed"), UrError::kOtherMessage);
    row("of another message", text(UrEncoder({"bytes", noise(300, "b")}, 100).next()),
        UrError::kOtherMessage);
    row("of another length", text(UrEncoder({"bytes", noise(500, "a")}, 100).next()),
        UrError::kOtherMessage);
    row("a whole between parts", text(write_ur({"bytes", noise(30, "a")})), UrError::kOtherMessage);
  }
  void damage_is_named() {
    QFETCH(QString, given);
    QFETCH(int, error);
    UrEncoder encoder({"bytes", noise(300, "a")}, 100);
    UrDecoder decoder;
    QVERIFY(decoder.receive(encoder.next()) == UrError::kNone);
    const UrError got = decoder.receive(given.toStdString());
    QCOMPARE(static_cast<int>(got), error);
    QVERIFY(*to_sentence(got) != '\0');
    // What was seen before still counts.
    for (int i = 0; i < 10; ++i) (void)decoder.receive(encoder.next());
    QVERIFY(decoder.result().has_value());
  }

  void a_part_beyond_the_limits_is_refused() {
    const Part good{1, 3, 30, 7, Bytes(10)};
    const auto refused = [](Part part) {
      return FountainDecoder().receive(part) == PartError::kMalformed;
    };
    QVERIFY(!refused(good));
    QVERIFY(refused({0, 3, 30, 7, Bytes(10)}));
    QVERIFY(refused({1, 0, 30, 7, Bytes(10)}));
    QVERIFY(refused({1, 4, 30, 7, Bytes(10)}));
    QVERIFY(refused({1, 3, 0, 7, Bytes(10)}));
    QVERIFY(refused({1, 4, 30, 7, Bytes(9)}));
    QVERIFY(refused({1, 1025, 10'250, 7, Bytes(10)}));
    QVERIFY(refused({1, 1, 256 * 1024 + 1, 7, Bytes(256 * 1024 + 1)}));
  }

  void parts_that_lie_about_their_message_are_found_out() {
    FountainDecoder decoder;
    QVERIFY(decoder.receive({1, 2, 20, 7, Bytes(10)}) == PartError::kNone);
    QVERIFY(decoder.receive({2, 2, 20, 7, Bytes(10)}) == PartError::kBadMessage);
    QVERIFY(decoder.need() == 0);
  }

  void longer_heads_than_needed_are_refused() {
    for (const char* damaged : {"1817", "190017", "1a00000017", "1b0000000000000017", "1c", "18"}) {
      const Bytes bytes = *from_hex(damaged);
      ByteView rest = bytes;
      QVERIFY2(!read_head(rest, Major::kUnsigned), damaged);
    }
  }
};

TALLY_TEST(UrTest)
#include "ur_test.moc"
