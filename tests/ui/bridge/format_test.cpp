// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/format.hpp"

#include <QtTest/QtTest>

namespace tally::ui {

class FormatTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale::c()); }

  void amountsHaveSeparatorsDecimalsAndATrueMinus_data() {
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("a wallet") << qint64{1'248'000} << 2 << QStringLiteral("12,480.00");
    QTest::newRow("a million") << qint64{100'000'000} << 2 << QStringLiteral("1,000,000.00");
    QTest::newRow("a cent") << qint64{1} << 2 << QStringLiteral("0.01");
    QTest::newRow("nothing") << qint64{0} << 2 << QStringLiteral("0.00");
    QTest::newRow("spent") << qint64{-1234} << 2 << QStringLiteral("\u221212.34");
    QTest::newRow("no decimals") << qint64{1234} << 0 << QStringLiteral("1,234");
    QTest::newRow("a coin of eight decimals")
        << qint64{100'000'001} << 8 << QStringLiteral("1.00000001");
    QTest::newRow("the least number there is")
        << std::numeric_limits<qint64>::min() << 2
        << QStringLiteral("\u221292,233,720,368,547,758.08");
  }
  void amountsHaveSeparatorsDecimalsAndATrueMinus() {
    QFETCH(qint64, minor);
    QFETCH(int, decimals);
    QTEST(formatAmount({minor}, decimals), "text");
  }

  void ratesAndPercentages() {
    QCOMPARE(formatRate({139'900'000}), QStringLiteral("13.99\u00a0%"));
    QCOMPARE(formatRate({0}), QStringLiteral("0.00\u00a0%"));
    QCOMPARE(formatRate({80'000'000}, 0), QStringLiteral("8\u00a0%"));
    QCOMPARE(formatRate({123'456'789}, 4), QStringLiteral("12.3457\u00a0%"));
    QCOMPARE(formatPercent(9.84), QStringLiteral("9.8\u00a0%"));
    QCOMPARE(formatPercent(-0.04), QStringLiteral("0.0\u00a0%"));
    QCOMPARE(formatPercent(-3.25, 2), QStringLiteral("\u22123.25\u00a0%"));
  }

  void signsSayWhichWayMoneyWent() {
    QCOMPARE(formatSigned({500}, 2), QStringLiteral("+5.00"));
    QCOMPARE(formatSigned({-500}, 2), QStringLiteral("\u22125.00"));
    QCOMPARE(formatSigned({0}, 2), QStringLiteral("0.00"));
  }

  void shortFormsForAxes() {
    QCOMPARE(formatCompact({1'250'000}, 2), QStringLiteral("13\u00a0k"));
    QCOMPARE(formatCompact({125'000}, 2), QStringLiteral("1.3\u00a0k"));
    QCOMPARE(formatCompact({200'000'000}, 2), QStringLiteral("2\u00a0M"));
    QCOMPARE(formatCompact({99'900}, 2), QStringLiteral("999"));
  }

  void timeIsToldAsPeopleTellIt() {
    const Timestamp now{start_of(to_day({2026, 3, 14})).ms + 14 * 3'600'000};
    QCOMPARE(formatTime(now), QStringLiteral("14\u00a0Mar\u00a02026, 14:00"));
    QCOMPARE(formatAgo(now, now), QStringLiteral("just now"));
    QCOMPARE(formatAgo({now.ms - 3'000}, now), QStringLiteral("3\u00a0s ago"));
    QCOMPARE(formatAgo({now.ms - 300'000}, now), QStringLiteral("5\u00a0min ago"));
    QCOMPARE(formatAgo({now.ms - kDayMs}, now), QStringLiteral("1\u00a0day ago"));
    QCOMPARE(formatAgo({now.ms - 3 * kDayMs}, now), QStringLiteral("3\u00a0days ago"));
    QCOMPARE(formatAgo({now.ms - 30 * kDayMs}, now), QStringLiteral("12\u00a0Feb\u00a02026"));
    QCOMPARE(formatLeft({now.ms + 5 * 3'600'000}, now), QStringLiteral("5\u00a0h"));
    QCOMPARE(formatLeft(now, now), QStringLiteral("ended"));
    const Day today = day_of(now);
    QCOMPARE(formatDayDistance(today, today), QStringLiteral("today"));
    QCOMPARE(formatDayDistance(today + 3, today), QStringLiteral("in 3\u00a0days"));
    QCOMPARE(formatDayDistance(today + (-1), today), QStringLiteral("yesterday"));
  }

  void idsAreShortAndAddressesComeInGroups() {
    LoanId loan;
    loan.bytes.fill(0x3f);
    QCOMPARE(shortId(loan), QStringLiteral("3f3f…3f3f"));
    QCOMPARE(chunked(QStringLiteral("ptly1qqqqzz")), QStringLiteral("ptly 1qqq qzz"));
    QCOMPARE(shortAddress(QStringLiteral("ptly1qqqqqqqqqqqqqqqx7k2")),
             QStringLiteral("ptly1qqqq…x7k2"));
  }

  void wordsOfOthersStayPlainAndShort() {
    QCOMPARE(foreignText("two\nlines"), QStringLiteral("twolines"));
    QCOMPARE(foreignText("\xe2\x80\xae" "abc"), QStringLiteral("abc"));
    QCOMPARE(foreignText(std::string(50, 'a'), 10), QStringLiteral("aaaaaaaaa…"));
    QVERIFY(!plainToolTip(QStringLiteral("<b>bold</b>")).contains(QStringLiteral("<b>")));
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::FormatTest)
#include "format_test.moc"
