// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/claims_csv.hpp"
#include "tests/core/credit/vectors.hpp"

using namespace tally::credit;

class ClaimsCsvTest : public QObject {
  Q_OBJECT

 private slots:
  void rows_become_claims_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* story, const char* csv, const char* json) {
      QTest::newRow(story) << QByteArray(csv) << QByteArray(json);
    };
    row("kinds of values", "score,ok,name,amount\n712,true,Anna,12.50\n",
        "[{\"score\":712,\"ok\":true,\"name\":\"Anna\",\"amount\":12.50}]");
    row("an empty cell is left out", "a,b\n1,\n,2\n", "[{\"a\":1},{\"b\":2}]");
    row("quotes, commas and line ends", "a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n",
        "[{\"a\":\"x, \\\"y\\\"\\nz\",\"b\":2}]");
    row("JSON in a cell", "a\n\"[1,{\"\"b\"\":2}]\"\n", "[{\"a\":[1,{\"b\":2}]}]");
    row("numbers that are none stay text", "a,b\n007,1e5x\n", "[{\"a\":\"007\",\"b\":\"1e5x\"}]");
    row("no line end at the end, an empty line, a byte order mark", "\xef\xbb\xbf" "a\n\n1",
        "[{\"a\":1}]");
    row("names alone", "a,b\n", "[]");
  }
  void rows_become_claims() {
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    const auto rows = claims_from_csv(csv.toStdString());
    QVERIFY(rows);
    QCOMPARE(write_json(json_array(*rows)), json.toStdString());
  }

  void refused_with_the_line_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("line");
    const auto row = [](const char* story, QByteArray csv, CsvProblem problem, int line) {
      QTest::newRow(story) << csv << static_cast<int>(problem) << line;
    };
    row("nothing", "", CsvProblem::kNoNames, 1);
    row("a name is missing", "a,,b\n", CsvProblem::kNoNames, 1);
    row("a name twice", "a,b,a\n", CsvProblem::kNoNames, 1);
    row("a cell too few", "a,b\n1,2\n1\n", CsvProblem::kCells, 3);
    row("a cell too many", "a,b\n1,2,3\n", CsvProblem::kCells, 2);
    row("an open quote", "a\n\"x\n", CsvProblem::kQuotes, 2);
    row("text after a quote", "a\n\"x\"y\n", CsvProblem::kQuotes, 2);
    row("no UTF-8", "a\n\xff\n", CsvProblem::kText, 2);
    row("too many", "a\n" + QByteArray("1\n").repeated(10'001), CsvProblem::kTooMany, 10'002);
  }
  void refused_with_the_line() {
    QFETCH(QByteArray, csv);
    QFETCH(int, problem);
    QFETCH(int, line);
    const auto rows = claims_from_csv(csv.toStdString());
    QVERIFY(!rows);
    QCOMPARE(static_cast<int>(rows.error().problem), problem);
    QCOMPARE(static_cast<int>(rows.error().line), line);
  }
};

TALLY_TEST(ClaimsCsvTest)
#include "claims_csv_test.moc"
