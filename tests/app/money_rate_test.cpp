// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/money_rate.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/contract/cashflow/day_count.hpp"

using namespace tally;
namespace cf = contract::cashflow;

namespace {

using Flows = std::vector<app::DatedAmount>;

QJsonObject vectors(const char* name) {
  QFile file(QString(TALLY_TEST_DATA "/vectors/%1.json").arg(name));
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                        : QJsonObject();
}

double number(const QJsonValue& value) {
  return value.isString() ? value.toString().toDouble() : value.toDouble();
}

double years_between(const QString& basis, Day from, Day to) {
  if (basis == "act/100") return (to - from) / 100.0;
  const cf::DayCount convention = basis == "act/360"       ? cf::DayCount::kAct360
                                  : basis == "30/360 ISDA" ? cf::DayCount::k30360
                                  : basis == "30E/360"     ? cf::DayCount::k30E360
                                                           : cf::DayCount::kAct365Fixed;
  const cf::Fraction part = cf::year_fraction(convention, from, to);
  return static_cast<double>(part.num) / static_cast<double>(part.den);
}

Flows dated(const QJsonArray& rows, const QString& basis) {
  std::vector<Day> days;
  for (const QJsonValue& row : rows) days.push_back(*from_iso(row[0].toString().toStdString()));
  const Day first = *std::ranges::min_element(days);
  Flows flows;
  for (qsizetype i = 0; i < rows.size(); ++i)
    flows.push_back({years_between(basis, first, days[static_cast<std::size_t>(i)]),
                     number(rows[i].toArray()[1])});
  return flows;
}

Flows yearly(const QJsonArray& amounts) {
  Flows flows;
  for (qsizetype i = 0; i < amounts.size(); ++i)
    flows.push_back({static_cast<double>(i), number(amounts[i])});
  return flows;
}

}  // namespace

class MoneyRateTest : public QObject {
  Q_OBJECT

 private slots:
  void published_returns_data() {
    QTest::addColumn<QJsonObject>("published");
    const QJsonObject all = vectors("xirr");
    int rows = 0;
    for (const char* group : {"xirr", "xirr_by_day_count", "xirr_tubedude"})
      for (const QJsonValue& value : all[group].toArray())
        QTest::addRow("%s %d", group, ++rows) << value.toObject();
    QCOMPARE(rows, 55);
  }

  void published_returns() {
    QFETCH(QJsonObject, published);
    const auto rate =
        app::internal_rate(dated(published["flows"].toArray(), published["basis"].toString()));
    const QString source = published["source"].toString();
    if (source.endsWith("30-45.csv")) {  // the source finds none; this one is worth nothing
      QVERIFY(std::abs(*rate + 0.8407890404) < 1e-8);
      return;
    }
    if (published["expected"].isNull()) {
      QVERIFY(!rate);
      return;
    }
    QVERIFY(rate.has_value());
    if (source.endsWith("30-18.csv")) {  // the source has -0.2692, which is further from 0
      QVERIFY(std::abs(*rate - 0.2593570136721242) < 1e-9);
      return;
    }
    const double tolerance = published.contains("abs_tolerance")
                                 ? published["abs_tolerance"].toString().toDouble()
                                 : 1e-9;
    const auto is = [&](const char* name) {
      const double expected = published[name].toString("nan").toDouble();
      return std::abs(*rate - expected) <= tolerance * std::max(1.0, std::abs(expected));
    };
    QVERIFY2(is("expected") || is("other_root_noted_by_source"),
             qPrintable(QString::number(*rate, 'g', 16)));
  }

  void published_present_values() {
    for (const QJsonValue& value : vectors("xirr")["xnpv"].toArray()) {
      const double worth =
          app::present_value(dated(value["flows"].toArray(), "act/365F"), number(value["rate"]));
      QVERIFY(std::abs(worth - number(value["expected"])) < 1e-8);
    }
  }

  void rates_of_equal_periods_as_published() {
    int counted = 0;
    for (const QJsonValue& value : vectors("tvm_irr")["irr"].toArray()) {
      const auto rate = app::internal_rate(yearly(value["cashflows"].toArray()));
      ++counted;
      if (value["expected"].isNull()) {
        QVERIFY(!rate);
        continue;
      }
      QVERIFY(rate.has_value());
      const double expected = number(value["expected"]);
      QVERIFY2(std::abs(*rate / expected - 1) <= number(value["rel_tolerance"]),
               qPrintable(QString::number(*rate)));
    }
    QCOMPARE(counted, 11);
  }

  void worth_of_equal_periods_as_published() {
    int counted = 0;
    for (const QJsonValue& value : vectors("tvm_irr")["tvm"].toArray()) {
      const QJsonObject args = value["args"].toObject();
      if (value["fn"].toString() != "npv") continue;
      const double worth =
          app::present_value(yearly(args["cashflows"].toArray()), number(args["rate"]));
      const QStringList tolerance = value["tolerance"].toString().split(' ');
      const double allowed = tolerance[1].toDouble();
      const double expected = number(value["expected"]);
      QVERIFY(std::abs(worth - expected) <=
              (tolerance[0] == "rel" ? allowed * std::abs(expected) : allowed));
      ++counted;
    }
    QCOMPARE(counted, 8);
  }

  /// pv, fv and rate of a row of equal payments: all of it together is worth nothing.
  void equal_payments_as_published() {
    int counted = 0;
    for (const QJsonValue& value : vectors("tvm_irr")["tvm"].toArray()) {
      const QJsonObject args = value["args"].toObject();
      const QString name = value["fn"].toString();
      if (name != "pv" && name != "fv" && name != "rate") continue;
      const int periods = args["nper"].toInt();
      const int first = args["when"].toInt() == 1 ? 0 : 1;
      Flows flows;
      for (int k = 0; k < periods; ++k)
        flows.push_back({static_cast<double>(k + first), number(args["pmt"])});
      if (name != "pv") flows.push_back({0, number(args["pv"])});
      if (name != "fv") flows.push_back({static_cast<double>(periods), number(args["fv"])});
      ++counted;
      if (name == "rate") {
        const auto rate = app::internal_rate(flows);
        QCOMPARE(rate.has_value(), !value["expected"].isNull());
        if (rate) QVERIFY(std::abs(*rate - number(value["expected"])) < 1e-11);
        continue;
      }
      const QStringList parts = args["rate"].toString().split('/');
      const double rate = parts[0].toDouble() / (parts.size() > 1 ? parts[1].toDouble() : 1);
      const double growth = name == "fv" ? std::pow(1 + rate, periods) : 1;
      const double ours = -app::present_value(flows, rate) * growth;
      const double apart = ours / number(value["expected"]) - 1;
      QVERIFY2(std::abs(apart) < 1e-9, qPrintable(QString::number(apart)));
    }
    QCOMPARE(counted, 12);
  }

  void no_rate_is_no_zero() {
    QVERIFY(!app::internal_rate({}));
    QVERIFY(!app::internal_rate(Flows{{0, 0}, {1, 0}}));
    QVERIFY(!app::internal_rate(Flows{{0, 5}, {1, 5}}));
    QVERIFY(std::abs(*app::internal_rate(Flows{{0, -1'000}, {1, 1'000}})) < 1e-12);
    QVERIFY(std::abs(*app::internal_rate(Flows{{0, -1'000}, {1, 1'100}}) - 0.1) < 1e-12);
  }
};

TALLY_TEST(MoneyRateTest)
#include "money_rate_test.moc"
