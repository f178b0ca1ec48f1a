// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

#include "app/tools/actus_json.hpp"
#include "app/tools/tool.hpp"

using namespace tally;

namespace {

constexpr int kDecimals = 10;
constexpr double kMostDifference = 1e-6;

QString with_seconds(const QString& moment) {
  return moment.size() == 16 ? moment + ":00" : moment;
}

/// Nothing, or the first thing that differs. The published numbers are rounded decimals.
QString difference(const QJsonObject& ours, const QJsonObject& published) {
  const QString date = with_seconds(ours["eventDate"].toString());
  if (date != with_seconds(published["eventDate"].toString())) return "on " + date;
  for (const char* name : {"eventType", "currency"})
    if (ours[name] != published[name]) return QString("%1 of %2").arg(name, date);
  for (const char* name :
       {"payoff", "notionalPrincipal", "nominalInterestRate", "exerciseAmount"}) {
    if (!published.contains(name)) continue;
    const double our_value = ours[name].toDouble();
    // Some of the published numbers are text.
    const double apart = our_value - published[name].toVariant().toDouble();
    if (std::abs(apart) > kMostDifference)
      return QString("%1 of %2 is %3").arg(name, date).arg(our_value, 0, 'f', 10);
  }
  return {};
}

QJsonArray flows_of(const QJsonObject& one, int decimals) {
  const QByteArray text = QJsonDocument(one).toJson(QJsonDocument::Compact);
  bool refused = false;
  const std::string results = app::actus_results(
      app::parse_actus({text.data(), static_cast<std::size_t>(text.size())}, decimals), decimals,
      refused);
  return QJsonDocument::fromJson(QByteArray::fromStdString(results)).array();
}

const QString kLoan =
    R"("contractType": "LAM", "contractRole": "RPA", "statusDate": "2024-01-01T00:00:00",
       "initialExchangeDate": "2024-01-02T00:00:00", "currency": "USD",
       "notionalPrincipal": "1000", "nominalInterestRate": "0.1", "dayCountConvention": "30E360",
       "cycleAnchorDateOfPrincipalRedemption": "2024-02-02T00:00:00",
       "cycleOfPrincipalRedemption": "P1ML1")";

}  // namespace

class ActusTest : public QObject {
  Q_OBJECT

 private slots:
  void every_published_case_data() {
    QTest::addColumn<QJsonObject>("published");
    const QDir folder(TALLY_TEST_DATA "/data/actus");
    int cases = 0;
    for (const QString& name : folder.entryList({"*.json"})) {
      QFile file(folder.filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
      for (auto one = all.begin(); one != all.end(); ++one, ++cases)
        QTest::newRow(qPrintable(one.key())) << one.value().toObject();
    }
    QCOMPARE(cases, 124);
  }

  void every_published_case() {
    QFETCH(QJsonObject, published);
    const QJsonArray rows = flows_of(published, kDecimals);
    const QJsonArray expected = published["results"].toArray();
    for (qsizetype i = 0; i < std::min(rows.size(), expected.size()); ++i) {
      const QString differs = difference(rows[i].toObject(), expected[i].toObject());
      QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
    QCOMPARE(rows.size(), expected.size());
  }

  /// Whatever the decimals, what is lent comes back to the last unit.
  void nothing_is_left_over_data() { every_published_case_data(); }

  void nothing_is_left_over() {
    QFETCH(QJsonObject, published);
    for (const int decimals : {0, 2, 6}) {
      const QJsonArray rows = flows_of(published, decimals);
      QCOMPARE(rows.size(), published["results"].toArray().size());
      if (rows.isEmpty()) continue;
      const QString last = rows.last()["eventType"].toString();
      if (last == "MD" || last == "STD" || last == "TD")
        QCOMPARE(rows.last()["notionalPrincipal"].toDouble(), 0.0);
    }
  }

  void what_is_refused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* story, const QString& text, const char* sentence) {
      QTest::newRow(story) << text << sentence;
    };
    const QString terms = "{\"identifier\": \"a\", \"terms\": {%1}}";
    row("no JSON", "{", "no JSON: incomplete JSON");
    row("a list", "[]", "the file should hold a case or an object of cases");
    row("a case that is none", "{\"terms\": 1}", "the case: terms is no object");
    row("no type", terms.arg(""), "a: contractType is missing");
    row("a type of its own", terms.arg("\"contractType\": \"ABC\""),
        "a: contractType \"ABC\" is none of PAM LAM NAM ANN LAX CLM UMP CEG CEC COM");
    row("no status date", terms.arg("\"contractType\": \"PAM\""), "a: statusDate is missing");
    row("a day that is none",
        terms.arg("\"contractType\": \"PAM\", \"statusDate\": \"2024-02-30\""),
        "a: statusDate \"2024-02-30\" is no time such as 2013-01-01T00:00:00");
    row("an amount that is none", terms.arg(kLoan + ", \"rateSpread\": \"lots\""),
        "a: rateSpread \"lots\" is no number of a size that can be counted");
    row("an amount beyond all", terms.arg(kLoan + ", \"rateSpread\": \"1e60\""),
        "a: rateSpread \"1e60\" is no number of a size that can be counted");
    row("a cycle that is none", terms.arg(kLoan + ", \"cycleOfFee\": \"P1XL1\""),
        "a: cycleOfFee \"P1XL1\" is no cycle such as P1ML1");
    row("a convention that is none", terms.arg(kLoan + ", \"businessDayConvention\": \"ABC\""),
        "a: businessDayConvention \"ABC\" is none of NOS SCF SCMF CSF CSMF SCP SCMP CSP CSMP");
    row("steps without amounts",
        terms.arg(kLoan + ", \"arrayCycleAnchorDateOfPrincipalRedemption\": \"2024-02-02\""),
        "a: arrayNextPrincipalRedemptionPayment should have one value for all anchors or one for "
        "each");
  }

