// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_network.hpp"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

#include "core/contract/read.hpp"
#include "core/node/make_node.hpp"
#include "core/node/wallet_service.hpp"

using namespace tally;

/// The network beside a window, on the real node and its own thread.
class PracticeNetworkTest : public QObject {
  Q_OBJECT

  static std::unique_ptr<practice::PracticeNetwork> open(const QTemporaryDir& dir,
                                                         std::int64_t speed) {
    practice::NetworkOptions options;
    options.book = *practice::read_loan_book(
        TALLY_SOURCE_DIR "/resources/practice/lending_club_loans.csv", 40);
    options.dir = dir.path().toStdString();
    options.warm_up_days = 12;
    options.applicants_a_day = 3;
    options.speed = speed;
    auto opened = practice::PracticeNetwork::open(std::move(options), [](practice::NodeWish wish) {
      node::NodeOptions made;
      made.data_dir = wish.dir;
      made.genesis = std::move(wish.genesis);
      made.validator_key = std::move(wish.validator);
      made.clock = std::move(wish.clock);
      made.drive = node::Drive::kByOwner;
      made.durable = false;
      made.check_invariants = true;
      return node::make_node(std::move(made));
    });
    return opened ? std::move(*opened) : nullptr;
  }
  static bool is_warm(practice::PracticeNetwork& network) {
    return network.node().tip()->phase == node::NodePhase::kRunning &&
           network.node().tip()->block_time >= start_of(practice::kFirstDay + 11);
  }

 private slots:
  void a_first_start_warms_up_to_a_living_market() {
    const QTemporaryDir dir;
    const auto network = open(dir, node::kSpeedDayASecond);
    QVERIFY(network);
    QTRY_VERIFY_WITH_TIMEOUT(is_warm(*network), 60'000);
    QTRY_VERIFY(network->node().tip()->open_listings > 5);
    const Height before = network->node().tip()->height;
    QTRY_VERIFY_WITH_TIMEOUT(network->node().tip()->height > before + 3, 60'000);
    QCOMPARE(network->node().tip()->violations, std::uint64_t{0});
    QVERIFY(network->practice().now() >= network->node().tip()->block_time);
  }

  void a_newcomer_is_welcomed_even_when_paused() {
    const QTemporaryDir dir;
    const auto network = open(dir, node::kSpeedPause);
    QVERIFY(network);
    AccountId account;
    account.bytes[0] = 9;
    std::atomic<int> answers{0};
    std::atomic<bool> accepted{false};
    network->practice().welcome(account, [&](Result<TxId, node::Rejection> answer) {
      accepted = answer.has_value() && !answer->is_zero();
      ++answers;
    });
    QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 1, 60'000);
    QVERIFY(accepted);
    const auto balance =
        contract::read_balance(network->node().snapshot()->state(), account, practice::kDollar);
    QCOMPARE(balance.available.minor, std::int64_t{5'000'000});
    network->practice().welcome(account, [&](Result<TxId, node::Rejection> answer) {
      accepted = answer.has_value();
      ++answers;
    });
    QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 2, 60'000);
    QVERIFY(!accepted);
    // Time stands still otherwise.
    const Height height = network->node().tip()->height;
    QTest::qWait(500);
    QCOMPARE(network->node().tip()->height, height);
  }

  void a_transaction_of_the_user_is_final_even_when_paused() {
    const QTemporaryDir dir;
    const auto network = open(dir, node::kSpeedPause);
    QVERIFY(network);
    node::WalletServiceOptions options;
    options.directory = dir.path().toStdString();
    options.practice = true;
    options.params = network->genesis().params;
    options.clock = network->clock();
    const auto wallet = node::make_wallet_service(network->node(), std::move(options));
    std::atomic<int> answers{0};
    wallet->create({}, [&](const Result<void, node::Rejection>& done) { answers += done ? 1 : 9; });
    QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 1, 60'000);
    const AccountId account = wallet->info()->account;
    network->practice().welcome(
        account, [&](const Result<TxId, node::Rejection>& done) { answers += done ? 1 : 9; });
    QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 2, 60'000);
    AccountId friend_of_mine;
    friend_of_mine.bytes[0] = 7;
    wallet->send(Transfer{friend_of_mine, practice::kDollar, Amount{100}, {}},
                 [&](const Result<TxId, node::Rejection>& sent) { answers += sent ? 1 : 9; });
    QTRY_COMPARE_WITH_TIMEOUT(answers.load(), 3, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(contract::read_balance(network->node().snapshot()->state(),
                                                     friend_of_mine, practice::kDollar)
                                  .available.minor,
                              std::int64_t{100}, 60'000);
  }

  void a_second_start_goes_on_at_once() {
    const QTemporaryDir dir;
    Timestamp reached;
    {
      const auto network = open(dir, node::kSpeedPause);
      QVERIFY(network);
      QTRY_VERIFY_WITH_TIMEOUT(is_warm(*network), 60'000);
      reached = network->node().tip()->block_time;
    }
    const auto network = open(dir, node::kSpeedPause);
    QVERIFY(network);
    QTRY_VERIFY_WITH_TIMEOUT(is_warm(*network), 60'000);
    QCOMPARE(network->node().tip()->block_time.ms, reached.ms);
  }
};

TALLY_TEST(PracticeNetworkTest)
#include "practice_network_test.moc"
