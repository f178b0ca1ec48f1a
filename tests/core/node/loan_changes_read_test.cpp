// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/loan_changes.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using test::NodeWorld;

namespace {

constexpr RatePpb kTwelvePercent{120'000'000};

/// Anna's loan over 1'200.00, ben 800.00 and carla 400.00 of it.
LoanId lent(NodeWorld& world, const LoanTerms& terms) {
  const Transaction application = world.make("anna", ApplyForLoan{terms});
  const auto id = id_cast<LoanId>(id_of(application.content));
  world.offer(application);
  world.block();
  world.send("ben", PlaceBid{id, Amount{80'000}, kTwelvePercent});
  world.send("carla", PlaceBid{id, Amount{40'000}, kTwelvePercent});
  world.block();
  world.block();
  return id;
}

void live_past_due(NodeWorld& world, const LoanId& id, std::uint32_t number, std::int32_t days) {
  const auto detail = world.ask(node::LoanDetailQuery{id});
  for (const node::InstalmentRow& row : detail.instalments)
    if (row.number == number)
      return static_cast<void>(
          world.live_until(row.due - day_of(world.genesis().time) + days));
}

Timestamp later(NodeWorld& world, std::int32_t days) {
  return Timestamp{world.now().ms + days * kDayMs};
}

bool tells(const node::LoanDetail& detail, node::HistoryKind kind) {
  return std::ranges::any_of(detail.timeline,
                             [kind](const node::HistoryRow& row) { return row.kind == kind; });
}

/// The record that the read model keeps quotes what the chain's own does.
void compare(NodeWorld& world, const LoanId& id) {
  const auto detail = world.ask(node::LoanDetailQuery{id});
  const auto snapshot = world.node().snapshot();
  const auto record = *contract::read_loan(snapshot->state(), id);
  QCOMPARE(detail.payoff_today, contract::payoff_due(record, day_of(world.now())).total());
  QCOMPARE(detail.loan.outstanding, record.outstanding);
  QCOMPARE(detail.loan.rate, record.rate);
  QCOMPARE(detail.loan.next_due, contract::due_date(record, record.paid + 1));
  std::vector<Amount> owed;
  contract::for_each_unpaid(record, day_of(world.now()), [&](const auto& next) {
    owed.push_back(next.owed.total());
    return true;
  });
  std::vector<Amount> shown;
  for (const node::InstalmentRow& row : detail.instalments)
    if (row.state != node::InstalmentState::kPaid)
      shown.push_back(row.principal + row.interest + row.fee - row.part_paid);
  QCOMPARE(shown, owed);
}

}  // namespace

class LoanChangesReadTest : public QObject {
  Q_OBJECT

 private slots:
  void a_proposal_is_shown_voted_on_and_carried_out() {
    NodeWorld world;
    world.open();
    const LoanId id = lent(world, world.usual_terms());
    live_past_due(world, id, 1, 20);
    NewTerms terms;
    terms.rate = RatePpb{60'000'000};
    terms.periods = 24;
    terms.first_due = day_of(world.now()) + 100;
    terms.capitalise = true;
    QCOMPARE(world.send("anna", ProposeChange{id, terms, later(world, 20)}), 0);
    world.block();
    auto detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(detail.proposals.size(), 1U);
    QVERIFY(detail.proposals[0].borrower_agrees);
    QCOMPARE(detail.proposals[0].yes, 0);
    world.send("ben", VoteOnChange{id, 1, true});
    world.block();
    detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(detail.proposals[0].yes, 80'000);
    QCOMPARE(detail.proposals[0].agreeing, std::vector{world.account("ben")});
    compare(world, id);
    world.send("carla", VoteOnChange{id, 1, true});
    world.block();
    detail = world.ask(node::LoanDetailQuery{id});
    QVERIFY(detail.proposals.empty());
    QCOMPARE(detail.loan.base, 12U);
    QVERIFY(detail.loan.capitalised.minor > 0);
    QVERIFY(tells(detail, node::HistoryKind::kRestructured));
    compare(world, id);
    live_past_due(world, id, 13, 0);
    world.send("anna", PayAny{id, Amount{300}});
    world.block();
    compare(world, id);
    const auto rows = world.ask(node::LoanDetailQuery{id}).instalments;
    QCOMPARE(rows.back().number, 36U);
    QCOMPARE(world.node().tip()->violations, 0U);
  }

  void waived_charges_are_not_owed_any_more() {
    NodeWorld world;
    world.open();
    LoanTerms terms = world.usual_terms();
    terms.late_fee = Amount{500};
    const LoanId id = lent(world, terms);
    live_past_due(world, id, 1, 20);
    auto detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(detail.waivable_fee, Amount{500});
    const Waiver waiver{Amount{200}, {}, Amount{400}};
    QCOMPARE(world.send("ben", ProposeChange{id, waiver, later(world, 20)}), 0);
    world.block();
    QCOMPARE(world.send("carla", VoteOnChange{id, 1, true}), 0);
    world.block();
    detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(detail.waivable_fee, Amount{100});
    QCOMPARE(detail.loan.fees_due, Amount{100});
    QCOMPARE(detail.instalments[0].sums.waived, Amount{600});
    compare(world, id);
  }

  void a_floating_loan_shows_its_rates() {
    NodeWorld world;
    world.open();
    world.send("dora", RegisterReference{"BASE", "Base of Dora"});
    world.block();
    QCOMPARE(world.ask(node::ReferencesQuery{}).rows.at(0).day, Day{});
    world.send("dora", PostRate{"BASE", RatePpb{40'000'000}, day_of(world.now())});
    world.block();
    QCOMPARE(world.ask(node::ReferencesQuery{}).rows.at(0).rate, RatePpb{40'000'000});
    LoanTerms terms = world.usual_terms();
    terms.floating = FloatingRate{"BASE", {}, RatePpb{200'000'000}, 60};
    const LoanId id = lent(world, terms);
    QCOMPARE(world.ask(node::LoanDetailQuery{id}).loan.spread, RatePpb{80'000'000});
    live_past_due(world, id, 1, -3);
    world.send("dora", PostRate{"BASE", RatePpb{50'000'000}, day_of(world.now())});
    world.block();
    live_past_due(world, id, 1, 1);
    const auto detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(detail.loan.rate, RatePpb{130'000'000});
    // The first instalment is not paid and keeps its own.
    QCOMPARE(detail.instalments[0].sums.interest.rate, kTwelvePercent);
    QCOMPARE(detail.instalments[1].sums.interest.rate, RatePpb{130'000'000});
    QVERIFY(tells(detail, node::HistoryKind::kRateFixed));
    compare(world, id);
    world.send("anna", PayInstalment{id, Amount{100'000}});
    world.block();
    compare(world, id);
  }

  void a_named_lender_lends_by_itself() {
    NodeWorld world;
    world.open();
    LoanTerms terms = world.usual_terms();
    terms.lender = world.account("ben");
    const Transaction application = world.make("anna", ApplyForLoan{terms});
    const auto id = id_cast<LoanId>(id_of(application.content));
    world.offer(application);
    world.block();
    QVERIFY(world.send("carla", PlaceBid{id, Amount{80'000}, kTwelvePercent}) != 0);
    QCOMPARE(world.send("ben", AcceptLoan{id}), 0);
    world.block();
    const auto detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(detail.loan.status, LoanStatus::kActive);
    QCOMPARE(detail.notes.at(0).holder, world.account("ben"));
    compare(world, id);
  }
};

TALLY_TEST(LoanChangesReadTest)
#include "loan_changes_read_test.moc"
