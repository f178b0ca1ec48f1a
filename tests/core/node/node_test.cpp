// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/node/node_world.hpp"

#include "core/contract/schedule.hpp"

using namespace tally;
using test::kDollar;
using test::NodeWorld;

namespace {

std::int64_t dollars_of(NodeWorld& world, const std::string& name) {
  const auto answer = world.ask(node::BalancesQuery{world.account(name)});
  for (const node::BalanceRow& row : answer.balances)
    if (row.asset == kDollar) return row.available.minor;
  return 0;
}

node::HistoryPage history_of(NodeWorld& world, const std::string& name, node::HistoryKind kind) {
  node::HistoryQuery query;
  query.account = world.account(name);
  query.kinds = {kind};
  return world.ask(query);
}

}  // namespace

class NodeTest : public QObject {
  Q_OBJECT

 private slots:
  void a_transfer_survives_a_restart() {
    NodeWorld world;
    QCOMPARE(world.open(), std::string());
    const Hash256 before = world.node().tip()->state_root;
    QCOMPARE(world.send("anna", Transfer{world.account("ben"), kDollar, Amount{2'500}, "rent"}), 0);
    const node::ProducedBlock block = world.block();
    QCOMPARE(block.height, Height{1});
    QCOMPARE(block.transactions, 1U);
    QVERIFY(block.state_root != before);
    world.close();

    QCOMPARE(world.open(), std::string());
    QCOMPARE(world.node().tip()->height, Height{1});
    QCOMPARE(world.node().tip()->block.hex(), block.id.hex());
    QCOMPARE(world.node().tip()->state_root.hex(), block.state_root.hex());
    QCOMPARE(dollars_of(world, "ben"), 100'002'500);
    const auto history = history_of(world, "ben", node::HistoryKind::kReceived);
    QCOMPARE(history.total, 1U);
    QCOMPARE(history.rows[0].reference, std::string("rent"));
    QCOMPARE(world.block().height, Height{2});
    QCOMPARE(world.node().tip()->violations, 0U);
  }

  void the_same_transactions_give_the_same_chain() {
    const auto live = [] {
      NodeWorld world;
      world.open();
      for (int i = 0; i < 5; ++i) {
        world.send("anna", Transfer{world.account("ben"), kDollar, Amount{100 + i}, ""});
        world.send("carla", Transfer{world.account("dora"), kDollar, Amount{7}, ""});
        world.block();
      }
      return world.node().tip()->block.hex();
    };
    QCOMPARE(live(), live());
  }

  void a_loan_is_listed_funded_and_repaid_to_the_last_cent() {
    NodeWorld world;
    world.open();
    const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
    const auto id = id_cast<LoanId>(id_of(application.content));
    QCOMPARE(world.offer(application), 0);
    world.block();
    QCOMPARE(world.node().tip()->open_listings, 1U);
    QCOMPARE(world.send("ben", PlaceBid{id, Amount{80'000}, RatePpb{100'000'000}}), 0);
    world.block();
    auto detail = world.ask(node::LoanDetailQuery{id});
    QVERIFY(detail.found);
    QCOMPARE(detail.bids.size(), std::size_t{1});
    QVERIFY(detail.bids[0].would_win);
    QCOMPARE(detail.loan.bid_total.minor, 80'000);
    QCOMPARE(detail.instalments.size(), std::size_t{12});
    QCOMPARE(world.send("carla", PlaceBid{id, Amount{40'000}, RatePpb{110'000'000}}), 0);
    world.block();
    world.block();  // a full listing is cleared by the due work of the block after
    detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(int(detail.loan.status), int(LoanStatus::kActive));
    QCOMPARE(detail.loan.rate.ppb, 110'000'000);
    QCOMPARE(detail.notes.size(), std::size_t{2});
    QCOMPARE(detail.loan.outstanding.minor, 120'000);
    QVERIFY(detail.payoff_today.minor >= 120'000);

    node::LoansQuery active;
    active.filter.status = LoanStatus::kActive;
    const auto page = world.ask(active);
    QCOMPARE(page.total, 1U);
    QCOMPARE(page.histories[0].loans_taken, 1U);

    for (std::uint32_t number = 1; number <= 12; ++number) {
      const Day due = add_months(detail.loan.disbursed_on, static_cast<std::int32_t>(number));
      world.live_until(due - day_of(world.genesis().time));
      QCOMPARE(world.send("anna", PayInstalment{id, Amount{20'000}}), 0);
      world.block();
      if (number == 6) {
        const auto half = world.ask(node::LoanDetailQuery{id});
        const auto moment = world.node().snapshot();
        for (const node::NoteRow& note : half.notes) {
          const auto record = contract::read_note(moment->state(), id, note.holder);
          const auto loan = contract::read_loan(moment->state(), id);
          Amount owed;
          for (std::size_t i = 0; i < contract::kComponents; ++i)
            owed += contract::claim(loan->index[i], record->settled[i], record->units);
          QCOMPARE(note.to_collect.minor, owed.minor);
        }
        QCOMPARE(world.send("ben", CollectPayments{{id}}), 0);
        world.block();
      }
    }
    world.block();
    detail = world.ask(node::LoanDetailQuery{id});
    QCOMPARE(int(detail.loan.status), int(LoanStatus::kClosed));
    QCOMPARE(detail.loan.principal_paid.minor, 120'000);
    Amount principal;
    Amount interest;
    for (const node::NoteRow& note : detail.notes) {
      principal += note.principal_received;
      interest += note.interest_received;
      QCOMPARE(note.to_collect.minor, 0);
      QCOMPARE(note.outstanding.minor, 0);
    }
    QCOMPARE(principal.minor, 120'000);
    QCOMPARE(interest.minor, detail.loan.interest_paid.minor);
    QCOMPARE(detail.history.instalments_on_time, 12U);
    QCOMPARE(detail.history.loans_closed, 1U);
    for (const node::InstalmentRow& row : detail.instalments)
      QCOMPARE(int(row.state), int(node::InstalmentState::kPaid));
    QCOMPARE(world.node().tip()->violations, 0U);
    QVERIFY(world.node().check_everything().empty());

    const auto portfolio = world.ask(node::PortfolioQuery{world.account("ben"), kDollar});
    QCOMPARE(portfolio.notes_closed, 1U);
    QCOMPARE(portfolio.principal_received.minor, 80'000);
    QVERIFY(portfolio.has_return);
    QVERIFY(portfolio.return_per_year > 0.105 && portfolio.return_per_year < 0.125);
    const auto received = history_of(world, "ben", node::HistoryKind::kInstalmentReceived);
    QCOMPARE(received.total, 12U);
  }
};

TALLY_TEST(NodeTest)
#include "node_test.moc"
