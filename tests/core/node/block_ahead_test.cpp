// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/block_ahead.hpp"

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"

using namespace tally;
using namespace tally::node;

namespace {

const SecretKey& key() {
  static const SecretKey kKey = *SecretKey::from_bytes(sha256(as_bytes("ahead")).bytes);
  return kKey;
}

FinalBlock block_at(Height height, std::uint32_t transactions) {
  FinalBlock final_block;
  final_block.block.header.height = height;
  for (std::uint32_t i = 0; i < transactions; ++i) {
    TransactionContent content;
    content.sender = Policy{SingleKeyPolicy{key().public_key()}};
    content.nonce = i + 1;
    content.body = Transfer{AccountId{}, kNativeAsset, Amount{1}, ""};
    final_block.block.transactions.push_back(sign(std::move(content), key()));
  }
  final_block.commit.height = height;
  return final_block;
}

}  // namespace

/// Blocks come back in the order in which they went in, each looked at once.
class BlockAheadTest : public QObject {
  Q_OBJECT

 private slots:
  void keeps_the_order_and_finds_what_is_wrong() {
    BlockAhead ahead(ChainId{});
    std::vector<Bytes> blocks;
    for (Height height = 1; height <= 40; ++height) {
      FinalBlock block = block_at(height, height % 7);
      if (height == 12) block.block.transactions[2].sender_signature[5] ^= 1;
      blocks.push_back(encode(block));
      if (height == 20) blocks.back().pop_back();
    }
    std::size_t pushed = 0;
    for (Height height = 1; height <= 40; ++height) {
      while (pushed < blocks.size() && ahead.has_room()) ahead.push(blocks[pushed++]);
      const auto next = ahead.take();
      QCOMPARE(next.has_value(), height != 20);
      if (!next) continue;
      QCOMPARE(next->prepared.block.header.height, height);
      QCOMPARE(next->commit.height, height);
      QCOMPARE(next->prepared.transactions.size(), std::size_t{height % 7});
      QCOMPARE(next->prepared.transactions_pass, height != 12);
    }
    QVERIFY(ahead.is_empty());
  }

  void knows_a_transaction_as_anybody_does() {
    FinalBlock block = block_at(1, 2);
    block.block.transactions.push_back(sign_sponsored(block.block.transactions[0].content, key(),
                                                      *SecretKey::from_bytes(sha256({}).bytes)));
    const PreparedBlock prepared = prepare(block.block, ChainId{}, Cores::kThisOne);
    for (std::size_t i = 0; i < 3; ++i) {
      const KnownTransaction known = know(block.block.transactions[i]);
      QVERIFY(prepared.transactions[i].id == known.id);
      QVERIFY(prepared.transactions[i].sender == known.sender);
      QVERIFY(prepared.transactions[i].fee_payer == known.fee_payer);
      QCOMPARE(prepared.transactions[i].size_bytes, known.size_bytes);
    }
  }

  void says_of_a_block_what_all_cores_say_data() {
    QTest::addColumn<int>("forged");
    QTest::newRow("all good") << -1;
    for (const int forged : {0, 15, 16, 63, 99})
      QTest::addRow("number %d forged", forged) << forged;
  }
  void says_of_a_block_what_all_cores_say() {
    QFETCH(int, forged);
    FinalBlock block = block_at(1, 100);
    if (forged >= 0)
      block.block.transactions[static_cast<std::size_t>(forged)].sender_signature[40] ^= 4;
    const PreparedBlock all = prepare(block.block, ChainId{}, Cores::kAll);
    const PreparedBlock one = prepare(block.block, ChainId{}, Cores::kThisOne);
    QCOMPARE(all.transactions_pass, forged < 0);
    QCOMPARE(one.transactions_pass, forged < 0);
    QCOMPARE(one.size_bytes, encode(block.block).size());
    QCOMPARE(one.transactions_root.hex(), all.transactions_root.hex());
  }

  void may_go_with_work_unfinished() {
    BlockAhead ahead(ChainId{});
    while (ahead.has_room()) ahead.push(encode(block_at(1, 50)));
  }
};

TALLY_TEST(BlockAheadTest)
#include "block_ahead_test.moc"
