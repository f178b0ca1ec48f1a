// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/rule_sets.hpp"
#include "core/data/codec/reader.hpp"
#include "core/node/pipeline.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using namespace tally::node;
using test::NodeWorld;

namespace {

constexpr std::uint16_t kNewer = kNewestRules + 1;

/// A validator whose program knows newer rules than this one, and programs that follow it.
struct Town {
  NodeWorld world;
  std::unique_ptr<Pipeline> validator = opened("validator", kNewer);
  Timestamp time = world.genesis().time;

  [[nodiscard]] Result<std::unique_ptr<Pipeline>, Fault> open(const char* name,
                                                             std::uint16_t newest_rules) {
    PipelineOptions options;
    options.genesis = world.genesis();
    options.directory = world.directory() / name;
    options.durable = false;
    options.newest_rules = newest_rules;
    options.validator = world.key("validator").public_key();
    return Pipeline::open(std::move(options));
  }
  [[nodiscard]] std::unique_ptr<Pipeline> opened(const char* name, std::uint16_t newest_rules) {
    return *open(name, newest_rules);
  }
  void make_block(std::int64_t later_ms) {
    time.ms += later_ms;
    Commit commit;
    commit.height = validator->parent().height + 1;
    commit.block = *validator->propose(time);
    commit.signers = {1};
    Vote vote;
    vote.phase = VotePhase::kPrecommit;
    vote.height = commit.height;
    vote.block = commit.block;
    commit.signatures = {world.key("validator").sign(sign_hash(validator->chain(), vote))};
    QVERIFY(validator->commit(commit).has_value());
  }
  /// Up to the last block of the old rules; the height of the first of the newer ones.
  Height live_until_newer_rules() {
    while (contract::read_rules(validator->state()).next_from == 0) make_block(86'400'000);
    const Height from = contract::read_rules(validator->state()).next_from;
    while (validator->parent().height + 1 < from) make_block(1'000);
    return from;
  }
  /// Gives the follower the validator's next blocks; what the first that fails says.
  [[nodiscard]] std::string follow(Pipeline& follower) const {
    for (Height next = follower.parent().height + 1; next <= validator->parent().height; ++next) {
      const FinalBlock block = *validator->read_block(next);
      const auto good = follower.execute(block.block);
      if (!good) return good.error().what;
      if (!*good || !follower.commit(block.commit)) return "refused";
    }
    return {};
  }
};

}  // namespace

/// A network moves to newer rules while programs of both ages follow it.
class RulesTest : public QObject {
  Q_OBJECT
 private slots:
  void an_old_program_stops_before_the_newer_rules_and_loses_nothing() {
    Town town;
    auto old = town.opened("old", kNewestRules);
    auto newer = town.opened("newer", kNewer);
    const Height from = town.live_until_newer_rules();
    town.make_block(1'000);
    QCOMPARE(town.validator->parent().height, from);
    QCOMPARE(town.validator->read_block(from)->block.header.rules, kNewer);
    QCOMPARE(town.validator->read_block(from - 1)->block.header.rules, kNewestRules);

    QCOMPARE(town.follow(*newer), std::string());
    QCOMPARE(newer->snapshot()->head()->state_root.hex(),
             town.validator->snapshot()->head()->state_root.hex());

    const std::string says = town.follow(*old);
    QVERIFY2(says.find("rules 2") != std::string::npos, says.c_str());
    QVERIFY2(says.find("install a newer version") != std::string::npos, says.c_str());
    QCOMPARE(old->parent().height, from - 1);
    QVERIFY(!old->propose(town.time));
    old.reset();
    const auto again = town.open("old", kNewestRules);
    QVERIFY(!again);
    QCOMPARE(again.error().what, says);
    // The same directory under a newer program goes on where it was.
    auto updated = town.opened("old", kNewer);
    QCOMPARE(town.follow(*updated), std::string());
  }

  void it_is_warned_as_soon_as_the_height_is_fixed() {
    Town town;
    auto old = town.opened("old", kNewestRules);
    QCOMPARE(old->publish()->next_rules_from, Height{0});
    while (contract::read_rules(town.validator->state()).next_from == 0)
      town.make_block(86'400'000);
    QCOMPARE(town.follow(*old), std::string());
    const auto tip = old->publish();
    QCOMPARE(tip->next_rules_from, old->parent().height + contract::kRulesLeadBlocks);
    QCOMPARE(tip->rules, kNewestRules);
    QCOMPARE(tip->rules_known, kNewestRules);
  }

  void blocks_of_other_rules_than_those_in_force_are_refused_data() {
    QTest::addColumn<std::uint16_t>("rules");
    QTest::addColumn<std::uint16_t>("ready");
    QTest::newRow("older") << std::uint16_t{0} << kNewestRules;
    QTest::newRow("newer") << kNewer << kNewer;
    QTest::newRow("ready for less than it follows") << kNewestRules << std::uint16_t{0};
  }
  void blocks_of_other_rules_than_those_in_force_are_refused() {
    QFETCH(std::uint16_t, rules);
    QFETCH(std::uint16_t, ready);
    Town town;
    auto follower = town.opened("follower", kNewer);
    town.make_block(1'000);
    Block block = town.validator->read_block(1)->block;
    block.header.rules = rules;
    block.header.ready = ready;
    const auto good = follower->execute(block);
    QVERIFY(good && !*good);
  }
};

TALLY_TEST(RulesTest)
#include "rules_test.moc"
