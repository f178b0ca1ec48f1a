// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/blocks.hpp"
#include "tests/core/network/town.hpp"

using namespace tally;
using namespace tally::network;
using namespace tally::network::test;

namespace {

Proposal proposal_of(const Block& block) {
  Proposal proposal;
  proposal.height = block.header.height;
  proposal.block = id_of(block.header);
  return proposal;
}

/// These transactions wait at that home, and its peers know it.
void give_pool(Town& town, std::size_t home, const std::vector<Transaction>& all) {
  for (const KnownTransaction& tx : known(all)) {
    town[home].store.waiting.push_back(tx);
    town[home].store.txs[tx.id] = encode(tx.transaction);
    town[home].exchange->txs().accepted(tx.id);
  }
}

/// Home 0 proposes; home 1 wants the block.
struct Two : Town {
  explicit Two(const Block& block) : id(id_of(block.header)) {
    add();
    add();
    connect(0, 1);
    homes[0]->store.candidates[id] = block;
  }
  void propose(const Block& block) {
    homes[0]->exchange->broadcast(proposal_of(block), &block);
    run();
  }
  void want(std::size_t home = 1) {
    homes[home]->exchange->want_block(id, now(home));
    run();
  }
  std::uint64_t sent_by_0() const { return homes[0]->exchange->peers().at(0).sent_bytes; }
  std::int64_t debt_at_1(std::size_t peer = 0) const {
    return homes[1]->exchange->peers().at(peer).debt;
  }
  BlockId id;
};

}  // namespace

class ExchangeBlocksTest : public QObject {
  Q_OBJECT

 private slots:
  void a_block_of_waiting_transactions_travels_in_a_tenth_of_its_bytes() {
    const Block block = block_of(transactions(1'000));
    Two town(block);
    give_pool(town, 0, block.transactions);
    give_pool(town, 1, block.transactions);
    town.tick();  // each tells the other
    const std::uint64_t before = town.sent_by_0();
    town.want();
    town.propose(block);
    const std::uint64_t sent = town.sent_by_0() - before;
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
    QVERIFY2(sent * 10 < encode(block).size(), qPrintable(QString::number(sent)));
    QCOMPARE(town.debt_at_1(), std::int64_t{0});
  }

  void what_was_not_announced_yet_comes_with_the_block() {
    const Block block = block_of(transactions(50));
    Two town(block);
    const std::vector<Transaction> early(block.transactions.begin(),
                                         block.transactions.begin() + 45);
    give_pool(town, 0, early);
    give_pool(town, 1, early);
    town.tick();
    give_pool(town, 0, {block.transactions.begin() + 45, block.transactions.end()});
    town.want();
    town.propose(block);  // before the next tick
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
  }

  void a_form_that_comes_before_it_is_wanted_is_kept() {
    const Block block = block_of(transactions(50), 2);
    Two town(block);
    give_pool(town, 0, block.transactions);
    give_pool(town, 1, block.transactions);
    town.tick();
    town.propose(block);
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{0});
    town[1].exchange->set_height(1, town.now(1));
    town.want();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
  }

  void the_missing_are_asked_for_in_one_round() {
    const Block block = block_of(transactions(50));
    Two town(block);
    give_pool(town, 0, block.transactions);
    town.tick();  // 1 has heard of all of them and asks for them with its next tick
    give_pool(town, 1, {block.transactions.begin(), block.transactions.begin() + 30});
    town.want();
    town.propose(block);
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
    QCOMPARE(town.debt_at_1(), std::int64_t{0});
    QCOMPARE(town[0].exchange->peers().at(0).debt, std::int64_t{0});
  }

  void other_signatures_in_the_pool_lead_to_the_whole_block() {
    const Block block = block_of(transactions(50));
    Two town(block);
    give_pool(town, 0, block.transactions);
    std::vector<Transaction> ours = block.transactions;
    ours[7].sender_signature[3] ^= 1;
    give_pool(town, 1, ours);
    town.tick();
    town.want();
    town.propose(block);
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
    QCOMPARE(town.debt_at_1(), std::int64_t{0});
  }

  /// Row 21: who puts another body below a good header pays, and nobody else; the block itself is
  /// still wanted, and comes from elsewhere.
  void a_mutated_body_blames_its_sender_only() {
    const Block block = block_of(transactions(50));
    for (const bool is_compact : {false, true}) {
      Two town(block);
      town.add();
      town.connect(2, 1);
      town[2].store.candidates[town.id] = block;
      town[0].store.candidates[town.id].transactions[0].content.fee = Amount{9};
      if (is_compact) {
        give_pool(town, 0, block.transactions);
        give_pool(town, 1, block.transactions);
        town.tick();
      }
      town.want();
      town.propose(town[0].store.candidates[town.id]);
      QCOMPARE(town.heard<HeardBlock>(1), std::size_t{0});
      for (int i = 0; i < 4; ++i) {
        town.now_ms += BlockFetch::kRetryMs;
        town.tick();
      }
      QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
      for (const PeerInfo& peer : town[1].exchange->peers()) {
        if (peer.id == town[0].exchange->id())
          QVERIFY(peer.debt >= price(Offence::kHeavy) / 2);
        else
          QCOMPARE(peer.debt, std::int64_t{0});
      }
    }
  }

  /// Row 22.
  void a_second_reply_is_ignored() {
    const Block block = block_of(transactions(50));
    Two town(block);
    give_pool(town, 0, block.transactions);
    town.tick();
    town.want();
    town.propose(block);
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
    const PeerNumber peer = town.peer_of(0);
    for (int i = 0; i < 3; ++i) {
      town[0].exchange->tell(peer, {GiveMissing{town.id, block.transactions}});
      town.run();
    }
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
    QCOMPARE(town.debt_at_1(), 3 * price(Offence::kUseless));
  }

  void a_second_form_of_a_peer_is_ignored() {
    const Block block = block_of(transactions(50));
    Two town(block);
    const auto form =
        *Compactor(block, 1).compact(block, [](const TxId&) { return true; });
    town[0].store.candidates.clear();  // it withholds the rest
    town.want();
    for (int i = 0; i < 3; ++i) {
      town[0].exchange->tell(town.peer_of(0), {GiveCompact{form}});
      town.run();
    }
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{0});
    QCOMPARE(town.debt_at_1(), 2 * price(Offence::kUseless));
  }

