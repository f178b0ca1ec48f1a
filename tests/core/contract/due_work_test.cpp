// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/contract/loan_rules.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

test::Setup at_most(std::uint32_t steps, int lenders = 0) {
  return {test::lenders(lenders), [steps](contract::Genesis& genesis) {
            genesis.params.due_work_per_block = steps;
            genesis.params.max_listings_per_borrower = 100;
          }};
}

LoanTerms terms_until(const World& world, std::int64_t ms) {
  LoanTerms terms = test::usual_terms(world);
  terms.listed_until = Timestamp{world.now().ms + ms};
  return terms;
}

void advance_to(World& world, Timestamp time) { world.wait(time.ms - world.now().ms - 1'000); }

/// A loan that ben funded alone at 10 %, disbursed within a block.
LoanId quick_loan(World& world, LoanTerms terms) {
  terms.close_when_full = true;
  const Amount principal = terms.principal;
  const LoanId loan = world.apply_for("anna", std::move(terms));
  world.send("ben", PlaceBid{loan, principal, RatePpb{100'000'000}});
  world.block();
  return loan;
}

std::vector<LoanId> expired_since(const World& world, std::size_t first) {
  std::vector<LoanId> loans;
  for (const auto& event : events_of<contract::LoanExpired>(world, first))
    loans.push_back(event.loan);
  return loans;
}

}  // namespace

class DueWorkTest : public QObject {
  Q_OBJECT

 private slots:
  void a_block_does_so_much_and_carries_the_rest_over_in_order_of_time() {
    World world(at_most(3));
    std::vector<LoanId> loans;
    for (int i = 0; i < 7; ++i)
      loans.push_back(world.apply_for("anna", terms_until(world, (10 - i) * kDayMs)));
    std::ranges::reverse(loans);  // the last one listed ends first
    world.wait(20 * kDayMs);
    std::vector<LoanId> done;
    for (const std::size_t expected : {3U, 3U, 1U, 0U}) {
      QCOMPARE(contract::has_due_work(world.state(), world.now()), expected > 0);
      const std::size_t first = world.events().size();
      world.block();
      const auto now_done = expired_since(world, first);
      QCOMPARE(now_done.size(), expected);
      done.insert(done.end(), now_done.begin(), now_done.end());
    }
    QVERIFY(done == loans);
    QVERIFY(!contract::next_due_work(world.state()));
    QVERIFY(world.violations().empty());
  }

  void at_the_same_moment_the_lower_loan_comes_first() {
    World world(at_most(100));
    const Timestamp end{world.now().ms + kDayMs};
    std::set<LoanId> loans;
    for (int i = 0; i < 6; ++i) {
      LoanTerms terms = test::usual_terms(world);
      terms.listed_until = end;
      loans.insert(world.apply_for("anna", terms));
    }
    world.wait(2 * kDayMs);
    world.block();
    QVERIFY(expired_since(world, 0) == std::vector<LoanId>(loans.begin(), loans.end()));
  }

  void bids_are_taken_up_to_the_deadline_and_the_next_moment_ends_them() {
    World world;
    const LoanId loan = world.apply_for("anna", terms_until(world, kDayMs));
    const Timestamp end = world.loan(loan).terms.listed_until;
    QCOMPARE(contract::next_due_work(world.state())->ms, end.ms + 1);
    advance_to(world, end);
    world.block({world.make("ben", PlaceBid{loan, Amount{1'200'000}, RatePpb{1}})});
    QCOMPARE(world.now().ms, end.ms);
    QCOMPARE(world.loan(loan).status, LoanStatus::kListed);
    advance_to(world, Timestamp{end.ms + 1});
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kActive);
  }

  void after_the_deadline_nobody_changes_a_listing_that_waits_for_its_auction() {
    World world(at_most(1));
    const LoanId first = world.apply_for("carla", terms_until(world, kDayMs));
    const LoanId loan = world.apply_for("anna", terms_until(world, kDayMs));
    world.send("ben", PlaceBid{loan, Amount{1'200'000}, RatePpb{100'000'000}});
    world.wait(2 * kDayMs);
    world.block();
    QCOMPARE(world.loan(first).status, LoanStatus::kExpired);
    QCOMPARE(world.loan(loan).status, LoanStatus::kListed);
    QCOMPARE(world.send("dora", PlaceBid{loan, Amount{10'000}, RatePpb{1}}),
             TxError::kLoanNotListed);
    QCOMPARE(world.send("ben", WithdrawBid{loan, 0}), TxError::kLoanNotListed);
    QCOMPARE(world.send("anna", WithdrawApplication{loan}), TxError::kLoanNotListed);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kActive);
  }

  void a_full_listing_that_closes_when_full_is_cleared_by_the_next_block() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.close_when_full = true;
    const LoanId loan = world.apply_for("anna", terms);
    world.send("ben", PlaceBid{loan, Amount{1'199'999}, RatePpb{100'000'000}});
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kListed);
    world.send("dora", PlaceBid{loan, Amount{1}, RatePpb{90'000'000}});
    QCOMPARE(world.loan(loan).status, LoanStatus::kListed);
    QVERIFY(contract::has_due_work(world.state(), world.now()));
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kActive);
    QCOMPARE(world.loan(loan).rate.ppb, 100'000'000);
  }

  void a_bid_withdrawn_in_the_same_block_opens_the_listing_again() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.close_when_full = true;
    const LoanId loan = world.apply_for("anna", terms);
    const auto bid = world.make("ben", PlaceBid{loan, Amount{1'200'000}, RatePpb{1}});
    TransactionContent second = world.content("ben", WithdrawBid{loan, 0});
    ++second.nonce;
    world.block({bid, world.seal("ben", second)});
    QCOMPARE(contract::next_due_work(world.state())->ms, terms.listed_until.ms + 1);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kListed);
  }

  void months_without_a_block_are_caught_up_in_order() {
    World world;
    const LoanId loan = quick_loan(world, test::usual_terms(world));
    const std::size_t first = world.events().size();
    world.wait(100 * kDayMs);  // late twice, then in default; a third instalment is not reached
    world.block();
    const auto late = events_of<contract::InstalmentLate>(world, first);
    QCOMPARE(late.size(), 2U);
    QCOMPARE(late[0].number, 1U);
    QCOMPARE(late[1].number, 2U);
    const auto defaulted = events_of<contract::LoanDefaulted>(world, first);
    QCOMPARE(defaulted.size(), 1U);
    QCOMPARE(defaulted[0].first_unpaid, 1U);
    QCOMPARE(world.loan(loan).written_off.minor, 1'200'000);
    QVERIFY(world.violations().empty());
  }

  void default_comes_before_a_lateness_that_lies_later() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.grace_days = 50;
    quick_loan(world, terms);
    world.wait(365 * kDayMs);
    world.block();
    QCOMPARE(events_of<contract::InstalmentLate>(world).size(), 1U);
    QCOMPARE(events_of<contract::LoanDefaulted>(world).size(), 1U);
  }

  void at_one_moment_lateness_comes_before_default() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.grace_days = 20;
    terms.default_after_days = 49;  // 1 February and 1 March 2024 lie 29 days apart
    const LoanId loan = quick_loan(world, terms);
    const auto record = world.loan(loan);
    QCOMPARE(contract::late_at(record, 2).ms, contract::default_at(record, 1).ms);
    world.wait(90 * kDayMs);
    world.block();
    QCOMPARE(events_of<contract::InstalmentLate>(world).size(), 2U);
    QCOMPARE(events_of<contract::LoanDefaulted>(world).size(), 1U);
  }

  void a_late_loan_that_pays_is_not_in_default() {
    World world;
    const LoanId loan = quick_loan(world, test::usual_terms(world));
    const Day due = contract::due_date(world.loan(loan), 1);
    world.live_until(due + 59 - World::day(0));
    const Amount owed = contract::instalment_due(world.loan(loan), day_of(world.now())).total();
    QCOMPARE(world.send("anna", PayInstalment{loan, owed}), TxError::kNone);
    QCOMPARE(events_of<contract::InstalmentPaid>(world)[0].fee.minor, 1'500);
    world.live_until(due + 70 - World::day(0));
    QCOMPARE(world.loan(loan).status, LoanStatus::kActive);
    QVERIFY(world.violations().empty());
  }

  void notes_are_settled_in_slices_and_the_last_takes_what_rounding_left() {
    World world(at_most(10, 25));
    LoanTerms terms = test::usual_terms(world);
    terms.principal = Amount{25 * 777};
    terms.close_when_full = true;
    const LoanId loan = world.apply_for("anna", terms);
    for (const std::string& lender : test::lenders(25))
      world.send(lender, PlaceBid{loan, Amount{777}, RatePpb{95'000'000}});
    world.block();
    QCOMPARE(world.loan(loan).notes, 25U);
    world.wait(45 * kDayMs);
    world.block();
    const Amount owed = contract::payoff_due(world.loan(loan), day_of(world.now())).total();
    QCOMPARE(world.send("emil", PayOffLoan{loan, owed}), TxError::kNone);
    for (const std::size_t expected : {9U, 9U, 7U, 0U}) {
      const std::size_t first = world.events().size();
      QCOMPARE(world.loan(loan).settling, expected > 0);
      world.block();
      QCOMPARE(events_of<contract::NoteSettled>(world, first).size(), expected);
    }
    QVERIFY(!contract::next_due_work(world.state()));
    const auto settled = events_of<contract::NoteSettled>(world);
    Amount sum;
    for (const auto& note : settled) {
      QVERIFY(note.final);
      sum += note.principal + note.interest + note.fee;
      QVERIFY(note.interest >= settled.front().interest);
    }
    QCOMPARE(sum.minor, owed.minor);
    QVERIFY(std::ranges::is_sorted(settled, {}, &contract::NoteSettled::holder));
    QVERIFY(world.violations().empty());
  }

  void ended_bids_count_as_steps() {
    World world(at_most(5, 8));
    for (int i = 0; i < 2; ++i) {
      const LoanId loan = world.apply_for("anna", terms_until(world, kDayMs));
      for (const std::string& lender : test::lenders(8))
        world.send(lender, PlaceBid{loan, Amount{150'000}, RatePpb{95'000'000}});
    }
    world.wait(2 * kDayMs);
    world.block();
    QCOMPARE(events_of<contract::LoanDisbursed>(world).size(), 1U);
    world.block();
    QCOMPARE(events_of<contract::LoanDisbursed>(world).size(), 2U);
  }
};

TALLY_TEST(DueWorkTest)
#include "due_work_test.moc"
