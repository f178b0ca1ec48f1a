// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/validator_set.hpp"

#include <limits>
#include <map>
#include <numeric>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

using namespace tally;

namespace {

ValidatorSet set_of(const std::vector<std::int64_t>& powers) {
  ValidatorSet set;
  for (std::size_t i = 0; i < powers.size(); ++i) {
    Validator member;
    member.key.bytes.fill(static_cast<std::uint8_t>(i + 1));
    member.power = powers[i];
    set.members.push_back(member);
  }
  return set;
}

QString turns(ValidatorSet set, int count) {
  QString seen;
  for (int i = 0; i < count; ++i) {
    seen += QString::number(set.proposer(0));
    set = set.rotated();
  }
  return seen;
}

}  // namespace

class ValidatorSetTest : public QObject {
  Q_OBJECT

 private slots:
  void thresholds_are_strict_data() {
    QTest::addColumn<QList<qint64>>("powers");
    QTest::addColumn<qint64>("quorum");
    QTest::addColumn<qint64>("honest");
    QTest::newRow("one alone") << QList<qint64>{1} << 1LL << 1LL;
    QTest::newRow("three equals") << QList<qint64>{1, 1, 1} << 3LL << 2LL;
    QTest::newRow("four equals") << QList<qint64>{1, 1, 1, 1} << 3LL << 2LL;
    QTest::newRow("a total that thirds divide") << QList<qint64>{30, 60} << 61LL << 31LL;
    QTest::newRow("the largest total") << QList<qint64>{kMaxTotalPower}
                                       << 384'307'168'202'282'326LL << 192'153'584'101'141'163LL;
  }
  void thresholds_are_strict() {
    QFETCH(QList<qint64>, powers);
    QFETCH(qint64, quorum);
    QFETCH(qint64, honest);
    const auto set = set_of({powers.begin(), powers.end()});
    QCOMPARE(qint64{set.quorum_power()}, quorum);
    QCOMPARE(qint64{set.honest_power()}, honest);
  }

  void turns_go_round_by_weight_data() {
    QTest::addColumn<QList<qint64>>("powers");
    QTest::addColumn<QString>("seen");
    QTest::newRow("one alone") << QList<qint64>{5} << "0000";
    QTest::newRow("equals take turns, the lower key first")
        << QList<qint64>{7, 7, 7} << "012012012";
    QTest::newRow("three to one") << QList<qint64>{3, 1} << "00100010";
    QTest::newRow("five, one, one") << QList<qint64>{5, 1, 1} << "00102000010200";
  }
  void turns_go_round_by_weight() {
    QFETCH(QList<qint64>, powers);
    QFETCH(QString, seen);
    QCOMPARE(turns(set_of({powers.begin(), powers.end()}), static_cast<int>(seen.size())), seen);
  }

  void everybody_gets_exactly_the_own_share() {
    const std::vector<std::int64_t> powers = {1, 2, 3, 10, 84};
    const std::int64_t total = std::accumulate(powers.begin(), powers.end(), std::int64_t{0});
    ValidatorSet set = set_of(powers);
    std::map<std::uint32_t, std::int64_t> proposed;
    for (std::int64_t i = 0; i < 5 * total; ++i) {
      ++proposed[set.proposer(0)];
      set = set.rotated();
      std::int64_t sum = 0;
      for (const Validator& member : set.members) {
        QVERIFY(std::abs(member.priority) <= 2 * total);
        sum += member.priority;
      }
      QVERIFY(std::abs(sum) <= static_cast<std::int64_t>(powers.size()));
    }
    for (std::uint32_t i = 0; i < powers.size(); ++i) QCOMPARE(proposed[i], 5 * powers[i]);
  }

  void a_later_round_has_the_proposer_that_would_come_later() {
    ValidatorSet set = set_of({5, 3, 1, 1});
    ValidatorSet later = set;
    for (std::uint32_t round = 0; round < 30; ++round) {
      QCOMPARE(set.proposer(round), later.proposer(0));
      later = later.rotated();
    }
  }

  void priorities_are_part_of_the_hash() {
    const ValidatorSet set = set_of({5, 3, 1});
    QVERIFY(set.rotated().hash() != set.hash());
    QVERIFY(*decode<ValidatorSet>(encode(set.rotated())) == set.rotated());
  }

  void members_are_found_by_key() {
    const ValidatorSet set = set_of({5, 3, 1});
    QVERIFY(set.index_of(set.members[2].key) == 2U);
    QVERIFY(!set.index_of(PublicKey{}));
  }

  void what_is_well_formed_data() {
    QTest::addColumn<QList<qint64>>("powers");
    QTest::addColumn<bool>("well_formed");
    QTest::newRow("one") << QList<qint64>{1} << true;
    QTest::newRow("nobody") << QList<qint64>{} << false;
    QTest::newRow("no power") << QList<qint64>{1, 0} << false;
    QTest::newRow("less than none") << QList<qint64>{5, -1} << false;
    QTest::newRow("all the power there is") << QList<qint64>{kMaxTotalPower} << true;
    QTest::newRow("more than all the power") << QList<qint64>{kMaxTotalPower, 1} << false;
    QTest::newRow("a hundred") << QList<qint64>(100, 1) << true;
    QTest::newRow("a hundred and one") << QList<qint64>(101, 1) << false;
  }
  void what_is_well_formed() {
    QFETCH(QList<qint64>, powers);
    QFETCH(bool, well_formed);
    QCOMPARE(set_of({powers.begin(), powers.end()}).is_well_formed(), well_formed);
  }
  void priorities_that_no_rotation_makes_are_refused_data() {
    constexpr qint64 kMaxPriority = qint64{1} << 61;  // four times the largest total power
    QTest::addColumn<qint64>("priority");
    QTest::addColumn<bool>("well_formed");
    QTest::newRow("the largest") << qint64{kMaxPriority} << true;
    QTest::newRow("the least") << qint64{-kMaxPriority} << true;
    QTest::newRow("above") << qint64{kMaxPriority + 1} << false;
    QTest::newRow("below") << qint64{-kMaxPriority - 1} << false;
    QTest::newRow("whose difference to others is no number")
        << std::numeric_limits<qint64>::min() << false;
  }
  void priorities_that_no_rotation_makes_are_refused() {
    QFETCH(qint64, priority);
    QFETCH(bool, well_formed);
    ValidatorSet set = set_of({kMaxTotalPower / 2, kMaxTotalPower / 2});
    set.members[1].priority = priority;
    QCOMPARE(set.is_well_formed(), well_formed);
    if (!well_formed) return;
    set.members[0].priority = -priority;
    for (int turn = 0; turn < 10; ++turn) set = set.rotated();
    QVERIFY(set.is_well_formed());
  }

  void members_stand_in_order_once_each() {
    ValidatorSet set = set_of({1, 1, 1});
    std::swap(set.members[0], set.members[1]);
    QVERIFY(!set.is_well_formed());
    set.members[0] = set.members[1];
    QVERIFY(!set.is_well_formed());
  }
};

TALLY_TEST(ValidatorSetTest)
#include "validator_set_test.moc"
