// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_rules.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::World;

namespace {

RatePpb percent(std::int64_t value) { return RatePpb{value * 10'000'000}; }

/// A loan of 12'000.00 that anna asked for and ben, carla and dora fund: 500 000 at 9 %, 400 000 at
/// 8 %, 600 000 at 10 %: dora is taken for 300 000, everybody gets 10 %.
LoanId funded_loan(World& world) {
  const LoanId loan = world.apply_for("anna", test::usual_terms(world));
  world.send("ben", PlaceBid{loan, Amount{500'000}, percent(9)});
  world.send("carla", PlaceBid{loan, Amount{400'000}, percent(8)});
  world.send("dora", PlaceBid{loan, Amount{600'000}, percent(10)});
  world.live_until(4);
  return loan;
}

}  // namespace

class LoanLifeTest : public QObject {
  Q_OBJECT

 private slots:
  void a_bid_is_a_hold_on_the_lenders_own_balance() {
    World world;
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    QCOMPARE(world.send("ben", PlaceBid{loan, Amount{500'000}, percent(9)}), TxError::kNone);
    QCOMPARE(world.dollars("ben"), 99'500'000);
    QCOMPARE(world.dollars_held("ben"), 500'000);
    QCOMPARE(world.send("ben", WithdrawBid{loan, 0}), TxError::kNone);
    QCOMPARE(world.dollars("ben"), 100'000'000);
    QVERIFY(world.violations().empty());
  }

  void everybody_taken_gets_the_marginal_rate() {
    World world;
    const LoanId loan = funded_loan(world);
    const auto record = world.loan(loan);
    QCOMPARE(record.status, LoanStatus::kActive);
    QCOMPARE(record.rate.ppb, percent(10).ppb);
    QCOMPARE(world.dollars("anna"), 101'200'000);
    QCOMPARE(world.dollars("dora"), 99'700'000);
    QCOMPARE(world.dollars_held("dora"), 0);
    QCOMPARE(record.notes, 3U);
    QVERIFY(world.violations().empty());
  }

  void a_listing_without_enough_bids_expires_and_frees_them() {
    World world;
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.send("ben", PlaceBid{loan, Amount{500'000}, percent(9)});
    world.live_until(4);
    QCOMPARE(world.loan(loan).status, LoanStatus::kExpired);
    QCOMPARE(world.dollars("ben"), 100'000'000);
    QCOMPARE(world.dollars("anna"), 100'000'000);
    QVERIFY(world.violations().empty());
  }

  void paid_to_the_last_cent_and_shared_to_the_last_cent() {
    World world;
    const LoanId loan = funded_loan(world);
    std::int64_t interest = 0;
    for (std::uint32_t k = 1; k <= 12; ++k) {
      world.live_until(contract::due_date(world.loan(loan), k) - World::day(0));
      const auto due = contract::instalment_due(world.loan(loan), day_of(world.now()));
      interest += due.interest.minor;
      QCOMPARE(world.send("anna", PayInstalment{loan, due.total()}), TxError::kNone);
      if (k == 5) {
        QCOMPARE(world.send("ben", CollectPayments{{loan}}), TxError::kNone);
      }
    }
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QCOMPARE(interest, 65'990);  // eleven of 1'054.99 and a last of 1'055.01, less 12'000.00
    QCOMPARE(world.dollars("anna"), 100'000'000 - interest);
    QCOMPARE(world.dollars("ben") + world.dollars("carla") + world.dollars("dora"),
             300'000'000 + interest);
    QVERIFY(!contract::read_note(world.state(), loan, world.account("ben")));
    QVERIFY(world.violations().empty());
  }

  void late_costs_the_fee_once_and_default_comes_by_time_alone() {
    World world;
    const LoanId loan = funded_loan(world);
    const Day due = contract::due_date(world.loan(loan), 1);
    world.live_until(due + 10 - World::day(0));
    QCOMPARE(contract::instalment_due(world.loan(loan), day_of(world.now())).fee.minor, 0);
    world.live_until(due + 11 - World::day(0));
    QCOMPARE(contract::instalment_due(world.loan(loan), day_of(world.now())).fee.minor, 1'500);
    world.live_until(due + 60 - World::day(0));
    QCOMPARE(world.loan(loan).status, LoanStatus::kActive);
    world.live_until(due + 61 - World::day(0));
    QCOMPARE(world.loan(loan).status, LoanStatus::kDefaulted);
    QCOMPARE(world.loan(loan).written_off.minor, 1'200'000);
    QVERIFY(world.violations().empty());
  }

  void payoff_costs_what_the_quote_says() {
    World world;
    const LoanId loan = funded_loan(world);
    world.live_until(contract::due_date(world.loan(loan), 1) + 15 - World::day(0));
    const auto quote = contract::payoff_due(world.loan(loan), day_of(world.now()));
    QCOMPARE(quote.principal.minor, 1'200'000);
    QCOMPARE(quote.fee.minor, 1'500);
    // one month at 10 %: 100.00; then 15 days of 30/360 on 11'045.01
    QCOMPARE(quote.interest.minor, 10'000 + 4'602);
    QCOMPARE(world.send("anna", PayOffLoan{loan, Amount{quote.total().minor - 1}}),
             TxError::kCostsMore);
    QCOMPARE(world.send("anna", PayOffLoan{loan, quote.total()}), TxError::kNone);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(LoanLifeTest)
#include "loan_life_test.moc"
