// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loan_text.hpp"
#include "ui/models/sums_text.hpp"

namespace tally::ui {

class LoanTextTest : public QObject {
  Q_OBJECT

 private slots:
  void the_worst_of_a_history_is_its_word_data();
  void the_worst_of_a_history_is_its_word();
  void funded_means_covered_to_the_last_cent();
  void arithmetic_adds_up_in_words();
  void a_late_loan_says_so();
};

void LoanTextTest::the_worst_of_a_history_is_its_word_data() {
  QTest::addColumn<int>("taken");
  QTest::addColumn<int>("late");
  QTest::addColumn<int>("defaulted");
  QTest::addColumn<QString>("word");
  QTest::newRow("nothing") << 0 << 0 << 0 << "New here";
  QTest::newRow("good") << 3 << 0 << 0 << "Never late";
  QTest::newRow("late") << 3 << 2 << 0 << "2 late";
  QTest::newRow("failed") << 3 << 2 << 1 << "1 defaulted";
}

void LoanTextTest::the_worst_of_a_history_is_its_word() {
  QFETCH(int, taken);
  QFETCH(int, late);
  QFETCH(int, defaulted);
  QFETCH(QString, word);
  node::BorrowerHistory history;
  history.loans_taken = static_cast<std::uint32_t>(taken);
  history.instalments_late = static_cast<std::uint32_t>(late);
  history.loans_defaulted = static_cast<std::uint32_t>(defaulted);
  QCOMPARE(historyWord(history).text, word);
}

void LoanTextTest::funded_means_covered_to_the_last_cent() {
  node::LoanRow loan;
  loan.terms.principal = {100'000};
  loan.bid_total = {99'999};
  QCOMPARE(fundedPercent(loan), 99);
  loan.bid_total = {100'000};
  QCOMPARE(fundedPercent(loan), 100);
  loan.bid_total = {250'000};
  QCOMPARE(fundedPercent(loan), 100);
}

void LoanTextTest::arithmetic_adds_up_in_words() {
  node::InstalmentRow row;
  row.principal = {23'214};
  row.interest = {10'000};
  row.balance_after = {976'786};
  row.sums.interest = {{1'000'000}, {120'000'000}, 30, 360};
  row.sums.interest_amount = {10'000};
  const QString text = arithmetic(row, 2).simplified();
  for (const char* part : {"10,000.00 × 12.00 % × 30/360 = 100.00 interest", "ties to even",
                           "332.14", "232.14 principal", "9,767.86 is left"}) {
    QVERIFY2(text.contains(QString::fromUtf8(part)), part);
  }
}

void LoanTextTest::a_late_loan_says_so() {
  node::LoanRow loan;
  loan.status = LoanStatus::kActive;
  QCOMPARE(loanWord(loan).color, ColorRole::kGood);
  loan.is_late = true;
  QCOMPARE(loanWord(loan).text, QStringLiteral("Late"));
  QCOMPARE(loanWord(loan).color, ColorRole::kWarn);
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::LoanTextTest)
#include "loan_text_test.moc"
