// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_tree.hpp"

#include <algorithm>
#include <random>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/state/memory_state.hpp"

using namespace tally;

namespace {

Bytes key_of(int number) { return to_bytes(as_bytes("key " + std::to_string(number))); }

/// The definition, word for word: the root of some leaves below `bit` levels.
Hash256 naive_root(std::vector<StateLeaf> leaves, unsigned bit) {
  if (leaves.empty()) return {};
  if (leaves.size() == 1) return state_leaf_hash(leaves.front());
  const auto right = std::stable_partition(leaves.begin(), leaves.end(), [&](const auto& leaf) {
    return !path_bit(leaf.key_hash, bit);
  });
  return state_inner_hash(naive_root({leaves.begin(), right}, bit + 1),
                          naive_root({right, leaves.end()}, bit + 1));
}

Hash256 naive_root(const std::map<Bytes, Bytes>& entries) {
  std::vector<StateLeaf> leaves;
  for (const auto& [key, value] : entries)
    leaves.push_back({state_key_hash(key), state_value_hash(value)});
  return naive_root(std::move(leaves), 0);
}

/// A state with its tree, both changed together.
struct World {
  MemoryStateView state;
  MemoryPages pages;
  Hash256 root;

  void commit(const StateDiff& diff) {
    const auto update = StateTree(pages, root).update(diff);
    QVERIFY(update);
    QVERIFY(update->base_root == root);
    pages.apply(*update);
    state.apply(diff);
    root = update->root;
  }
  [[nodiscard]] StateProof prove(const Bytes& key) const {
    return *StateTree(pages, root).prove(key);
  }
};

World world_of(int entries) {
  World world;
  StateDiff diff;
  for (int i = 0; i < entries; ++i) diff[key_of(i)] = key_of(-i);
  world.commit(diff);
  return world;
}

}  // namespace

class StateTreeTest : public QObject {
  Q_OBJECT

 private slots:
  void follows_its_definition_through_random_changes_data() {
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("changes");
    QTest::newRow("one key comes and goes") << 1 << 20 << 1;
    QTest::newRow("few keys, mostly deletions and collapses") << 5 << 300 << 2;
    QTest::newRow("some keys, small blocks") << 60 << 150 << 8;
    QTest::newRow("many keys, large blocks") << 3'000 << 25 << 700;
  }
  void follows_its_definition_through_random_changes() {
    QFETCH(int, keys);
    QFETCH(int, rounds);
    QFETCH(int, changes);
    std::mt19937 random(7);
    World world;
    for (int round = 0; round < rounds; ++round) {
      StateDiff diff;
      for (int i = 0; i < changes; ++i) {
        auto& value = diff[key_of(static_cast<int>(random() % static_cast<unsigned>(keys)))];
        if (random() % 5 < 3) value = key_of(static_cast<int>(random() % 4));
        else value.reset();
      }
      world.commit(diff);
      QCOMPARE(world.root.hex(), naive_root(world.state.entries()).hex());
    }
    StateDiff all_gone;
    for (const auto& entry : world.state.entries()) all_gone[entry.first];
    world.commit(all_gone);
    QVERIFY(world.root.is_zero());
    QCOMPARE(world.pages.size(), std::size_t{0});
  }

  void history_does_not_show_in_pages() {
    World at_once = world_of(500);
    World by_and_by;
    for (int i = 499; i >= 0; --i) by_and_by.commit({{key_of(i), key_of(-i)}});
    for (int i = 500; i < 700; ++i) by_and_by.commit({{key_of(i), Bytes{1}}});
    for (int i = 500; i < 700; ++i) by_and_by.commit({{key_of(i), std::nullopt}});
    QCOMPARE(by_and_by.root.hex(), at_once.root.hex());
    QCOMPARE(by_and_by.pages.size(), at_once.pages.size());
  }

