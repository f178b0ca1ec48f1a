// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/hd_key.hpp"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include "core/wallet/keys/paths.hpp"

using namespace tally;
using namespace tally::wallet;

namespace {

QJsonObject vectors_of(const char* name) {
  QFile file(QString(TALLY_TEST_DATA "/vectors/") + name);
  if (!file.open(QIODevice::ReadOnly)) qFatal("no vectors");
  return QJsonDocument::fromJson(file.readAll()).object();
}

QString text(const std::string& from) { return QString::fromStdString(from); }
QString hex(ByteView bytes) { return text(to_hex(bytes)); }

std::vector<std::uint32_t> path_of(const QJsonValue& node) {
  return *parse_path(node["path"].toString().toStdString());
}

}  // namespace

class HdKeyTest : public QObject {
  Q_OBJECT

 private slots:
  void bip32_vectors_data() {
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QJsonObject>("node");
    int count = 0;
    for (const QJsonValue vector : vectors_of("bip32_hd.json")["valid"].toArray())
      for (const QJsonValue node : vector["chain"].toArray()) {
        QTest::addRow("%d %s", vector["vector"].toInt(), qPrintable(node["path"].toString()))
            << QByteArray::fromHex(vector["seed"].toString().toLatin1()) << node.toObject();
        ++count;
      }
    QCOMPARE(count, 17);
  }
  void bip32_vectors() {
    QFETCH(QByteArray, seed);
    QFETCH(QJsonObject, node);
    const auto path = path_of(node);
    const auto root = HdKey::from_seed(as_bytes(seed.toStdString()));
    QVERIFY(root.has_value());
    const auto key = root->descend(path);
    QVERIFY(key.has_value());
    QCOMPARE(text(write_extended(*key)), node["ext_prv"].toString());
    QCOMPARE(text(write_extended(key->public_side())), node["ext_pub"].toString());
    QCOMPARE(text(write_path(path)), node["path"].toString().replace('H', '\''));

    const auto read = read_extended_private(node["ext_prv"].toString().toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(text(write_extended(*read)), node["ext_prv"].toString());
    const auto read_public = read_extended_public(node["ext_pub"].toString().toStdString());
    QVERIFY(read_public.has_value());
    QCOMPARE(text(write_extended(*read_public)), node["ext_pub"].toString());

    // Both sides agree on the next key that is not hardened; the public side knows no other.
    const auto next = key->child(7);
    const auto next_public = read_public->child(7);
    QVERIFY(next.has_value() && next_public.has_value());
    QCOMPARE(text(write_extended(next->public_side())), text(write_extended(*next_public)));
    QVERIFY(read_public->child(kHardened).error() == HdError::kOnlyHardened);
  }

  void bip32_invalid_keys_data() {
    QTest::addColumn<QString>("key");
    const auto rows = vectors_of("bip32_hd.json")["invalid_extended_keys"].toArray();
    QVERIFY(rows.size() >= 16);
    int number = 0;
    for (const QJsonValue row : rows)
      QTest::addRow("%d %s", ++number, qPrintable(row["reason"].toString()))
          << row["key"].toString();
  }
  void bip32_invalid_keys() {
    QFETCH(QString, key);
    QVERIFY(!read_extended_private(key.toStdString()).has_value());
    QVERIFY(!read_extended_public(key.toStdString()).has_value());
  }

  void slip10_vectors_data() {
    QTest::addColumn<int>("curve");
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QJsonObject>("node");
    const QMap<QString, Curve> curves{{"secp256k1", Curve::kSecp256k1},
                                      {"nist256p1", Curve::kNist256p1},
                                      {"ed25519", Curve::kEd25519},
                                      {"curve25519", Curve::kX25519}};
    int count = 0;
    for (const QJsonValue vector : vectors_of("slip10_hd.json")["vectors"].toArray())
      for (const QJsonValue node : vector["chain"].toArray()) {
        const QString curve = vector["curve"].toString();
        QVERIFY(curves.contains(curve));
        QTest::addRow("%d %s %s", ++count, qPrintable(curve), qPrintable(node["path"].toString()))
            << static_cast<int>(curves[curve])
            << QByteArray::fromHex(vector["seed"].toString().toLatin1()) << node.toObject();
      }
    QCOMPARE(count, 52);
  }
  void slip10_vectors() {
    QFETCH(int, curve);
    QFETCH(QByteArray, seed);
    QFETCH(QJsonObject, node);
    const auto root = HdKey::from_seed(as_bytes(seed.toStdString()), static_cast<Curve>(curve));
    QVERIFY(root.has_value());
    const auto key = root->descend(path_of(node));
    QVERIFY(key.has_value());
    QCOMPARE(hex(key->place().parent), node["fingerprint"].toString());
    QCOMPARE(hex(key->chain_code()), node["chain_code"].toString());
    QCOMPARE(hex(key->secret()), node["private"].toString());
    QCOMPARE(hex(key->point()), node["public"].toString());
  }

  void only_hardened_where_nothing_can_be_added() {
    for (const Curve curve : {Curve::kEd25519, Curve::kX25519}) {
      const auto root = HdKey::from_seed(Bytes(16, 1), curve);
      QVERIFY(root->child(0).error() == HdError::kOnlyHardened);
      QVERIFY(root->child(kHardened).has_value());
    }
  }

  void seeds_have_16_to_64_bytes() {
    QVERIFY(HdKey::from_seed(Bytes(15)).error() == HdError::kBadSeedLength);
    QVERIFY(HdKey::from_seed(Bytes(16)).has_value());
    QVERIFY(HdKey::from_seed(Bytes(64)).has_value());
    QVERIFY(HdKey::from_seed(Bytes(65)).error() == HdError::kBadSeedLength);
  }

  void paths_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("error");
    const auto row = [](const QString& path, HdError error) {
      QTest::newRow(qPrintable(path.left(30))) << path << static_cast<int>(error);
    };
    row("m", HdError::kNone);
    row("m/0/2147483647'", HdError::kNone);
    row("m/1h/2H/3'", HdError::kNone);
    row("", HdError::kBadPath);
    row("0/1", HdError::kBadPath);
    row("m/", HdError::kBadPath);
    row("m/2147483648", HdError::kBadPath);
    row("m/-1", HdError::kBadPath);
    row("m/1''", HdError::kBadPath);
    row("m//1", HdError::kBadPath);
    row("m" + QString("/0").repeated(256), HdError::kTooDeep);
  }
  void paths() {
    QFETCH(QString, path);
    QFETCH(int, error);
    const auto parsed = parse_path(path.toStdString());
    QCOMPARE(static_cast<int>(parsed ? HdError::kNone : parsed.error()), error);
  }

  void our_paths() {
    QCOMPARE(text(write_path(money_path(false, 2, 3))), "m/44'/7391'/2'/0/3");
    QCOMPARE(text(write_path(money_path(true, 0, 0))), "m/44'/1'/0'/0/0");
    QCOMPARE(text(write_path(holder_path(1, 2, 3))), "m/7391'/0'/1'/2'/3'");
  }
};

TALLY_TEST(HdKeyTest)
#include "hd_key_test.moc"
