// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "core/contract/security_rules.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/support/secured.hpp"

using namespace tally;
using contract::TxError;
using test::change;
using test::climb;
using test::events_of;
using test::gold;
using test::kGold;
using test::lend;
using test::listing;
using test::sent_by;
using test::with_gold;
using test::World;

namespace {

/// Nobody pays: the loan is in default and its notes are settled.
void default_it(World& world) {
  world.wait(100 * kDayMs);
  world.block();
  world.block();
}

void end_sale(World& world) {
  world.wait(4 * kDayMs);
  world.block();
  world.block();
}

std::int64_t settled(World& world, const std::string& holder) {
  std::int64_t sum = 0;
  for (const auto& event : events_of<contract::NoteSettled>(world))
    if (event.holder == world.account(holder))
      sum += event.principal.minor + event.interest.minor + event.fee.minor;
  return sum;
}

std::int64_t owed_to_guarantors(const World& world, const LoanId& loan) {
  return contract::owed_to_guarantors(world.state(), loan).minor;
}

}  // namespace

class SecurityTest : public QObject {
  Q_OBJECT

 private slots:
  void refusals_of_pledges() {
    World world(with_gold());
    const LoanId ended = listing(world);
    world.send("anna", WithdrawApplication{ended});
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{10}});
    using Pledge = PledgeCollateral;
    climb(world, "anna", Pledge{loan, kGold, Amount{500}},
          {change<Pledge>(TxError::kAmountNotPositive, [](auto& b) { b.amount = Amount{}; }),
           change<Pledge>(TxError::kAmountTooLarge,
                          [](auto& b) { b.amount = Amount{kMaxSupplyMinor + 1}; }),
           change<Pledge>(TxError::kAssetNotFound, [](auto& b) { b.asset = AssetId{9}; }),
           change<Pledge>(TxError::kLoanNotFound, [](auto& b) { b.loan = LoanId{}; }),
           change<Pledge>(TxError::kLoanNotActive, [ended](auto& b) { b.loan = ended; }),
           sent_by(TxError::kNotBorrower, "ben"),
           change<Pledge>(TxError::kCollateralAsset, [](auto& b) { b.asset = test::kDollar; }),
           change<Pledge>(TxError::kCollateralAsset, [](auto& b) { b.asset = kNativeAsset; }),
           change<Pledge>(TxError::kInsufficientFunds, [](auto& b) { b.amount = Amount{991}; })});
    QVERIFY(world.violations().empty());
  }

  void refusals_of_guarantees() {
    World world(with_gold(test::lenders(10)));
    const LoanId lent = listing(world);
    lend(world, lent);
    const LoanId full = listing(world);
    for (const std::string& name : test::lenders(10))
      world.send(name, GuaranteeLoan{full, kWholePpm, Amount{1}});
    const LoanId loan = listing(world);
    using Guarantee = GuaranteeLoan;
    climb(world, "dora", Guarantee{loan, kWholePpm, Amount{5'000}},
          {change<Guarantee>(TxError::kAmountNotPositive, [](auto& b) { b.cap = Amount{}; }),
           change<Guarantee>(TxError::kAmountTooLarge,
                             [](auto& b) { b.cap = Amount{kMaxSupplyMinor + 1}; }),
           change<Guarantee>(TxError::kShareOutOfRange, [](auto& b) { b.share_ppm = 0; }),
           change<Guarantee>(TxError::kShareOutOfRange,
                             [](auto& b) { b.share_ppm = kWholePpm + 1; }),
           change<Guarantee>(TxError::kLoanNotFound, [](auto& b) { b.loan = LoanId{}; }),
           change<Guarantee>(TxError::kLoanNotListed, [lent](auto& b) { b.loan = lent; }),
           sent_by(TxError::kOwnGuarantee, "anna"),
           change<Guarantee>(TxError::kTooManyGuarantors, [full](auto& b) { b.loan = full; }),
           change<Guarantee>(TxError::kInsufficientFunds,
                             [](auto& b) { b.cap = Amount{100'000'001}; })});
    // One of the ten may still answer for more.
    QCOMPARE(world.send("l3", GuaranteeLoan{full, 500'000, Amount{7}}), TxError::kNone);
    const auto record = contract::read_guarantee(world.state(), full, world.account("l3"));
    QCOMPARE(record->cap.minor, 8);
    QCOMPARE(record->share_ppm, kWholePpm);
    QVERIFY(world.violations().empty());
  }

  void refusals_of_bids_for_collateral() {
    World world(with_gold());
    const LoanId unsecured = listing(world);
    lend(world, unsecured);
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{500}});
    lend(world, loan);
    default_it(world);
    world.send("dora", BidForCollateral{loan, Amount{10'001}});
    using Bid = BidForCollateral;
    climb(world, "emil", Bid{loan, Amount{10'102}},
          {change<Bid>(TxError::kAmountNotPositive, [](auto& b) { b.amount = Amount{}; }),
           change<Bid>(TxError::kAmountTooLarge,
                       [](auto& b) { b.amount = Amount{kMaxSupplyMinor + 1}; }),
           change<Bid>(TxError::kLoanNotFound, [](auto& b) { b.loan = LoanId{}; }),
           change<Bid>(TxError::kNoSale, [unsecured](auto& b) { b.loan = unsecured; }),
           change<Bid>(TxError::kRaiseTooSmall, [](auto& b) { b.amount = Amount{10'101}; }),
           change<Bid>(TxError::kInsufficientFunds,
                       [](auto& b) { b.amount = Amount{100'000'001}; })});
    QVERIFY(world.violations().empty());
  }

  void splitting_leaves_nothing_over_data() {
    QTest::addColumn<qint64>("sum");
    QTest::addColumn<QList<qint64>>("by");
    QTest::addColumn<QList<qint64>>("parts");
    const auto row = [](const char* story, qint64 sum, QList<qint64> by, QList<qint64> parts) {
      QTest::newRow(story) << sum << by << parts;
    };
    row("three alike", 100, {50, 50, 50}, {33, 33, 34});
    row("by nothing", 0, {0, 0}, {0, 0});
    row("one of nothing", 7, {0, 3}, {0, 7});
    row("two and one", 10, {2, 1}, {6, 4});
  }

  void splitting_leaves_nothing_over() {
    QFETCH(qint64, sum);
    QFETCH(QList<qint64>, by);
    QFETCH(QList<qint64>, parts);
    std::vector<Amount> amounts;
    for (const qint64 part : by) amounts.push_back(Amount{part});
    QList<qint64> got;
    for (const Amount& part : contract::split(Amount{sum}, amounts)) got.push_back(part.minor);
    QCOMPARE(got, parts);
  }

  void closing_frees_everything() {
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{400}});
    world.send("dora", GuaranteeLoan{loan, kWholePpm, Amount{70'000}});
    lend(world, loan);
    QCOMPARE(world.send("anna", PledgeCollateral{loan, kGold, Amount{100}}), TxError::kNone);
    QCOMPARE(gold(world, "anna"), 500);
    QCOMPARE(world.dollars_held("dora"), 70'000);
    world.send("anna", PayOffLoan{loan, Amount{1'300'000}});
    QCOMPARE(gold(world, "anna"), 1'000);
    QCOMPARE(world.dollars("dora"), 100'000'000);
    QVERIFY(world.violations().empty());
  }

  void a_listing_that_ends_frees_everything_data() {
    QTest::addColumn<bool>("withdrawn");
    QTest::newRow("withdrawn") << true;
    QTest::newRow("expired") << false;
  }

  void a_listing_that_ends_frees_everything() {
    QFETCH(bool, withdrawn);
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{500}});
    world.send("dora", GuaranteeLoan{loan, kWholePpm, Amount{70'000}});
    if (withdrawn)
      world.send("anna", WithdrawApplication{loan});
    else
      world.live_until(5);
    QVERIFY(world.loan(loan).status != LoanStatus::kListed);
    QCOMPARE(gold(world, "anna"), 1'000);
    QCOMPARE(world.dollars_held("dora"), 0);
    QVERIFY(world.violations().empty());
  }

  void a_share_is_of_what_is_owed_data() {
    QTest::addColumn<quint32>("dora");  // share
    QTest::addColumn<quint32>("emil");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<double>("doras");  // of the claim
    QTest::addColumn<double>("emils");
    QTest::newRow("a quarter and a half") << 250'000U << 500'000U << qint64{9'000'000} << 0.25
                                          << 0.5;
    QTest::newRow("three quarters twice: half each") << 750'000U << 750'000U << qint64{9'000'000}
                                                     << 0.5 << 0.5;
    QTest::newRow("all, and a half: two to one") << 1'000'000U << 500'000U << qint64{9'000'000}
                                                 << 2 / 3.0 << 1 / 3.0;
    QTest::newRow("the cap is less") << 500'000U << 500'000U << qint64{100'000} << 0.0 << 0.0;
  }

  void a_share_is_of_what_is_owed() {
    QFETCH(quint32, dora);
    QFETCH(quint32, emil);
    QFETCH(qint64, cap);
    QFETCH(double, doras);
    QFETCH(double, emils);
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("dora", GuaranteeLoan{loan, dora, Amount{cap}});
    world.send("emil", GuaranteeLoan{loan, emil, Amount{cap}});
    lend(world, loan);
    default_it(world);
    const std::int64_t claim = world.loan(loan).claim.total().minor;
    const auto paid = [&](const char* name) {
      return contract::read_guarantee(world.state(), loan, world.account(name))->paid.minor;
    };
    const auto part = [&](double of) {
      return doras == 0 ? cap : static_cast<std::int64_t>(static_cast<double>(claim) * of);
    };
    QVERIFY(std::abs(paid("dora") - part(doras)) <= 1);
    QVERIFY(std::abs(paid("emil") - part(emils)) <= 1);
    QCOMPARE(world.dollars("dora"), 100'000'000 - paid("dora"));
    QCOMPARE(world.loan(loan).recovered.total().minor, paid("dora") + paid("emil"));
    QVERIFY(world.violations().empty());
  }

  void money_goes_to_holders_then_guarantors_then_the_borrower_data() {
    QTest::addColumn<qint64>("dora");   // cap
    QTest::addColumn<qint64>("emil");
    QTest::addColumn<qint64>("price");  // of the collateral; 0: none was pledged
    QTest::newRow("nothing") << qint64{0} << qint64{0} << qint64{0};
    QTest::newRow("a guarantee of a part") << qint64{300'001} << qint64{0} << qint64{0};
    QTest::newRow("two guarantees of a part") << qint64{100'000} << qint64{200'000} << qint64{0};
    QTest::newRow("guarantees of more than is owed")
        << qint64{1'000'000} << qint64{500'000} << qint64{0};
    QTest::newRow("collateral for a part") << qint64{0} << qint64{0} << qint64{333'333};
    QTest::newRow("collateral for all and more") << qint64{0} << qint64{0} << qint64{2'000'000};
    QTest::newRow("both, a part") << qint64{100'000} << qint64{50'000} << qint64{400'000};
    QTest::newRow("both, the guarantors get some back")
        << qint64{600'000} << qint64{300'000} << qint64{700'001};
    QTest::newRow("guarantors get all back, the borrower the rest")
        << qint64{900'000} << qint64{900'000} << qint64{1'900'000};
  }

  void money_goes_to_holders_then_guarantors_then_the_borrower() {
    QFETCH(qint64, dora);
    QFETCH(qint64, emil);
    QFETCH(qint64, price);
    World world(with_gold({"frank"}));
    const LoanId loan = listing(world);
    if (dora > 0) world.send("dora", GuaranteeLoan{loan, kWholePpm, Amount{dora}});
    if (emil > 0) world.send("emil", GuaranteeLoan{loan, kWholePpm, Amount{emil}});
    if (price > 0) world.send("anna", PledgeCollateral{loan, kGold, Amount{400}});
    lend(world, loan);
    const std::int64_t annas = world.dollars("anna");
    world.live_until(31 + 30 + 34);
    QCOMPARE(world.loan(loan).status, LoanStatus::kDefaulted);
    const std::int64_t owed = world.loan(loan).claim.total().minor;
    std::int64_t called = 0;
    for (const auto& event : events_of<contract::GuaranteeCalled>(world))
      called += event.paid.minor;
    QCOMPARE(called, std::min<std::int64_t>(dora + emil, owed));
    if (price > 0) {
      QCOMPARE(world.send("frank", BidForCollateral{loan, Amount{price / 2}}), TxError::kNone);
      QCOMPARE(world.send("carla", BidForCollateral{loan, Amount{price}}), TxError::kNone);
      QCOMPARE(world.dollars_held("frank"), 0);
      end_sale(world);
      QCOMPARE(gold(world, "carla"), 1'400);
      QCOMPARE(gold(world, "anna"), 600);
    }
    world.block();
    const std::int64_t to_holders = std::min<std::int64_t>(owed, called + price);
    QCOMPARE(world.loan(loan).recovered.total().minor, to_holders);
    QCOMPARE(settled(world, "ben") + settled(world, "carla"), to_holders);
    // Each of the two settlements leaves less than one minor unit a component to the last note.
    QVERIFY(std::abs(settled(world, "ben") - to_holders * 2 / 3) <= 6);
    const std::int64_t back = std::min<std::int64_t>(called, called + price - to_holders);
    std::int64_t returned = 0;
    for (const auto& event : events_of<contract::GuarantorRepaid>(world))
      returned += event.amount.minor;
    QCOMPARE(returned, back);
    QCOMPARE(world.dollars("anna") - annas, called + price - to_holders - back);
    QCOMPARE(world.dollars("dora") + world.dollars("emil"), 200'000'000 - called + back);
    for (const auto& name : {"dora", "emil"}) QCOMPARE(world.dollars_held(name), 0);
    for (const auto& index : world.loan(loan).index) QCOMPARE(index.payable.minor, 0);
    QVERIFY2(world.violations().empty(),
             world.violations().empty() ? "" : world.violations().front().c_str());
    const auto problems = contract::check_all(world.state());
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
  }

  void the_borrower_pays_holders_first_and_then_its_guarantors() {
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("dora", GuaranteeLoan{loan, kWholePpm, Amount{100'000}});
    world.send("emil", GuaranteeLoan{loan, kWholePpm, Amount{200'000}});
    world.send("anna", PledgeCollateral{loan, kGold, Amount{400}});
    lend(world, loan);
    default_it(world);
    QCOMPARE(owed_to_guarantors(world, loan), 300'000);
    world.send("carla", BidForCollateral{loan, Amount{5'000}});
    const std::int64_t left = contract::claim_left(world.loan(loan)).minor;
    QCOMPARE(world.send("anna", PayAny{loan, Amount{left + 300'001}}), TxError::kOverpayment);
    QCOMPARE(world.send("anna", PayAny{loan, Amount{left + 60'000}}), TxError::kNone);
    QCOMPARE(owed_to_guarantors(world, loan), 240'000);
    QCOMPARE(world.dollars("dora"), 100'000'000 - 100'000 + 20'000);
    QVERIFY(contract::read_sale(world.state(), loan).has_value());
    world.block();
    QCOMPARE(world.send("ben", PayAny{loan, Amount{240'001}}), TxError::kOverpayment);
    QCOMPARE(world.send("ben", PayAny{loan, Amount{240'000}}), TxError::kNone);
    // All is paid: the collateral goes home, the bid back to its bidder.
    QCOMPARE(gold(world, "anna"), 1'000);
    QCOMPARE(world.dollars_held("carla"), 0);
    QVERIFY(!contract::next_due_work(world.state()));
    QCOMPARE(world.send("anna", PayAny{loan, Amount{1}}), TxError::kOverpayment);
    QVERIFY2(world.violations().empty(),
             world.violations().empty() ? "" : world.violations().front().c_str());
    QVERIFY(contract::check_all(world.state()).empty());
  }

  void a_sale_waits_for_a_bid_and_ends_within_a_week_of_it() {
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{400}});
    lend(world, loan);
    default_it(world);
    world.wait(300 * kDayMs);
    world.block();
    world.send("dora", BidForCollateral{loan, Amount{1}});
    const std::int64_t first = world.now().ms;
    const auto ends = [&] { return contract::read_sale(world.state(), loan)->ends.ms - first; };
    QCOMPARE(ends(), 3 * kDayMs);
    std::int64_t bid = 500;
    for (std::int64_t at = 3 * kDayMs - 600'000; at < 7 * kDayMs - 3'600'000; at += 3'000'000) {
      world.wait(first + at - world.now().ms - 1'000);
      QCOMPARE(world.send("emil", BidForCollateral{loan, Amount{bid}}), TxError::kNone);
      QCOMPARE(ends(), at + 3'600'000);
      bid += bid / 50 + 500;
    }
    world.wait(first + 7 * kDayMs - 600'000 - world.now().ms);
    QCOMPARE(world.send("dora", BidForCollateral{loan, Amount{2 * bid}}), TxError::kNoSale);
    world.block();
    world.block();
    QCOMPARE(gold(world, "emil"), 1'400);
    QVERIFY(!contract::next_due_work(world.state()));
    QVERIFY(world.violations().empty());
  }

  void the_last_hour_does_not_go_beyond_the_last_day() {
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{400}});
    lend(world, loan);
    default_it(world);
    world.send("dora", BidForCollateral{loan, Amount{100}});
    auto sale = *contract::read_sale(world.state(), loan);
    world.state().apply({{contract::sale_end_key(sale.ends, loan), std::nullopt}});
    sale.ends = Timestamp{world.now().ms + 600'000};
    sale.last = Timestamp{world.now().ms + 1'800'000};
    world.state().apply({{contract::sale_end_key(sale.ends, loan), Bytes{}},
                         {contract::sale_key(loan), encode(sale)}});
    world.send("emil", BidForCollateral{loan, Amount{200}});
    QCOMPARE(contract::read_sale(world.state(), loan)->ends.ms, sale.last.ms);
  }

  void a_sale_does_not_end_while_notes_are_being_settled() {
    World world(with_gold());
    const LoanId loan = listing(world);
    world.send("anna", PledgeCollateral{loan, kGold, Amount{400}});
    lend(world, loan);
    default_it(world);
    world.send("dora", BidForCollateral{loan, Amount{100}});
    auto record = world.loan(loan);
    record.settling = true;  // and nothing takes it up
    world.state().apply({{contract::loan_key(loan), encode(record)}});
    const std::int64_t ends = contract::read_sale(world.state(), loan)->ends.ms;
    world.wait(ends - world.now().ms);
    world.block();
    QCOMPARE(contract::read_sale(world.state(), loan)->ends.ms, world.now().ms + 60'000);
    record.settling = false;
    world.state().apply({{contract::loan_key(loan), encode(record)}});
    world.wait(60'000);
    world.block();
    QVERIFY(!contract::read_sale(world.state(), loan));
    QCOMPARE(gold(world, "dora"), 1'400);
  }
};

TALLY_TEST(SecurityTest)
#include "security_test.moc"
