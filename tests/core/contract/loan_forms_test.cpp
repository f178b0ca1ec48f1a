// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_changes.hpp"

#include "tests/support/world.hpp"

using namespace tally;
using contract::LoanRecord;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr std::int64_t kPercent = 10'000'000;

std::vector<Amount> amounts(const std::vector<std::int64_t>& minor) {
  std::vector<Amount> list;
  for (const std::int64_t value : minor) list.push_back(Amount{value});
  return list;
}

LoanTerms custom_terms(const World& world) {
  LoanTerms terms = test::usual_terms(world);
  terms.close_when_full = true;
  terms.method = RepaymentMethod::kCustom;
  terms.instalments = 4;
  terms.steps = amounts({0, 300'000, 100'000, 800'000});
  return terms;
}

/// Ben publishes; anna's loan of 12'000.00 floats on it, equal parts over 6 months, cap 14 %, floor
/// 6 %, a rate older than 45 days does not count. Carla lends at 10 % while the reference is 4 %.
LoanId floating_loan(World& world, RepaymentMethod method = RepaymentMethod::kEqualPrincipal) {
  world.send("ben", RegisterReference{"BASE", "Base rate of Ben"});
  world.send("ben", PostRate{"BASE", RatePpb{4 * kPercent}, World::day(0)});
  LoanTerms terms = test::usual_terms(world);
  terms.close_when_full = true;
  terms.method = method;
  terms.instalments = 6;
  terms.floating = FloatingRate{"BASE", RatePpb{6 * kPercent}, RatePpb{14 * kPercent}, 45};
  const LoanId loan = world.apply_for("anna", terms);
  world.send("carla", PlaceBid{loan, Amount{1'200'000}, RatePpb{10 * kPercent}});
  world.block();
  return loan;
}

void post(World& world, std::int64_t percent) {
  QCOMPARE(world.send("ben", PostRate{"BASE", RatePpb{percent * kPercent}, day_of(world.now())}),
           TxError::kNone);
}

void live_to_due(World& world, const LoanId& loan, std::uint32_t number) {
  world.live_until(contract::due_date(world.loan(loan), number) - World::day(0));
  world.block();
}

TxError pay(World& world, const LoanId& loan) {
  return world.send("anna", PayInstalment{loan, Amount{100'000'000}});
}

}  // namespace

class LoanFormsTest : public QObject {
  Q_OBJECT

 private slots:
  void a_named_lender_funds_all_by_accepting() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.lender = world.account("ben");
    const LoanId loan = world.apply_for("anna", terms);
    QCOMPARE(world.send("carla", PlaceBid{loan, Amount{1'200'000}, terms.rate_ceiling}),
             TxError::kNotInvited);
    QCOMPARE(world.send("carla", AcceptLoan{loan}), TxError::kNotInvited);
    QCOMPARE(world.send("ben", AcceptLoan{loan}), TxError::kNone);
    const LoanRecord record = world.loan(loan);
    QCOMPARE(record.status, LoanStatus::kActive);
    QCOMPARE(record.rate, terms.rate_ceiling);
    QCOMPARE(record.disbursed_on, day_of(world.now()));
    QCOMPARE(world.dollars("ben"), 100'000'000 - 1'200'000);
    QCOMPARE(world.dollars("anna"), 100'000'000 + 1'200'000);
    QCOMPARE(contract::read_note(world.state(), loan, world.account("ben"))->units, 1'200'000);
    QCOMPARE(world.send("ben", AcceptLoan{loan}), TxError::kLoanNotListed);
    QVERIFY(world.violations().empty());
  }

  void a_loan_for_a_named_lender_expires_without_it() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.lender = world.account("ben");
    const LoanId loan = world.apply_for("anna", terms);
    world.live_until(5);
    QCOMPARE(world.loan(loan).status, LoanStatus::kExpired);
    QVERIFY(world.violations().empty());
  }

  void custom_steps_are_kept_to_the_cent() {
    World world;
    const LoanId loan = world.apply_for("anna", custom_terms(world));
    world.send("ben", PlaceBid{loan, Amount{1'200'000}, RatePpb{12 * kPercent}});
    world.block();
    const std::vector<std::pair<std::int64_t, std::int64_t>> expected = {
        {0, 12'000}, {300'000, 12'000}, {100'000, 9'000}, {800'000, 8'000}};
    for (std::uint32_t k = 1; k <= 4; ++k) {
      live_to_due(world, loan, k);
      const auto due = contract::instalment_due(world.loan(loan), day_of(world.now()));
      QCOMPARE(due.principal.minor, expected[k - 1].first);
      QCOMPARE(due.interest.minor, expected[k - 1].second);
      QCOMPARE(pay(world, loan), TxError::kNone);
    }
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }

  void fewer_bids_shrink_the_steps_in_proportion() {
    World world;
    LoanTerms terms = custom_terms(world);
    terms.minimum = Amount{600'000};
    terms.close_when_full = false;
    const LoanId loan = world.apply_for("anna", terms);
    world.send("ben", PlaceBid{loan, Amount{700'001}, RatePpb{12 * kPercent}});
    world.live_until(4);
    const LoanRecord record = world.loan(loan);
    QCOMPARE(record.status, LoanStatus::kActive);
    QCOMPARE(record.terms.steps, amounts({0, 175'000, 58'333, 466'668}));
    QVERIFY(world.violations().empty());
  }

  void prepaying_leaves_fewer_custom_steps() {
    World world;
    const LoanId loan = world.apply_for("anna", custom_terms(world));
    world.send("ben", PlaceBid{loan, Amount{1'200'000}, RatePpb{12 * kPercent}});
    world.block();
    world.send("anna", PrepayPrincipal{loan, Amount{850'000}, PrepaymentEffect::kLower,
                                       Amount{900'000}});
    const LoanRecord record = world.loan(loan);
    QCOMPARE(record.periods, 3U);
    QCOMPARE(record.outstanding, Amount{350'000});
    live_to_due(world, loan, 3);
    for (int i = 0; i < 3; ++i) QCOMPARE(pay(world, loan), TxError::kNone);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }

  void a_floating_rate_follows_its_reference_between_floor_and_cap() {
    World world;
    const LoanId loan = floating_loan(world);
    QCOMPARE(world.loan(loan).life->spread, RatePpb{6 * kPercent});
    // reference → rate of the next period; equal principal of 2'000.00
    struct Row { std::int64_t posted, rate, balance; };
    const std::vector<Row> rows = {{5, 11, 1'000'000}, {9, 14, 800'000}, {0, 6, 600'000},
                                   {7, 13, 400'000}};
    for (std::uint32_t k = 1; k <= 4; ++k) {
      const Row& row = rows[k - 1];
      const Day due = contract::due_date(world.loan(loan), k);
      world.live_until(due - World::day(0) - 3);
      post(world, row.posted);
      live_to_due(world, loan, k);
      QCOMPARE(pay(world, loan), TxError::kNone);
      const LoanRecord record = world.loan(loan);
      QCOMPARE(record.rate, RatePpb{row.rate * kPercent});
      const auto next = contract::instalment_due(record, day_of(world.now()));
      QCOMPARE(next.interest, contract::days_interest(Amount{row.balance},
                                                      RatePpb{row.rate * kPercent}, 30));
    }
    QCOMPARE(events_of<contract::RateFixed>(world).size(), 5U);
    QVERIFY(world.violations().empty());
  }

  void a_stale_reference_leaves_the_rate_before() {
    World world;
    const LoanId loan = floating_loan(world);
    world.live_until(20);
    post(world, 5);
    live_to_due(world, loan, 1);
    pay(world, loan);
    live_to_due(world, loan, 2);  // posted on day 20, 43 days ago
    pay(world, loan);
    QCOMPARE(world.loan(loan).rate, RatePpb{11 * kPercent});
    QVERIFY(!events_of<contract::RateFixed>(world).back().stale);
    live_to_due(world, loan, 3);
    pay(world, loan);
    QCOMPARE(world.loan(loan).rate, RatePpb{11 * kPercent});
    QVERIFY(events_of<contract::RateFixed>(world).back().stale);
    QVERIFY(world.violations().empty());
  }

  void an_unpaid_instalment_keeps_the_rate_it_was_fixed_at() {
    World world;
    const LoanId loan = floating_loan(world, RepaymentMethod::kAnnuity);
    const auto first = contract::instalment_due(world.loan(loan), day_of(world.now()));
    world.live_until(20);
    post(world, 9);
    live_to_due(world, loan, 1);
    const LoanRecord record = world.loan(loan);
    QCOMPARE(record.rate, RatePpb{14 * kPercent});
    QCOMPARE(record.life->before.size(), 1U);
    const auto due = contract::instalment_due(record, day_of(world.now()));
    QCOMPARE(due.principal, first.principal);
    QCOMPARE(due.interest, first.interest);
    // The annuity of what is left over five months at 14 %.
    const Amount balance = record.outstanding - first.principal;
    const contract::Repayment rest{RepaymentMethod::kAnnuity, PaymentPeriod::kMonth, 5,
                                   RatePpb{14 * kPercent}};
    QCOMPARE(record.instalment, contract::regular_part(balance, rest));
    QCOMPARE(pay(world, loan), TxError::kNone);
    QVERIFY(world.loan(loan).life->before.empty());
    for (std::uint32_t k = 2; k <= 6; ++k) {
      live_to_due(world, loan, k);
      QCOMPARE(pay(world, loan), TxError::kNone);
    }
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }

  void what_is_paid_ahead_keeps_its_rate() {
    World world;
    const LoanId loan = floating_loan(world);
    pay(world, loan);
    pay(world, loan);
    world.live_until(20);
    post(world, 9);
    live_to_due(world, loan, 1);
    QCOMPARE(world.loan(loan).rate, RatePpb{10 * kPercent});
    live_to_due(world, loan, 2);
    QCOMPARE(world.loan(loan).rate, RatePpb{14 * kPercent});
    QVERIFY(world.violations().empty());
  }

  void a_floating_loan_that_nobody_pays_defaults() {
    World world;
    const LoanId loan = floating_loan(world, RepaymentMethod::kAnnuity);
    for (const std::int32_t day : {20, 50, 80}) {
      world.live_until(day);
      post(world, day / 10);
    }
    world.live_until(120);
    QCOMPARE(world.loan(loan).status, LoanStatus::kDefaulted);
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(LoanFormsTest)
#include "loan_forms_test.moc"
