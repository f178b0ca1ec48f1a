// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/block_ahead.hpp"

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/node/verify_batch.hpp"

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

/// Of a joint account: both of its keys, fewer fixed lengths than of a single one.
Transaction signed_by_two() {
  SecretKey keys[] = {*SecretKey::from_bytes(sha256(as_bytes("one of two")).bytes),
                      *SecretKey::from_bytes(sha256(as_bytes("two of two")).bytes)};
  if (keys[1].public_key() < keys[0].public_key()) std::swap(keys[0], keys[1]);
  Transaction tx;
  tx.content.sender = Policy{JointPolicy{2, {keys[0].public_key(), keys[1].public_key()}}};
  tx.content.nonce = 1;
  tx.content.body = Transfer{AccountId{}, kNativeAsset, Amount{1}, ""};
  const Hash256 id = id_cast<Hash256>(id_of(tx.content));
  tx.sender_joint = {{0, keys[0].sign(id)}, {1, keys[1].sign(id)}};
  return tx;
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
    block.block.transactions.push_back(signed_by_two());
    const PreparedBlock prepared = prepare(block.block, ChainId{}, Signatures::kNow);
    QVERIFY(prepared.transactions_pass);
    for (std::size_t i = 0; i < 4; ++i) {
      const KnownTransaction known = know(block.block.transactions[i]);
      QVERIFY(prepared.transactions[i].id == known.id);
      QVERIFY(prepared.transactions[i].sender == known.sender);
      QVERIFY(prepared.transactions[i].fee_payer == known.fee_payer);
      QCOMPARE(prepared.transactions[i].size_bytes, known.size_bytes);
    }
  }

  void says_later_what_it_says_now_data() {
    QTest::addColumn<int>("forged");
    QTest::newRow("all good") << -1;
    for (int forged = 0; forged < 100; ++forged)
      QTest::addRow("number %d forged", forged) << forged;
  }
  void says_later_what_it_says_now() {
    QFETCH(int, forged);
    FinalBlock block = block_at(1, 100);
    if (forged >= 0)
      block.block.transactions[static_cast<std::size_t>(forged)].sender_signature[40] ^= 4;
    const PreparedBlock later = prepare(block.block, ChainId{}, Signatures::kLater);
    const PreparedBlock now = prepare(block.block, ChainId{}, Signatures::kNow);
    QVERIFY(later.transactions_pass && !later.signatures_checked);
    QVERIFY(now.signatures_checked);
    QCOMPARE(now.transactions_pass, forged < 0);
    QCOMPARE(SignatureCheck(later.transactions).finish(), forged < 0);
    QCOMPARE(now.size_bytes, encode(block.block).size());
    QCOMPARE(now.transactions_root.hex(), later.transactions_root.hex());
  }

  void signatures_may_be_left_unfinished() {
    const PreparedBlock block = prepare(block_at(1, 200).block, ChainId{}, Signatures::kLater);
    for (int i = 0; i < 20; ++i) SignatureCheck begun(block.transactions);
    QVERIFY(SignatureCheck(block.transactions).finish());
  }

  void may_go_with_work_unfinished() {
    BlockAhead ahead(ChainId{});
    while (ahead.has_room()) ahead.push(encode(block_at(1, 50)));
  }
};

TALLY_TEST(BlockAheadTest)
#include "block_ahead_test.moc"
