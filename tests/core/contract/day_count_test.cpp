// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/day_count.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <random>

#include "core/contract/cashflow/dates.hpp"

using namespace tally;
namespace cf = contract::cashflow;

namespace {

Day day(const QJsonValue& text) { return *from_iso(text.toString().toStdString()); }

double decimal(cf::Fraction fraction) {
  return static_cast<double>(fraction.num) / static_cast<double>(fraction.den);
}

/// After whole periods the broken one is the last: it counts from where it starts.
Day icma_anchor(const QJsonObject& row, int months, bool to_ends) {
  const Day from = day(row["start"]);
  const auto rule = to_ends ? cf::MonthEnd::kEndOfMonth : cf::MonthEnd::kSameDay;
  for (std::int32_t n = 1; n < 10; ++n)
    if (cf::nth_date(day(row["schedule_start"]), {months, cf::CycleUnit::kMonths}, n, rule) == from)
      return from;
  return day(row["period_end"]);
}

cf::Fraction icma_of(const QJsonObject& row) {
  const Day from = day(row["start"]);
  const Day to = day(row["end"]);
  if (row.contains("frequency")) {
    const QString frequency = row["frequency"].toString();
    const int months = frequency.mid(1, frequency.size() - 2).toInt();
    const bool to_ends = row["end_of_month_schedule"].toBool();
    return cf::icma_fraction(from, to, icma_anchor(row, months, to_ends), months, to_ends);
  }
  // QuantLib's rows name one reference period, six months or a year long.
  const Day start = day(row["ref_start"]);
  const Day end = day(row["ref_end"]);
  return cf::icma_fraction(from, to, end, end - start > 300 ? 12 : 6, false);
}

cf::Fraction counted(const QJsonObject& row) {
  const std::string name = row["convention"].toString().toStdString();
  if (name == "ACT/ACT_ICMA") return icma_of(row);
  auto convention = *cf::day_count_named(name);
  if (name == "30U/360" && row["end_of_month_schedule"].toBool())
    convention = cf::DayCount::k30U360Eom;
  std::optional<Day> maturity;
  if (row.contains("termination_date")) maturity = day(row["termination_date"]);
  if (row["end_is_maturity"].toBool()) maturity = day(row["end"]);
  return cf::year_fraction(convention, day(row["start"]), day(row["end"]), maturity);
}

}  // namespace

class DayCountTest : public QObject {
  Q_OBJECT

 private slots:
  void published_rows_data() {
    QTest::addColumn<QJsonObject>("published");
    QFile file(TALLY_TEST_DATA "/vectors/daycount.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll())["cases"].toArray();
    QCOMPARE(rows.size(), 344);
    for (qsizetype i = 0; i < rows.size(); ++i) {
      const QJsonObject row = rows[i].toObject();
      QTest::addRow("%d: %s, %s to %s", static_cast<int>(i),
                    qPrintable(row["convention"].toString()), qPrintable(row["start"].toString()),
                    qPrintable(row["end"].toString()))
          << row;
    }
  }

  void published_rows() {
    QFETCH(QJsonObject, published);
    const cf::Fraction ours = counted(published);
    if (published.contains("year_fraction_exact")) {
      const QStringList parts = published["year_fraction_exact"].toString().split('/');
      const cf::Fraction exact = cf::reduced(ours);
      QCOMPARE(qint64{exact.num}, parts[0].toLongLong());
      QCOMPARE(qint64{exact.den}, parts[1].toLongLong());
    } else if (published.contains("year_fraction")) {
      const double apart = decimal(ours) - published["year_fraction"].toString().toDouble();
      QVERIFY2(std::abs(apart) < 1e-10, qPrintable(QString::number(apart)));
    } else {
      QCOMPARE(qint64{ours.num}, published["days"].toInteger());
    }
  }

  void by_hand_data() {
    QTest::addColumn<int>("convention");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("num");
    QTest::addColumn<qint64>("den");
    const auto row = [](const char* story, cf::DayCount convention, const char* from,
                        const char* to, qint64 num, qint64 den) {
      QTest::newRow(story) << static_cast<int>(convention) << from << to << num << den;
    };
    row("28E/336: a month", cf::DayCount::k28E336, "2024-01-15", "2024-02-15", 28, 336);
    row("28E/336: days after the 28th are the 28th", cf::DayCount::k28E336, "2024-01-31",
        "2024-03-30", 56, 336);
    row("28E/336: a year", cf::DayCount::k28E336, "2023-02-28", "2024-02-29", 336, 336);
    row("nothing", cf::DayCount::kActActIsda, "2024-02-29", "2024-02-29", 0, 1);
    row("backwards", cf::DayCount::kAct360, "2024-02-01", "2024-01-01", -31, 360);
    row("a leap day alone", cf::DayCount::kNoLeap365, "2024-02-28", "2024-02-29", 0, 365);
  }

  void by_hand() {
    QFETCH(int, convention);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const cf::Fraction part = cf::year_fraction(static_cast<cf::DayCount>(convention),
                                                *from_iso(from.toStdString()),
                                                *from_iso(to.toStdString()));
    QTEST(qint64{part.num}, "num");
    QTEST(qint64{part.den}, "den");
  }

  void no_day_is_no_interest_even_at_maturity() {
    const Day end = *from_iso("2026-02-28");
    for (int i = 0; i <= static_cast<int>(cf::kLastDayCount); ++i)
      QCOMPARE(qint64{cf::year_fraction(static_cast<cf::DayCount>(i), end, end, end).num}, 0);
  }

  /// Real days add up, whatever the day between.
  void real_days_are_additive() {
    std::mt19937 random(11);
    for (int i = 0; i < 2'000; ++i) {
      const Day a{static_cast<std::int32_t>(random() % 80'000)};
      const Day b = a + static_cast<std::int32_t>(random() % 4'000);
      const Day c = b + static_cast<std::int32_t>(random() % 4'000);
      for (const auto convention : {cf::DayCount::kAct360, cf::DayCount::kActActIsda}) {
        const auto sum = [&](cf::Fraction x, cf::Fraction y) {
          return cf::reduced({x.num * y.den + y.num * x.den, x.den * y.den});
        };
        QCOMPARE(sum(cf::year_fraction(convention, a, b), cf::year_fraction(convention, b, c)),
                 cf::reduced(cf::year_fraction(convention, a, c)));
      }
    }
  }

  void every_convention_has_a_name() {
    for (int i = 0; i <= static_cast<int>(cf::kLastDayCount); ++i) {
      const auto convention = static_cast<cf::DayCount>(i);
      QCOMPARE(static_cast<int>(*cf::day_count_named(cf::name_of(convention))), i);
    }
    QVERIFY(!cf::day_count_named("30/361"));
  }
};

TALLY_TEST(DayCountTest)
#include "day_count_test.moc"
