// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/civil_date.hpp"

using namespace tally;

namespace {

Day day(const QString& iso) {
  const auto found = from_iso(iso.toStdString());
  if (!found) qFatal("no date");
  return *found;
}

QString iso(Day at) { return QString::fromStdString(to_iso(at)); }

}  // namespace

class CivilDateTest : public QObject {
  Q_OBJECT

 private slots:
  void days_count_from_1970_data() {
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("days");
    QTest::newRow("the first") << "1970-01-01" << 0;
    QTest::newRow("the day before") << "1969-12-31" << -1;
    QTest::newRow("a new year") << "2024-01-01" << 19'723;
    QTest::newRow("a leap day") << "2024-02-29" << 19'782;
    QTest::newRow("the leap day of a century") << "2000-02-29" << 11'016;
    QTest::newRow("the last day") << "2200-12-31" << kLastDay.days;
    QTest::newRow("long ago") << "1600-03-01" << -135'080;
  }
  void days_count_from_1970() {
    QFETCH(QString, date);
    QFETCH(int, days);
    QCOMPARE(day(date).days, days);
    QCOMPARE(iso(Day{days}), date);
  }

  void every_day_comes_back() {
    CivilDate expected{1899, 12, 31};
    for (std::int32_t days = to_day(expected).days; days < kLastDay.days + 400; ++days) {
      QVERIFY(to_civil(Day{days}) == expected);
      QCOMPARE(to_day(expected).days, days);
      if (++expected.day <= days_in_month(expected.year, expected.month)) continue;
      expected.day = 1;
      if (++expected.month <= 12) continue;
      expected.month = 1;
      ++expected.year;
    }
  }

  void leap_years_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("leap");
    QTest::newRow("ordinary") << 2023 << false;
    QTest::newRow("every fourth") << 2024 << true;
    QTest::newRow("not a century") << 2100 << false;
    QTest::newRow("but every fourth century") << 2000 << true;
  }
  void leap_years() {
    QFETCH(int, year);
    QFETCH(bool, leap);
    QCOMPARE(is_leap_year(year), leap);
    QCOMPARE(days_in_month(year, 2), leap ? 29 : 28);
  }

  void months_keep_the_day_or_end_data() {
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("then");
    QTest::newRow("an ordinary day") << "2024-01-15" << 1 << "2024-02-15";
    QTest::newRow("into a leap February") << "2024-01-31" << 1 << "2024-02-29";
    QTest::newRow("and on, from the anchor") << "2024-01-31" << 2 << "2024-03-31";
    QTest::newRow("into a month of 30 days") << "2024-01-31" << 3 << "2024-04-30";
    QTest::newRow("into an ordinary February") << "2023-01-30" << 1 << "2023-02-28";
    QTest::newRow("over the year") << "2023-11-30" << 3 << "2024-02-29";
    QTest::newRow("five years") << "2024-02-29" << 60 << "2029-02-28";
    QTest::newRow("none") << "2024-02-29" << 0 << "2024-02-29";
    QTest::newRow("backwards") << "2024-03-31" << -1 << "2024-02-29";
    QTest::newRow("backwards over the year") << "2024-01-31" << -14 << "2022-11-30";
  }
  void months_keep_the_day_or_end() {
    QFETCH(QString, anchor);
    QFETCH(int, months);
    QFETCH(QString, then);
    QCOMPARE(iso(add_months(day(anchor), months)), then);
  }

  void thirty_days_a_month_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("days");
    QTest::newRow("the same day") << "2024-01-15" << "2024-01-15" << 0;
    QTest::newRow("a 31st is a 30th") << "2024-01-31" << "2024-03-31" << 60;
    QTest::newRow("from the 30th to the 31st") << "2024-01-30" << "2024-01-31" << 0;
    QTest::newRow("February is not stretched") << "2024-02-29" << "2024-03-31" << 31;
    QTest::newRow("to the end of February") << "2024-01-31" << "2024-02-29" << 29;
    QTest::newRow("to the end of an ordinary February") << "2023-01-31" << "2023-02-28" << 28;
    QTest::newRow("a year") << "2023-05-17" << "2024-05-17" << 360;
    QTest::newRow("backwards") << "2024-03-31" << "2024-01-31" << -60;
  }
  void thirty_days_a_month() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, days);
    QCOMPARE(days_30e_360(day(from), day(to)), days);
  }

  void only_real_dates_are_read_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("a day that the month has not") << "2023-02-29";
    QTest::newRow("a 13th month") << "2023-13-01";
    QTest::newRow("month zero") << "2023-00-10";
    QTest::newRow("day zero") << "2023-01-00";
    QTest::newRow("short") << "2023-1-01";
    QTest::newRow("slashes") << "2023/01/01";
    QTest::newRow("letters") << "2023-0a-01";
    QTest::newRow("a sign") << "-023-01-01";
    QTest::newRow("something behind") << "2023-01-01 ";
  }
  void only_real_dates_are_read() {
    QFETCH(QString, text);
    QVERIFY(!from_iso(text.toStdString()));
  }

  void moments_belong_to_days_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("midnight") << 0LL << 0 << "1970-01-01T00:00:00Z";
    QTest::newRow("just before midnight") << 86'399'999LL << 0 << "1970-01-01T23:59:59Z";
    QTest::newRow("before 1970") << -1LL << -1 << "1969-12-31T23:59:59Z";
    QTest::newRow("afternoon of a leap day")
        << 1'709'214'300'000LL << 19'782 << "2024-02-29T13:45:00Z";
  }
  void moments_belong_to_days() {
    QFETCH(qint64, ms);
    QFETCH(int, days);
    QFETCH(QString, text);
    QCOMPARE(day_of(Timestamp{ms}).days, days);
    QCOMPARE(QString::fromStdString(to_iso(Timestamp{ms})), text);
    QVERIFY(day_of(start_of(Day{days})) == Day{days});
  }
};

TALLY_TEST(CivilDateTest)
#include "civil_date_test.moc"
