// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/compact_block.hpp"

#include "tests/core/network/blocks.hpp"

using namespace tally;
using namespace tally::network;
using namespace tally::network::test;

namespace {

constexpr std::uint64_t kSalt = 0x0123456789abcdef;
const Compactor::MayHave kEverything = [](const TxId&) { return true; };

std::vector<const KnownTransaction*> pointers(const std::vector<KnownTransaction>& all) {
  std::vector<const KnownTransaction*> made;
  for (const KnownTransaction& tx : all) made.push_back(&tx);
  return made;
}

CompactBlock form_of(const Block& block, const Compactor::MayHave& may_have = kEverything) {
  return *Compactor(block, kSalt).compact(block, may_have);
}

}  // namespace

class CompactBlockTest : public QObject {
  Q_OBJECT

 private slots:
  void short_ids_are_what_the_format_says() {
    BlockId block;
    block.bytes.fill(0x11);
    TxId tx;
    tx.bytes.fill(0x22);
    const auto key = short_id_key(kSalt, block);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(key.data()), 16).toHex(),
             QByteArray("11ec037277a4f175bcf13d6f82b918c9"));
    const ShortId id = short_id(key, tx);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(id.data()), 6).toHex(),
             QByteArray("73dc734f8cf0"));
  }

  void a_form_becomes_the_same_block() {
    const Block block = block_of(transactions(50));
    auto pool = known(block.transactions);
    std::ranges::reverse(pool);
    const auto other = known(transactions(20, 1'000));
    pool.insert(pool.end(), other.begin(), other.end());
    auto rebuild = Rebuild::begin(form_of(block), pointers(pool));
    QVERIFY(rebuild.has_value());
    QVERIFY(rebuild->missing().empty());
    const auto made = std::move(*rebuild).finish({});
    QVERIFY(made.has_value());
    QVERIFY(encode(*made) == encode(block));
  }

  void what_is_not_here_is_asked_for_by_its_place() {
    const Block block = block_of(transactions(50));
    auto pool = known(block.transactions);
    pool.erase(pool.begin() + 40);
    pool.erase(pool.begin() + 7);
    auto rebuild = Rebuild::begin(form_of(block), pointers(pool));
    QVERIFY(rebuild.has_value());
    QVERIFY(rebuild->missing() == (std::vector<std::uint16_t>{7, 40}));
    const auto made =
        std::move(*rebuild).finish({block.transactions[7], block.transactions[40]});
    QVERIFY(made.has_value());
    QVERIFY(encode(*made) == encode(block));
  }

  void what_the_other_side_cannot_have_is_given() {
    const Block block = block_of(transactions(50));
    const TxId fresh = id_of(block.transactions[49].content);
    const CompactBlock form =
        form_of(block, [&](const TxId& id) { return id != fresh; });
    QCOMPARE(form.given.size(), std::size_t{1});
    QCOMPARE(form.given[0].index, std::uint16_t{49});
    auto pool = known(block.transactions);
    pool.pop_back();
    auto rebuild = Rebuild::begin(form, pointers(pool));
    QVERIFY(rebuild.has_value());
    QVERIFY(rebuild->missing().empty());
    QVERIFY(std::move(*rebuild).finish({}).has_value());
  }

  void a_form_that_saves_little_is_not_made() {
    const Block block = block_of(transactions(10));
    const Compactor compactor(block, kSalt);
    QVERIFY(!compactor.compact(block, [](const TxId&) { return false; }).has_value());
    std::size_t asked = 0;  // six of ten are known: less than half is saved
    QVERIFY(!compactor.compact(block, [&](const TxId&) { return ++asked <= 5; }).has_value());
    const Block empty = block_of({});
    QVERIFY(!Compactor(empty, kSalt).compact(empty, kEverything).has_value());
  }

  /// What PROTOCOL §17.4 says of a block of 1000 payments.
  void a_form_is_less_than_a_thirtieth_of_the_block() {
    const Block block = block_of(transactions(1'000));
    const std::size_t header = encode(block.header).size();
    const std::size_t whole = encode_message({GiveBlock{block}}).size();
    const std::size_t compact = encode_message({GiveCompact{form_of(block)}}).size();
    QCOMPARE(whole - header, std::size_t{215'007});
    QCOMPARE(compact - header, std::size_t{6'019});
    QVERIFY(compact * 10 < whole);
  }

  void a_malformed_form_is_refused_data() {
    QTest::addColumn<int>("wrong");
    QTest::newRow("an index outside") << 0;
    QTest::newRow("an index twice") << 1;
    QTest::newRow("indexes fall") << 2;
    QTest::newRow("more than a block may have") << 3;
  }
  void a_malformed_form_is_refused() {
    QFETCH(int, wrong);
    const Block block = block_of(transactions(50));
    std::size_t seen = 0;  // the first two are given
    CompactBlock form = form_of(block, [&](const TxId&) { return ++seen > 2; });
    QVERIFY(Rebuild::begin(form, {}).has_value());
    switch (wrong) {
      case 0: form.given[1].index = 50; break;
      case 1: form.given[1].index = form.given[0].index; break;
      case 2: std::swap(form.given[0].index, form.given[1].index); break;
      case 3: form.short_ids.resize(kMaxBlockTransactions - 1); break;
    }
    const auto rebuild = Rebuild::begin(form, {});
    QVERIFY(!rebuild.has_value());
    QCOMPARE(rebuild.error(), CompactError::kMalformed);
  }

  void two_with_one_short_id_are_not_told_apart() {
    const Block block = block_of(transactions(50));
    CompactBlock form = form_of(block);
    form.short_ids[3] = form.short_ids[30];
    const auto rebuild = Rebuild::begin(form, {});
    QVERIFY(!rebuild.has_value());
    QCOMPARE(rebuild.error(), CompactError::kAmbiguous);
  }

  void two_of_ours_with_one_short_id_are_both_left_out() {
    const Block block = block_of(transactions(50));
    auto pool = known(block.transactions);
    for (int i = 0; i < 2; ++i) pool.push_back(pool[9]);
    const auto rebuild = Rebuild::begin(form_of(block), pointers(pool));
    QVERIFY(rebuild.has_value());
    QVERIFY(rebuild->missing() == std::vector<std::uint16_t>{9});
  }

  void another_signature_in_our_pool_is_another_body() {
    const Block block = block_of(transactions(50));
    auto pool = known(block.transactions);
    pool[9].transaction.sender_signature[0] ^= 1;
    auto rebuild = Rebuild::begin(form_of(block), pointers(pool));
    QVERIFY(rebuild.has_value());
    const auto made = std::move(*rebuild).finish({});
    QVERIFY(!made.has_value());
    QCOMPARE(made.error(), CompactError::kOtherBody);
  }

  void the_rest_must_be_what_was_asked_for_data() {
    QTest::addColumn<int>("wrong");
    QTest::newRow("one too few") << 0;
    QTest::newRow("one too many") << 1;
    QTest::newRow("another one") << 2;
    QTest::newRow("in another order") << 3;
  }
  void the_rest_must_be_what_was_asked_for() {
    QFETCH(int, wrong);
    const Block block = block_of(transactions(50));
    auto pool = known(block.transactions);
    pool.resize(48);
    auto rebuild = Rebuild::begin(form_of(block), pointers(pool));
    QVERIFY(rebuild.has_value());
    std::vector<Transaction> rest{block.transactions[48], block.transactions[49]};
    switch (wrong) {
      case 0: rest.pop_back(); break;
      case 1: rest.push_back(rest[0]); break;
      case 2: rest[1] = block.transactions[0]; break;
      case 3: std::swap(rest[0], rest[1]); break;
    }
    const auto made = std::move(*rebuild).finish(std::move(rest));
    QVERIFY(!made.has_value());
    QCOMPARE(made.error(), CompactError::kNotAsked);
  }
};

TALLY_TEST(CompactBlockTest)
#include "compact_block_test.moc"
