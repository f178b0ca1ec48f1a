// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <boost/multiprecision/cpp_int.hpp>
#include <random>

using namespace tally;
using contract::TxError;

namespace {

using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

/// To the nearest integer, ties to even, without any limit of size.
Integer half_even(const Rational& value) {
  const Integer below = numerator(value) / denominator(value);
  const Rational rest = value - Rational(below);
  const Rational half(1, 2);
  if (rest > half || (rest == half && below % 2 != 0)) return below + 1;
  return below;
}

/// P / Σ (1 + r/12)^-k over common denominators: with a = 12·10^9 and b = a + r this is
/// P·b^n / (a·b^(n-1) + a^2·b^(n-2) + … + a^n).
Rational exact_instalment(std::int64_t principal, std::int64_t ppb, std::uint32_t n) {
  const Integer a = 12 * kPpb;
  const Integer b = a + ppb;
  Integer divisor = 0;  // by Horner: after k rounds Σ a^j·b^(k-j)
  Integer a_power = 1;
  Integer b_power = 1;
  for (std::uint32_t k = 0; k < n; ++k) {
    a_power *= a;
    b_power *= b;
    divisor = divisor * b + a_power;
  }
  return Rational(principal * b_power, divisor);
}

contract::Repayment monthly(std::int64_t ppb, std::uint32_t n) {
  return {RepaymentMethod::kAnnuity, PaymentPeriod::kMonth, n, RatePpb{ppb}};
}

/// The exact course of a loan beside ours: the same rows, or a plain sentence about the first that
/// differs.
std::string compare(std::int64_t principal, std::int64_t ppb, std::uint32_t n) {
  const Integer regular = half_even(exact_instalment(principal, ppb, n));
  if (regular != contract::regular_part(Amount{principal}, monthly(ppb, n)).minor)
    return "instalment should be " + regular.str();
  Integer balance = principal;
  for (const contract::Instalment& row :
       contract::schedule_of(Amount{principal}, monthly(ppb, n))) {
    const Integer interest = half_even(Rational(balance * ppb, Integer(12 * kPpb)));
    const Integer part = row.number == n ? balance : regular - interest;
    balance -= part;
    if (interest != row.interest.minor || part != row.principal.minor ||
        balance != row.balance_after.minor)
      return "row " + std::to_string(row.number) + " differs";
  }
  return balance == 0 ? "" : "the principals do not add up";
}

}  // namespace

class ScheduleTest : public QObject {
  Q_OBJECT

 private slots:
  void the_instalment_is_the_published_one_data() {
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("ppb");
    QTest::addColumn<int>("months");
    QTest::addColumn<qint64>("instalment");
    QTest::newRow("16'100.00 at 13.99 % over 36 months") << 1'610'000LL << 139'900'000LL << 36
                                                         << 55'018LL;
    QTest::newRow("1'000.00 at 12 % over 12 months") << 100'000LL << 120'000'000LL << 12
                                                     << 8'885LL;
    // pmt() of numpy-financial, its own tests
    QTest::newRow("15'000.00 at 8 % over 60 months") << 1'500'000LL << 80'000'000LL << 60
                                                     << 30'415LL;
    QTest::newRow("2'000.00 at 360 % over 12 months") << 200'000LL << 3'600'000'000LL << 12
                                                      << 62'691LL;
    QTest::newRow("200'000.00 at 7.5 % over 180 months") << 20'000'000LL << 75'000'000LL << 180
                                                         << 185'402LL;
    QTest::newRow("no interest") << 120'000LL << 0LL << 12 << 10'000LL;
    QTest::newRow("no interest, uneven") << 100'000LL << 0LL << 12 << 8'333LL;
    QTest::newRow("no interest, a tie goes to the even cent") << 1'001LL << 0LL << 2 << 500LL;
    QTest::newRow("no interest, a tie from below") << 1'003LL << 0LL << 2 << 502LL;
    QTest::newRow("a tie at 6 % over 1 month") << 10'100LL << 60'000'000LL << 1 << 10'150LL;
    QTest::newRow("a tie at 6 % over 1 month, odd") << 10'300LL << 60'000'000LL << 1 << 10'352LL;
    QTest::newRow("a tie at 600 % over 2 months") << 50LL << 6'000'000'000LL << 2 << 45LL;
    QTest::newRow("a tie at 600 % over 2 months, odd") << 5LL << 6'000'000'000LL << 2 << 4LL;
    QTest::newRow("10^9 at 0.001 %: nothing cancels") << 1'000'000'000LL << 10'000LL << 12
                                                      << 83'333'785LL;
    QTest::newRow("a billionth a year on the largest loan")
        << 100'000'000'000'000LL << 1LL << 600 << 166'666'670'840LL;
    QTest::newRow("1000 % over 600 months is interest alone")
        << 100'000'000'000'000LL << 10'000'000'000LL << 600 << 83'333'333'333'333LL;
  }

