// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_changes.hpp"

#include "tests/support/world.hpp"

using namespace tally;
using contract::ChangeOutcome;
using contract::LoanRecord;
using contract::Parts;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr RatePpb kTwelvePercent{120'000'000};
constexpr RatePpb kSixPercent{60'000'000};

struct Share {
  std::string lender;
  std::int64_t minor = 0;
};

/// Anna's 12'000.00 at 12 % over 12 months from these lenders, disbursed at once.
LoanId lend(World& world, const std::vector<Share>& shares) {
  LoanTerms terms = test::usual_terms(world);
  terms.close_when_full = true;
  terms.late_rate = RatePpb{73'000'000};
  const LoanId loan = world.apply_for("anna", terms);
  for (const Share& share : shares)
    world.send(share.lender, PlaceBid{loan, Amount{share.minor}, kTwelvePercent});
  world.block();
  return loan;
}

/// To the first moment of a day after instalment `number` was due.
void live_past_due(World& world, const LoanId& loan, std::uint32_t number, std::int32_t days) {
  const Day due = contract::due_date(world.loan(loan), number);
  world.live_until(due - World::day(0) + days);
  world.block();
}

Day today(const World& world) { return day_of(world.now()); }

Timestamp in_days(const World& world, std::int32_t days) {
  return Timestamp{world.now().ms + days * kDayMs};
}

Parts next_due(World& world, const LoanId& loan) {
  return contract::instalment_due(world.loan(loan), today(world));
}

TxError pay(World& world, const LoanId& loan) {
  return world.send("anna", PayInstalment{loan, Amount{100'000'000}});
}

NewTerms new_terms(const World& world) {
  NewTerms terms;
  terms.rate = kSixPercent;
  terms.periods = 24;
  terms.first_due = today(world) + 91;
  return terms;
}

ProposeChange proposal(const World& world, const LoanId& loan, Change change) {
  return {loan, change, in_days(world, 20)};
}

std::vector<ChangeOutcome> outcomes(const World& world) {
  std::vector<ChangeOutcome> all;
  for (const auto& event : events_of<contract::ChangeEnded>(world)) all.push_back(event.outcome);
  return all;
}

/// What holders got and what the borrower paid on loans, over the whole story.
std::pair<std::int64_t, std::int64_t> received_and_paid(const World& world) {
  std::int64_t received = 0;
  std::int64_t paid = 0;
  for (const auto& e : events_of<contract::NoteSettled>(world))
    received += e.principal.minor + e.interest.minor + e.fee.minor;
  const auto add = [&paid](const auto& e) {
    paid += e.principal.minor + e.interest.minor + e.late_interest.minor + e.fee.minor;
  };
  for (const auto& e : events_of<contract::InstalmentPaid>(world)) add(e);
  for (const auto& e : events_of<contract::InstalmentPartPaid>(world)) add(e);
  for (const auto& e : events_of<contract::LoanPaidOff>(world)) add(e);
  for (const auto& e : events_of<contract::ClaimPaid>(world)) add(e);
  return {received, paid};
}

}  // namespace

class LoanChangesTest : public QObject {
  Q_OBJECT

