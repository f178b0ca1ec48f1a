// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/auction.hpp"

#include <random>

using namespace tally;
using contract::AuctionBid;
using contract::AuctionResult;

using Numbers = QVector<qint64>;

class AuctionTest : public QObject {
  Q_OBJECT

 private slots:
  void who_is_taken_data() {
    QTest::addColumn<Numbers>("amounts");
    QTest::addColumn<Numbers>("rates");
    QTest::addColumn<qint64>("principal");
    QTest::addColumn<bool>("filled");
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<Numbers>("taken");
    const auto row = [](const char* story, Numbers amounts, Numbers rates, qint64 principal,
                        bool filled, qint64 rate, Numbers taken) {
      QTest::newRow(story) << amounts << rates << principal << filled << rate << taken;
    };
    row("the worked example", {600, 300, 500}, {9, 7, 8}, 1'000, true, 9, {200, 300, 500});
    row("one bid, exactly", {1'000}, {5}, 1'000, true, 5, {1'000});
    row("one bid, too large a hold", {1'500}, {5}, 1'000, true, 5, {1'000});
    row("one bid, too small", {999}, {5}, 1'000, false, 5, {999});
    row("no bids", {}, {}, 1'000, false, 0, {});
    row("exact fill leaves the dearer out and its rate too", {400, 600, 500}, {7, 8, 9}, 1'000,
        true, 8, {400, 600, 0});
    row("the marginal bid in part", {400, 700, 500}, {7, 8, 9}, 1'000, true, 8, {400, 600, 0});
    row("equal rates: the earlier bid first", {600, 600}, {8, 8}, 1'000, true, 8, {600, 400});
    row("equal rates: a late small one gets nothing", {500, 500, 1}, {8, 8, 8}, 1'000, true, 8,
        {500, 500, 0});
    row("a tie at the margin behind a cheap bid", {500, 500, 800}, {8, 8, 7}, 1'000, true, 8,
        {200, 0, 800});
    row("the last cent decides the rate", {999, 5}, {1, 100}, 1'000, true, 100, {999, 1});
    row("underfill takes all, the rate is the highest", {1, 2, 3}, {9, 3, 4}, 10, false, 9,
        {1, 2, 3});
    row("for nothing", {500, 500}, {0, 0}, 1'000, true, 0, {500, 500});
    row("the largest loan", {60'000'000'000'000, 60'000'000'000'000}, {2, 1},
        100'000'000'000'000, true, 2, {40'000'000'000'000, 60'000'000'000'000});
  }

  void who_is_taken() {
    QFETCH(Numbers, amounts);
    QFETCH(Numbers, rates);
    QFETCH(qint64, principal);
    std::vector<AuctionBid> bids;
    for (qsizetype i = 0; i < amounts.size(); ++i)
      bids.push_back({Amount{amounts[i]}, RatePpb{rates[i]}});
    const AuctionResult result = contract::clear_auction(bids, Amount{principal});
    Numbers taken;
    for (const Amount amount : result.taken) taken.push_back(amount.minor);
    QTEST(result.filled, "filled");
    QTEST(qint64{result.rate.ppb}, "rate");
    QTEST(taken, "taken");
  }

  /// Nobody gets less than asked for, nobody cheaper is left out, and the sums are whole.
  void random_auctions_keep_their_promises() {
    std::mt19937_64 random(1);
    for (int round = 0; round < 2'000; ++round) {
      std::vector<AuctionBid> bids(random() % 12);
      std::int64_t offered = 0;
      for (AuctionBid& bid : bids) {
        bid = {Amount{static_cast<std::int64_t>(1 + random() % 50)},
               RatePpb{static_cast<std::int64_t>(random() % 6)}};
        offered += bid.amount.minor;
      }
      const auto principal = static_cast<std::int64_t>(1 + random() % 200);
      const AuctionResult result = contract::clear_auction(bids, Amount{principal});
      QCOMPARE(result.filled, offered >= principal);
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < bids.size(); ++i) {
        const Amount taken = result.taken[i];
        sum += taken.minor;
        QVERIFY(taken.minor >= 0 && taken <= bids[i].amount);
        if (taken.minor > 0) QVERIFY(bids[i].rate <= result.rate);
        if (bids[i].rate < result.rate) QCOMPARE(taken.minor, bids[i].amount.minor);
      }
      QCOMPARE(sum, std::min(offered, principal));
    }
  }
};

TALLY_TEST(AuctionTest)
#include "auction_test.moc"
