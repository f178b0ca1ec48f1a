// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using test::kDollar;
using test::NodeWorld;

namespace {

/// Anna's loan over 1'200.00, ben 800.00 and carla 400.00 of it.
LoanId lent(NodeWorld& world) {
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

void pay(NodeWorld& world, const LoanId& id, std::uint32_t number) {
  const auto loan = world.ask(node::LoanDetailQuery{id}).loan;
  const Day due = add_months(loan.disbursed_on, static_cast<std::int32_t>(number));
  world.live_until(due - day_of(world.genesis().time));
  world.send("anna", PayInstalment{id, Amount{20'000}});
  world.block();
}

node::NotePage notes_of(NodeWorld& world, const std::string& name) {
  node::NotesQuery query;
  query.holder = world.account(name);
  return world.ask(query);
}

node::HistoryPage history_of(NodeWorld& world, const std::string& name, node::HistoryKind kind) {
  node::HistoryQuery query;
  query.account = world.account(name);
  query.kinds = {kind};
  return world.ask(query);
}

}  // namespace

class NoteMarketReadTest : public QObject {
  Q_OBJECT

 private slots:
  void an_offer_is_listed_taken_and_gone() {
    NodeWorld world;
    world.open();
    const LoanId id = lent(world);
    pay(world, id, 1);
    QCOMPARE(world.send("carla", OfferNote{id, 30'000, 980'000}), 0);
    world.block();
    auto page = world.ask(node::OffersQuery{});
    QCOMPARE(page.total, 1U);
    const node::OfferWithLoan offer = page.rows[0];
    QCOMPARE(offer.offer.units, 30'000);
    QCOMPARE(offer.offer.seller, world.account("carla"));
    QCOMPARE(offer.principal.minor, offer.loan.outstanding.minor / 4);
    QVERIFY(offer.price < offer.principal);
    // Bought below par, it brings more than the rate of the loan.
    QVERIFY(offer.has_yield && offer.yield_per_year > 0.13);
    QCOMPARE(notes_of(world, "carla").rows.at(0).note.offered, 30'000);

    const Amount total = offer.price + offer.accrued;
    QCOMPARE(world.send("dora", TakeOffer{id, offer.offer.offer, 30'000, total, false}), 0);
    world.block();
    QCOMPARE(world.ask(node::OffersQuery{}).total, 0U);
    const auto bought = history_of(world, "dora", node::HistoryKind::kNoteBought);
    QCOMPARE(bought.total, 1U);
    QCOMPARE(bought.rows[0].amount.minor, -total.minor);
    QCOMPARE(history_of(world, "carla", node::HistoryKind::kNoteSold).rows.at(0).amount, total);
    QCOMPARE(notes_of(world, "dora").rows.at(0).note.units, 30'000);
    QCOMPARE(notes_of(world, "carla").rows.at(0).note.units, 10'000);
    QCOMPARE(world.ask(node::LoanDetailQuery{id}).loan.lender_count, 3U);
    QCOMPARE(world.node().tip()->violations, 0U);
  }

  void what_each_holder_received_adds_up_after_sales() {
    NodeWorld world;
    world.open();
    const LoanId id = lent(world);
    for (std::uint32_t number = 1; number <= 12; ++number) {
      if (number == 4) {
        world.send("carla", OfferNote{id, 40'000, 990'000});
        world.block();
        const auto offer = world.ask(node::OffersQuery{}).rows.at(0).offer.offer;
        world.send("dora", TakeOffer{id, offer, 40'000, Amount{90'000}, false});
      }
      if (number == 7) world.send("dora", TransferNote{id, world.account("ben"), 15'000});
      world.block();
      pay(world, id, number);
    }
    world.block();
    const auto loan = world.ask(node::LoanDetailQuery{id}).loan;
    QCOMPARE(int(loan.status), int(LoanStatus::kClosed));
    Amount principal;
    Amount interest;
    node::for_each_note(*world.node().snapshot(), id, [&](const node::NoteRow& note) {
      principal += note.principal_received;
      interest += note.interest_received;
      return true;
    });
    QCOMPARE(principal.minor, 120'000);
    QCOMPARE(interest, loan.interest_paid);

    // Who sold out keeps what was received, and holds nothing.
    QCOMPARE(notes_of(world, "carla").total, 0U);
    const auto carla = world.ask(node::PortfolioQuery{world.account("carla"), kDollar});
    QVERIFY(carla.principal_received.minor > 0);
    QCOMPARE(carla.notes_closed, 0U);
    QCOMPARE(carla.lent_total.minor, 40'000);
    QVERIFY(carla.has_return);
    QCOMPARE(history_of(world, "carla", node::HistoryKind::kInstalmentReceived).total, 3U);
    QCOMPARE(history_of(world, "dora", node::HistoryKind::kInstalmentReceived).total, 9U);
    const auto dora = world.ask(node::PortfolioQuery{world.account("dora"), kDollar});
    QVERIFY(dora.has_return && dora.return_per_year > 0.1);
    QVERIFY(world.node().check_everything().empty());
  }

  void a_mandate_shows_what_it_holds_bid_and_lent() {
    NodeWorld world;
    world.open();
    MandateTerms terms;
    terms.asset = kDollar;
    terms.rate_floor = RatePpb{80'000'000};
    terms.max_months = 36;
    terms.max_per_loan = terms.max_per_borrower = Amount{150'000};
    terms.budget = Amount{500'000};
    QCOMPARE(world.send("ben", SetMandate{terms}), 0);
    world.block();
    const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
    const auto id = id_cast<LoanId>(id_of(application.content));
    world.offer(application);
    world.block();
    world.block();
    node::MandatesQuery query;
    query.lender = world.account("ben");
    auto row = world.ask(query).rows.at(0);
    QCOMPARE(row.in_bids.minor, 120'000);
    QCOMPARE(row.free.minor, 380'000);
    const auto bids = world.ask(node::LoanDetailQuery{id}).bids;
    QCOMPARE(bids.size(), std::size_t{1});
    QVERIFY(bids[0].mandate == row.id);
    world.block();  // full: cleared and paid out
    row = world.ask(query).rows.at(0);
    QCOMPARE(row.in_bids.minor, 0);
    QCOMPARE(row.lent.minor, 120'000);
    QCOMPARE(world.ask(node::LoanDetailQuery{id}).loan.rate.ppb, 80'000'000);
    QCOMPARE(world.send("ben", EndMandate{row.id}), 0);
    world.block();
    query.standing_only = true;
    QCOMPARE(world.ask(query).total, 0U);
    QCOMPARE(history_of(world, "ben", node::HistoryKind::kMandateBid).total, 1U);
    QVERIFY(world.node().check_everything().empty());
  }
};

TALLY_TEST(NoteMarketReadTest)
#include "note_market_read_test.moc"
