// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/node/node_world.hpp"

using namespace tally;
using test::kDollar;
using test::NodeWorld;

namespace {

/// Anna's listing over 1'200.00 on 5 coins, for half of which dora answers up to 300.00.
LoanId secured(NodeWorld& world) {
  const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
  const auto id = id_cast<LoanId>(id_of(application.content));
  world.offer(application);
  world.block();
  world.send("anna", PledgeCollateral{id, kNativeAsset, Amount{5'000'000}});
  world.send("dora", GuaranteeLoan{id, 500'000, Amount{30'000}});
  world.block();
  return id;
}

LoanId lent(NodeWorld& world) {
  const LoanId id = secured(world);
  world.send("ben", PlaceBid{id, Amount{80'000}, RatePpb{120'000'000}});
  world.send("carla", PlaceBid{id, Amount{40'000}, RatePpb{120'000'000}});
  world.block();
  world.block();
  return id;
}

std::int64_t balance(NodeWorld& world, const std::string& name, AssetId asset) {
  for (const auto& row : world.ask(node::BalancesQuery{world.account(name)}).balances)
    if (row.asset == asset) return row.available.minor;
  return 0;
}

/// What the history says of the available balance, fees left out.
std::int64_t told(NodeWorld& world, const std::string& name, AssetId asset,
                  const std::vector<node::HistoryKind>& kinds) {
  node::HistoryQuery query;
  query.account = world.account(name);
  query.asset = asset;
  query.kinds = kinds;
  std::int64_t sum = 0;
  for (const auto& row : world.ask(query).rows) sum += row.amount.minor;
  return sum;
}

}  // namespace

class SecurityReadTest : public QObject {
  Q_OBJECT

 private slots:
  void a_listing_says_what_secures_it() {
    NodeWorld world;
    world.open();
    const LoanId id = secured(world);
    const node::SecurityRow row = world.ask(node::LoanDetailQuery{id}).loan.security;
    QVERIFY(row.collateral_asset == kNativeAsset);
    QCOMPARE(row.collateral.minor, 5'000'000);
    QCOMPARE(row.guarantees.size(), std::size_t{1});
    QCOMPARE(row.guarantees[0].guarantor, world.account("dora"));
    QCOMPARE(row.guarantees[0].share_ppm, 500'000U);
    QCOMPARE(row.guaranteed().minor, 30'000);
    node::LoansQuery query;
    query.filter.status.reset();
    query.filter.guarantor = world.account("dora");
    QCOMPARE(world.ask(query).total, 1U);
    query.filter.guarantor = world.account("ben");
    QCOMPARE(world.ask(query).total, 0U);
  }

  void a_listing_that_ends_frees_it() {
    NodeWorld world;
    world.open();
    const LoanId id = secured(world);
    const std::int64_t before = balance(world, "dora", kDollar);
    world.send("anna", WithdrawApplication{id});
    world.block();
    const node::SecurityRow row = world.ask(node::LoanDetailQuery{id}).loan.security;
    QCOMPARE(row.collateral.minor, 0);
    QCOMPARE(row.guaranteed().minor, 0);
    QCOMPARE(balance(world, "dora", kDollar) - before, 30'000);
  }

  void a_default_calls_sells_and_tells_it_all() {
    NodeWorld world;
    world.open();
    const LoanId id = lent(world);
    const std::int64_t annas = balance(world, "anna", kDollar);
    const std::int64_t doras = balance(world, "dora", kDollar);
    world.live_until(200);
    world.block();
    auto loan = world.ask(node::LoanDetailQuery{id}).loan;
    QCOMPARE(int(loan.status), int(LoanStatus::kDefaulted));
    QVERIFY(loan.security.for_sale);
    QCOMPARE(loan.security.owed_to_guarantors().minor, 30'000);
    QCOMPARE(loan.recovered.minor, 30'000);
    node::LoansQuery sales;
    sales.filter.status = LoanStatus::kDefaulted;
    sales.filter.for_sale = true;
    QCOMPARE(world.ask(sales).total, 1U);

    world.send("ben", BidForCollateral{id, Amount{50'000}});
    world.block();
    const std::int64_t price = loan.claim_left.minor + 20'000;
    QCOMPARE(world.send("carla", BidForCollateral{id, Amount{price}}), 0);
    world.block();
    loan = world.ask(node::LoanDetailQuery{id}).loan;
    QVERIFY(loan.security.sale_bidder == world.account("carla"));
    QCOMPARE(loan.security.sale_best.minor, price);
    world.live_until(210);
    world.block();
    world.block();
    loan = world.ask(node::LoanDetailQuery{id}).loan;
    QVERIFY(!loan.security.for_sale);
    QCOMPARE(loan.claim_left.minor, 0);
    QCOMPARE(loan.security.owed_to_guarantors().minor, 10'000);
    QCOMPARE(world.ask(sales).total, 0U);

    // Each history adds up to what happened to the balance.
    using enum node::HistoryKind;
    QCOMPARE(told(world, "anna", kDollar, {kCollateralSold, kRecovered, kGuarantorPaidBack}),
             balance(world, "anna", kDollar) - annas);
    QCOMPARE(told(world, "dora", kDollar,
                  {kGuaranteeReleased, kGuaranteeCalled, kRecovered, kGuarantorRepaid}),
             balance(world, "dora", kDollar) - doras);
    QCOMPARE(told(world, "carla", kNativeAsset, {kCollateralBought}), 5'000'000);
    QCOMPARE(told(world, "ben", kDollar, {kSaleBid, kSaleBidReleased}), 0);
    Amount received;
    node::for_each_note(*world.node().snapshot(), id, [&](const node::NoteRow& note) {
      received += note.principal_received + note.interest_received + note.fees_received;
      return true;
    });
    QCOMPARE(received, loan.recovered);
    QCOMPARE(world.node().tip()->violations, 0U);
    QVERIFY(world.node().check_everything().empty());
  }

  void prices_and_margins_are_shown() {
    NodeWorld world;
    world.open();
    const LoanId id = secured(world);
    world.send("anna", AgreeMargin{id, {world.account("dora"), 1'500'000, 3, 24}});
    const auto price = [&](std::int64_t cents) {
      return PostPrice{kNativeAsset, Amount{1'000'000}, kDollar, Amount{cents}};
    };
    world.send("dora", price(40'000));
    world.send("ben", PlaceBid{id, Amount{120'000}, RatePpb{120'000'000}});
    world.block();
    world.block();
    world.live_until(1);
    world.send("dora", price(35'000));
    world.block();
    world.send("carla", CallMargin{id});
    world.block();
    node::PricesQuery query;
    query.publisher = world.account("dora");
    const auto prices = world.ask(query);
    QCOMPARE(prices.total, 1U);
    QCOMPARE(prices.rows[0].price.quote_amount.minor, 35'000);
    const node::SecurityRow row = world.ask(node::LoanDetailQuery{id}).loan.security;
    QVERIFY(row.margin && row.margin->ratio_ppm == 1'500'000);
    QCOMPARE(row.margin_worth.minor, 175'000);
    QCOMPARE(row.margin_needed.minor, 180'000);
    QVERIFY(row.margin_until.ms > world.now().ms);
    QCOMPARE(world.node().tip()->violations, 0U);
  }
};

TALLY_TEST(SecurityReadTest)
#include "security_read_test.moc"
