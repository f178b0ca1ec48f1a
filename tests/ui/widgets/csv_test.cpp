// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/csv.hpp"

#include <QtTest/QtTest>

namespace tally::ui {

class CsvTest : public QObject {
  Q_OBJECT

 private slots:
  void fieldsAreQuotedWhereTheyMustBe() {
    QCOMPARE(csvLine({QStringLiteral("a"), QStringLiteral("b,c"), QStringLiteral("say \"x\"")}),
             QStringLiteral("a,\"b,c\",\"say \"\"x\"\"\""));
  }
  void aReferenceCannotBecomeAFormula() {
    QCOMPARE(csvLine({QStringLiteral("=HYPERLINK(1)")}), QStringLiteral("'=HYPERLINK(1)"));
    QCOMPARE(csvLine({QStringLiteral("-12.50")}), QStringLiteral("-12.50"));
  }
  void figuresAreTheSameInEveryLanguage() {
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(csvFigure({123'456}, 2), QStringLiteral("1234.56"));
    QCOMPARE(csvFigure({-5}, 2), QStringLiteral("-0.05"));
    QCOMPARE(csvFigure({0}, 2), QStringLiteral("0.00"));
    QCOMPARE(csvFigure({-7}, 0), QStringLiteral("-7"));
    QCOMPARE(csvFigure({std::numeric_limits<std::int64_t>::min()}, 8),
             QStringLiteral("-92233720368.54775808"));
    QLocale::setDefault(QLocale::c());
  }
  void aFileIsWrittenWhole() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("t.csv"));
    QCOMPARE(writeCsv(file, {{QStringLiteral("h")}, {QStringLiteral("é")}}), QString());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("h\r\n\xc3\xa9\r\n"));
  }
  void aPlaceThatIsNotThereIsNamed() {
    const QString problem = writeCsv(QStringLiteral("/nowhere/at/all.csv"), {{QString()}});
    QVERIFY(problem.contains(QStringLiteral("/nowhere/at/all.csv")));
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::CsvTest)
#include "csv_test.moc"
