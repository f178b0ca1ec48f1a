// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/mempool.hpp"

#include "core/data/check.hpp"

using namespace tally;
using contract::TxError;
using node::Mempool;
using node::PoolError;
using node::PoolLimits;

namespace {

constexpr std::int64_t kSoon = 1'000;
constexpr std::int64_t kLate = 1'000'000;

const SecretKey& key(int who) {
  static std::map<int, SecretKey> keys;
  const auto found = keys.find(who);
  if (found != keys.end()) return found->second;
  auto made = SecretKey::from_bytes(sha256(as_bytes("pool " + std::to_string(who))).view());
  TALLY_CHECK(made.has_value(), "a hash is a key");
  return keys.emplace(who, *std::move(made)).first->second;
}

KnownTransaction pay(int who, std::uint64_t nonce, std::int64_t fee, std::int64_t until = kLate,
                     std::int64_t amount = 1) {
  TransactionContent content;
  content.sender = Policy{SingleKeyPolicy{key(who).public_key()}};
  content.nonce = nonce;
  content.fee = Amount{fee};
  content.valid_until = Timestamp{until};
  content.body = Transfer{{}, kNativeAsset, Amount{amount}, ""};
  KnownTransaction known = know(Transaction{content, {}, {}});
  known.signatures_checked = true;
  return known;
}

KnownTransaction instalment(int who, const LoanId& loan, std::uint64_t number, std::int64_t fee) {
  TransactionContent content;
  content.sender = Policy{SingleKeyPolicy{key(who).public_key()}};
  content.nonce = number;
  content.fee = Amount{fee};
  content.valid_until = Timestamp{kLate};
  content.body = PayInstalment{loan, Amount{100}};
  KnownTransaction known = know(Transaction{content, {}, {}});
  known.signatures_checked = true;
  return known;
}

/// What came of it: 0 or the number of the error.
int add(Mempool& pool, KnownTransaction tx, TxError verdict = TxError::kNone) {
  const auto added = pool.add(std::move(tx), verdict);
  return added ? 0 : static_cast<int>(added.error());
}

std::string fees(const Mempool& pool) {
  std::string text;
  for (const KnownTransaction* tx : pool.take(1 << 20, 100))
    text += (text.empty() ? "" : " ") + std::to_string(tx->transaction.content.fee.minor);
  return text;
}

}  // namespace

class MempoolTest : public QObject {
  Q_OBJECT

 private slots:
  void takes_the_best_paying_first_and_keeps_each_lane_in_order() {
    Mempool pool(PoolLimits{});
    QCOMPARE(add(pool, pay(1, 1, 100)), 0);
    QCOMPARE(add(pool, pay(1, 2, 900), TxError::kNonceAhead), 0);
    QCOMPARE(add(pool, pay(2, 1, 500)), 0);
    QCOMPARE(add(pool, pay(3, 1, 300)), 0);
    QCOMPARE(fees(pool), std::string("500 300 100 900"));
  }

  void equal_fees_go_by_arrival() {
    Mempool pool(PoolLimits{});
    for (int who : {5, 3, 4, 1, 2}) QCOMPARE(add(pool, pay(who, 1, 100, kLate, who)), 0);
    std::string order;
    for (const KnownTransaction* tx : pool.take(1 << 20, 100))
      order += std::to_string(std::get<Transfer>(tx->transaction.content.body).amount.minor);
    QCOMPARE(order, std::string("53412"));
  }

  void refuses_by_name() {
    PoolLimits limits;
    limits.pending_per_sender = 2;
    Mempool pool(limits);
    QCOMPARE(add(pool, pay(1, 1, 1'000)), 0);
    QCOMPARE(add(pool, pay(1, 1, 1'000)), int(PoolError::kDuplicate));
    QCOMPARE(add(pool, pay(1, 1, 1'099, kLate, 2)), int(PoolError::kNonceTaken));
    QCOMPARE(add(pool, pay(1, 1, 1'100, kLate, 2)), 0);
    QCOMPARE(pool.count(), std::size_t{1});
    QCOMPARE(add(pool, pay(1, 3, 1'000), TxError::kNonceAhead), int(PoolError::kNonceGap));
    QCOMPARE(add(pool, pay(1, 2, 1'000), TxError::kNonceAhead), 0);
    QCOMPARE(add(pool, pay(1, 3, 1'000), TxError::kNonceAhead), int(PoolError::kTooManyPending));
  }

  void a_full_pool_gives_way_to_who_pays_more() {
    PoolLimits limits;
    limits.count = 3;
    Mempool pool(limits);
    QCOMPARE(add(pool, pay(1, 1, 100)), 0);
    QCOMPARE(add(pool, pay(1, 2, 800), TxError::kNonceAhead), 0);
    QCOMPARE(add(pool, pay(2, 1, 500)), 0);
    QCOMPARE(add(pool, pay(3, 1, 100)), int(PoolError::kPoolFull));
    QCOMPARE(add(pool, pay(3, 1, 101)), 0);  // 100 goes, and 800 that waits behind it
    QCOMPARE(fees(pool), std::string("500 101"));
  }

  void a_full_pool_keeps_what_a_replacement_cannot_push_out() {
    PoolLimits limits;
    limits.count = 2;
    Mempool pool(limits);
    QCOMPARE(add(pool, pay(1, 1, 100)), 0);
    QCOMPARE(add(pool, pay(2, 1, 500)), 0);
    QCOMPARE(add(pool, pay(1, 1, 200)), 0);
    QCOMPARE(fees(pool), std::string("500 200"));
  }

  void a_block_takes_out_what_it_holds_and_what_it_made_impossible() {
    Mempool pool(PoolLimits{});
    const LoanId loan = id_cast<LoanId>(sha256(as_bytes("loan")));
    const KnownTransaction first = instalment(1, loan, 1, 100);
    QCOMPARE(add(pool, first), 0);
    QCOMPARE(add(pool, instalment(2, loan, 1, 100)), int(PoolError::kNonceTaken));
    QCOMPARE(add(pool, instalment(1, loan, 2, 100), TxError::kNonceAhead), 0);
    QCOMPARE(add(pool, pay(3, 1, 100, kSoon)), 0);
    QCOMPARE(add(pool, pay(4, 1, 100)), 0);
    // Somebody else's payment of the same instalment is in the block.
    const std::vector<KnownTransaction> included{instalment(2, loan, 1, 400)};
    pool.on_commit(included, Timestamp{kSoon});
    QVERIFY(!pool.contains(first.id));
    QCOMPARE(pool.count(), std::size_t{2});
    pool.on_commit({}, Timestamp{kLate});
    QCOMPARE(pool.count(), std::size_t{0});
    QCOMPARE(pool.bytes(), std::size_t{0});
  }
};

TALLY_TEST(MempoolTest)
#include "mempool_test.moc"
