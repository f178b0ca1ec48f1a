// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/town.hpp"

using namespace tally;
using namespace tally::network;
using namespace tally::network::test;

namespace {

/// Home 0 is new; home 1 is at 50.
struct Pair : Town {
  explicit Pair(Height lowest = 1) {
    add();
    add();
    homes[1]->store.heights = 50;
    homes[1]->store.lowest = lowest;
    homes[1]->exchange->set_height(50, now(1));
    connect(0, 1);
  }
  void say(Height height, Height lowest) {
    homes[1]->exchange->tell(peer_of(1), {Status{height, lowest}});
    run();
  }
  std::int64_t debt() const { return homes[0]->exchange->peers().at(0).debt; }
  const BlockSync& sync() const { return homes[0]->exchange->sync(); }
};

}  // namespace

class SyncTest : public QObject {
  Q_OBJECT

 private slots:
  /// Row 18: it is asked, shows nothing, and counts as no further than we are.
  void an_absurd_height_serves_nothing() {
    Pair town;
    town.tick();
    QVERIFY(town.sync().next() != nullptr);
    for (Height height = 1; height <= 50; ++height)
      town[0].exchange->set_height(height, town.now(0));
    town.say(~Height{0}, 1);
    QCOMPARE(town.sync().best_claim(), ~Height{0});
    QVERIFY(town.sync().is_behind(town.now_ms));
    town.tick();
    town.tick();
    QCOMPARE(town.sync().best_claim(), Height{50});
    QVERIFY(!town.sync().is_behind(town.now_ms + 1'000'000));
    QVERIFY(town.debt() > 0);
    // Told again at once: it is not heard.
    town.say(~Height{0}, 1);
    QCOMPARE(town.sync().best_claim(), Height{50});
  }

  /// Row 19.
  void a_status_that_cannot_be_is_paid_for_and_changes_nothing_data() {
    QTest::addColumn<qulonglong>("height");
    QTest::addColumn<qulonglong>("lowest");
    QTest::newRow("a lower height") << 49ULL << 5ULL;
    QTest::newRow("no height") << 0ULL << 1ULL;
    QTest::newRow("its oldest is above its newest") << 50ULL << 52ULL;
    QTest::newRow("its oldest is far above") << 50ULL << ~0ULL;
    QTest::newRow("deleted blocks that are back") << 60ULL << 4ULL;
    QTest::newRow("blocks from 0 on") << 60ULL << 0ULL;
  }
  void a_status_that_cannot_be_is_paid_for_and_changes_nothing() {
    QFETCH(qulonglong, height);
    QFETCH(qulonglong, lowest);
    Pair town(5);
    town.say(height, lowest);
    QCOMPARE(town.debt(), price(Offence::kInvalid));
    QCOMPARE(town.sync().best_claim(), Height{50});
    QCOMPARE(town[0].exchange->peers().at(0).height, Height{50});
    town.say(51, 6);
    QCOMPARE(town.debt(), price(Offence::kInvalid));
    QCOMPARE(town.sync().best_claim(), Height{51});
  }

  void a_hello_that_cannot_be_ends_the_connection() {
    Pair town(52);
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{0});
    Pair empty(51);  // it keeps none
    QCOMPARE(empty[0].exchange->peer_count(), std::size_t{1});
  }

  void who_deleted_old_blocks_is_not_asked_for_them() {
    Pair town(20);
    town.tick();
    QVERIFY(town.sync().next() == nullptr);
    QCOMPARE(town.debt(), std::int64_t{0});
    QVERIFY(town.sync().is_stranded());
    town.add();  // one that keeps all
    town[2].store.heights = 50;
    town[2].exchange->set_height(50, town.now(2));
    town.connect(0, 2);
    QVERIFY(!town.sync().is_stranded());
    town.tick();
    QVERIFY(town.sync().next() != nullptr);
    QVERIFY(town.sync().at(32) != nullptr);
    town.tick();
    QVERIFY(town.sync().at(50) != nullptr);
    for (const PeerInfo& peer : town[0].exchange->peers()) QCOMPARE(peer.debt, std::int64_t{0});
    for (Height height = 1; height <= 50; ++height)
      town[0].exchange->set_height(height, town.now(0));
    QVERIFY(!town.sync().is_stranded());
  }

  void an_empty_answer_is_paid_for_unless_it_was_said_before() {
    for (const bool is_said : {false, true}) {
      BlockSync sync;
      sync.set_height(0, 0);
      sync.claims(1, 50, 0);
      Outbox out;
      sync.tick(0, out);
      QCOMPARE(out.messages.size(), std::size_t{2});
      if (is_said) sync.claims(1, 51, 0, 20);  // while the question was under way
      GiveRange none;
      none.from = 1;
      sync.take(1, none, 0, out);
      QCOMPARE(out.charges.size(), is_said ? std::size_t{0} : std::size_t{1});
      QCOMPARE(sync.best_claim(), is_said ? Height{51} : Height{0});
    }
  }
};

TALLY_TEST(SyncTest)
#include "sync_test.moc"
