// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consensus/cluster.hpp"

using namespace tally;
using namespace tally::consensus;

/// Several engines together: they agree, and they get on.
class ClusterTest : public QObject {
  Q_OBJECT

 private slots:
  void one_validator_decides_without_a_timer() {
    Cluster cluster({5}, 1, {});
    QVERIFY(cluster.run(10, 1'000'000));
    QCOMPARE(cluster.nodes[0].decided.size(), std::size_t{10});
    QCOMPARE(cluster.nodes[0].timeouts, 0u);
    for (const auto& [height, commit] : cluster.nodes[0].decided) {
      QCOMPARE(commit.round, 0u);
      QCOMPARE(check_commit(cluster.people.chain, cluster.people.set, commit), CommitError::kNone);
    }
  }

  void many_decide_in_the_first_round_data() {
    QTest::addColumn<int>("validators");
    for (const int n : {2, 3, 4, 7, 20}) QTest::addRow("%d validators", n) << n;
  }
  void many_decide_in_the_first_round() {
    QFETCH(int, validators);
    Cluster cluster(std::vector<std::int64_t>(static_cast<std::size_t>(validators), 1), 2, {});
    QVERIFY(cluster.run(3, 60'000));
    QVERIFY(cluster.agree());
    for (const auto& node : cluster.nodes)
      for (const auto& [height, commit] : node.decided) QCOMPARE(commit.round, 0u);
  }

  void a_silent_proposer_costs_one_round() {
    Cluster cluster({1, 1, 1, 1}, 3, {});
    cluster.nodes_silent[0] = true;
    QVERIFY(cluster.run(1, 60'000));
    QVERIFY(cluster.agree());
    QCOMPARE(cluster.nodes[1].decided.at(1).round, 1u);
    // 3 s for the proposal, 1 s for precommits that are all for nothing, and what travel takes.
    QVERIFY(cluster.now_ms >= 4'000 && cluster.now_ms < 4'200);
  }

  void with_a_third_silent_nobody_decides() {
    Cluster cluster({1, 1, 1}, 3, {});
    cluster.nodes_silent[2] = true;
    QVERIFY(!cluster.run(1, 600'000));
    QVERIFY(cluster.nodes[0].decided.empty());
  }

  void a_liar_is_reported_and_stops_nobody_data() {
    QTest::addColumn<int>("liar");
    for (int i = 0; i < 4; ++i) QTest::addRow("validator %d", i) << i;
  }
  void a_liar_is_reported_and_stops_nobody() {
    QFETCH(int, liar);
    Cluster cluster({1, 1, 1, 1}, 4, {});
    cluster.liars[static_cast<std::size_t>(liar)] = true;
    QVERIFY(cluster.run(8, 600'000));
    QVERIFY(cluster.agree());
    std::size_t reports = 0;
    for (const auto& node : cluster.nodes)
      for (const Evidence& evidence : node.evidence) {
        ++reports;
        ValidatorSet validators = cluster.people.set;
        for (Height h = 1; h < height_of(evidence); ++h) validators = validators.rotated();
        QCOMPARE(check_evidence(cluster.people.chain, validators, evidence), EvidenceError::kNone);
        QCOMPARE(culprit(validators, evidence), static_cast<std::uint32_t>(liar));
      }
    QVERIFY(reports > 0);
  }

  void chaos_breaks_nothing_and_ends_when_healed_data() {
    QTest::addColumn<int>("crash_percent");
    QTest::addColumn<bool>("liar");
    QTest::newRow("lost, doubled and reordered messages") << 0 << false;
    QTest::newRow("with restarts from the log") << 2 << false;
    QTest::newRow("with a liar among them") << 0 << true;
    QTest::newRow("with both") << 2 << true;
  }
  void chaos_breaks_nothing_and_ends_when_healed() {
    QFETCH(int, crash_percent);
    QFETCH(bool, liar);
    std::uint32_t latest_round = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
      std::mt19937_64 dice(seed);
      Faults faults;
      faults.drop_percent = static_cast<std::uint32_t>(dice() % 70);
      faults.duplicate_percent = static_cast<std::uint32_t>(dice() % 50);
      faults.max_delay_ms = 1 + static_cast<std::int64_t>(dice() % 2'000);
      faults.heal_at_ms = 40'000;
      Cluster cluster({1, 1, 1, 1}, seed, faults);
      cluster.crash_percent = static_cast<std::uint32_t>(crash_percent);
      if (liar) cluster.liars[dice() % 4] = true;
      const bool ended = cluster.run(3, 400'000);
      QVERIFY2(cluster.agree(), qPrintable(QString("seed %1 disagrees").arg(seed)));
      QVERIFY2(!cluster.signed_twice, qPrintable(QString("seed %1 signs twice").arg(seed)));
      QVERIFY2(ended, qPrintable(QString("seed %1 does not end").arg(seed)));
      for (const auto& node : cluster.nodes)
        for (const auto& [height, commit] : node.decided)
          latest_round = std::max(latest_round, commit.round);
    }
    // The chaos is real: some height took several rounds.
    QVERIFY(latest_round >= 2);
  }

  void the_same_seed_gives_the_same_run() {
    const Faults faults{30, 30, 2'000, 20'000};
    Cluster a({3, 2, 2, 1}, 7, faults);
    Cluster b({3, 2, 2, 1}, 7, faults);
    QVERIFY(a.run(3, 400'000));
    QVERIFY(b.run(3, 400'000));
    QCOMPARE(a.now_ms, b.now_ms);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(a.nodes[i].state == b.nodes[i].state);
  }
};

TALLY_TEST(ClusterTest)
#include "cluster_test.moc"
