// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "tests/core/node/node_world.hpp"

using namespace tally;
using node::StatementSide;
using node::StatementSums;
using test::kDollar;
using test::NodeWorld;

namespace {

/// Anna's loan over 1'200.00 at 12 %, paid out on the first of January 2024: ben 800.00 and carla
/// 400.00 of it.
LoanId lend(NodeWorld& world) {
  const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
  const auto id = id_cast<LoanId>(id_of(application.content));
  world.offer(application);
  world.block();
  world.send("ben", PlaceBid{id, Amount{80'000}, RatePpb{120'000'000}});
  world.send("carla", PlaceBid{id, Amount{40'000}, RatePpb{120'000'000}});
  world.block();
  world.block();
  return id;
}

void pay(NodeWorld& world, const LoanId& id, std::int32_t number) {
  const Day due = add_months(world.ask(node::LoanDetailQuery{id}).loan.disbursed_on, number);
  world.live_until(due - day_of(world.genesis().time));
  world.send("anna", PayInstalment{id, Amount{20'000}});
  world.block();
}

node::Statement year(NodeWorld& world, const std::string& name, std::int32_t year,
                     StatementSide side = StatementSide::kLender) {
  node::StatementQuery query;
  query.account = world.account(name);
  query.asset = kDollar;
  query.side = side;
  query.from = to_day({year, 1, 1});
  query.to = to_day({year, 12, 31});
  return world.ask(query);
}

bool adds_up(const StatementSums& sums) {
  return sums.opening + sums.lent + sums.taken_over - sums.given_away + sums.capitalised -
             sums.principal - sums.written_off ==
         sums.closing;
}

/// Rounded to two places.
double percent(const std::optional<double>& rate) {
  return rate ? std::round(*rate * 10'000) / 100 : -1;
}

}  // namespace

class StatementTest : public QObject {
  Q_OBJECT

 private slots:
  void two_years_of_a_loan_that_is_repaid() {
    NodeWorld world;
    world.open();
    const LoanId id = lend(world);
    for (std::int32_t number = 1; number <= 11; ++number) pay(world, id, number);
    const node::Statement first = year(world, "ben", 2024);
    QCOMPARE(first.lines.size(), std::size_t{1});
    QCOMPARE(first.lines[0].loan, id);
    QCOMPARE(first.lines[0].other, world.account("anna"));
    QCOMPARE(first.sums.opening.minor, 0);
    QCOMPARE(first.sums.lent.minor, 80'000);
    QVERIFY(adds_up(first.sums) && first.sums.closing.minor > 0);
    QCOMPARE(first.sums.overdue.minor, 0);
    QCOMPARE(first.to, day_of(world.now()));  // not the year's end, which has not come

    pay(world, id, 12);
    world.block();
    world.live_until(400);
    const node::Statement second = year(world, "ben", 2025);
    QCOMPARE(second.sums.opening, year(world, "ben", 2024).sums.closing);
    QCOMPARE(second.sums.closing.minor, 0);
    QCOMPARE((first.sums.principal + second.sums.principal).minor, 80'000);
    // One per cent a month: 12.68 % a year.
    QCOMPARE(percent(second.xirr), percent(second.xirr_without_overdue));
    QVERIFY(percent(year(world, "ben", 2024).xirr) > 12.5);
    QVERIFY(percent(year(world, "ben", 2024).xirr) < 12.9);

    const auto debt = year(world, "anna", 2024, StatementSide::kBorrower);
    QCOMPARE(debt.sums.lent.minor, 120'000);
    QVERIFY(adds_up(debt.sums));
    const auto loan = world.ask(node::LoanDetailQuery{id}).loan;
    const auto rest = year(world, "anna", 2025, StatementSide::kBorrower);
    QCOMPARE(debt.sums.interest + rest.sums.interest, loan.interest_paid);
    QVERIFY(year(world, "anna", 2024).lines.empty());  // she has lent nothing
  }

  void a_note_that_is_sold_goes_from_one_statement_to_the_other() {
    NodeWorld world;
    world.open();
    const LoanId id = lend(world);
    for (std::int32_t number = 1; number <= 3; ++number) pay(world, id, number);
    world.send("carla", OfferNote{id, 40'000, 990'000});
    world.block();
    const auto offer = world.ask(node::OffersQuery{}).rows.at(0);
    world.send("dora", TakeOffer{id, offer.offer.offer, 40'000, Amount{90'000}, false});
    world.block();
    for (std::int32_t number = 4; number <= 6; ++number) pay(world, id, number);
    const StatementSums sold = year(world, "carla", 2024).sums;
    const StatementSums bought = year(world, "dora", 2024).sums;
    QVERIFY(adds_up(sold) && adds_up(bought));
    QCOMPARE(sold.lent.minor, 40'000);
    QCOMPARE(sold.closing.minor, 0);
    // What three payments left to 400.00, rounded once for the buyer and thrice for the seller.
    QVERIFY(std::abs((sold.given_away - bought.taken_over).minor) <= 3);
    QCOMPARE(sold.received_for_notes, bought.paid_for_notes);
    QCOMPARE(bought.lent.minor, 0);
    const auto loan = world.ask(node::LoanDetailQuery{id}).loan;
    const Amount kept = year(world, "ben", 2024).sums.closing + bought.closing;
    QVERIFY(kept.minor - loan.outstanding.minor >= 0 && kept.minor - loan.outstanding.minor <= 3);
  }

  void arrears_that_become_principal_are_told_apart_from_what_was_paid_out() {
    NodeWorld world;
    world.open();
    const LoanId id = lend(world);
    pay(world, id, 1);
    world.live_until(70);
    NewTerms terms;
    terms.rate = RatePpb{60'000'000};
    terms.method = RepaymentMethod::kEqualPrincipal;
    terms.periods = 6;
    terms.first_due = day_of(world.now()) + 40;
    terms.capitalise = true;
    const Timestamp until{world.now().ms + 5 * kDayMs};
    QCOMPARE(world.send("anna", ProposeChange{id, terms, until}), 0);
    world.block();
    QCOMPARE(world.send("ben", VoteOnChange{id, 1, true}), 0);
    QCOMPARE(world.send("carla", VoteOnChange{id, 1, true}), 0);
    world.block();
    const StatementSums ben = year(world, "ben", 2024).sums;
    const StatementSums anna = year(world, "anna", 2024, StatementSide::kBorrower).sums;
    QVERIFY(anna.capitalised.minor > 0);
    QCOMPARE(anna.closing, world.ask(node::LoanDetailQuery{id}).loan.outstanding);
    QCOMPARE(ben.capitalised.minor, anna.capitalised.minor * 2 / 3);
    QVERIFY(adds_up(ben) && adds_up(anna));
  }

  void a_default_is_written_off_and_what_comes_later_is_recovered() {
    NodeWorld world;
    world.open();
    const LoanId id = lend(world);
    pay(world, id, 1);
    world.live_until(75);
    const auto late = year(world, "ben", 2024);
    QCOMPARE(late.sums.overdue, late.sums.closing);
    QVERIFY(percent(late.xirr) > 0);
    QVERIFY(percent(late.xirr_without_overdue) < 0);
    world.live_until(330);
    QCOMPARE(int(world.ask(node::LoanDetailQuery{id}).loan.status), int(LoanStatus::kDefaulted));
    world.send("anna", PayAny{id, Amount{3'000}});
    world.block();
    const auto ben = year(world, "ben", 2024);
    QVERIFY(adds_up(ben.sums));
    QCOMPARE(ben.sums.closing.minor, 0);
    QCOMPARE(ben.sums.written_off, ben.sums.lent - ben.sums.principal);
    QCOMPARE(ben.sums.recovered.minor, 2'000);  // two thirds of it
    QVERIFY(year(world, "ben", 2025).lines.empty());
    const auto anna = year(world, "anna", 2024, StatementSide::kBorrower);
    QCOMPARE(anna.sums.recovered.minor, 3'000);
    QCOMPARE(anna.sums.written_off, world.ask(node::LoanDetailQuery{id}).loan.written_off);
  }
};

TALLY_TEST(StatementTest)
#include "statement_test.moc"
