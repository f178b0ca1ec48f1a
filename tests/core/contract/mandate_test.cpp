// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr RatePpb kFivePercent{50'000'000};
constexpr RatePpb kSixPercent{60'000'000};

/// 2'000.00 a loan, 3'000.00 a borrower, 10'000.00 in all, at 5 %, 6 to 24 months.
MandateTerms usual_mandate() {
  MandateTerms terms;
  terms.asset = test::kDollar;
  terms.rate_floor = kFivePercent;
  terms.min_months = 6;
  terms.max_months = 24;
  terms.max_per_loan = Amount{200'000};
  terms.max_per_borrower = Amount{300'000};
  terms.budget = Amount{1'000'000};
  return terms;
}

MandateId set(World& world, const std::string& lender, const MandateTerms& terms) {
  const KnownTransaction tx = world.make(lender, SetMandate{terms});
  world.block({tx});
  return id_cast<MandateId>(tx.id);
}

contract::MandateRecord mandate(World& world, const MandateId& id) {
  return *contract::read_mandate(world.state(), id);
}

std::vector<std::string> who_matched(World& world) {
  std::vector<std::string> names;
  for (const auto& event : events_of<contract::MandateMatched>(world))
    for (const std::string name : {"anna", "ben", "carla", "dora", "emil"})
      if (world.account(name) == event.lender) names.push_back(name);
  return names;
}

struct Rung {
  TxError error;
  std::function<void(std::string& sender, Body& body)> spoil;
};

}  // namespace

class MandateTest : public QObject {
  Q_OBJECT

 private slots:
  void refusals() {
    World world;
    const MandateId bens = set(world, "ben", usual_mandate());
    const auto terms = [](TxError error, std::function<void(MandateTerms&)> change) {
      return Rung{error, [change](std::string&, Body& body) {
                    change(std::get<SetMandate>(body).terms);
                  }};
    };
    const std::vector<Rung> setting = {
        terms(TxError::kAmountNotPositive, [](auto& t) { t.budget = Amount{0}; }),
        terms(TxError::kAmountTooLarge, [](auto& t) { t.budget = Amount{kMaxSupplyMinor + 1}; }),
        terms(TxError::kRateOutOfRange, [](auto& t) { t.rate_floor = RatePpb{-1}; }),
        terms(TxError::kMandateOutOfRange, [](auto& t) { t.min_months = 0; }),
        terms(TxError::kMandateOutOfRange, [](auto& t) { t.max_months = 5; }),
        terms(TxError::kMandateOutOfRange, [](auto& t) { t.max_months = 601; }),
        terms(TxError::kMandateOutOfRange, [](auto& t) { t.max_per_loan = Amount{300'001}; }),
        terms(TxError::kMandateOutOfRange,
              [](auto& t) { t.max_per_borrower = t.budget + Amount{1}; }),
        terms(TxError::kMandateOutOfRange, [](auto& t) { t.purposes = 1U << 8; }),
        terms(TxError::kMandateOutOfRange, [](auto& t) { t.methods = 1U << 31; }),
        terms(TxError::kAssetNotFound, [](auto& t) { t.asset = AssetId{9}; }),
        terms(TxError::kMandateTooSmall, [](auto& t) { t.max_per_loan = Amount{9}; }),
        terms(TxError::kInsufficientFunds, [](auto& t) { t.budget = Amount{99'000'000'000}; })};
    const std::vector<Rung> ending = {
        {TxError::kMandateNotFound,
         [](std::string&, Body& body) { std::get<EndMandate>(body).mandate = MandateId{}; }},
        {TxError::kNotMandator, [](std::string& sender, Body&) { sender = "carla"; }}};
    const auto climb = [&](const Body& good, const std::vector<Rung>& rungs) {
      QCOMPARE(contract::to_string(world.refusal(world.make("ben", good))), "none");
      for (std::size_t k = 0; k < rungs.size(); ++k) {
        for (std::size_t later = k; later < rungs.size(); ++later) {
          std::string sender = "ben";
          Body body = good;
          rungs[later].spoil(sender, body);
          rungs[k].spoil(sender, body);
          QCOMPARE(contract::to_string(world.refusal(world.make(sender, body))),
                   contract::to_string(rungs[k].error));
        }
      }
    };
    climb(SetMandate{usual_mandate()}, setting);
    climb(EndMandate{bens}, ending);
  }

  void the_budget_is_a_hold_and_comes_back() {
    World world;
    const MandateId id = set(world, "ben", usual_mandate());
    QCOMPARE(world.dollars("ben"), 99'000'000);
    QCOMPARE(world.dollars_held("ben"), 1'000'000);
    QCOMPARE(world.send("ben", EndMandate{id}), TxError::kNone);
    QCOMPARE(world.dollars("ben"), 100'000'000);
    QCOMPARE(events_of<contract::MandateEnded>(world).at(0).released.minor, 1'000'000);
    QVERIFY(world.violations().empty());
  }

  void a_new_listing_gets_the_bids_of_mandates() {
    World world;
    const MandateId id = set(world, "ben", usual_mandate());
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    QVERIFY(contract::has_due_work(world.state(), world.now()));
    world.block();
    QVERIFY(!contract::has_due_work(world.state(), world.now()));
    const auto matched = events_of<contract::MandateMatched>(world).at(0);
    QCOMPARE(matched.mandate, id);
    QCOMPARE(matched.loan, loan);
    QCOMPARE(matched.bid, 0U);
    QCOMPARE(matched.amount.minor, 200'000);
    QCOMPARE(matched.rate, kFivePercent);
    QCOMPARE(matched.months, 12U);
    QCOMPARE(matched.committed.minor, 200'000);
    QCOMPARE(matched.free.minor, 800'000);
    QVERIFY(matched.terms == usual_mandate());
    QCOMPARE(world.loan(loan).bid_total.minor, 200'000);
    QCOMPARE(contract::read_bid(world.state(), loan, 0)->lender, world.account("ben"));
    // The money was on hold already and still is.
    QCOMPARE(world.dollars_held("ben"), 1'000'000);
    QVERIFY(world.violations().empty());
  }

  void what_does_not_suit_is_left_alone_data() {
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("matches");
    QTest::newRow("the usual loan") << 0 << true;
    QTest::newRow("too short") << 1 << false;
    QTest::newRow("too long") << 2 << false;
    QTest::newRow("its ceiling is below the floor") << 3 << false;
    QTest::newRow("its ceiling is the floor") << 4 << true;
    QTest::newRow("another purpose") << 5 << false;
    QTest::newRow("a purpose that is wanted") << 6 << true;
    QTest::newRow("another asset") << 7 << false;
    QTest::newRow("the lender's own listing") << 8 << false;
  }

  void what_does_not_suit_is_left_alone() {
    QFETCH(int, change);
    QFETCH(bool, matches);
    World world;
    MandateTerms wanted = usual_mandate();
    wanted.purposes = 1U << static_cast<unsigned>(LoanPurpose::kOther) |
                      1U << static_cast<unsigned>(LoanPurpose::kCar);
    set(world, "ben", wanted);
    LoanTerms terms = test::usual_terms(world);
    if (change == 1) terms.instalments = 5;
    if (change == 2) terms.instalments = 25;
    if (change == 3) terms.rate_ceiling = RatePpb{kFivePercent.ppb - 1};
    if (change == 4) terms.rate_ceiling = kFivePercent;
    if (change == 5) terms.purpose = LoanPurpose::kHome;
    if (change == 6) terms.purpose = LoanPurpose::kCar;
    if (change == 7) terms.asset = kNativeAsset;
    world.apply_for(change == 8 ? "ben" : "anna", terms);
    world.block();
    QCOMPARE(events_of<contract::MandateMatched>(world).size(), matches ? 1U : 0U);
    QVERIFY(!contract::has_due_work(world.state(), world.now()));
    QVERIFY(world.violations().empty());
  }

  void lower_floors_come_first_and_equals_take_turns() {
    World world;
    MandateTerms dearer = usual_mandate();
    dearer.rate_floor = kSixPercent;
    set(world, "carla", dearer);
    set(world, "ben", usual_mandate());
    set(world, "dora", usual_mandate());
    LoanTerms small = test::usual_terms(world);
    small.principal = Amount{200'000};
    small.late_fee = Amount{100};
    world.apply_for("anna", small);
    world.block();
    world.apply_for("emil", small);
    world.block();
    world.apply_for("emil", small);
    world.block();
    QCOMPARE(who_matched(world), (std::vector<std::string>{"ben", "dora", "ben"}));
    LoanTerms large = small;
    large.principal = Amount{500'000};
    world.apply_for("anna", large);
    world.block();
    // Dora waited longer than ben; ben has 1'000.00 left for anna, and carla is dearer.
    QCOMPARE(who_matched(world), (std::vector<std::string>{"ben", "dora", "ben", "dora", "ben",
                                                           "carla"}));
    QCOMPARE(world.loan(events_of<contract::LoanApplied>(world).back().loan).bid_total.minor,
             500'000);
    QVERIFY(world.violations().empty());
  }

  void a_borrower_gets_no_more_than_the_cap() {
    World world;
    set(world, "ben", usual_mandate());
    for (int i = 0; i < 3; ++i) {
      world.apply_for("anna", test::usual_terms(world));
      world.block();
    }
    const auto matched = events_of<contract::MandateMatched>(world);
    QCOMPARE(matched.size(), 2U);
    QCOMPARE(matched[1].amount.minor, 100'000);
    QCOMPARE(matched[1].committed.minor, 300'000);
    QVERIFY(world.violations().empty());
  }

  void what_a_bid_did_not_lend_goes_back_to_the_mandate() {
    World world;
    const MandateId id = set(world, "ben", usual_mandate());
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.block();
    QCOMPARE(world.send("ben", WithdrawBid{loan, 0}), TxError::kNone);
    QCOMPARE(mandate(world, id).free.minor, 1'000'000);
    QCOMPARE(mandate(world, id).borrowers, 0U);
    QCOMPARE(world.dollars("ben"), 99'000'000);
    QCOMPARE(events_of<contract::MandateRefilled>(world).at(0).amount.minor, 200'000);
    QCOMPARE(events_of<contract::BidEnded>(world).at(0).released.minor, 0);
    QVERIFY(world.violations().empty());
  }

  void a_bid_outlives_its_mandate() {
    World world;
    const MandateId id = set(world, "ben", usual_mandate());
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.block();
    QCOMPARE(world.send("ben", EndMandate{id}), TxError::kNone);
    QCOMPARE(world.dollars_held("ben"), 200'000);
    world.wait(4 * kDayMs);
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kExpired);
    QCOMPARE(world.dollars("ben"), 100'000'000);
    QVERIFY(world.violations().empty());
  }

  void what_is_lent_is_out_of_the_mandate() {
    World world;
    MandateTerms terms = usual_mandate();
    terms.max_per_loan = terms.max_per_borrower = terms.budget;
    const MandateId id = set(world, "ben", terms);
    LoanTerms quick = test::usual_terms(world);
    quick.principal = Amount{600'000};
    quick.close_when_full = true;
    const LoanId loan = world.apply_for("anna", quick);
    world.block();
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kActive);
    QCOMPARE(world.loan(loan).rate, kFivePercent);
    QCOMPARE(mandate(world, id).free.minor, 400'000);
    QCOMPARE(mandate(world, id).in_bids.minor, 0);
    QCOMPARE(world.send("ben", EndMandate{id}), TxError::kNone);
    QCOMPARE(world.dollars("ben"), 99'400'000);
    QVERIFY(world.violations().empty());
  }

  void matching_is_bounded_and_goes_on_where_it_stopped() {
    const auto live = [](std::uint32_t steps) {
      World world(test::Setup{test::lenders(12), [steps](contract::Genesis& genesis) {
                                genesis.params.due_work_per_block = steps;
                              }});
      MandateTerms terms = usual_mandate();
      terms.max_per_loan = Amount{100'000};
      for (int i = 0; i < 12; ++i) {
        terms.rate_floor = RatePpb{kFivePercent.ppb + i % 3};
        set(world, "l" + std::to_string(i), terms);
      }
      const LoanId first = world.apply_for("anna", test::usual_terms(world));
      world.apply_for("emil", test::usual_terms(world));
      int blocks = 0;
      while (contract::has_due_work(world.state(), world.now())) {
        world.block();
        ++blocks;
      }
      std::vector<std::pair<AccountId, bool>> matched;
      for (const auto& event : events_of<contract::MandateMatched>(world))
        matched.emplace_back(event.lender, event.loan == first);
      return std::tuple(blocks, matched, world.violations().empty());
    };
    const auto [one_block, at_once, whole] = live(2'000);
    const auto [blocks, in_parts, still_whole] = live(8);
    QVERIFY(whole && still_whole);
    QVERIFY2(one_block <= 2 && blocks >= 10,
             qPrintable(QString("%1 and %2 blocks").arg(one_block).arg(blocks)));
    QCOMPARE(at_once.size(), 24U);
    QVERIFY(at_once == in_parts);
  }

  void a_mandate_does_not_see_listings_before_it() {
    World world;
    set(world, "carla", usual_mandate());
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    // In the next block the listing is matched before ben's order is executed.
    set(world, "ben", usual_mandate());
    world.block();
    QCOMPARE(who_matched(world), (std::vector<std::string>{"carla"}));
    QCOMPARE(world.loan(loan).standing_bids, 1U);
  }

  void a_mandate_set_while_a_listing_is_matched_waits_for_the_next() {
    World world(test::Setup{{}, [](contract::Genesis& genesis) {
                              genesis.params.due_work_per_block = 4;
                            }});
    set(world, "carla", usual_mandate());
    set(world, "ben", usual_mandate());
    world.apply_for("anna", test::usual_terms(world));
    set(world, "dora", usual_mandate());
    while (contract::has_due_work(world.state(), world.now())) world.block();
    QCOMPARE(who_matched(world), (std::vector<std::string>{"carla", "ben"}));
    world.apply_for("anna", test::usual_terms(world));
    while (contract::has_due_work(world.state(), world.now())) world.block();
    QCOMPARE(who_matched(world),
             (std::vector<std::string>{"carla", "ben", "carla", "dora", "ben"}));
    QVERIFY(world.violations().empty());
  }

  void a_full_listing_takes_no_more_bids() {
    World world(test::Setup{{}, [](contract::Genesis& genesis) {
                              genesis.params.max_bids_per_loan = 1;
                            }});
    set(world, "ben", usual_mandate());
    set(world, "carla", usual_mandate());
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.block();
    QCOMPARE(world.loan(loan).standing_bids, 1U);
    QVERIFY(!contract::has_due_work(world.state(), world.now()));
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(MandateTest)
#include "mandate_test.moc"
