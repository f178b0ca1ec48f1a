// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/snapshot_anchor.hpp"

#include "core/data/block/body.hpp"
#include "core/node/validator_history.hpp"
#include "tests/core/data/block/light_history.hpp"

using namespace tally;
using namespace tally::node;
using namespace tally::test;
using Outcome = SnapshotAnchor::Outcome;

namespace {

/// All of the validators changed at 20; a snapshot of 50, of a state without an entry.
struct Network : History {
  Network() : History{{{1, "ABC"}, {20, "DEF"}}} {
    transactions_root = tally::transactions_root({});
  }

  [[nodiscard]] LightTrust genesis() const { return trust_in_genesis(set_of("ABC"), {kStart}); }
  [[nodiscard]] SnapshotManifest manifest(Height height = 50) const {
    const LightBlock last = block(height);
    return {{{last.header, std::nullopt, {}}, last.commit}, last.validators, 0, {SubtreeTop{}}};
  }
  [[nodiscard]] Timestamp now() const { return time(50); }
};

/// Answers everything from `history`; the heights that were asked for.
std::string follow(SnapshotAnchor& anchor, const History& history, Timestamp now,
                   Outcome& outcome) {
  std::string heights;
  while (const auto question = anchor.wanted()) {
    heights += std::to_string(question->height) + " ";
    outcome = anchor.take(question->to.value_or(1), question->height,
                          history.block(question->height), now);
    if (outcome != Outcome::kGoesOn) break;
  }
  return heights;
}

}  // namespace

class SnapshotAnchorTest : public QObject {
  Q_OBJECT

 private slots:
  void new_validators_are_reached_from_the_genesis() {
    const Network net;
    SnapshotAnchor anchor(net.chain, net.genesis(), std::nullopt);
    QVERIFY(!anchor.wanted().has_value());  // a manifest
    Outcome outcome = anchor.offer(7, net.manifest(), net.now());
    QCOMPARE(outcome, Outcome::kGoesOn);
    QCOMPARE(*anchor.wanted()->to, network::PeerNumber{7});
    QCOMPARE(anchor.offer(8, net.manifest(), net.now()), Outcome::kNothing);  // one at a time
    QCOMPARE(anchor.take(8, 25, net.block(25), net.now()), Outcome::kNothing);
    QCOMPARE(follow(anchor, net, net.now(), outcome), std::string("25 12 18 21 19 20 "));
    QCOMPARE(outcome, Outcome::kBelieved);
    QCOMPARE(anchor.take_manifest().height(), Height{50});
  }

  void a_named_block_is_where_it_begins() {
    const Network net;
    const TrustedBlock named{30, id_of(net.block(30).header)};
    SnapshotAnchor anchor(net.chain, net.genesis(), named);
    QCOMPARE(anchor.wanted()->height, Height{30});
    QVERIFY(!anchor.wanted()->to.has_value());  // of anybody
    QCOMPARE(anchor.offer(7, net.manifest(), net.now()), Outcome::kNothing);
    History forged = net;
    forged.eras[20] = "XYZ";
    QCOMPARE(anchor.take(6, 30, forged.block(30), net.now()), Outcome::kNothing);
    LightBlock other_set = net.block(30);
    other_set.validators = set_of("XYZ");
    QCOMPARE(anchor.take(6, 30, other_set, net.now()), Outcome::kNothing);
    QCOMPARE(anchor.take(6, 30, std::nullopt, net.now()), Outcome::kNothing);
    QCOMPARE(anchor.take(7, 30, net.block(30), net.now()), Outcome::kGoesOn);
    QVERIFY(!anchor.wanted().has_value());
    QCOMPARE(anchor.offer(7, net.manifest(25), net.now()), Outcome::kUnknown);
    QCOMPARE(anchor.offer(7, net.manifest(), net.now()), Outcome::kBelieved);
  }