  void the_instalment_is_the_published_one() {
    QFETCH(qint64, principal);
    QFETCH(qint64, ppb);
    QFETCH(int, months);
    QTEST(qint64{contract::regular_part(Amount{principal},
                                        monthly(ppb, static_cast<std::uint32_t>(months)))
                     .minor},
          "instalment");
  }

  void every_row_is_the_exact_one_data() {
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("ppb");
    QTest::addColumn<int>("months");
    QTest::newRow("one month") << 1'610'000LL << 139'900'000LL << 1;
    QTest::newRow("six hundred months") << 25'000'000LL << 35'000'000LL << 600;
    QTest::newRow("six hundred months without interest") << 60'000'000LL << 0LL << 600;
    QTest::newRow("the largest rate") << 1'000'000LL << qint64{kMaxRatePpb} << 24;
    QTest::newRow("the largest loan") << 100'000'000'000'000LL << 72'500'000LL << 360;
    QTest::newRow("the smallest rate") << 100'000'000'000'000LL << 1LL << 360;
  }

  void every_row_is_the_exact_one() {
    QFETCH(qint64, principal);
    QFETCH(qint64, ppb);
    QFETCH(int, months);
    QCOMPARE(compare(principal, ppb, static_cast<std::uint32_t>(months)), std::string());
  }

