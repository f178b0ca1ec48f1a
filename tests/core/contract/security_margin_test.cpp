// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/security_rules.hpp"
#include "tests/support/secured.hpp"

using namespace tally;
using contract::MarginChange;
using contract::TxError;
using test::change;
using test::climb;
using test::events_of;
using test::gold;
using test::kDollar;
using test::kGold;
using test::lend;
using test::listing;
using test::sent_by;
using test::with_gold;
using test::World;

namespace {

/// Dora's prices, 125 %, three days to cure, prices count for a day.
MarginTerms usual_margin(World& world) { return {world.account("dora"), 1'250'000, 3, 24}; }

/// Dollars and cents for one piece of gold.
Body price(std::int64_t cents) { return PostPrice{kGold, Amount{1}, kDollar, Amount{cents}}; }

/// Anna's loan of 12'000.00 on 500 of gold; at 30.00 a piece its margin is just kept.
LoanId on_margin(World& world) {
  const LoanId loan = listing(world);
  world.send("anna", PledgeCollateral{loan, kGold, Amount{500}});
  world.send("anna", AgreeMargin{loan, usual_margin(world)});
  world.send("dora", price(3'000));
  lend(world, loan);
  return loan;
}

std::vector<MarginChange> changes(const World& world) {
  std::vector<MarginChange> found;
  for (const auto& event : events_of<contract::MarginChanged>(world))
    found.push_back(event.change);
  return found;
}

}  // namespace

class SecurityMarginTest : public QObject {
  Q_OBJECT

 private slots:
  void refusals_of_prices() {
    World world(with_gold());
    world.send("dora", price(3'000));
    world.wait(contract::kPriceGapMs);
    const Body good = price(3'300);
    climb(world, "dora", good,
          {change<PostPrice>(TxError::kAmountNotPositive, [](auto& b) { b.base_amount = {}; }),
           change<PostPrice>(TxError::kAmountTooLarge,
                             [](auto& b) {
                               b.quote_amount = Amount{contract::kMaxPriceAmount + 1};
                             }),
           change<PostPrice>(TxError::kSameAsset, [](auto& b) { b.base = b.quote; }),
           change<PostPrice>(TxError::kAssetNotFound, [](auto& b) { b.quote = AssetId{9}; }),
           change<PostPrice>(TxError::kPriceMove,
                             [](auto& b) { b.quote_amount = Amount{3'601}; }),
           change<PostPrice>(TxError::kPriceMove,
                             [](auto& b) { b.quote_amount = Amount{2'499}; })});
    QCOMPARE(world.send("dora", good), TxError::kNone);
    QCOMPARE(world.send("dora", price(3'301)), TxError::kPriceTooSoon);
    QCOMPARE(world.send("dora", price(9'000)), TxError::kPriceTooSoon);
    // Another publisher and another pair are of their own; what is old is forgotten.
    QCOMPARE(world.send("emil", price(9'000)), TxError::kNone);
    QCOMPARE(world.send("dora", PostPrice{kDollar, Amount{1}, kGold, Amount{1}}), TxError::kNone);
    world.wait(contract::kPriceForgottenMs + 1);
    QCOMPARE(world.send("dora", price(9'000)), TxError::kNone);
  }

  void prices_move_by_a_fifth_data() {
    QTest::addColumn<qint64>("base");
    QTest::addColumn<qint64>("quote");
    QTest::addColumn<bool>("near");
    QTest::newRow("the same, in other numbers") << qint64{7} << qint64{21'000} << true;
    QTest::newRow("a fifth up") << qint64{10} << qint64{36'000} << true;
    QTest::newRow("a little more") << qint64{10} << qint64{36'001} << false;
    QTest::newRow("down to what a fifth would bring back") << qint64{12} << qint64{30'000} << true;
    QTest::newRow("a little less") << qint64{12} << qint64{29'999} << false;
    QTest::newRow("the largest numbers")
        << qint64{contract::kMaxPriceAmount} << qint64{contract::kMaxPriceAmount} << false;
  }

  void prices_move_by_a_fifth() {
    QFETCH(qint64, base);
    QFETCH(qint64, quote);
    QFETCH(bool, near);
    const contract::PriceRecord last{Amount{1}, Amount{3'000}, {}};
    QCOMPARE(contract::is_near(last, {kGold, Amount{base}, kDollar, Amount{quote}}), near);
  }

  void worth_rounds_down_and_never_overflows() {
    QCOMPARE(contract::worth_at({Amount{3}, Amount{1'000}, {}}, Amount{400}).minor, 133'333);
    QCOMPARE(contract::worth_at({Amount{1}, Amount{contract::kMaxPriceAmount}, {}},
                                Amount{kMaxSupplyMinor})
                 .minor,
             kMaxSupplyMinor);
  }

  void refusals_of_margins() {
    World world(with_gold());
    const LoanId bare = listing(world);
    const LoanId agreed = listing(world);
    world.send("anna", PledgeCollateral{agreed, kGold, Amount{5}});
    world.send("anna", AgreeMargin{agreed, usual_margin(world)});
    const LoanId lent = listing(world);
    lend(world, lent);
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{5}});
    const auto terms = [](auto set) {
      return change<AgreeMargin>(TxError::kMarginOutOfRange, [set](auto& b) { set(b.terms); });
    };
    climb(world, "anna", AgreeMargin{loan, usual_margin(world)},
          {terms([](auto& t) { t.ratio_ppm = 999'999; }),
           terms([](auto& t) { t.ratio_ppm = 10'000'001; }),
           terms([](auto& t) { t.cure_days = 0; }), terms([](auto& t) { t.cure_days = 31; }),
           terms([](auto& t) { t.max_age_hours = 0; }),
           terms([](auto& t) { t.max_age_hours = 169; }),
           change<AgreeMargin>(TxError::kLoanNotFound, [](auto& b) { b.loan = LoanId{}; }),
           change<AgreeMargin>(TxError::kLoanNotListed, [lent](auto& b) { b.loan = lent; }),
           sent_by(TxError::kNotBorrower, "ben"),
           change<AgreeMargin>(TxError::kNoCollateral, [bare](auto& b) { b.loan = bare; }),
           change<AgreeMargin>(TxError::kMarginAgreed, [agreed](auto& b) { b.loan = agreed; }),
           change<AgreeMargin>(TxError::kOwnPublisher, [&world](auto& b) {
             b.terms.publisher = world.account("anna");
           })});
    QVERIFY(world.violations().empty());
  }

  void refusals_of_calls() {
    World world(with_gold());
    const LoanId without = listing(world);
    lend(world, without);
    const LoanId listed = listing(world);
    const LoanId called = on_margin(world);
    const LoanId loan = on_margin(world);
    QCOMPARE(world.send("ben", CallMargin{loan}), TxError::kMarginKept);
    world.wait(24 * contract::kPriceGapMs);
    QCOMPARE(world.send("ben", CallMargin{loan}), TxError::kPriceStale);
    world.send("dora", price(2'999));
    QCOMPARE(world.send("emil", CallMargin{called}), TxError::kNone);
    climb(world, "emil", CallMargin{loan},
          {change<CallMargin>(TxError::kLoanNotFound, [](auto& b) { b.loan = LoanId{}; }),
           change<CallMargin>(TxError::kLoanNotActive, [listed](auto& b) { b.loan = listed; }),
           change<CallMargin>(TxError::kNoMargin, [without](auto& b) { b.loan = without; }),
           change<CallMargin>(TxError::kMarginCalled, [called](auto& b) { b.loan = called; })});
    QVERIFY(world.violations().empty());
  }

  void pledging_more_cures_at_once() {
    World world(with_gold());
    const LoanId loan = on_margin(world);
    world.wait(2 * contract::kPriceGapMs);
    world.send("dora", price(2'500));
    world.send("emil", CallMargin{loan});
    QCOMPARE(contract::read_margin(world.state(), loan)->cure_until.ms,
             world.now().ms + 3 * kDayMs);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{99}});
    QVERIFY(contract::read_margin(world.state(), loan)->cure_until.ms > 0);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{1}});
    QCOMPARE(contract::read_margin(world.state(), loan)->cure_until.ms, 0);
    QCOMPARE(changes(world), (std::vector{MarginChange::kAgreed, MarginChange::kCalled,
                                          MarginChange::kKept}));
    QVERIFY(world.violations().empty());
  }

  void the_end_of_the_cure_period_decides_data() {
    QTest::addColumn<qint64>("prepaid");
    QTest::addColumn<qint64>("cents");  // posted before the end; 0: none
    QTest::addColumn<bool>("fails");
    QTest::newRow("nothing was done") << qint64{0} << qint64{2'500} << true;
    QTest::newRow("principal was paid") << qint64{250'000} << qint64{2'500} << false;
    QTest::newRow("the price came back") << qint64{0} << qint64{3'000} << false;
    QTest::newRow("no price counts any more") << qint64{0} << qint64{0} << false;
  }

  void the_end_of_the_cure_period_decides() {
    QFETCH(qint64, prepaid);
    QFETCH(qint64, cents);
    QFETCH(bool, fails);
    World world(with_gold());
    const LoanId loan = on_margin(world);
    world.wait(2 * contract::kPriceGapMs);
    world.send("dora", price(2'500));
    world.send("emil", CallMargin{loan});
    const std::int64_t called_at = world.now().ms;
    if (prepaid > 0)
      QCOMPARE(world.send("anna", PrepayPrincipal{loan, Amount{prepaid},
                                                  PrepaymentEffect::kLower, Amount{prepaid + 9}}),
               TxError::kNone);
    world.wait(2 * kDayMs + 20 * contract::kPriceGapMs);
    if (cents > 0) QCOMPARE(world.send("dora", price(cents)), TxError::kNone);
    world.wait(called_at + 3 * kDayMs - world.now().ms);
    world.block();
    world.block();
    QCOMPARE(changes(world).back(), fails ? MarginChange::kFailed : MarginChange::kKept);
    QCOMPARE(world.loan(loan).status, fails ? LoanStatus::kDefaulted : LoanStatus::kActive);
    QCOMPARE(contract::read_sale(world.state(), loan).has_value(), fails);
    QCOMPARE(contract::read_margin(world.state(), loan).has_value(), !fails);
    if (fails) {  // all is due as of that day: four days of interest on 12'000.00
      QCOMPARE(world.loan(loan).claim.principal.minor, 1'200'000);
      QCOMPARE(world.loan(loan).claim.late_interest.minor, 0);
    }
    QVERIFY2(world.violations().empty(),
             world.violations().empty() ? "" : world.violations().front().c_str());
    QVERIFY(contract::check_all(world.state()).empty());
  }

  void a_loan_that_ends_ends_its_call() {
    World world(with_gold());
    const LoanId loan = on_margin(world);
    world.wait(2 * contract::kPriceGapMs);
    world.send("dora", price(2'500));
    world.send("emil", CallMargin{loan});
    world.send("anna", PayOffLoan{loan, Amount{1'300'000}});
    QVERIFY(!contract::read_margin(world.state(), loan));
    QCOMPARE(gold(world, "anna"), 1'000);
    world.wait(4 * kDayMs);
    world.block();
    QVERIFY(world.violations().empty());
    QVERIFY(contract::check_all(world.state()).empty());
  }
};

TALLY_TEST(SecurityMarginTest)
#include "security_margin_test.moc"
