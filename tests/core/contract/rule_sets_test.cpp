// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/rule_sets.hpp"

using namespace tally;
using namespace tally::contract;

namespace {

constexpr std::int64_t kDay = 86'400'000;

/// Blocks one after the other, of which only the header's say matters.
class Chain {
 public:
  /// `count` blocks, `apart_ms` apart.
  void go(Height count, std::int64_t apart_ms, std::uint16_t ready) {
    for (Height i = 0; i < count; ++i) {
      ++context_.height;
      context_.time.ms += apart_ms;
      context_.ready = ready;
      const auto after = rules_after(rules_, context_);
      if (after) rules_ = *after;
      wrote_ = wrote_ || after;
    }
  }
  [[nodiscard]] const RulesRecord& rules() const { return rules_; }
  [[nodiscard]] Height height() const { return context_.height; }
  [[nodiscard]] bool wrote() const { return wrote_; }

 private:
  RulesRecord rules_;
  bool wrote_ = false;
  BlockContext context_;
};

}  // namespace

/// How a network moves to newer rules.
class RuleSetsTest : public QObject {
  Q_OBJECT
 private slots:
  void nothing_is_written_while_nobody_knows_newer_rules() {
    Chain chain;
    chain.go(40, kDay, 1);
    QVERIFY(!chain.wrote());
    QCOMPARE(int{chain.rules().in_force}, 1);
  }

  void more_than_eighty_of_a_hundred_fix_the_next_rules_data() {
    QTest::addColumn<Height>("ready");
    QTest::addColumn<bool>("is_fixed");
    QTest::newRow("81 of 100") << Height{81} << true;
    QTest::newRow("80 of 100") << Height{80} << false;
    QTest::newRow("1 of 100") << Height{1} << false;
    QTest::newRow("all") << Height{100} << true;
  }
  void more_than_eighty_of_a_hundred_fix_the_next_rules() {
    QFETCH(Height, ready);
    QFETCH(bool, is_fixed);
    Chain chain;
    for (Height block = 0; block < 100; ++block)
      chain.go(1, block < 99 ? 1'000 : kReadinessMs, block < ready ? 2 : 1);
    QVERIFY(!chain.rules().count.has_value());
    QCOMPARE(chain.rules().next_from, is_fixed ? chain.height() + kRulesLeadBlocks : Height{0});
  }

  void the_next_rules_are_followed_from_their_height_on() {
    Chain chain;
    chain.go(15, kDay, 2);
    const Height from = chain.rules().next_from;
    QCOMPARE(from, chain.height() + kRulesLeadBlocks);
    chain.go(kRulesLeadBlocks - 2, 1, 1);  // what headers say no longer matters
    QCOMPARE(int{chain.rules().in_force}, 1);
    chain.go(1, 1, 1);
    QCOMPARE(chain.height() + 1, from);
    QCOMPARE(int{chain.rules().in_force}, 2);
    QCOMPARE(chain.rules().next_from, Height{0});
  }

  void a_count_that_failed_begins_anew() {
    Chain chain;
    chain.go(1, kDay, 2);
    chain.go(14, kDay, 1);
    QVERIFY(!chain.rules().count && chain.rules().next_from == 0);
    chain.go(15, kDay, 2);
    QVERIFY(chain.rules().next_from != 0);
  }

  void who_knows_rules_further_on_is_ready_for_the_next() {
    Chain chain;
    chain.go(15, kDay, 9);
    chain.go(kRulesLeadBlocks, 1, 9);
    QCOMPARE(int{chain.rules().in_force}, 2);
  }
};

TALLY_TEST(RuleSetsTest)
#include "rule_sets_test.moc"
