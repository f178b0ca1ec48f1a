// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/loan_book.hpp"

#include "core/practice/decimal.hpp"

using tally::practice::parse_loan_book;

constexpr auto kHeader =
    "funded_amnt,term,int_rate,sub_grade,addr_state,verification_status,annual_inc,emp_length,"
    "delinq_2yrs,Class\n";

class LoanBookTest : public QObject {
  Q_OBJECT

  static std::string with(const std::string& row) { return kHeader + row + "\n"; }

 private slots:
  void the_shipped_book_has_7040_loans() {
    const auto book = tally::practice::read_loan_book(
        TALLY_SOURCE_DIR "/resources/practice/lending_club_loans.csv", 0);
    QVERIFY2(book.has_value(), book ? "" : book.error().what.c_str());
    QCOMPARE(book->size(), std::size_t{7040});
    std::int64_t sum = 0;
    for (const auto& row : *book) sum += row.principal.minor;
    QCOMPARE(sum, INT64_C(11'056'565'000));
    QCOMPARE(std::count_if(book->begin(), book->end(), [](const auto& row) { return !row.good; }),
             std::ptrdiff_t{379});
    const auto& first = book->front();
    QCOMPARE(first.principal.minor, INT64_C(3'200'000));
    QCOMPARE(first.rate.ppb, INT64_C(119'900'000));
    QCOMPARE(first.months, std::uint32_t{60});
  }

  void only_the_rows_asked_for_are_read() {
    const auto book = parse_loan_book(
        with("1000,term_36,9,B1,CA,Verified,5e4,emp_1,0,good\nnonsense"), 1);
    QVERIFY(book.has_value());
    QCOMPARE(book->size(), std::size_t{1});
    QCOMPARE(book->front().income, std::int64_t{50'000});
  }

  void columns_are_found_by_name() {
    const auto book = parse_loan_book(
        "\xef\xbb\xbf"
        "Class,extra,delinq_2yrs,emp_length,annual_inc,verification_status,addr_state,sub_grade,"
        "int_rate,term,funded_amnt\r\n"
        "bad,\"a, \"\"quoted\"\"\nthing\",2,emp_ge_10,70000.5,Verified,NY,C3,13.99,term_60,"
        "\"1500.25\"\r\n",
        0);
    QVERIFY(book.has_value());
    QCOMPARE(book->size(), std::size_t{1});
    const auto& row = book->front();
    QCOMPARE(row.principal.minor, std::int64_t{150'025});
    QCOMPARE(row.rate.ppb, std::int64_t{139'900'000});
    QVERIFY(!row.good);
    QCOMPARE(row.delinquencies, std::uint32_t{2});
  }

  void a_wrong_row_is_named_data() {
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* story, const std::string& csv, int line, const char* says) {
      QTest::newRow(story) << QString::fromStdString(csv) << line << QString(says);
    };
    row("empty file", "", 1, "empty");
    row("a column is missing", "funded_amnt,term\n1,2\n", 1, "int_rate is missing");
    row("no loan at all", kHeader, 1, "no loan");
    row("an amount in words", with("ten,term_36,9,B1,CA,V,50000,emp_1,0,good"), 2, "funded_amnt");
    row("an amount below the least", with("99.99,term_36,9,B1,CA,V,5,emp_1,0,good"), 2,
        "funded_amnt");
    row("a negative amount", with("-1000,term_36,9,B1,CA,V,5,emp_1,0,good"), 2, "funded_amnt");
    row("parts of a cent", with("1000.001,term_36,9,B1,CA,V,5,emp_1,0,good"), 2, "funded_amnt");
    row("another term", with("1000,term_48,9,B1,CA,V,5,emp_1,0,good"), 2, "term");
    row("no rate", with("1000,term_36,,B1,CA,V,5,emp_1,0,good"), 2, "int_rate");
    row("a rate beyond all", with("1000,term_36,100.1,B1,CA,V,5,emp_1,0,good"), 2, "int_rate");
    row("no such grade", with("1000,term_36,9,H1,CA,V,5,emp_1,0,good"), 2, "sub_grade");
    row("neither good nor bad", with("1000,term_36,9,B1,CA,V,5,emp_1,0,ugly"), 2, "Class");
    row("too few fields", with("1000,term_36,9"), 2, "3 fields");
    row("an open quote", with("\"1000,term_36,9,B1,CA,V,5,emp_1,0,good"), 2, "quotation");
    row("lines are counted through quotes",
        with("1000,term_36,9,B1,\"C\nA\",V,5,emp_1,0,good\n7,term_36,9,B1,CA,V,5,emp_1,0,good"), 2,
        "addr_state");
  }
  void a_wrong_row_is_named() {
    QFETCH(QString, csv);
    QFETCH(int, line);
    QFETCH(QString, says);
    const auto book = parse_loan_book(csv.toStdString(), 0);
    QVERIFY(!book.has_value());
    QCOMPARE(static_cast<int>(book.error().front().line), line);
    const QString text = QString::fromStdString(book.error().front().text);
    QVERIFY2(text.contains(says), qPrintable(text));
  }

  void a_missing_file_is_one_clear_line() {
    const auto book = tally::practice::read_loan_book("/no/such/book.csv", 0);
    QVERIFY(!book.has_value());
    QVERIFY(book.error().what.find("/no/such/book.csv") != std::string::npos);
  }

  void decimals_are_read_without_floating_point_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("value");  // -1: refused
    QTest::newRow("whole") << "72000" << 2 << qint64{7'200'000};
    QTest::newRow("a rate") << "13.99" << 7 << qint64{139'900'000};
    QTest::newRow("an exponent") << "4e+05" << 2 << qint64{40'000'000};
    QTest::newRow("a small exponent") << "1.5e-2" << 3 << qint64{15};
    QTest::newRow("too fine") << "0.001" << 2 << qint64{-1};
    QTest::newRow("zeroes too fine") << "0.100" << 1 << qint64{1};
    QTest::newRow("nothing") << "" << 2 << qint64{-1};
    QTest::newRow("a lonely point") << "." << 2 << qint64{-1};
    QTest::newRow("two points") << "1.2.3" << 2 << qint64{-1};
    QTest::newRow("a sign") << "-1" << 2 << qint64{-1};
    QTest::newRow("a blank") << " 1" << 2 << qint64{-1};
    QTest::newRow("beyond 18 digits") << "1e18" << 2 << qint64{-1};
    QTest::newRow("an absurd exponent") << "1e99" << 2 << qint64{-1};
  }
  void decimals_are_read_without_floating_point() {
    QFETCH(QString, text);
    QFETCH(int, decimals);
    const auto value = tally::practice::parse_decimal(text.toStdString(), decimals);
    QTEST(qint64{value ? *value : -1}, "value");
  }
};

TALLY_TEST(LoanBookTest)
#include "loan_book_test.moc"