 private slots:
  void who_holds_more_than_two_thirds_waives_alone_and_at_once() {
    World world;
    const LoanId loan = lend(world, {{"ben", 1'200'000}});
    live_past_due(world, loan, 1, 20);
    const Parts before = next_due(world, loan);
    QCOMPARE(before.fee, Amount{1'500});
    // 946.19 unpaid principal, 7.3 %, 20 days of 365
    QCOMPARE(before.late_interest, Amount{378});
    const Waiver waiver{Amount{2'000}, Amount{300}, Amount{1'500}};
    QCOMPARE(world.send("ben", proposal(world, loan, waiver)), TxError::kNone);
    const Parts after = next_due(world, loan);
    QCOMPARE(before - after, (Parts{{}, Amount{2'000}, Amount{300}, Amount{1'500}}));
    const std::int64_t had = world.dollars("anna");
    QCOMPARE(pay(world, loan), TxError::kNone);
    QCOMPARE(had - world.dollars("anna"), after.total().minor);
    QCOMPARE(world.loan(loan).paid, 1U);
    QCOMPARE(world.loan(loan).life->waived, Parts{});
    QCOMPARE(outcomes(world), std::vector{ChangeOutcome::kAccepted});
    QVERIFY(world.violations().empty());
  }

  void late_interest_goes_on_after_a_waiver() {
    World world;
    const LoanId loan = lend(world, {{"ben", 1'200'000}});
    live_past_due(world, loan, 1, 20);
    world.send("ben", proposal(world, loan, Waiver{{}, Amount{378}, {}}));
    QCOMPARE(next_due(world, loan).late_interest, Amount{0});
    live_past_due(world, loan, 1, 40);
    QCOMPARE(next_due(world, loan).late_interest, Amount{757 - 378});
    QVERIFY(world.violations().empty());
  }

  void a_waiver_of_all_that_is_left_completes_the_instalment() {
    World world;
    const LoanId loan = lend(world, {{"ben", 1'200'000}});
    live_past_due(world, loan, 1, 20);
    const Parts owed = next_due(world, loan);
    world.send("anna", PayAny{loan, owed.total() - Amount{500}});  // charges first: principal left
    world.send("anna", PayAny{loan, Amount{500}});
    QCOMPARE(world.loan(loan).paid, 1U);
    live_past_due(world, loan, 2, 20);
    const Parts second = next_due(world, loan);
    // Pays everything but interest: not possible by this order, so the interest is waived.
    world.send("ben", proposal(world, loan, Waiver{second.interest, second.late_interest,
                                                   second.fee}));
    world.send("anna", PayAny{loan, second.principal});
    QCOMPARE(world.loan(loan).paid, 2U);
    live_past_due(world, loan, 3, 1);
    const Parts third = next_due(world, loan);
    world.send("anna", PayAny{loan, third.principal + third.interest - Amount{1}});
    QCOMPARE(world.send("ben", proposal(world, loan, Waiver{Amount{1}, {}, {}})),
             TxError::kNothingToWaive);  // the cent that is left is principal
    QVERIFY(world.violations().empty());
  }

  void votes_data() {
    QTest::addColumn<QStringList>("agree");
    QTest::addColumn<bool>("carried");
    QTest::newRow("the borrower and half of the principal") << QStringList{"ben"} << false;
    QTest::newRow("exactly two thirds are not more than two thirds")
        << QStringList{"ben", "dora"} << false;
    QTest::newRow("five sixths") << QStringList{"ben", "carla"} << true;
    QTest::newRow("voting twice counts once") << QStringList{"ben", "ben", "ben"} << false;
    QTest::newRow("all") << QStringList{"carla", "dora", "ben"} << true;
  }

  void votes() {
    QFETCH(QStringList, agree);
    QFETCH(bool, carried);
    World world;
    const LoanId loan =
        lend(world, {{"ben", 600'000}, {"carla", 400'000}, {"dora", 200'000}});
    live_past_due(world, loan, 1, 5);
    world.send("anna", proposal(world, loan, new_terms(world)));
    for (const QString& name : agree)
      QCOMPARE(world.send(name.toStdString(), VoteOnChange{loan, 1, true}),
               world.loan(loan).life->open_proposals == 0 ? TxError::kProposalNotFound
                                                          : TxError::kNone);
    QCOMPARE(world.loan(loan).rate, carried ? kSixPercent : kTwelvePercent);
    QVERIFY(world.violations().empty());
  }

  void a_holders_proposal_needs_the_borrower() {
    World world;
    const LoanId loan = lend(world, {{"ben", 1'200'000}});
    live_past_due(world, loan, 1, 5);
    world.send("ben", proposal(world, loan, new_terms(world)));
    QCOMPARE(world.loan(loan).rate, kTwelvePercent);
    world.send("anna", VoteOnChange{loan, 1, false});
    world.send("ben", proposal(world, loan, new_terms(world)));
    world.send("anna", VoteOnChange{loan, 2, true});
    QCOMPARE(world.loan(loan).rate, kSixPercent);
    QCOMPARE(outcomes(world), (std::vector{ChangeOutcome::kRejected, ChangeOutcome::kAccepted}));
    QVERIFY(world.violations().empty());
  }

  void units_that_move_take_their_vote_with_them() {
    World world;
    const LoanId loan = lend(world, {{"ben", 700'000}, {"carla", 500'000}});
    live_past_due(world, loan, 1, 5);
    world.send("anna", proposal(world, loan, new_terms(world)));
    world.send("ben", VoteOnChange{loan, 1, true});
    world.send("ben", TransferNote{loan, world.account("emil"), 300'000});
    QCOMPARE(contract::read_proposal(world.state(), loan, 1)->yes, 400'000);
    // Emil's vote counts what he has, carla's no more than hers: 800'000 of 1'200'000.
    world.send("emil", VoteOnChange{loan, 1, true});
    QCOMPARE(contract::read_proposal(world.state(), loan, 1)->yes, 700'000);
    world.send("emil", TransferNote{loan, world.account("ben"), 300'000});
    QCOMPARE(contract::read_proposal(world.state(), loan, 1)->yes, 700'000);
    world.send("carla", TransferNote{loan, world.account("ben"), 200'000});
    // What came to one who agrees counts; nobody has to vote again but the count is taken then.
    QCOMPARE(contract::read_proposal(world.state(), loan, 1)->yes, 900'000);
    QCOMPARE(world.loan(loan).rate, kTwelvePercent);
    world.live_until(today(world) - World::day(0) + 21);
    world.block();
    QCOMPARE(world.loan(loan).rate, kSixPercent);  // at the deadline
    QVERIFY(world.violations().empty());
  }

  void a_proposal_expires() {
    World world;
    const LoanId loan = lend(world, {{"ben", 600'000}, {"carla", 600'000}});
    world.send("anna", proposal(world, loan, new_terms(world)));
    world.send("ben", VoteOnChange{loan, 1, true});
    world.live_until(today(world) - World::day(0) + 22);
    world.block();
    QCOMPARE(outcomes(world), std::vector{ChangeOutcome::kExpired});
    QCOMPARE(world.send("carla", VoteOnChange{loan, 1, true}), TxError::kProposalNotFound);
    QVERIFY(world.violations().empty());
  }

  void new_terms_make_a_new_schedule_data() {
    QTest::addColumn<bool>("capitalise");
    QTest::newRow("arrears become principal") << true;
    QTest::newRow("arrears come with the first instalment") << false;
  }

  void new_terms_make_a_new_schedule() {
    QFETCH(bool, capitalise);
    World world;
    const LoanId loan = lend(world, {{"ben", 700'000}, {"carla", 500'000}});
    pay(world, loan);
    // Signed ahead: the second and third instalment.
    TransactionContent ahead = world.content("anna", PayInstalment{loan, Amount{200'000}});
    ahead.nonce = 3;
    const KnownTransaction signed_ahead = world.seal("anna", ahead);
    live_past_due(world, loan, 2, 30);
    const LoanRecord before = world.loan(loan);
    const Parts owed = contract::payoff_due(before, today(world));
    NewTerms terms = new_terms(world);
    terms.capitalise = capitalise;
    world.send("anna", proposal(world, loan, terms));
    world.send("ben", VoteOnChange{loan, 1, true});
    world.send("carla", VoteOnChange{loan, 1, true});
    const LoanRecord after = world.loan(loan);
    QCOMPARE(after.rate, kSixPercent);
    QCOMPARE(after.paid, 12U);
    QCOMPARE(contract::due_date(after, 13), terms.first_due);
    QCOMPARE(contract::due_date(after, 14), add_months(terms.first_due, 1));
    const Amount arrears = owed.total() - owed.principal;
    QVERIFY(arrears.minor > 0);
    QCOMPARE(after.outstanding,
             before.outstanding + (capitalise ? arrears : Amount{}));
    QCOMPARE(world.refusal(signed_ahead), TxError::kInstalmentReplaced);

    // The first one: the principal of a whole month, interest by days, and the arrears.
    const Amount whole = contract::days_interest(after.outstanding, kSixPercent, 30);
    const auto days = static_cast<std::int32_t>(
        contract::payoff_due(after, terms.first_due).interest.minor > 0 ? 90 : 0);
    const Parts first = contract::instalment_due(after, today(world));
    QCOMPARE(first.principal, after.instalment - whole);
    const Amount run = contract::days_interest(after.outstanding, kSixPercent, days);
    QCOMPARE(first.interest, run + (capitalise ? Amount{} : owed.interest));
    QCOMPARE(first.fee, capitalise ? Amount{} : owed.fee);
    // A payoff today asks for no more than yesterday did.
    QCOMPARE(contract::payoff_due(after, today(world)).total(), owed.total());

    for (std::uint32_t k = 13; k <= 36; ++k) {
      live_past_due(world, loan, k, 0);
      QCOMPARE(pay(world, loan), TxError::kNone);
    }
    world.block();
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    const auto [received, paid] = received_and_paid(world);
    QCOMPARE(received, paid);
    QVERIFY(world.violations().empty());
  }

  void a_claim_is_waived_too() {
    World world;
    const LoanId loan = lend(world, {{"ben", 1'200'000}});
    live_past_due(world, loan, 1, 70);
    world.block();
    const LoanRecord lost = world.loan(loan);
    QCOMPARE(lost.status, LoanStatus::kDefaulted);
    const Parts claim = lost.claim;
    QCOMPARE(world.send("ben", proposal(world, loan, Waiver{claim.interest, {}, claim.fee})),
             TxError::kNone);
    const Parts left = world.loan(loan).claim;
    QCOMPARE(left, (Parts{claim.principal, {}, claim.late_interest, {}}));
    QCOMPARE(world.send("anna", PayAny{loan, left.total()}), TxError::kNone);
    world.block();
    const auto [received, paid] = received_and_paid(world);
    QCOMPARE(received, paid);
    QVERIFY(world.violations().empty());
  }

  void an_end_voids_what_is_proposed() {
    World world;
    const LoanId loan = lend(world, {{"ben", 600'000}, {"carla", 600'000}});
    world.send("anna", proposal(world, loan, new_terms(world)));
    world.send("ben", proposal(world, loan, new_terms(world)));
    world.send("anna", PayOffLoan{loan, Amount{100'000'000}});
    world.block();
    QCOMPARE(outcomes(world), (std::vector{ChangeOutcome::kVoid, ChangeOutcome::kVoid}));
    QCOMPARE(world.loan(loan).status, LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(LoanChangesTest)
#include "loan_changes_test.moc"
