// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/parse.hpp"

#include <QtTest/QtTest>

namespace tally::ui {

class ParseTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void amountsThatCanBeMeant_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("plain") << QStringLiteral("500") << 2 << qint64{50'000};
    QTest::newRow("with decimals") << QStringLiteral("1234.5") << 2 << qint64{123'450};
    QTest::newRow("with separators") << QStringLiteral("1,234,567.89") << 2 << qint64{123'456'789};
    QTest::newRow("with spaces") << QStringLiteral(" 1 234.50 ") << 2 << qint64{123'450};
    QTest::newRow("begins with the point") << QStringLiteral(".05") << 2 << qint64{5};
    QTest::newRow("ends with the point") << QStringLiteral("7.") << 2 << qint64{700};
    QTest::newRow("no decimals") << QStringLiteral("12") << 0 << qint64{12};
  }
  void amountsThatCanBeMeant() {
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(qint64, minor);
    const auto parsed = parseAmount(text, decimals);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error()));
    QCOMPARE(parsed->minor, minor);
  }

  void amountsThatAreRefusedWithAReason_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString() << 2 << QStringLiteral("Type a number.");
    QTest::newRow("only a point") << QStringLiteral(".") << 2 << QStringLiteral("Type a number.");
    QTest::newRow("letters") << QStringLiteral("12a") << 2
                             << QStringLiteral("“a” is not part of a number.");
    QTest::newRow("two points") << QStringLiteral("1.2.3") << 2
                                << QStringLiteral("“.” is not part of a number.");
    QTest::newRow("a comma for the point")
        << QStringLiteral("12,5") << 2
        << QStringLiteral("“,” separates thousands here; for decimals use “.”.");
    QTest::newRow("separators out of place")
        << QStringLiteral("1,23,456") << 2
        << QStringLiteral("“,” separates thousands here; for decimals use “.”.");
    QTest::newRow("a tenth of a cent") << QStringLiteral("0.001") << 2
                                       << QStringLiteral("At most 2 decimals here.");
    QTest::newRow("negative") << QStringLiteral("-5") << 2
                              << QStringLiteral("This cannot be negative.");
    QTest::newRow("negative with a true minus") << QStringLiteral("\u22125") << 2
                                                << QStringLiteral("This cannot be negative.");
    QTest::newRow("more than can exist") << QStringLiteral("99999999999999999999") << 2
                                         << QStringLiteral("This is too large.");
  }
  void amountsThatAreRefusedWithAReason() {
    QFETCH(QString, text);
    QFETCH(int, decimals);
    const auto parsed = parseAmount(text, decimals);
    QVERIFY(!parsed);
    QTEST(parsed.error(), "reason");
  }

  void ratesAreReadToTheTenThousandth() {
    QCOMPARE(parseRate(QStringLiteral("13.99 %"))->ppb, 139'900'000);
    QCOMPARE(parseRate(QStringLiteral("0.0001"))->ppb, 1'000);
    QCOMPARE(parseRate(QStringLiteral("1000"))->ppb, kMaxRatePpb);
    QCOMPARE(parseRate(QStringLiteral("1000.01")).error(),
             QStringLiteral("A rate is at most 1000 %."));
    QCOMPARE(parseRate(QStringLiteral("7.00001")).error(),
             QStringLiteral("At most 4 decimals here."));
  }

  void germansTypeTheirOwnPoint() {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(parseAmount(QStringLiteral("1.234,50"), 2)->minor, 123'450);
    QVERIFY(!parseAmount(QStringLiteral("12.5"), 2));
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::ParseTest)
#include "parse_test.moc"
