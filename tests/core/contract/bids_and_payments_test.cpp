// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/loan_rules.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr RatePpb kTenPercent{100'000'000};

/// Lent by ben 500'000, carla 400'000 and dora 300'000 at 10 %.
LoanId three_lenders(World& world) {
  LoanTerms terms = test::usual_terms(world);
  terms.close_when_full = true;
  const LoanId loan = world.apply_for("anna", terms);
  world.send("ben", PlaceBid{loan, Amount{500'000}, kTenPercent});
  world.send("carla", PlaceBid{loan, Amount{400'000}, kTenPercent});
  world.send("dora", PlaceBid{loan, Amount{300'000}, kTenPercent});
  world.block();
  return loan;
}

TxError pay_next(World& world, const std::string& payer, const LoanId& loan) {
  const Amount owed = contract::instalment_due(world.loan(loan), day_of(world.now())).total();
  return world.send(payer, PayInstalment{loan, owed});
}

}  // namespace

class BidsAndPaymentsTest : public QObject {
  Q_OBJECT

 private slots:
  void the_least_bid_data() {
    QTest::addColumn<qint64>("standing");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("the least") << qint64{0} << qint64{10} << "none";
    QTest::newRow("below it") << qint64{0} << qint64{9} << "bid_too_small";
    QTest::newRow("all that is missing, though less") << qint64{995} << qint64{5} << "none";
    QTest::newRow("less than what is missing") << qint64{995} << qint64{4} << "bid_too_small";
    QTest::newRow("more than what is missing") << qint64{995} << qint64{900} << "none";
    QTest::newRow("against a full listing") << qint64{1'000} << qint64{10} << "none";
    QTest::newRow("small against a full listing") << qint64{1'000} << qint64{9}
                                                  << "bid_too_small";
    QTest::newRow("the whole again") << qint64{1'000} << qint64{1'000} << "none";
    QTest::newRow("more than the whole") << qint64{0} << qint64{1'001} << "bid_above_principal";
  }

  void the_least_bid() {
    QFETCH(qint64, standing);
    QFETCH(qint64, amount);
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.principal = Amount{1'000};
    terms.late_fee = Amount{};
    const LoanId loan = world.apply_for("anna", terms);
    if (standing > 0) world.send("ben", PlaceBid{loan, Amount{standing}, kTenPercent});
    const KnownTransaction bid = world.make("carla", PlaceBid{loan, Amount{amount}, kTenPercent});
    QTEST(QString::fromLatin1(contract::to_string(world.refusal(bid))), "refusal");
  }

  void bid_numbers_are_never_used_again() {
    World world;
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.send("ben", PlaceBid{loan, Amount{1'000}, kTenPercent});
    world.send("ben", WithdrawBid{loan, 0});
    world.send("ben", PlaceBid{loan, Amount{2'000}, kTenPercent});
    QCOMPARE(world.send("ben", WithdrawBid{loan, 0}), TxError::kBidNotFound);
    QCOMPARE(world.send("ben", WithdrawBid{loan, 1}), TxError::kNone);
    const auto ended = events_of<contract::BidEnded>(world);
    QCOMPARE(ended.size(), 2U);
    QCOMPARE(ended[1].released.minor, 2'000);
    QCOMPARE(world.loan(loan).standing_bids, 0U);
    QVERIFY(world.violations().empty());
  }

  void two_bids_of_one_lender_become_one_note() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.close_when_full = true;
    const LoanId loan = world.apply_for("anna", terms);
    world.send("ben", PlaceBid{loan, Amount{500'000}, RatePpb{80'000'000}});
    world.send("ben", PlaceBid{loan, Amount{800'000}, kTenPercent});
    world.block();
    const auto note = contract::read_note(world.state(), loan, world.account("ben"));
    QCOMPARE(note->units, 1'200'000);
    QCOMPARE(world.loan(loan).notes, 1U);
    QCOMPARE(world.dollars("ben"), 100'000'000 - 1'200'000);
    QCOMPARE(world.dollars_held("ben"), 0);
    QVERIFY(world.violations().empty());
  }

  void a_withdrawn_application_frees_its_bids_and_its_place() {
    World world(test::Setup{{}, [](contract::Genesis& genesis) {
                              genesis.params.max_listings_per_borrower = 1;
                            }});
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.send("ben", PlaceBid{loan, Amount{500'000}, kTenPercent});
    world.send("carla", PlaceBid{loan, Amount{900'000}, kTenPercent});
    QCOMPARE(world.send("anna", WithdrawApplication{loan}), TxError::kNone);
    QCOMPARE(world.loan(loan).status, LoanStatus::kWithdrawn);
    QCOMPARE(world.dollars("ben") + world.dollars("carla"), 200'000'000);
    QCOMPARE(events_of<contract::BidEnded>(world).size(), 2U);
    QVERIFY(!contract::next_due_work(world.state()));
    QCOMPARE(world.send("anna", ApplyForLoan{test::usual_terms(world)}), TxError::kNone);
    QVERIFY(world.violations().empty());
  }

  void a_whole_loan_can_be_signed_in_one_sitting() {
    World world;
    const LoanId loan = three_lenders(world);
    std::vector<KnownTransaction> signed_ahead;
    for (std::uint32_t k = 1; k <= 12; ++k) {
      TransactionContent content =
          world.content("anna", PayInstalment{loan, world.loan(loan).instalment});
      content.nonce = k;
      content.valid_from = start_of(contract::due_date(world.loan(loan), k) + -3);
      signed_ahead.push_back(world.seal("anna", content));
    }
    signed_ahead.back() = world.seal("anna", [&] {
      TransactionContent content = signed_ahead.back().transaction.content;
      std::get<PayInstalment>(content.body).limit.minor += 100;  // the last may be a little more
      return content;
    }());
    world.send("anna", Transfer{world.account("emil"), test::kDollar, Amount{1}, ""});
    for (std::uint32_t k = 1; k <= 12; ++k) {
      const KnownTransaction& tx = signed_ahead[k - 1];
      QCOMPARE(world.refusal(tx), TxError::kNotYetValid);
      world.live_until(contract::due_date(world.loan(loan), k) - World::day(0));
      QCOMPARE(world.refusal(tx), TxError::kNone);
      world.block({tx});
      QCOMPARE(world.refusal(tx), TxError::kNonceUsed);
    }
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }

  void all_instalments_in_one_block_close_the_loan() {
    World world;
    const LoanId loan = three_lenders(world);
    std::vector<KnownTransaction> all;
    for (std::uint32_t k = 1; k <= 12; ++k) {
      TransactionContent content = world.content("emil", PayInstalment{loan, Amount{200'000}});
      content.nonce = k;
      all.push_back(world.seal("emil", content));
    }
    QCOMPARE(world.refusal(all[1]), TxError::kNonceAhead);
    world.block(all);
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QCOMPARE(world.loan(loan).repaid.minor, 1'200'000);
    const auto paid = events_of<contract::InstalmentPaid>(world);
    QCOMPARE(paid.size(), 12U);
    QCOMPARE(paid.back().outstanding.minor, 0);
    world.block();
    QCOMPARE(world.dollars("emil"), 100'000'000 - 1'200'000 - 65'990);
    QVERIFY(world.violations().empty());
  }

  void a_limit_protects_the_payer_from_a_fee() {
    World world;
    const LoanId loan = three_lenders(world);
    const Amount regular = world.loan(loan).instalment;
    world.live_until(45);
    QCOMPARE(world.send("anna", PayInstalment{loan, regular}), TxError::kCostsMore);
    QCOMPARE(world.send("anna", PayInstalment{loan, Amount{regular.minor + 1'500}}),
             TxError::kNone);
    QCOMPARE(world.dollars("anna"), 101'200'000 - regular.minor - 1'500);
    QVERIFY(world.violations().empty());
  }

  void collecting_brings_each_share() {
    World world;
    const LoanId loan = three_lenders(world);
    QCOMPARE(pay_next(world, "anna", loan), TxError::kNone);
    const auto paid = events_of<contract::InstalmentPaid>(world)[0];
    QCOMPARE(world.send("ben", CollectPayments{{loan}}), TxError::kNone);
    const auto settled = events_of<contract::NoteSettled>(world);
    QCOMPARE(settled.size(), 1U);
    QCOMPARE(settled[0].principal.minor, paid.principal.minor * 5 / 12);
    QCOMPARE(settled[0].interest.minor, paid.interest.minor * 5 / 12);
    QVERIFY(!settled[0].final);
    QCOMPARE(world.dollars("ben"),
             99'500'000 + settled[0].principal.minor + settled[0].interest.minor);
    QCOMPARE(world.send("ben", CollectPayments{{loan}}), TxError::kNone);
    QCOMPARE(events_of<contract::NoteSettled>(world)[1].principal.minor, 0);
    QVERIFY(world.violations().empty());
  }

  void collecting_from_several_loans_needs_a_note_of_each() {
    World world;
    std::vector<LoanId> loans = {three_lenders(world), three_lenders(world)};
    for (const LoanId& loan : loans) pay_next(world, "anna", loan);
    std::ranges::sort(loans);
    QCOMPARE(world.send("ben", CollectPayments{{loans[1], loans[0]}}),
             TxError::kListNotAscending);
    QCOMPARE(world.send("ben", CollectPayments{}), TxError::kListNotAscending);
    QCOMPARE(world.send("emil", CollectPayments{loans}), TxError::kNothingToCollect);
    QCOMPARE(world.send("ben", CollectPayments{loans}), TxError::kNone);
    QCOMPARE(events_of<contract::NoteSettled>(world).size(), 2U);
    QVERIFY(world.violations().empty());
  }

  void holders_of_a_defaulted_loan_keep_their_notes() {
    World world;
    const LoanId loan = three_lenders(world);
    pay_next(world, "anna", loan);
    const Amount repaid = world.loan(loan).repaid;
    world.wait(400 * kDayMs);
    world.block();
    const auto record = world.loan(loan);
    QCOMPARE(record.status, LoanStatus::kDefaulted);
    QCOMPARE(record.repaid.minor + record.written_off.minor, 1'200'000);
    Amount received;
    for (const auto& note : events_of<contract::NoteSettled>(world)) received += note.principal;
    QCOMPARE(received.minor, repaid.minor);
    for (const auto& index : record.index) QCOMPARE(index.payable.minor, 0);
    QVERIFY(contract::read_note(world.state(), loan, world.account("ben")).has_value());
    QCOMPARE(world.send("ben", CollectPayments{{loan}}), TxError::kNone);
    QCOMPARE(world.send("anna", PayOffLoan{loan, Amount{1}}), TxError::kLoanNotActive);
    QVERIFY(world.violations().empty());
  }

  void payoff_after_paying_ahead_asks_for_principal_alone() {
    World world;
    const LoanId loan = three_lenders(world);
    for (int k = 0; k < 3; ++k) pay_next(world, "anna", loan);
    const Amount outstanding = world.loan(loan).outstanding;
    QCOMPARE(world.send("emil", PayOffLoan{loan, Amount{outstanding.minor - 1}}),
             TxError::kCostsMore);
    QCOMPARE(world.send("emil", PayOffLoan{loan, outstanding}), TxError::kNone);
    const auto paid_off = events_of<contract::LoanPaidOff>(world);
    QCOMPARE(paid_off[0].number, 4U);
    QCOMPARE(paid_off[0].interest.minor, 0);
    QCOMPARE(world.refusal(world.make("anna", PayInstalment{loan, Amount{1}})),
             TxError::kLoanNotActive);
    QVERIFY(world.violations().empty());
  }

  void the_auctions_rate_binds_even_the_cheapest_bid() {
    World world;
    LoanTerms terms = test::usual_terms(world);
    terms.close_when_full = true;
    const LoanId loan = world.apply_for("anna", terms);
    world.send("ben", PlaceBid{loan, Amount{1'199'990}, RatePpb{0}});
    world.send("carla", PlaceBid{loan, Amount{10}, RatePpb{120'000'000}});
    world.block();
    QCOMPARE(world.loan(loan).rate.ppb, 120'000'000);
  }
};

TALLY_TEST(BidsAndPaymentsTest)
#include "bids_and_payments_test.moc"
