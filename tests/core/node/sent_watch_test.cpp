// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sent_watch.hpp"

#include "tests/core/node/node_world.hpp"

using namespace tally;
using contract::TxError;
using node::SentWatch;
using test::NodeWorld;

class SentWatchTest : public QObject {
  Q_OBJECT

  static std::vector<node::LostTransaction> look(SentWatch& watch, NodeWorld& world) {
    return watch.look(world.node().snapshot()->state(), world.now());
  }

 private slots:
  void a_bid_that_came_after_the_auction_is_told_once() {
    NodeWorld world;
    QCOMPARE(QString::fromStdString(world.open()), QString());
    const Transaction application = world.make("ben", ApplyForLoan{world.usual_terms()});
    const LoanId loan = id_cast<LoanId>(know(application).id);
    QCOMPARE(world.offer(application), 0);
    world.block();

    SentWatch watch;
    watch.add(know(world.make("anna", PlaceBid{loan, Amount{10'000}, RatePpb{100'000'000}})));
    QVERIFY2(look(watch, world).empty(), "its turn is still to come");
    const Amount all = world.usual_terms().principal;
    QCOMPARE(world.send("carla", PlaceBid{loan, all, RatePpb{90'000'000}}), 0);
    world.block();
    world.block();  // full: the auction

    const auto lost = look(watch, world);
    QCOMPARE(lost.size(), std::size_t{1});
    QCOMPARE(lost[0].reason, TxError::kLoanNotListed);
    QVERIFY(std::holds_alternative<PlaceBid>(lost[0].body));
    QVERIFY(look(watch, world).empty());
    QVERIFY(watch.is_empty());
  }

  void what_a_block_has_taken_is_forgotten_in_silence() {
    NodeWorld world;
    QCOMPARE(QString::fromStdString(world.open()), QString());
    const Transaction gift =
        world.make("anna", Transfer{world.account("ben"), test::kDollar, Amount{5}, {}});
    SentWatch watch;
    watch.add(know(gift));
    QCOMPARE(world.offer(gift), 0);
    world.block();
    QVERIFY(look(watch, world).empty());
    QVERIFY(watch.is_empty());
  }
};

TALLY_TEST(SentWatchTest)
#include "sent_watch_test.moc"