  void what_is_refused() {
    QFETCH(QString, text);
    QTEST(said(text), "sentence");
  }

  void what_has_no_cash_flows_data() {
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* story, const QString& more, const char* sentence) {
      QTest::newRow(story) << "{" + kLoan + more + "}" << sentence;
    };
    row("no end and no payment", "",
        "maturityDate or nextPrincipalRedemptionPayment is missing");
    row("nothing comes back", ", \"nextPrincipalRedemptionPayment\": \"0\"",
        "nextPrincipalRedemptionPayment never repays the principal");
    row("a grain a month", ", \"nextPrincipalRedemptionPayment\": \"0.0001\"",
        "too many events; see nextPrincipalRedemptionPayment");
    row("a rate of its own",
        ", \"maturityDate\": \"2024-06-02\", \"cycleOfRateReset\": \"P1ML1\"",
        "marketObjectCodeOfRateReset is missing");
    row("nothing observed",
        ", \"maturityDate\": \"2024-06-02\", \"cycleOfRateReset\": \"P1ML1\","
        "\"marketObjectCodeOfRateReset\": \"EURIBOR\"",
        "no value of EURIBOR is observed in time");
    row("a spread of a million per cent",
        ", \"maturityDate\": \"2024-06-02\", \"rateSpread\": \"10000\"",
        "rateSpread is out of range");
  }

  void what_has_no_cash_flows() {
    QFETCH(QString, terms);
    bool refused = false;
    const std::string results =
        app::actus_results(app::parse_actus(terms.toStdString(), kDecimals), kDecimals, refused);
    QVERIFY(refused);
    QTEST(QJsonDocument::fromJson(QByteArray::fromStdString(results))["error"].toString(),
          "sentence");
  }

  void one_bad_case_disturbs_no_other() {
    const std::string text = "{\"bad\": 1, \"worse\": {\"terms\": {\"contractType\": \"SWAPS\"}}, "
                             "\"good\": {\"terms\": {" + kLoan.toStdString() +
                             ", \"maturityDate\": \"2024-06-02\"}}}";
    bool refused = false;
    const std::string results =
        app::actus_results(app::parse_actus(text, kDecimals), kDecimals, refused);
    QVERIFY(refused);
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(results)).object();
    QCOMPARE(all["bad"]["error"].toString(), "bad is no object");
    QVERIFY(all["worse"]["error"].toString().startsWith("worse: contractType \"SWAPS\""));
    QCOMPARE(all["good"].toArray().size(), 7);
  }

 private:
  static QString said(const QString& text) {
    try {
      (void)app::parse_actus(text.toStdString(), kDecimals);
    } catch (const app::Refusal& refusal) {
      return QString::fromUtf8(refusal.what());
    }
    return "nothing";
  }
};

TALLY_TEST(ActusTest)
#include "actus_test.moc"
