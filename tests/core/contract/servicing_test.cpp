// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_rules.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::Parts;
using contract::TxError;
using test::World;

namespace {

RatePpb hundredths(std::int64_t value) { return RatePpb{value * 100'000}; }

/// A loan of 12'000.00 at 12 % that ben funds alone for anna, disbursed on day 3: 1'066.19 a month.
LoanId lent(World& world, const std::function<void(LoanTerms&)>& change = {}) {
  LoanTerms terms = test::usual_terms(world);
  if (change) change(terms);
  const LoanId loan = world.apply_for("anna", terms);
  world.send("ben", PlaceBid{loan, terms.principal, terms.rate_ceiling});
  world.live_until(4);
  return loan;
}

/// Day number of a due date.
std::int32_t due(World& world, const LoanId& loan, std::uint32_t number) {
  return contract::due_date(world.loan(loan), number) - World::day(0);
}

Day today(const World& world) { return day_of(world.now()); }

}  // namespace

class ServicingTest : public QObject {
  Q_OBJECT

 private slots:
  void methods_and_periods_data() {
    QTest::addColumn<int>("method");
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("periods");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("interest");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* story, RepaymentMethod method, PaymentPeriod period,
                        int periods, qint64 first, qint64 last, qint64 interest,
                        const char* end) {
      QTest::newRow(story) << static_cast<int>(method) << static_cast<int>(period) << periods
                           << first << last << interest << QString(end);
    };
    using enum RepaymentMethod;
    using enum PaymentPeriod;
    row("annuity, a month", kAnnuity, kMonth, 12, 106'619, 106'614, 79'423, "2025-01-31");
    row("annuity, a week", kAnnuity, kWeek, 52, 24'512, 24'502, 74'614, "2025-01-29");
    row("annuity, two weeks", kAnnuity, kTwoWeeks, 26, 49'077, 49'065, 75'990, "2025-01-29");
    row("equal principal, a month", kEqualPrincipal, kMonth, 12, 112'000, 101'000, 78'000,
        "2025-01-31");
    row("equal principal, uneven", kEqualPrincipal, kQuarter, 7, 207'429, 176'569, 144'000,
        "2025-10-31");
    row("interest only, a quarter", kInterestOnly, kQuarter, 4, 36'000, 1'236'000, 144'000,
        "2025-01-31");
    row("bullet of two half-years", kBullet, kHalfYear, 2, 1'344'000, 1'344'000, 144'000,
        "2025-01-31");
    row("bullet of ten weeks", kBullet, kWeek, 10, 1'227'616, 1'227'616, 27'616, "2024-04-10");
    row("annuity, a year", kAnnuity, kYear, 3, 499'619, 499'619, 298'857, "2027-01-31");
  }

  void methods_and_periods() {
    QFETCH(int, method);
    QFETCH(int, period);
    QFETCH(int, periods);
    const contract::Repayment repayment{
        static_cast<RepaymentMethod>(method), static_cast<PaymentPeriod>(period),
        static_cast<std::uint32_t>(periods), hundredths(1'200)};
    const Amount principal{1'200'000};
    QCOMPARE(contract::check_schedule(principal, repayment), TxError::kNone);
    const auto rows = contract::schedule_of(principal, repayment);
    QCOMPARE(rows.size(), std::size_t{repayment.payments()});
    Amount interest;
    Amount repaid;
    for (const auto& row : rows) {
      interest += row.interest;
      repaid += row.principal;
    }
    QCOMPARE(repaid.minor, principal.minor);
    QTEST(qint64{(rows.front().principal + rows.front().interest).minor}, "first");
    QTEST(qint64{(rows.back().principal + rows.back().interest).minor}, "last");
    QTEST(qint64{interest.minor}, "interest");
    const Day disbursed = *from_iso("2024-01-31");
    QTEST(QString::fromStdString(
              to_iso(contract::due_date(disbursed, repayment, repayment.payments()))),
          "end");
  }

  void terms_without_a_schedule_data() {
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<qint64>("ppb");
    QTest::addColumn<int>("method");
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* story, qint64 principal, qint64 ppb, RepaymentMethod method,
                        bool possible) {
      QTest::newRow(story) << principal << ppb << static_cast<int>(method) << possible;
    };
    using enum RepaymentMethod;
    row("interest only, without interest", 10'000, 0, kInterestOnly, false);
    row("interest only, that rounds to nothing", 10'000, 600'000, kInterestOnly, false);
    row("interest only, a cent a month", 10'000, 600'001, kInterestOnly, true);
    row("equal principal, a cent each", 12, 0, kEqualPrincipal, true);
    row("equal principal, rounded up, ends early", 19, 0, kEqualPrincipal, false);
    row("equal principal, rounded down", 17, 0, kEqualPrincipal, true);
    row("a bullet of a cent", 1, 0, kBullet, true);
  }

  void terms_without_a_schedule() {
    QFETCH(qint64, principal);
    QFETCH(qint64, ppb);
    QFETCH(int, method);
    QFETCH(bool, possible);
    const contract::Repayment repayment{static_cast<RepaymentMethod>(method),
                                        PaymentPeriod::kMonth, 12, RatePpb{ppb}};
    QCOMPARE(contract::check_schedule(Amount{principal}, repayment) == TxError::kNone, possible);
  }

  void a_minimum_is_lent_at_the_deadline() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.minimum = Amount{800'000};
    const LoanId loan = world.apply_for("anna", terms);
    const LoanId all_or_nothing = world.apply_for("anna", test::usual_terms(world));
    for (const LoanId& listing : {loan, all_or_nothing}) {
      world.send("ben", PlaceBid{listing, Amount{500'000}, hundredths(900)});
      world.send("carla", PlaceBid{listing, Amount{400'000}, hundredths(1'000)});
    }
    world.live_until(4);
    QCOMPARE(world.loan(all_or_nothing).status, LoanStatus::kExpired);
    const auto record = world.loan(loan);
    QCOMPARE(record.status, LoanStatus::kActive);
    QCOMPARE(record.terms.principal.minor, 900'000);
    QCOMPARE(record.rate.ppb, hundredths(1'000).ppb);
    QCOMPARE(record.outstanding.minor, 900'000);
    QCOMPARE(world.dollars("anna"), 100'900'000);
    QVERIFY(world.violations().empty());
  }

  void a_part_goes_where_the_terms_say_data() {
    QTest::addColumn<int>("order");
    QTest::addColumn<qint64>("money");
    QTest::addColumn<QList<qint64>>("parts");  // principal, interest, late interest, fee
    using enum AllocationOrder;
    const auto row = [](const char* story, AllocationOrder order, qint64 money,
                        QList<qint64> parts) {
      QTest::newRow(story) << static_cast<int>(order) << money << parts;
    };
    row("charges first: the fee", kChargesFirst, 1'000, {0, 0, 0, 1'000});
    row("charges first: then late interest", kChargesFirst, 2'000, {0, 0, 500, 1'500});
    row("charges first: then interest", kChargesFirst, 3'000, {0, 899, 601, 1'500});
    row("charges first: then principal", kChargesFirst, 20'000, {5'899, 12'000, 601, 1'500});
    row("interest first", kInterestFirst, 20'000, {8'000, 12'000, 0, 0});
    row("principal first", kPrincipalFirst, 95'000, {94'619, 381, 0, 0});
    row("principal first: the fee is last", kPrincipalFirst, 108'000,
        {94'619, 12'000, 601, 780});
  }

  /// 13 days late at 18 %: 946.19 · 0.18 · 13 / 365 = 6.07; on the 29th day 6.01.
  void a_part_goes_where_the_terms_say() {
    QFETCH(int, order);
    QFETCH(qint64, money);
    QFETCH(QList<qint64>, parts);
    const Parts owed{Amount{94'619}, Amount{12'000}, Amount{601}, Amount{1'500}};
    const Parts paid =
        contract::allocate(static_cast<AllocationOrder>(order), owed, Amount{money});
    QCOMPARE(paid.total().minor, money);
    const QList<qint64> got{paid.principal.minor, paid.interest.minor, paid.late_interest.minor,
                            paid.fee.minor};
    QCOMPARE(got, parts);
  }

  void parts_add_up_to_the_instalment() {
    World world;
    const LoanId loan = lent(world);
    QCOMPARE(world.send("anna", PayAny{loan, Amount{5'000}}), TxError::kNone);
    QCOMPARE(world.loan(loan).paid, 0U);
    QCOMPARE(world.loan(loan).outstanding.minor, 1'200'000);
    QCOMPARE(world.send("carla", PayAny{loan, Amount{20'000}}), TxError::kNone);
    QCOMPARE(world.loan(loan).outstanding.minor, 1'187'000);
    // Signed ahead, the instalment pays what is left of it.
    QCOMPARE(contract::instalment_due(world.loan(loan), today(world)).total().minor, 81'619);
    QCOMPARE(world.send("anna", PayInstalment{loan, Amount{106'619}}), TxError::kNone);
    QCOMPARE(world.loan(loan).paid, 1U);
    QCOMPARE(world.loan(loan).outstanding.minor, 1'200'000 - 94'619);
    // And one payment may be for several.
    QCOMPARE(world.send("anna", PayAny{loan, Amount{2 * 106'619 + 1}}), TxError::kNone);
    QCOMPARE(world.loan(loan).paid, 3U);
    QCOMPARE(world.loan(loan).part.total().minor, 1);
    const Amount rest = contract::scheduled_rest(world.loan(loan), today(world));
    QCOMPARE(world.send("anna", PayAny{loan, rest + Amount{1}}), TxError::kOverpayment);
    QCOMPARE(world.send("anna", PayAny{loan, rest}), TxError::kNone);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QCOMPARE(world.dollars("ben"), 100'000'000 + 79'423);
    QVERIFY(world.violations().empty());
  }

  void late_interest_runs_on_overdue_principal_from_the_due_date() {
    World world;
    const LoanId loan = lent(world, [](LoanTerms& t) { t.late_rate = hundredths(1'800); });
    const std::int32_t first = due(world, loan, 1);
    world.live_until(first + 10);
    QCOMPARE(contract::instalment_due(world.loan(loan), today(world)).late_interest.minor, 0);
    world.live_until(first + 11);  // 946.19 · 18 % · 11 / 365
    QCOMPARE(contract::instalment_due(world.loan(loan), today(world)).late_interest.minor, 513);
    QCOMPARE(contract::instalment_due(world.loan(loan), today(world)).fee.minor, 1'500);
    // 15.00 + 5.13 + 120.00 + 446.19: 500.00 of the principal stay overdue.
    QCOMPARE(world.send("anna", PayAny{loan, Amount{1'500 + 513 + 12'000 + 44'619}}),
             TxError::kNone);
    world.live_until(first + 21);  // 500.00 · 18 % · 10 / 365
    const Parts left = contract::instalment_due(world.loan(loan), today(world));
    QCOMPARE(left.principal.minor, 50'000);
    QCOMPARE(left.interest.minor, 0);
    QCOMPARE(left.late_interest.minor, 247);
    QCOMPARE(left.fee.minor, 0);
    QCOMPARE(world.send("anna", PayInstalment{loan, left.total()}), TxError::kNone);
    QCOMPARE(world.loan(loan).paid, 1U);
    QCOMPARE(world.loan(loan).part, Parts{});
    const auto paid = test::events_of<contract::InstalmentPaid>(world);
    QCOMPARE(paid.size(), std::size_t{1});
    QCOMPARE(paid[0].late_interest.minor, 247);
    QVERIFY(world.violations().empty());
  }

  void a_prepayment_shortens_or_lowers() {
    for (const auto effect : {PrepaymentEffect::kShorten, PrepaymentEffect::kLower}) {
      World world;
      const LoanId loan = lent(world);
      world.live_until(due(world, loan, 1));
      const PrepayPrincipal some{loan, Amount{400'000}, effect, Amount{500'000}};
      QCOMPARE(world.send("anna", some), TxError::kInstalmentOwed);
      QCOMPARE(world.send("anna", PayInstalment{loan, Amount{106'619}}), TxError::kNone);
      world.live_until(due(world, loan, 1) + 15);
      // Half a month on 4'000.00 at 12 %: 20.00; the last of February may cut a day.
      const Parts cost = contract::prepayment_cost(world.loan(loan), some.principal, today(world));
      QCOMPARE(cost.interest.minor, 2'000);
      QCOMPARE(world.send("anna", some), TxError::kNone);
      const auto record = world.loan(loan);
      QCOMPARE(record.outstanding.minor, 1'105'381 - 400'000);
      if (effect == PrepaymentEffect::kShorten) {
        QCOMPARE(record.instalment.minor, 106'619);
        QCOMPARE(record.periods, 8U);  // 7'053.81 over 1'066.19 a month
      } else {
        QCOMPARE(record.periods, 12U);
        QCOMPARE(record.instalment.minor, 68'037);  // 7'053.81 over 11 months
      }
      while (world.loan(loan).status == LoanStatus::kActive) {
        world.live_until(due(world, loan, world.loan(loan).paid + 1));
        QCOMPARE(world.send("anna", PayInstalment{loan, Amount{200'000}}), TxError::kNone);
      }
      world.block();
      QCOMPARE(world.loan(loan).repaid.minor, 1'200'000);
      QVERIFY(world.violations().empty());
    }
  }

  void autopay_takes_each_instalment_on_its_due_date() {
    World world;
    const LoanId loan = lent(world);
    QCOMPARE(world.send("ben", SetAutopay{loan, Amount{110'000}}), TxError::kNotBorrower);
    QCOMPARE(world.send("anna", SetAutopay{loan, Amount{110'000}}), TxError::kNone);
    world.live_until(due(world, loan, 1) - 1);
    QCOMPARE(world.loan(loan).paid, 0U);
    world.live_until(due(world, loan, 1));
    QCOMPARE(world.loan(loan).paid, 1U);
    // What is paid ahead is not taken again.
    QCOMPARE(world.send("anna", PayInstalment{loan, Amount{110'000}}), TxError::kNone);
    world.live_until(due(world, loan, 2));
    QCOMPARE(world.loan(loan).paid, 2U);
    world.live_until(due(world, loan, 12));
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QCOMPARE(test::events_of<contract::InstalmentLate>(world).size(), std::size_t{0});
    QCOMPARE(world.dollars("ben"), 100'000'000 + 79'423);
    QVERIFY(world.violations().empty());
  }

  void autopay_tries_again_until_the_grace_is_over() {
    World world;
    const LoanId loan = lent(world);
    QCOMPARE(world.send("anna", SetAutopay{loan, Amount{110'000}}), TxError::kNone);
    QCOMPARE(world.send("anna", RedeemAsset{test::kDollar, Amount{world.dollars("anna")}}),
             TxError::kNone);
    const std::int32_t first = due(world, loan, 1);
    world.live_until(first + 3);
    QCOMPARE(test::events_of<contract::AutopayMissed>(world).size(), std::size_t{4});
    QCOMPARE(world.send("ben", Transfer{world.account("anna"), test::kDollar, Amount{106'619}, {}}),
             TxError::kNone);
    world.live_until(first + 4);
    QCOMPARE(world.loan(loan).paid, 1U);
    const std::size_t missed = test::events_of<contract::AutopayMissed>(world).size();
    world.live_until(due(world, loan, 2) + 20);
    // On the due date and the ten days of grace, and then no more.
    QCOMPARE(test::events_of<contract::AutopayMissed>(world).size(), missed + 11);
    QCOMPARE(world.loan(loan).autopay_on, Day{});
    world.live_until(due(world, loan, 2) + 61);
    QCOMPARE(world.loan(loan).status, LoanStatus::kDefaulted);
    QVERIFY(world.violations().empty());
  }

  void autopay_takes_no_more_than_was_agreed() {
    World world;
    const LoanId loan = lent(world);
    QCOMPARE(world.send("anna", SetAutopay{loan, Amount{106'618}}), TxError::kNone);
    world.live_until(due(world, loan, 1));
    QCOMPARE(world.loan(loan).paid, 0U);
    QCOMPARE(world.send("anna", SetAutopay{loan, Amount{106'619}}), TxError::kNone);
    world.block();
    QCOMPARE(world.loan(loan).paid, 1U);
    QCOMPARE(world.send("anna", SetAutopay{loan, Amount{0}}), TxError::kNone);
    world.live_until(due(world, loan, 2));
    QCOMPARE(world.loan(loan).paid, 1U);
    QVERIFY(world.violations().empty());
  }

  void a_default_makes_all_due_and_recoveries_reach_the_holders() {
    World world;
    const LoanId loan = lent(world);
    const Amount rest = Amount{100'000'000 + 1'200'000};
    QCOMPARE(world.dollars("anna"), rest.minor);
    world.live_until(due(world, loan, 1) + 61);
    const auto record = world.loan(loan);
    QCOMPARE(record.status, LoanStatus::kDefaulted);
    QVERIFY(!record.settling);
    QCOMPARE(record.claim.principal.minor, 1'200'000);
    QCOMPARE(record.claim.fee.minor, 2 * 1'500);
    QCOMPARE(record.claim.interest.minor,
             12'000 + 11'054 + 10'098 + 304);  // three months, and a day on 9'132.95
    QCOMPARE(world.dollars("ben"), 100'000'000 - 1'200'000);
    QCOMPARE(world.send("anna", PayInstalment{loan, Amount{200'000}}), TxError::kLoanNotActive);

    QCOMPARE(world.send("dora", PayAny{loan, Amount{50'000}}), TxError::kNone);
    QCOMPARE(world.loan(loan).status, LoanStatus::kDefaulted);
    QCOMPARE(world.loan(loan).written_off.minor, 1'200'000);
    QCOMPARE(world.send("ben", CollectPayments{{loan}}), TxError::kNone);
    // A cent of each of three components waits for its fraction.
    QCOMPARE(world.dollars("ben"), 100'000'000 - 1'150'000 - 3);
    const Amount left = (record.claim).total() - Amount{50'000};
    QCOMPARE(world.send("anna", PayAny{loan, left + Amount{1}}), TxError::kOverpayment);
    QCOMPARE(world.send("anna", PayAny{loan, left}), TxError::kNone);
    QCOMPARE(world.send("anna", PayAny{loan, Amount{1}}), TxError::kLoanSettling);
    world.block();
    QCOMPARE(world.send("anna", PayAny{loan, Amount{1}}), TxError::kOverpayment);
    QCOMPARE(test::events_of<contract::ClaimRecovered>(world).size(), std::size_t{1});
    QCOMPARE(world.dollars("ben"), 100'000'000 - 1'200'000 + record.claim.total().minor);
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(ServicingTest)
#include "servicing_test.moc"