  void published_schedules_come_out_to_the_cent() {
    QFile file(TALLY_TEST_DATA "/vectors/annuity_schedules.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll())["cases"].toArray();
    QCOMPARE(cases.size(), 24);
    for (const QJsonValue& value : cases) {
      const QByteArray id = value["id"].toString().toLatin1();
      const QJsonArray rows = value["rows"].toArray();
      const Day disbursed = *from_iso(value["disbursed"].toString().toStdString());
      const contract::Repayment repayment =
          monthly(value["rate_ppb"].toInteger(), static_cast<std::uint32_t>(rows.size()));
      for (const contract::Instalment& row :
           contract::schedule_of(Amount{value["principal"].toInteger()}, repayment)) {
        const QJsonValue expected = rows[static_cast<qsizetype>(row.number) - 1];
        const Day due = contract::due_date(disbursed, repayment, row.number);
        QVERIFY2(to_iso(due) == expected[0].toString().toStdString(), id);
        QVERIFY2(row.principal.minor == expected[1].toInteger(), id);
        QVERIFY2(row.interest.minor == expected[2].toInteger(), id);
      }
    }
  }

  /// Human terms, whose sums often end on a tie, and terms without any pattern.
  void random_terms_give_exact_rows() {
    constexpr std::uint64_t kSeed = 20'240'101;
    std::mt19937_64 random(kSeed);
    const auto below = [&random](std::uint64_t end) {
      return static_cast<std::int64_t>(random() % end);
    };
    for (int i = 0; i < 500; ++i) {
      const bool human = i % 2 == 0;
      const std::int64_t principal =
          human ? (1 + below(2'000)) * 50 : 1 + (below(1ULL << 46) >> below(40));
      const std::int64_t ppb = human ? below(400) * 2'500'000 : below(kMaxRatePpb) >> below(34);
      const auto n = static_cast<std::uint32_t>(human ? 1 + below(24) : 1 + below(120));
      const std::string story = "seed " + std::to_string(kSeed) + " case " + std::to_string(i) +
                                ": " + std::to_string(principal) + " at " + std::to_string(ppb) +
                                " ppb over " + std::to_string(n);
      if (contract::check_schedule(Amount{principal}, monthly(ppb, n)) != TxError::kNone) continue;
      const std::string difference = compare(principal, ppb, n);
      QVERIFY2(difference.empty(), (story + ": " + difference).c_str());
    }
  }

  void terms_that_cannot_be_kept_data() {
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("ppb");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* story, qint64 principal, qint64 ppb, int months,
                        bool possible) {
      QTest::newRow(story) << principal << ppb << months << possible;
    };
    row("a cent over one month", 1, 0, 1, true);
    row("twelve cents over twelve months", 12, 0, 12, true);
    row("an instalment rounds to nothing", 5, 0, 12, false);
    row("rounded up, the loan would end early", 1'000, 0, 600, false);
    row("rounded down, the last one is larger", 1'001, 0, 2, true);
    row("the last instalment finds nothing left", 9, 0, 6, false);
    row("all of the instalment is interest", 100, 10'000'000'000, 12, false);
    row("the principal part comes out as one cent", 100'000, 120'000'000, 300, true);
    row("60'000.00 at 1000 % over 600 months never ends", 6'000'000, 10'000'000'000, 600, false);
  }

  void terms_that_cannot_be_kept() {
    QFETCH(qint64, principal);
    QFETCH(qint64, ppb);
    QFETCH(int, months);
    QFETCH(bool, possible);
    const TxError error = contract::check_schedule(
        Amount{principal}, monthly(ppb, static_cast<std::uint32_t>(months)));
    QCOMPARE(error, possible ? TxError::kNone : TxError::kScheduleImpossible);
  }

  void interest_by_days_agrees_with_whole_months() {
    std::mt19937_64 random(7);
    for (int i = 0; i < 1'000; ++i) {
      const Amount balance{static_cast<std::int64_t>(random() % 100'000'000'000'000)};
      const RatePpb rate{static_cast<std::int64_t>(random() % (kMaxRatePpb + 1))};
      QCOMPARE(contract::days_interest(balance, rate, 30).minor,
               mul_div(balance.minor, rate.ppb, 12 * kPpb, Round::kHalfEven));
      QCOMPARE(contract::days_interest(balance, rate, 0).minor, 0);
    }
  }

  void due_dates_count_from_the_disbursal_data() {
    QTest::addColumn<QString>("disbursed");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("due");
    QTest::newRow("a month later") << "2024-01-15" << 1 << "2024-02-15";
    QTest::newRow("the 31st is cut in February") << "2024-01-31" << 1 << "2024-02-29";
    QTest::newRow("and comes back in March") << "2024-01-31" << 2 << "2024-03-31";
    QTest::newRow("and is cut in April") << "2024-01-31" << 3 << "2024-04-30";
    QTest::newRow("29 February, a year later") << "2024-02-29" << 12 << "2025-02-28";
    QTest::newRow("29 February, four years later") << "2024-02-29" << 48 << "2028-02-29";
    QTest::newRow("fifty years later") << "2024-05-31" << 600 << "2074-05-31";
  }

  void due_dates_count_from_the_disbursal() {
    QFETCH(QString, disbursed);
    QFETCH(int, number);
    const Day day = *from_iso(disbursed.toStdString());
    QTEST(QString::fromStdString(
              to_iso(contract::due_date(day, monthly(0, 600),
                                        static_cast<std::uint32_t>(number)))),
          "due");
  }
};

TALLY_TEST(ScheduleTest)
#include "schedule_test.moc"