  void a_proposed_block_that_is_dropped_leaves_no_trace() {
    World world = world_of(300);
    const Hash256 before = world.root;
    const StateTree tree(world.pages, world.root);
    const auto one = tree.update({{key_of(1), Bytes{1}}});
    const auto other = tree.update({{key_of(1), Bytes{2}}, {key_of(2), std::nullopt}});
    QVERIFY(one->root != other->root);
    QVERIFY(tree.update({{key_of(1), Bytes{1}}})->root == one->root);
    QVERIFY(tree.root() == before);
  }

  void what_changes_nothing_writes_nothing() {
    const World world = world_of(300);
    const StateTree tree(world.pages, world.root);
    const auto update = tree.update({{key_of(5), key_of(-5)}, {key_of(9'999), std::nullopt}});
    QVERIFY(update->root == world.root);
    QVERIFY(update->pages.empty());
  }

  void a_page_is_written_once_however_many_changes() {
    const World world = world_of(4'000);
    StateDiff diff;
    for (int i = 0; i < 4'000; ++i) diff[key_of(i)] = Bytes{9};
    const auto update = StateTree(world.pages, world.root).update(diff);
    auto keys = update->pages;
    std::ranges::sort(keys, {}, [](const auto& page) { return page.first; });
    const auto repeated = std::ranges::adjacent_find(
        keys, {}, [](const auto& page) { return page.first; });
    QVERIFY(repeated == keys.end());
  }

  void proofs_verify_and_nothing_else_does() {
    for (const int entries : {1, 2, 3, 17, 1'000}) {
      const World world = world_of(entries);
      for (int i = 0; i < std::min(entries, 60); ++i) {
        const StateProof proof = world.prove(key_of(i));
        QVERIFY(verify_state_proof(world.root, key_of(i), key_of(-i), proof));
        QVERIFY(!verify_state_proof(world.root, key_of(i), key_of(i + 1), proof));
        QVERIFY(!verify_state_proof(world.root, key_of(i), std::nullopt, proof));
        QVERIFY(!verify_state_proof(world.root, key_of(entries + 1), key_of(-i), proof));
      }
      for (int i = entries; i < entries + 60; ++i) {
        const StateProof proof = world.prove(key_of(i));
        QVERIFY(verify_state_proof(world.root, key_of(i), std::nullopt, proof));
        QVERIFY(!verify_state_proof(world.root, key_of(i), key_of(-i), proof));
        QVERIFY(!verify_state_proof(world.root, key_of(0), std::nullopt, proof));
      }
    }
  }

  void an_empty_map_proves_every_absence() {
    const World world;
    const StateProof proof = world.prove(key_of(1));
    QVERIFY(proof == (StateProof{{}, EmptyEnd{}}));
    QVERIFY(verify_state_proof({}, key_of(1), std::nullopt, proof));
    QVERIFY(!verify_state_proof({}, key_of(1), key_of(1), proof));
  }

  void every_tampered_byte_spoils_a_proof() {
    const World world = world_of(40);
    for (const int key : {3, 1'000, 1'001, 1'002, 1'003}) {
      const std::optional<ByteView> none;
      const Bytes stored = key_of(-key);
      const auto value = key < 40 ? std::optional<ByteView>(stored) : none;
      const Bytes good = encode(world.prove(key_of(key)));
      QVERIFY(verify_state_proof(world.root, key_of(key), value, *decode<StateProof>(good)));
      for (std::size_t i = 0; i < good.size(); ++i) {
        Bytes bad = good;
        bad[i] ^= 1;
        const auto proof = decode<StateProof>(bad);
        QVERIFY(!proof || !verify_state_proof(world.root, key_of(key), value, *proof));
      }
    }
  }

  void forged_proofs_are_refused_data() {
    QTest::addColumn<int>("forgery");
    QTest::newRow("absence by leaving the leaf out") << 0;
    QTest::newRow("absence by naming the key's own leaf as another") << 1;
    QTest::newRow("absence by a leaf that lies on another path") << 2;
    QTest::newRow("presence from an absence") << 3;
    QTest::newRow("an empty sibling at the end") << 4;
    QTest::newRow("a sibling too many at the top") << 5;
    QTest::newRow("a sibling too few") << 6;
    QTest::newRow("an inner node taken for a leaf") << 7;
    QTest::newRow("more siblings than a path has bits") << 8;
  }
  void forged_proofs_are_refused() {
    QFETCH(int, forgery);
    const World world = world_of(200);
    const Bytes key = key_of(7);
    const Bytes value = key_of(-7);
    std::optional<ByteView> claimed;
    StateProof proof = world.prove(key);
    const StateLeaf own{state_key_hash(key), state_value_hash(value)};
    if (forgery == 0) proof.end = EmptyEnd{};
    if (forgery == 1) proof.end = OtherLeafEnd{own};
    if (forgery == 2) {
      StateLeaf elsewhere = own;
      elsewhere.key_hash.bytes[0] ^= 0x80;
      proof.end = OtherLeafEnd{elsewhere};
    }
    if (forgery == 3) {
      proof = world.prove(key_of(5'000));
      proof.end = OwnLeafEnd{};
    }
    if (forgery >= 3) claimed = value;
    if (forgery == 4) proof.siblings.emplace_back();
    if (forgery == 5) proof.siblings.insert(proof.siblings.begin(), world.root);
    if (forgery == 6) proof.siblings.pop_back();
    if (forgery == 7) {
      // Two hashes that make up an inner node, offered as key hash and value hash.
      proof.end = OtherLeafEnd{{state_leaf_hash(own), proof.siblings.back()}};
      proof.siblings.pop_back();
      claimed.reset();
    }
    if (forgery == 8) proof.siblings.resize(257, world.root);
    QVERIFY(!verify_state_proof(world.root, key, claimed, proof));
  }

  void a_damaged_page_is_a_fault_that_says_so() {
    World world = world_of(300);
    const World other = world_of(299);
    class Wrong : public PageSource {
     public:
      Wrong(const PageSource& top, const PageSource& rest) : top_(top), rest_(rest) {}
      Result<PagePtr, Fault> load(const PageKey& key) const override {
        return key[0] == 0 ? top_.load(key) : rest_.load(key);
      }

     private:
      const PageSource& top_;
      const PageSource& rest_;
    };
    const MemoryPages nothing;
    for (const PageSource* rest : {static_cast<const PageSource*>(&nothing),
                                   static_cast<const PageSource*>(&other.pages)}) {
      const Wrong source(world.pages, *rest);
      bool failed = false;
      for (int i = 0; i < 300 && !failed; ++i)
        failed = !StateTree(source, world.root).prove(key_of(i));
      QVERIFY(failed);
      StateDiff diff;
      for (int i = 0; i < 300; ++i) diff[key_of(i)] = Bytes{1};
      const auto update = StateTree(source, world.root).update(diff);
      QVERIFY(!update);
      QVERIFY(update.error().what.find("the state tree is damaged") == 0);
    }
  }

  void a_page_reads_back_from_its_row() {
    const World world = world_of(1'000);
    const PagePtr page = *world.pages.load(page_key({}, 0));
    const Bytes row = page->row();
    const auto again = StatePage::from_row(row);
    QVERIFY(again && again->hash() == page->hash() && again->row() == row);
    Bytes longer = row;
    longer.push_back(0);
    QVERIFY(!StatePage::from_row(longer));
    QVERIFY(!StatePage::from_row(ByteView(row).first(row.size() - 1)));
    QVERIFY(!StatePage::from_row(Bytes{1, 0, 1, 0}));
  }

  /// The example of FORMAT.md: another implementation can start here.
  void two_entries_have_the_published_root() {
    World world;
    world.commit({{to_bytes(as_bytes("a")), to_bytes(as_bytes("1"))},
                  {to_bytes(as_bytes("b")), to_bytes(as_bytes("2"))}});
    QCOMPARE(QString::fromStdString(world.root.hex()),
             "2a8b4258da320b361fe58bea9509d547609a62f2ec4c710c7c285a7fc3e3e00c");
  }
};

TALLY_TEST(StateTreeTest)
#include "state_tree_test.moc"
