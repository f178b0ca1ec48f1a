// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/signature.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/schnorr.hpp"

using namespace tally;

namespace {

using Secret = std::array<std::uint8_t, 32>;

Bytes bytes_of(const QJsonValue& hex) { return *from_hex(hex.toString().toStdString()); }

template <typename Array>
Array array_of(const QJsonValue& hex) {
  Array array{};
  const Bytes bytes = bytes_of(hex);
  if (bytes.size() != array.size()) qFatal("a vector of another size");
  std::copy(bytes.begin(), bytes.end(), array.begin());
  return array;
}

}  // namespace

class SignatureTest : public QObject {
  Q_OBJECT

 private slots:
  void bip340_vectors_data() {
    QTest::addColumn<QJsonObject>("vector");
    QFile file(TALLY_TEST_DATA "/vectors/bip340_schnorr.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto vectors = QJsonDocument::fromJson(file.readAll()).object()["vectors"].toArray();
    QCOMPARE(vectors.size(), 19);
    for (const QJsonValue vector : vectors) {
      const QString story = vector["index"].toString() + " " + vector["comment"].toString();
      QTest::newRow(qPrintable(story)) << vector.toObject();
    }
  }
  void bip340_vectors() {
    QFETCH(QJsonObject, vector);
    const Bytes message_bytes = bytes_of(vector["message"]);
    PublicKey key;
    key.bytes = array_of<decltype(key.bytes)>(vector["public_key"]);
    const auto signature = array_of<Signature>(vector["signature"]);
    const bool good = vector["verification_result"].toString() == "TRUE";
    QCOMPARE(verify_bytes(key, message_bytes, signature), good);
    if (const auto any = SecretKey::from_bytes(bytes_of(vector["secret_key"])))
      QVERIFY(sign_bytes(*any, message_bytes, array_of<Secret>(vector["aux_rand"])) == signature);
    if (message_bytes.size() != 32) return;
    Hash256 message;
    message.bytes = array_of<decltype(message.bytes)>(vector["message"]);
    QCOMPARE(verify(key, message, signature), good);

    if (vector["secret_key"].toString().isEmpty()) return;
    const auto secret = SecretKey::from_bytes(bytes_of(vector["secret_key"]));
    QVERIFY(secret);
    QVERIFY(secret->public_key() == key);
    // Our auxiliary randomness is zero.
    if (bytes_of(vector["aux_rand"]) == Bytes(32)) QVERIFY(secret->sign(message) == signature);
    QVERIFY(verify(key, message, secret->sign(message)));
  }

  void only_numbers_below_the_group_order_are_secrets_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* story, const char* hex, bool good) {
      QTest::newRow(story) << QByteArray::fromHex(hex) << good;
    };
    row("zero", "0000000000000000000000000000000000000000000000000000000000000000", false);
    row("one", "0000000000000000000000000000000000000000000000000000000000000001", true);
    row("the largest", "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140", true);
    row("the order", "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", false);
    row("too short", "01", false);
    row("too long", "000000000000000000000000000000000000000000000000000000000000000001", false);
  }
  void only_numbers_below_the_group_order_are_secrets() {
    QFETCH(QByteArray, secret);
    QFETCH(bool, good);
    QCOMPARE(SecretKey::from_bytes(as_bytes(secret.toStdString())).has_value(), good);
  }

  void a_secret_that_was_moved_away_is_wiped() {
    auto from = SecretKey::from_bytes(Bytes(32, 5));
    const SecretKey to = *std::move(from);
    QVERIFY(to_bytes(from->bytes()) == Bytes(32));
    QVERIFY(to_bytes(to.bytes()) == Bytes(32, 5));
  }

  // NIST FIPS 180-2, appendix B.1.
  void sha256_of_abc() {
    QCOMPARE(QString::fromStdString(sha256(as_bytes("abc")).hex()),
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
  void a_tag_is_one_byte_before_everything() {
    const Bytes both = {0x02, 'a', 'b', 'c'};
    QVERIFY(tagged_hash(HashTag::kTransaction, {as_bytes("a"), as_bytes("bc")}) == sha256(both));
  }
};

TALLY_TEST(SignatureTest)
#include "signature_test.moc"
