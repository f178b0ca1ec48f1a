// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/catch_up.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using namespace tally::node;
using test::NodeWorld;

namespace {

constexpr Height kBlocks = 12;

/// A chain of twelve blocks, and an empty node beside it.
struct TwoNodes {
  NodeWorld world;
  std::unique_ptr<Pipeline> follower;
  std::vector<Bytes> blocks;  ///< of height 1 on
  Hash256 root;

  [[nodiscard]] PipelineOptions options(const char* name) {
    PipelineOptions options;
    options.genesis = world.genesis();
    options.directory = world.directory() / name;
    return options;
  }
  bool make() {
    if (!world.open().empty()) return false;
    for (Height height = 1; height <= kBlocks; ++height) {
      const Amount some{static_cast<std::int64_t>(height)};
      if (world.send("anna", Transfer{world.account("ben"), test::kDollar, some, ""}) != 0)
        return false;
      world.block();
    }
    root = world.node().tip()->state_root;
    world.close();
    auto source = Pipeline::open(options("chain"));
    auto target = Pipeline::open(options("follower"));
    if (!source || !target) return false;
    for (Height height = 1; height <= kBlocks; ++height)
      blocks.push_back(*(*source)->read_block_bytes(height));
    follower = *std::move(target);
    return true;
  }
};

/// The same block, changed by `change`.
Bytes with(const Bytes& block, const std::function<void(FinalBlock&)>& change) {
  FinalBlock changed = *decode<FinalBlock>(block);
  change(changed);
  return encode(changed);
}

}  // namespace

/// What a node does that is many blocks behind: the same chain in the end, or nothing.
class CatchUpTest : public QObject {
  Q_OBJECT

 private slots:
  void follows_a_chain_and_writes_it_at_the_end() {
    TwoNodes nodes;
    QVERIFY(nodes.make());
    Pipeline& pipeline = *nodes.follower;
    QVERIFY(pipeline.catch_up(true).has_value());
    CatchUp catch_up(pipeline);
    for (const Bytes& block : nodes.blocks) catch_up.push(block);
    for (Height height = 1; height <= kBlocks; ++height) {
      QVERIFY(*catch_up.step() == CatchUp::Outcome::kCommitted);
      QCOMPARE(pipeline.parent().height, height);
      QVERIFY(pipeline.read_block_bytes(height).has_value());
    }
    QVERIFY(*catch_up.step() == CatchUp::Outcome::kNothing);
    QCOMPARE(pipeline.snapshot()->head()->height, Height{0});
    QVERIFY(pipeline.catch_up(false).has_value());
    QCOMPARE(pipeline.snapshot()->head()->height, kBlocks);
    QVERIFY(pipeline.snapshot()->head()->state_root == nodes.root);
    QVERIFY(pipeline.check_everything().empty());
  }

  void what_was_not_written_is_fetched_anew() {
    TwoNodes nodes;
    QVERIFY(nodes.make());
    QVERIFY(nodes.follower->catch_up(true).has_value());
    CatchUp catch_up(*nodes.follower);
    for (const Bytes& block : nodes.blocks) catch_up.push(block);
    for (int i = 0; i < 5; ++i) QVERIFY(*catch_up.step() == CatchUp::Outcome::kCommitted);
    catch_up.reset();
    nodes.follower.reset();  // as after a kill
    auto again = Pipeline::open(nodes.options("follower"));
    QVERIFY(again.has_value());
    QCOMPARE((*again)->parent().height, Height{0});
    CatchUp second(**again);
    for (const Bytes& block : nodes.blocks) second.push(block);
    for (Height i = 0; i < kBlocks; ++i) QVERIFY(*second.step() == CatchUp::Outcome::kCommitted);
    QVERIFY((*again)->snapshot()->head()->state_root == nodes.root);
  }

  void a_wrong_block_is_refused_and_named_data() {
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("wrong");
    QTest::newRow("cut short") << 3 << 0;
    QTest::newRow("another body") << 4 << 1;
    QTest::newRow("another header") << 5 << 2;
    QTest::newRow("the last commit forged") << 11 << 3;
    QTest::newRow("the first one cut short") << 0 << 0;
  }
  void a_wrong_block_is_refused_and_named() {
    QFETCH(int, place);
    QFETCH(int, wrong);
    TwoNodes nodes;
    QVERIFY(nodes.make());
    Bytes& block = nodes.blocks[static_cast<std::size_t>(place)];
    switch (wrong) {
      case 0: block.pop_back(); break;
      case 1:
        block = with(block, [](FinalBlock& it) { it.block.transactions.clear(); });
        break;
      case 2:
        block = with(block, [](FinalBlock& it) { it.block.header.previous.bytes[3] ^= 1; });
        break;
      case 3:
        block = with(block, [](FinalBlock& it) { it.commit.signatures[0][9] ^= 1; });
        break;
    }
    CatchUp catch_up(*nodes.follower);
    for (const Bytes& each : nodes.blocks) catch_up.push(each);
    QVERIFY(*catch_up.step() == CatchUp::Outcome::kWrong);
    QCOMPARE(catch_up.wrong_at(), static_cast<std::size_t>(place));
    QCOMPARE(nodes.follower->parent().height, Height{0});
  }

  void a_commit_that_nobody_needs_is_taken_from_the_next_block() {
    TwoNodes nodes;
    QVERIFY(nodes.make());
    nodes.blocks[2] = with(nodes.blocks[2], [](FinalBlock& it) { it.commit.signatures.clear(); });
    CatchUp catch_up(*nodes.follower);
    for (const Bytes& each : nodes.blocks) catch_up.push(each);
    for (Height i = 0; i < kBlocks; ++i)
      QVERIFY(*catch_up.step() == CatchUp::Outcome::kCommitted);
    const auto kept = nodes.follower->read_block(3);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->commit.signatures.size(), std::size_t{1});
  }
};

TALLY_TEST(CatchUpTest)
#include "catch_up_test.moc"