  void what_leads_nowhere_is_left() {
    const Network net;
    SnapshotAnchor anchor(net.chain, net.genesis(), std::nullopt);
    // Who offered it does not know the way.
    QCOMPARE(anchor.offer(7, net.manifest(), net.now()), Outcome::kGoesOn);
    QCOMPARE(anchor.take(7, 25, std::nullopt, net.now()), Outcome::kUnknown);
    QVERIFY(!anchor.wanted().has_value());
    // It is silent.
    QCOMPARE(anchor.offer(7, net.manifest(), net.now()), Outcome::kGoesOn);
    anchor.give_up();
    QVERIFY(!anchor.wanted().has_value());
    // It lies about the way: strangers cannot name themselves.
    History forged = net;
    forged.eras[20] = "XYZ";
    Network liar = net;
    liar.eras[20] = "XYZ";
    Outcome outcome = anchor.offer(7, liar.manifest(), net.now());
    History mixed = net;  // up to 19 the truth, which names DEF
    while (outcome == Outcome::kGoesOn) {
      const Height height = anchor.wanted()->height;
      outcome = anchor.take(7, height, (height < 20 ? mixed : forged).block(height), net.now());
    }
    QCOMPARE(outcome, Outcome::kWrong);
    QCOMPARE(anchor.refusal(), std::string("the way to its block: not_next"));
    // Too old a trust is nobody's fault.
    const Timestamp later{net.genesis().time.ms + kTrustingPeriodMs + 1};
    QCOMPARE(anchor.offer(7, net.manifest(), later), Outcome::kUnknown);
    // And then somebody honest.
    QCOMPARE(anchor.offer(9, net.manifest(), net.now()), Outcome::kGoesOn);
    follow(anchor, net, net.now(), outcome);
    QCOMPARE(outcome, Outcome::kBelieved);
  }

  void a_manifest_that_does_not_fit_its_block_is_refused() {
    const Network net;
    SnapshotAnchor anchor(net.chain, net.genesis(), std::nullopt);
    SnapshotManifest manifest = net.manifest(10);
    manifest.bits = 1;
    QCOMPARE(anchor.offer(7, manifest, net.now()), Outcome::kWrong);
    QCOMPARE(anchor.refusal(), std::string("not as many parts as it says"));
  }

  void a_trusted_block_is_a_height_and_an_id_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const QString id(64, 'a');
    QTest::newRow("good") << "12:" + id << true;
    QTest::newRow("no height") << ":" + id << false;
    QTest::newRow("height 0") << "0:" + id << false;
    QTest::newRow("no id") << "12:" << false;
    QTest::newRow("short id") << "12:" + id.left(62) << false;
    QTest::newRow("no colon") << "12" + id << false;
    QTest::newRow("a height with more behind it") << "12x:" + id << false;
    QTest::newRow("too high") << "99999999999999999999999:" + id << false;
  }
  void a_trusted_block_is_a_height_and_an_id() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto block = parse_trusted_block(text.toStdString());
    QCOMPARE(block.has_value(), good);
    if (good) QCOMPARE(block->height, Height{12});
  }

  void past_validators_are_remembered() {
    ValidatorHistory history;
    std::map<Height, ValidatorSet> truth;
    ValidatorSet set = set_of("ABC");
    for (Height height = 5; height <= 3'000; ++height) {
      if (height == 700) set = set_of("ABD");
      truth[height] = set;
      history.note(height, set);
      history.note(height, set_of("X"));  // a height has one set
      set = set.rotated();
    }
    QVERIFY(history.size() < 8);
    QVERIFY(!history.at(4).has_value());
    QVERIFY(!history.at(3'001).has_value());
    const ValidatorHistory again = ValidatorHistory::load(history.save());
    for (const Height height : {5, 6, 699, 700, 701, 1'028, 1'029, 2'500, 3'000}) {
      QVERIFY(history.at(height) == truth[height]);
      QVERIFY(again.at(height) == truth[height]);
    }
    ValidatorHistory later = again;  // after a gap it begins anew
    later.note(9'000, set_of("E"));
    QVERIFY(later.at(9'000) == set_of("E"));
    QVERIFY(!later.at(8'000).has_value());
    QVERIFY(!ValidatorHistory::load(Bytes{1, 2, 3}).at(1).has_value());
  }

  void past_validators_are_bounded() {
    ValidatorHistory history;
    for (Height height = 1; height <= ValidatorHistory::kMaxEntries + 10; ++height)
      history.note(height, set_of(height % 2 == 0 ? "A" : "B"));
    QCOMPARE(history.size(), ValidatorHistory::kMaxEntries);
    QVERIFY(!history.at(10).has_value());
    QVERIFY(history.at(11).has_value());
  }
};

TALLY_TEST(SnapshotAnchorTest)
#include "snapshot_anchor_test.moc"