  /// Row 23: the first who spoke of it gives a form and not the rest; after kRetryMs the whole
  /// comes from the next.
  void who_announces_and_withholds_costs_one_retry() {
    const Block block = block_of(transactions(50));
    Two town(block);
    town.add();
    town.connect(2, 1);
    town[2].store.candidates[town.id] = block;
    const auto form =
        *Compactor(block, 1).compact(block, [](const TxId&) { return true; });
    town[0].store.candidates.clear();
    town.want();
    town[0].exchange->tell(town.peer_of(0), {SaidProposal{proposal_of(block)}});
    town[0].exchange->tell(town.peer_of(0), {GiveCompact{form}});
    town.run();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{0});
    town.now_ms += BlockFetch::kRetryMs - 1;
    town.tick();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{0});
    town.now_ms += 1;
    town.tick();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
  }

  /// Row 23: what one peer says does not displace what another said.
  void spam_displaces_no_announcement() {
    Two town(block_of({}));
    const Block good = block_of(transactions(50));
    for (int i = 0; i < 4; ++i) {
      const std::size_t other = town.add();
      town.connect(other, 1);
    }
    const std::size_t honest = 5;
    town[honest].store.candidates[id_of(good.header)] = good;
    town[honest].exchange->broadcast(proposal_of(good), nullptr);
    town.run();
    for (std::size_t liar : {0, 2, 3, 4})
      for (std::uint32_t i = 0; i < 200; ++i) {
        Proposal junk = proposal_of(good);
        junk.block.bytes[0] = static_cast<std::uint8_t>(i);
        junk.block.bytes[1] = static_cast<std::uint8_t>(liar);
        town[liar].exchange->broadcast(junk, nullptr);
      }
    town.run();
    town[1].exchange->want_block(id_of(good.header), town.now(1));
    town.now_ms += BlockFetch::kHeadStartMs;
    town.tick();  // the first question goes to whoever spoke of it
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
  }

  void a_rest_that_was_not_asked_for_is_paid_for_and_asked_elsewhere() {
    const Block block = block_of(transactions(50));
    Two town(block);
    town.add();
    town.connect(2, 1);
    town[2].store.candidates[town.id] = block;
    town[0].store.candidates[town.id].transactions[0].content.fee = Amount{9};
    const auto form =
        *Compactor(block, 1).compact(block, [](const TxId&) { return true; });
    town.want();
    town[0].exchange->tell(town.peer_of(0), {GiveCompact{form}});
    town.run();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{0});
    QVERIFY(town.debt_at_1() + town.debt_at_1(1) == price(Offence::kHeavy));
    town.tick();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
  }

  void places_outside_a_block_are_paid_for() {
    const Block block = block_of(transactions(5));
    for (const auto& indexes : {std::vector<std::uint16_t>{5}, {1, 1}, {2, 1}}) {
      Two town(block);
      town[1].exchange->tell(town.peer_of(1), {AskMissing{town.id, indexes}});
      town.run();
      QCOMPARE(town[0].exchange->peers().at(0).debt, price(Offence::kInvalid));
    }
  }
};

TALLY_TEST(ExchangeBlocksTest)
#include "exchange_blocks_test.moc"
