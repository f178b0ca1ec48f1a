// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_rules.hpp"

using namespace tally;
using contract::LoanRecord;

namespace {

Day day(const QString& iso) { return *from_iso(iso.toStdString()); }

/// 1'200.00 at 12 % over 12 months: 106.62 a month; grace 10 days, fee 15.00, default 60 days.
LoanRecord loan_since(const QString& disbursed) {
  LoanRecord loan;
  loan.status = LoanStatus::kActive;
  loan.terms.principal = Amount{120'000};
  loan.terms.instalments = 12;
  loan.terms.grace_days = 10;
  loan.terms.default_after_days = 60;
  loan.terms.late_fee = Amount{1'500};
  loan.rate = RatePpb{120'000'000};
  loan.periods = 12;
  loan.instalment = contract::regular_part(loan.terms.principal, contract::repayment_of(loan));
  loan.outstanding = loan.terms.principal;
  loan.disbursed_on = day(disbursed);
  return loan;
}

void pay(LoanRecord& loan) {
  loan.outstanding -= contract::instalment_due(loan, loan.disbursed_on).principal;
  ++loan.paid;
}

}  // namespace

class LoanRulesTest : public QObject {
  Q_OBJECT

 private slots:
  void the_next_instalment() {
    LoanRecord loan = loan_since("2024-01-15");
    QCOMPARE(loan.instalment.minor, 10'662);
    QCOMPARE(contract::instalment_due(loan, loan.disbursed_on).interest.minor, 1'200);
    QCOMPARE(contract::instalment_due(loan, loan.disbursed_on).principal.minor, 9'462);
    QCOMPARE(contract::instalment_due(loan, loan.disbursed_on).fee.minor, 0);
    loan.late_marked = 1;
    QCOMPARE(contract::instalment_due(loan, loan.disbursed_on).total().minor, 10'662 + 1'500);
    pay(loan);
    QCOMPARE(contract::instalment_due(loan, loan.disbursed_on).fee.minor, 0);
  }

  void payoff_interest_data() {
    QTest::addColumn<QString>("disbursed");
    QTest::addColumn<int>("paid");
    QTest::addColumn<QString>("today");
    QTest::addColumn<qint64>("interest");
    const auto row = [](const char* story, const char* disbursed, int paid, const char* today,
                        qint64 interest) {
      QTest::newRow(story) << disbursed << paid << today << interest;
    };
    row("on the day of disbursal", "2024-01-15", 0, "2024-01-15", 0);
    row("the day after", "2024-01-15", 0, "2024-01-16", 40);
    row("half a month", "2024-01-15", 0, "2024-01-30", 600);
    row("the 31st counts as a 30th", "2024-01-15", 0, "2024-01-31", 600);
    row("the day before the first is due", "2024-01-15", 0, "2024-02-14", 1'160);
    row("the day the first is due, unpaid", "2024-01-15", 0, "2024-02-15", 1'200);
    row("the same, paid", "2024-01-15", 1, "2024-02-15", 0);
    row("half a month unpaid: a month, then days on the smaller balance", "2024-01-15", 0,
        "2024-03-01", 1'200 + 590);  // 16 days on 1'105.38
    row("two months unpaid", "2024-01-15", 0, "2024-03-15", 1'200 + 1'105);
    row("paid ahead: nothing runs before its date", "2024-01-15", 3, "2024-02-20", 0);
    row("paid ahead: the day after its date", "2024-01-15", 3, "2024-04-16", 30);
    row("after the last due date no more runs", "2024-01-15", 11, "2025-01-15", 106);
    row("nor long after it", "2024-01-15", 11, "2025-03-31", 106);
    // The 31st is cut to 28 February and comes back on 31 March: a month's interest at most.
    row("end of March after the end of February", "2023-01-31", 1, "2023-03-30", 1'105);
    row("the same on the due date", "2023-01-31", 1, "2023-03-31", 1'105);
    row("29 days after 29 February", "2024-01-31", 1, "2024-03-28", 1'069);
  }

  void payoff_interest() {
    QFETCH(QString, disbursed);
    QFETCH(int, paid);
    QFETCH(QString, today);
    LoanRecord loan = loan_since(disbursed);
    for (int i = 0; i < paid; ++i) pay(loan);
    const contract::Parts due = contract::payoff_due(loan, day(today));
    QCOMPARE(due.principal.minor, loan.outstanding.minor);
    QTEST(qint64{due.interest.minor}, "interest");
  }

  void waiting_never_makes_payoff_cheaper_and_never_dearer_than_the_schedule() {
    for (const char* disbursed : {"2023-01-28", "2023-01-29", "2023-01-30", "2023-01-31",
                                  "2024-01-31", "2024-02-29", "2023-08-31", "2024-10-31"}) {
      const LoanRecord loan = loan_since(disbursed);
      Amount before;
      for (std::int32_t age = 0; age < 450; ++age) {
        const Amount interest =
            contract::payoff_due(loan, loan.disbursed_on + age).interest;
        QVERIFY2(interest >= before, disbursed);
        before = interest;
      }
      Amount whole;
      for (const auto& row : contract::schedule_of(loan.terms.principal,
                                                   contract::repayment_of(loan)))
        whole += row.interest;
      QCOMPARE(before.minor, whole.minor);
    }
  }

  void payoff_takes_the_fees_of_all_late_instalments() {
    LoanRecord loan = loan_since("2024-01-15");
    pay(loan);
    loan.late_marked = 3;  // the first had been late too, but is paid
    QCOMPARE(contract::payoff_due(loan, day("2024-04-26")).fee.minor, 2 * 1'500);
  }

  void lateness_has_one_edge() {
    const LoanRecord loan = loan_since("2024-01-31");
    QCOMPARE(to_iso(contract::late_at(loan, 1)), "2024-03-11T00:00:00Z");  // due 29 Feb
    QCOMPARE(to_iso(contract::default_at(loan, 1)), "2024-04-30T00:00:00Z");
    QCOMPARE(to_iso(contract::late_at(loan, 2)), "2024-04-11T00:00:00Z");  // due 31 Mar
  }

  void the_next_alarm_data() {
    QTest::addColumn<int>("paid");
    QTest::addColumn<int>("late_marked");
    QTest::addColumn<QString>("alarm");
    const auto row = [](const char* story, int paid, int late_marked, const char* alarm) {
      QTest::newRow(story) << paid << late_marked << alarm;
    };
    row("the first may become late", 0, 0, "2024-02-26T00:00:00Z");
    row("the second may become late", 0, 1, "2024-03-26T00:00:00Z");
    row("the first ends the loan", 0, 2, "2024-04-16T00:00:00Z");
    row("paid ahead", 5, 0, "2024-07-26T00:00:00Z");
    row("marked beyond what is paid", 1, 2, "2024-04-26T00:00:00Z");
    row("all are marked", 11, 12, "2025-03-17T00:00:00Z");
  }

  void the_next_alarm() {
    QFETCH(int, paid);
    QFETCH(int, late_marked);
    LoanRecord loan = loan_since("2024-01-15");
    for (int i = 0; i < paid; ++i) pay(loan);
    loan.late_marked = static_cast<std::uint32_t>(late_marked);
    QTEST(QString::fromStdString(to_iso(contract::next_alarm(loan))), "alarm");
  }

  void the_alarm_of_a_listing() {
    LoanRecord loan;
    loan.terms.principal = Amount{1'000};
    loan.terms.listed_until = Timestamp{5'000};
    loan.listed_at = Timestamp{100};
    loan.bid_total = Amount{1'000};
    QCOMPARE(contract::next_alarm(loan).ms, 5'001);
    loan.terms.close_when_full = true;
    QCOMPARE(contract::next_alarm(loan).ms, 100);
    loan.bid_total = Amount{999};
    QCOMPARE(contract::next_alarm(loan).ms, 5'001);
    loan.status = LoanStatus::kExpired;
    QCOMPARE(contract::next_alarm(loan).ms, 0);
  }
};

TALLY_TEST(LoanRulesTest)
#include "loan_rules_test.moc"
