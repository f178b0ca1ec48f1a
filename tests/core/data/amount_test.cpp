// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/amount.hpp"

#include <limits>

using tally::Amount;
using tally::Round;

class AmountTest : public QObject {
  Q_OBJECT

 private slots:
  void mul_div_rounds_as_named_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("down");
    QTest::addColumn<qint64>("up");
    QTest::addColumn<qint64>("half_even");
    QTest::newRow("a third of a thousand") << 1000LL << 1LL << 3LL << 333LL << 334LL << 333LL;
    QTest::newRow("a tie goes to the even") << 5LL << 1LL << 2LL << 2LL << 3LL << 2LL;
    QTest::newRow("the next tie goes up") << 7LL << 1LL << 2LL << 3LL << 4LL << 4LL;
    QTest::newRow("exact") << 6LL << 1LL << 2LL << 3LL << 3LL << 3LL;
    QTest::newRow("negative mirrors positive") << -5LL << 1LL << 2LL << -2LL << -3LL << -2LL;
    QTest::newRow("the product needs 128 bits")
        << 4'000'000'000'000'000'000LL << 3LL << 4LL << 3'000'000'000'000'000'000LL
        << 3'000'000'000'000'000'000LL << 3'000'000'000'000'000'000LL;
  }
  void mul_div_rounds_as_named() {
    QFETCH(qint64, value);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QTEST(qint64{tally::mul_div(value, numerator, denominator, Round::kDown)}, "down");
    QTEST(qint64{tally::mul_div(value, numerator, denominator, Round::kUp)}, "up");
    QTEST(qint64{tally::mul_div(value, numerator, denominator, Round::kHalfEven)}, "half_even");
  }

  void sums_notice_overflow() {
    const Amount most{std::numeric_limits<std::int64_t>::max()};
    const Amount least{std::numeric_limits<std::int64_t>::min()};
    QVERIFY(!tally::checked_add(most, Amount{1}));
    QVERIFY(!tally::checked_sub(least, Amount{1}));
    QCOMPARE(tally::checked_add(most, Amount{-1})->minor, most.minor - 1);
  }
};

TALLY_TEST(AmountTest)
#include "amount_test.moc"
