// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cash_flow_chart.hpp"
#include "ui/charts/month_strip.hpp"
#include "ui/charts/schedule_chart.hpp"

namespace tally::ui {

using Ticks = std::vector<std::int64_t>;

class ChartTest : public QObject {
  Q_OBJECT

 private slots:
  void ticks_are_round_and_cover_the_largest_data();
  void ticks_are_round_and_cover_the_largest();
  void a_chart_without_data_says_what_will_appear();
  void arrow_keys_read_each_month();
  void an_instalment_tells_all_its_parts();
  void a_month_is_kept_and_freed_by_the_same_click();
};

node::AssetInfo dollar() { return {AssetId{1}, "PUSD", "Practice dollar", 2, {}, {}}; }

std::vector<node::InstalmentRow> twoInstalments() {
  std::vector<node::InstalmentRow> rows(2);
  rows[0].number = 1;
  rows[0].due = to_day({2026, 4, 14});
  rows[0].principal = {40'000};
  rows[0].interest = {10'000};
  rows[0].balance_after = {45'000};
  rows[1].number = 2;
  rows[1].due = to_day({2026, 5, 14});
  rows[1].principal = {45'000};
  rows[1].interest = {5'000};
  return rows;
}

void ChartTest::ticks_are_round_and_cover_the_largest_data() {
  QTest::addColumn<qint64>("largest");
  QTest::addColumn<int>("most");
  QTest::addColumn<Ticks>("expected");
  QTest::newRow("nothing") << qint64{0} << 4 << Ticks{0, 1};
  QTest::newRow("87'000 in four steps") << qint64{87'000} << 4 << Ticks{0, 50'000, 100'000};
  QTest::newRow("on a tick") << qint64{80'000} << 4 << Ticks{0, 20'000, 40'000, 60'000, 80'000};
  QTest::newRow("one above it") << qint64{80'001} << 4 << Ticks{0, 50'000, 100'000};
}

void ChartTest::ticks_are_round_and_cover_the_largest() {
  QFETCH(qint64, largest);
  QFETCH(int, most);
  QFETCH(Ticks, expected);
  QCOMPARE(axisTicks(largest, most), expected);
}

void ChartTest::a_chart_without_data_says_what_will_appear() {
  CashFlowChart chart;
  chart.setMonths({}, 12);
  QCOMPARE(chart.accessibleDescription(), QStringLiteral("No payments yet."));
  QVERIFY(!chart.grab().isNull());
}

void ChartTest::arrow_keys_read_each_month() {
  ScheduleChart chart;
  chart.setAsset(dollar());
  chart.setInstalments(twoInstalments());
  QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2 instalments")));
  QTest::keyClick(&chart, Qt::Key_Home);
  QCOMPARE(chart.current(), 0);
  QTest::keyClick(&chart, Qt::Key_Right);
  QCOMPARE(chart.current(), 1);
  QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2 of 2")));
  QTest::keyClick(&chart, Qt::Key_Right);
  QCOMPARE(chart.current(), 1);
}

void ChartTest::an_instalment_tells_all_its_parts() {
  ScheduleChart chart;
  chart.setAsset(dollar());
  chart.setInstalments(twoInstalments());
  const QString text = chart.itemText(0);
  for (const char* part : {"1 of 2", "400.00", "100.00", "450.00"}) {
    QVERIFY2(text.contains(QLatin1String(part)), part);
  }
}

void ChartTest::a_month_is_kept_and_freed_by_the_same_click() {
  MonthStrip strip;
  strip.setMonths(std::vector<MonthStrip::Month>(3));
  QSignalSpy spy(&strip, &MonthStrip::chosenChanged);
  strip.choose(1);
  QCOMPARE(strip.chosen(), 1);
  strip.choose(1);
  QCOMPARE(strip.chosen(), -1);
  QCOMPARE(spy.count(), 2);
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::ChartTest)
#include "chart_test.moc"
