// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/dates.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tally;
namespace cf = contract::cashflow;

namespace {

Day day(const QString& text) { return *from_iso(text.toStdString()); }
QString iso(Day day) { return QString::fromStdString(to_iso(day)); }

const QHash<QString, cf::Shift> kShifts = {
    {"NO_ADJUST", cf::Shift::kNone},
    {"FOLLOWING", cf::Shift::kFollowing},
    {"MODIFIED_FOLLOWING", cf::Shift::kModifiedFollowing},
    {"MODIFIED_FOLLOWING_BI_MONTHLY", cf::Shift::kModifiedFollowingBiMonthly},
    {"PRECEDING", cf::Shift::kPreceding},
    {"MODIFIED_PRECEDING", cf::Shift::kModifiedPreceding},
    {"NEAREST", cf::Shift::kNearest}};

QJsonDocument vectors() {
  QFile file(TALLY_TEST_DATA "/vectors/due_dates.json");
  return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                        : QJsonDocument();
}

}  // namespace

class DatesTest : public QObject {
  Q_OBJECT

 private slots:
  void business_days_as_published() {
    const QJsonArray rows = vectors()["business_day_adjust"].toArray();
    QCOMPARE(rows.size(), 43);
    for (const QJsonValue& row : rows) {
      const Day input = day(row["input"].toString());
      const cf::Shift shift = kShifts[row["convention"].toString()];
      QCOMPARE(iso(cf::shifted(input, shift, cf::Calendar::kMondayToFriday)),
               row["expected"].toString());
      QCOMPARE(iso(cf::shifted(input, shift, cf::Calendar::kEveryDay)), iso(input));
    }
  }

  /// The published rolls of one month start anywhere; ours are anchored, so they count where the
  /// start is the end of its month.
  void month_ends_as_published() {
    int counted = 0;
    for (const QJsonValue& row : vectors()["month_end_roll"].toArray()) {
      const Day input = day(row["input"].toString());
      const bool at_end = to_civil(input + 1).day == 1;
      const auto cycle = cf::cycle_named(row["step"].toString().toStdString());
      if (!at_end || !cycle || cycle->unit != cf::CycleUnit::kMonths) continue;
      const std::int32_t n = row["op"].toString() == "next" ? 1 : -1;
      QCOMPARE(iso(cf::nth_date(input, *cycle, n, cf::MonthEnd::kEndOfMonth)),
               row["expected"].toString());
      ++counted;
    }
    QCOMPARE(counted, 4);
  }

  void due_dates_as_published() {
    const QJsonArray rows = vectors()["fineract_month_end_due_dates"].toArray();
    QCOMPARE(rows.size(), 5);
    for (const QJsonValue& row : rows) {
      const bool first_of_next = row["strategy"].toString() == "FIRST_DAY_OF_NEXT_MONTH";
      const auto rule =
          first_of_next ? cf::MonthEnd::kFirstOfNext : cf::MonthEnd::kSameDay;
      const QJsonArray due = row["due"].toArray();
      for (qsizetype k = 0; k < due.size(); ++k)
        QCOMPARE(iso(cf::nth_date(day(row["disbursed"].toString()),
                                  {row["every_months"].toInt(), cf::CycleUnit::kMonths},
                                  static_cast<std::int32_t>(k) + 1, rule)),
                 due[k].toString());
    }
  }

  void cycles_data() {
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("cycle");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("with_end");
    QTest::addColumn<bool>("end_of_month");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* story, const char* anchor, const char* cycle, const char* end,
                        bool with_end, bool end_of_month, const char* dates) {
      QTest::newRow(story) << anchor << cycle << end << with_end << end_of_month << dates;
    };
    row("whole periods", "2024-01-01", "P1ML1", "2024-03-01", true, false,
        "2024-01-01 2024-02-01 2024-03-01");
    row("without the end", "2024-01-01", "P1ML1", "2024-03-01", false, false,
        "2024-01-01 2024-02-01");
    row("a short rest", "2024-01-01", "P1ML1", "2024-02-15", true, false,
        "2024-01-01 2024-02-01 2024-02-15");
    row("a long rest", "2024-01-01", "P1ML0", "2024-02-15", true, false,
        "2024-01-01 2024-02-15");
    row("a long rest without the end", "2024-01-01", "P1ML0", "2024-02-15", false, false,
        "2024-01-01");
    row("no room for a period", "2024-01-01", "P1YL0", "2024-02-15", true, false,
        "2024-01-01 2024-02-15");
    row("the 31st comes back", "2024-01-31", "P1ML1", "2024-05-01", false, false,
        "2024-01-31 2024-02-29 2024-03-31 2024-04-30");
    row("the 30th stays", "2024-04-30", "P1ML1", "2024-07-01", false, false,
        "2024-04-30 2024-05-30 2024-06-30");
    row("the last day stays the last", "2024-04-30", "P1ML1", "2024-07-01", false, true,
        "2024-04-30 2024-05-31 2024-06-30");
    row("weeks", "2024-02-26", "P2W", "2024-03-20", false, true, "2024-02-26 2024-03-11");
    row("a quarter and a half-year", "2024-01-15", "P1Q", "2024-08-01", false, false,
        "2024-01-15 2024-04-15 2024-07-15");
    row("no cycle", "2024-01-15", "", "2024-08-01", true, false, "2024-01-15 2024-08-01");
    row("an anchor after the end", "2024-09-01", "P1M", "2024-08-01", true, false, "");
    row("an anchor at the end", "2024-08-01", "P1M", "2024-08-01", false, false, "");
  }

  void cycles() {
    QFETCH(QString, anchor);
    QFETCH(QString, cycle);
    QFETCH(QString, end);
    QFETCH(bool, with_end);
    QFETCH(bool, end_of_month);
    const auto rule = end_of_month ? cf::MonthEnd::kEndOfMonth : cf::MonthEnd::kSameDay;
    QStringList dates;
    for (const cf::Moment moment :
         cf::cycle_moments({day(anchor)}, cf::cycle_named(cycle.toStdString()), {day(end)}, rule,
                           with_end))
      dates.append(iso(moment.day));
    QTEST(dates.join(' '), "dates");
  }

  void cycles_in_words() {
    const cf::Cycle year{12, cf::CycleUnit::kMonths, cf::Stub::kLong};
    QCOMPARE(*cf::cycle_named("P1YL0"), year);
    QCOMPARE(cf::cycle_named("P3W")->count, 21);
    for (const char* none :
         {"", "P", "P1", "1M", "P0M", "P-1M", "P1X", "P10000D", "P1ML2", "P1.5M"})
      QVERIFY2(!cf::cycle_named(none), none);
  }

  void the_last_second_is_midnight() {
    const Day first = day("2013-12-31");
    QCOMPARE(iso(cf::counting_day({first, 86'399})), "2014-01-01");
    QCOMPARE(iso(cf::counting_day({first, 86'398})), "2013-12-31");
  }
};

TALLY_TEST(DatesTest)
#include "dates_test.moc"
