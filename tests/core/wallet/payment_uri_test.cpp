// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/payment_uri.hpp"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace tally;
using namespace tally::wallet;

namespace {

/// The examples of BIP321 are for another chain: only the grammar is the same.
const UriRules& bitcoin_rules() {
  static const UriRules rules{"bitcoin", {"bc", "tb"}, {"lightning", "lno", "sp"}};
  return rules;
}

QJsonObject vectors() {
  QFile file(TALLY_TEST_DATA "/vectors/bip321_uri.json");
  if (!file.open(QIODevice::ReadOnly)) qFatal("no vectors");
  return QJsonDocument::fromJson(file.readAll()).object();
}

void add_rows(const char* group) {
  QTest::addColumn<QString>("uri");
  for (const QJsonValue row : vectors()[group].toArray())
    QTest::newRow(qPrintable(row["uri"].toString())) << row["uri"].toString();
}

QString text(const std::string& from) { return QString::fromStdString(from); }

}  // namespace

class PaymentUriTest : public QObject {
  Q_OBJECT

 private slots:
  void published_examples_are_accepted_data() { add_rows("valid"); }
  void published_examples_are_accepted() {
    QFETCH(QString, uri);
    QVERIFY(parse_payment_uri(uri.toStdString(), bitcoin_rules()).has_value());
  }

  void published_mistakes_are_refused_data() { add_rows("invalid"); }
  void published_mistakes_are_refused() {
    QFETCH(QString, uri);
    QVERIFY(!parse_payment_uri(uri.toStdString(), bitcoin_rules()).has_value());
  }

  void published_proofs_of_payment_data() {
    QTest::addColumn<QJsonObject>("example");
    for (const QJsonValue row : vectors()["proof_of_payment"].toArray())
      QTest::newRow(qPrintable(row["uri"].toString())) << row.toObject();
  }
  void published_proofs_of_payment() {
    QFETCH(QJsonObject, example);
    const auto uri = parse_payment_uri(example["uri"].toString().toStdString(), bitcoin_rules());
    QCOMPARE(uri.has_value(), example["expect"].toString() != "MUST NOT make a payment");
    if (!uri) return;
    if (example["results"].toArray().isEmpty())
      QVERIFY(proof_of_payment(*uri, "onchain", "00").empty());
    for (const QJsonValue result : example["results"].toArray()) {
      const QString open = result["open"].toString();
      const std::string key = open.contains("lightning=") ? "lightning" : "onchain";
      const std::string proof = open.mid(open.indexOf('$')).toStdString();
      QCOMPARE(text(proof_of_payment(*uri, key, proof)), open);
    }
  }

  void our_links_are_read_whole() {
    const auto uri = parse_payment_uri(
        "TallyStick:tly1qxyz?Amount=20.30&label=Ann%20B&message=f%C3%BCr%20Mai&asset=USD&"
        "unknown=1&loan=00ff&pop=app%3a");
    QVERIFY(uri.has_value());
    QCOMPARE(text(uri->address), "tly1qxyz");
    QCOMPARE(text(uri->amount), "20.30");
    QCOMPARE(text(uri->label), "Ann B");
    QCOMPARE(text(uri->message), QString::fromUtf8("für Mai"));
    QCOMPARE(text(uri->asset), "USD");
    QCOMPARE(text(uri->loan), "00ff");
    QCOMPARE(text(uri->pop), "app:");
  }

  void wrong_links_say_why_data() {
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("error");
    const auto row = [](const QString& uri, UriError error) {
      QTest::newRow(qPrintable(uri.left(40))) << uri << static_cast<int>(error);
    };
    row("", UriError::kOtherScheme);
    row("https://example.org", UriError::kOtherScheme);
    row("tallystick:" + QString(5000, 'a'), UriError::kTooLong);
    row("tallystick:tly1q?label=%zz", UriError::kBadEscape);
    row("tallystick:tly1q?label=%2", UriError::kBadEscape);
    row("tallystick:tly1q?label=%ff", UriError::kBadEscape);
    row("tallystick:tly1q?label=a&LABEL=b", UriError::kRepeated);
    row("tallystick:tly1q?amount=1,5", UriError::kBadAmount);
    row("tallystick:tly1q?amount=", UriError::kBadAmount);
    row("tallystick:tly1q?amount=-1", UriError::kBadAmount);
    row("tallystick:tly1q?req-new=1", UriError::kRequiresUnknown);
    row("tallystick:tly1q?req-pop=https%3aevil.example", UriError::kForbiddenPop);
    row("tallystick:?tly=ptly1q", UriError::kWrongNetwork);
    row("tallystick:?label=nobody", UriError::kNothingToPay);
    row("tallystick:", UriError::kNothingToPay);
  }
  void wrong_links_say_why() {
    QFETCH(QString, uri);
    QFETCH(int, error);
    const auto parsed = parse_payment_uri(uri.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(static_cast<int>(parsed.error()), error);
    QVERIFY(*to_sentence(parsed.error()) != '\0');
  }

  void amounts_are_exact_data() {
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qlonglong>("minor");
    const auto row = [](const char* decimal, int decimals, qlonglong minor) {
      QTest::newRow(decimal) << decimal << decimals << minor;
    };
    row("20.3", 2, 2030);
    row("50", 2, 5000);
    row(".5", 2, 50);
    row("1.", 2, 100);
    row("0.010", 2, 1);
    row("0.001", 2, -1);
    row("92233720368547758.07", 2, 9'223'372'036'854'775'807);
    row("92233720368547758.08", 2, -1);
    row("1e3", 2, -1);
  }
  void amounts_are_exact() {
    QFETCH(QString, decimal);
    QFETCH(int, decimals);
    QFETCH(qlonglong, minor);
    const auto amount = amount_of(decimal.toStdString(), static_cast<std::uint8_t>(decimals));
    QCOMPARE(amount ? amount->minor : -1, minor);
  }
};

TALLY_TEST(PaymentUriTest)
#include "payment_uri_test.moc"
