// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/offline/held_orders.hpp"

#include <QtCore/QTemporaryDir>

#include "core/wallet/offline/request.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using namespace tally::test;
using node::HeldOrders;
using node::HeldRow;
using node::HeldState;

namespace {

/// Emil's loan of 12 months, all instalments signed, and the folder that holds them.
struct Schedule {
  World world;
  LoanId loan;
  QTemporaryDir folder;
  HeldOrders held{folder.path().toStdString()};

  explicit Schedule(bool with_cancel = false) {
    loan = world.apply_for("emil", usual_terms(world));
    TALLY_CHECK(world.send("anna", PlaceBid{loan, Amount{1'200'000}, RatePpb{100'000'000}}) ==
                    contract::TxError::kNone,
                "the bid is taken");
    world.live_until(4);
    TALLY_CHECK(held.load().has_value(), "an empty folder");
    const Policy payer{SingleKeyPolicy{world.key("emil").public_key()}};
    for (TransactionContent& content : wallet::offline::schedule_contents(
             world.state(), world.chain(), world.now(),
             {loan, 1, 12, payer, 7, false, with_cancel}))
      TALLY_CHECK(held.keep(sign(std::move(content), world.key("emil"))).value(), "a new one");
  }

  /// What is ready goes into a block; names what it was.
  std::vector<std::uint64_t> step() {
    std::vector<std::uint64_t> sent;
    for (const Transaction& tx : held.look(world.state(), world.now())) {
      const KnownTransaction known = know(tx);
      held.note_sent(known.id);
      world.block({known});
      sent.push_back(tx.content.nonce);
    }
    return sent;
  }
  [[nodiscard]] HeldRow row(std::size_t number) const { return held.rows().at(number - 1); }
};

}  // namespace

class HeldOrdersTest : public QObject {
  Q_OBJECT

 private slots:
  void each_is_sent_in_its_window_and_not_before() {
    Schedule schedule;
    QVERIFY(schedule.step().empty());
    QCOMPARE(QString::fromStdString(schedule.row(1).reason), "not_yet_valid");
    std::uint64_t paid = 0;
    for (std::int32_t day = 5; day < 380; day += 3) {
      schedule.world.live_until(day);
      for (const std::uint64_t number : schedule.step()) QCOMPARE(number, ++paid);
    }
    QCOMPARE(paid, std::uint64_t{12});
    static_cast<void>(schedule.step());
    for (const HeldRow& row : schedule.held.rows()) QVERIFY(row.state == HeldState::kDone);
    QVERIFY(schedule.world.loan(schedule.loan).status == LoanStatus::kClosed);
    for (const auto& event : events_of<contract::InstalmentPaid>(schedule.world))
      QVERIFY(event.due - event.paid_on <= 7 && event.due >= event.paid_on);
  }

  void what_can_no_longer_apply_says_why() {
    Schedule schedule;
    QVERIFY(schedule.world.send("emil", PayOffLoan{schedule.loan, Amount{2'000'000}}) ==
            contract::TxError::kNone);
    schedule.world.live_until(32);
    QVERIFY(schedule.step().empty());
    QVERIFY(schedule.row(1).state == HeldState::kOver);
    QCOMPARE(QString::fromStdString(schedule.row(1).reason), "nonce_used");
  }

  /// Long before its window opens.
  void what_becomes_of_the_loan_is_told_at_once() {
    Schedule schedule;
    World& world = schedule.world;
    QVERIFY(schedule.step().empty());
    QVERIFY(world.send("emil", PrepayPrincipal{schedule.loan, Amount{600'000},
                                               PrepaymentEffect::kShorten, Amount{700'000}}) ==
            contract::TxError::kNone);
    const std::uint32_t periods = world.loan(schedule.loan).periods;
    QVERIFY(periods < 12);
    QVERIFY(schedule.step().empty());
    QVERIFY(schedule.row(periods).state == HeldState::kWaiting);
    QVERIFY(schedule.row(periods + 1).state == HeldState::kOver);
    QCOMPARE(QString::fromStdString(schedule.row(12).reason), "loan_is_shorter");
    QVERIFY(world.send("emil", PayOffLoan{schedule.loan, Amount{2'000'000}}) ==
            contract::TxError::kNone);
    QVERIFY(schedule.step().empty());
    QCOMPARE(QString::fromStdString(schedule.row(1).reason), "loan_not_active");
  }

  void a_cancellation_waits_until_it_is_wanted() {
    Schedule schedule(true);
    World& world = schedule.world;
    QCOMPARE(schedule.held.rows().size(), std::size_t{13});
    QVERIFY(schedule.step().empty());
    const auto kept = [&] {
      const auto rows = schedule.held.rows();
      return *std::ranges::find(rows, std::string("cancel_ahead"), &HeldRow::kind);
    };
    QVERIFY(kept().state == HeldState::kKept);
    world.live_until(31);
    QCOMPARE(schedule.step(), std::vector<std::uint64_t>{1});
    QVERIFY(!schedule.held.want_cancel(LoanId{{9}}, world.state(), world.now()));
    const auto wanted = schedule.held.want_cancel(schedule.loan, world.state(), world.now());
    QVERIFY(wanted.has_value());
    schedule.held.note_sent(id_of(wanted->content));
    world.block({know(*wanted)});
    world.live_until(62);
    QVERIFY(schedule.step().empty());
    QVERIFY(kept().state == HeldState::kDone);
    const auto rows = schedule.held.rows();
    QCOMPARE(std::ranges::count(rows, std::string("cancelled"), &HeldRow::reason),
             std::ptrdiff_t{11});
    QVERIFY(!schedule.held.want_cancel(schedule.loan, world.state(), world.now()));
  }

  void a_payer_without_money_is_waited_for() {
    Schedule schedule;
    World& world = schedule.world;
    const std::int64_t all = world.dollars("emil");
    QVERIFY(world.send("emil", Transfer{world.account("ben"), kDollar, Amount{all}, ""}) ==
            contract::TxError::kNone);
    world.live_until(32);
    QVERIFY(schedule.step().empty());
    QVERIFY(schedule.row(1).state == HeldState::kWaiting);
    QCOMPARE(QString::fromStdString(schedule.row(1).reason), "insufficient_funds");
    QVERIFY(world.send("ben", Transfer{world.account("emil"), kDollar, Amount{all}, ""}) ==
            contract::TxError::kNone);
    QCOMPARE(schedule.step(), std::vector<std::uint64_t>{1});
  }

  void a_window_that_has_passed_is_over() {
    Schedule schedule;
    schedule.world.live_until(60);
    QVERIFY(schedule.step().empty());
    QVERIFY(schedule.row(1).state == HeldState::kOver);
    QCOMPARE(QString::fromStdString(schedule.row(1).reason), "expired");
  }

  void they_outlive_the_process_and_can_be_dropped() {
    Schedule schedule;
    HeldOrders again(schedule.folder.path().toStdString());
    QVERIFY(again.load().has_value());
    QCOMPARE(again.rows().size(), std::size_t{12});
    QVERIFY(again.rows().front().loan == schedule.loan);
    const TxId one = again.rows().front().id;
    QCOMPARE(again.drop(one, std::nullopt), 1U);
    QCOMPARE(again.drop(one, std::nullopt), 0U);
    QCOMPARE(again.drop(std::nullopt, schedule.loan), 11U);
    HeldOrders empty(schedule.folder.path().toStdString());
    QVERIFY(empty.load().has_value());
    QVERIFY(empty.rows().empty());
  }
};

TALLY_TEST(HeldOrdersTest)
#include "held_orders_test.moc"
