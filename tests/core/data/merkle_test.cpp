// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/merkle.hpp"

#include "core/data/codec/writer.hpp"

using namespace tally;

namespace {

std::vector<Hash256> leaves_of(int count) {
  std::vector<Hash256> leaves;
  for (int i = 0; i < count; ++i) leaves.push_back(list_leaf(encode(i)));
  return leaves;
}

}  // namespace

class MerkleTest : public QObject {
  Q_OBJECT

 private slots:
  void every_leaf_proves_its_place_data() {
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 100})
      QTest::addRow("%d leaves", count) << count;
  }
  void every_leaf_proves_its_place() {
    QFETCH(int, count);
    const auto leaves = leaves_of(count);
    const Hash256 root = list_root(leaves);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      const ListProof proof = prove_in_list(leaves, i);
      QVERIFY(root_of_proof(leaves[i], proof) == root);
      for (std::size_t other = 0; other < leaves.size(); ++other) {
        ListProof moved = proof;
        moved.index = other;
        QCOMPARE(root_of_proof(leaves[i], moved) == root, other == i);
        QCOMPARE(root_of_proof(leaves[other], proof) == root, other == i);
      }
    }
  }

  void proofs_of_a_wrong_shape_are_refused_data() {
    QTest::addColumn<int>("mistake");
    QTest::newRow("a sibling too many") << 0;
    QTest::newRow("a sibling too few") << 1;
    QTest::newRow("an index beyond the list") << 2;
    QTest::newRow("an empty list") << 3;
  }
  void proofs_of_a_wrong_shape_are_refused() {
    QFETCH(int, mistake);
    const auto leaves = leaves_of(11);
    ListProof proof = prove_in_list(leaves, 4);
    if (mistake == 0) proof.siblings.push_back(leaves[0]);
    if (mistake == 1) proof.siblings.pop_back();
    if (mistake == 2) proof.index = 11;
    if (mistake == 3) proof = {};
    QVERIFY(!root_of_proof(leaves[4], proof));
  }

  void another_count_is_another_root() {
    const auto leaves = leaves_of(11);
    const Hash256 root = list_root(leaves);
    for (const std::uint64_t count : {9, 10, 12, 13, 16, 1'000'000}) {
      ListProof proof = prove_in_list(leaves, 4);
      proof.count = count;
      QVERIFY(root_of_proof(leaves[4], proof) != root);
    }
  }

  /// The examples of FORMAT.md.
  void published_roots_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("root");
    QTest::newRow("empty") << 0
                           << "e9c99e4d701fbb04b5f85d2524de048e0ecdc6d2bfd6eef522933dfa5757e90c";
    QTest::newRow("three") << 3
                           << "14e42d19b0ce813fe29d68163bb16d555bc276f1e958f049570c7d2d66aab60a";
  }
  void published_roots() {
    QFETCH(int, count);
    QFETCH(QString, root);
    std::vector<Hash256> leaves;
    for (const char* text : {"a", "b", "c"})
      if (static_cast<int>(leaves.size()) < count) leaves.push_back(list_leaf(as_bytes(text)));
    QCOMPARE(QString::fromStdString(list_root(leaves).hex()), root);
  }
};

TALLY_TEST(MerkleTest)
#include "merkle_test.moc"
