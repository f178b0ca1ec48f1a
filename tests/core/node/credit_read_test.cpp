// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"
#include "core/data/crypto/p256.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using test::kDollar;
using test::NodeWorld;

namespace {

IssuerRegister bureau() {
  const P256Public key = P256Secret::from_bytes(Bytes(32, 1))->public_key();
  return {"Bureau", "", {{IssuerCurve::kP256, key.x, key.y, {}, {}}},
          {{"urn:tallystick:vct:credit-report:1"}}, {1}, std::nullopt};
}

LoanId lent(NodeWorld& world) {
  const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
  const auto id = id_cast<LoanId>(id_of(application.content));
  world.offer(application);
  world.block();
  world.send("ben", PlaceBid{id, Amount{120'000}, RatePpb{120'000'000}});
  world.block();
  world.block();
  return id;
}

/// Lives on to `days` after an instalment's due date and pays it then.
void pay(NodeWorld& world, const LoanId& id, std::uint32_t number, std::int32_t days) {
  const auto loan = world.ask(node::LoanDetailQuery{id}).loan;
  const Day due = add_months(loan.disbursed_on, static_cast<std::int32_t>(number));
  world.live_until(due - day_of(world.genesis().time) + days);
  QCOMPARE(int{world.send("anna", PayInstalment{id, Amount{50'000}})}, 0);
  world.block();
}

}  // namespace

class CreditReadTest : public QObject {
  Q_OBJECT

 private slots:
  void issuers_and_epochs() {
    NodeWorld world;
    world.open();
    QCOMPARE(int{world.send("carla", bureau())}, 0);
    world.block();
    const Timestamp before = world.now();
    world.send("carla", StatusAnchor{1, 1, {{1}}, 700, 2});
    world.block();
    const Timestamp first = world.now();
    world.send("carla", StatusAnchor{1, 2, {{2}}, 700, 2});
    world.block();
    const auto issuers = world.ask(node::IssuersQuery{});
    QCOMPARE(issuers.total, 1U);
    QVERIFY(issuers.rows[0].said == bureau());
    QCOMPARE(world.ask(node::IssuersQuery{world.account("ben")}).total, 0U);

    node::StatusEpochsQuery query;
    query.issuer = world.account("carla");
    const auto epochs = world.ask(query);
    QCOMPARE(epochs.total, 2U);
    QCOMPARE(epochs.rows[0].anchor.epoch, 2U);
    query.in_force_at = first;
    QCOMPARE(world.ask(query).rows.at(0).anchor.epoch, 1U);
    query.in_force_at = before;
    QCOMPARE(world.ask(query).total, 0U);
  }

  void consents_and_sealing_keys() {
    NodeWorld world;
    world.open();
    const LoanId id = lent(world);
    const Timestamp end{world.now().ms + 86'400'000};
    const Transaction grant =
        world.make("anna", CredentialGrant{id, world.account("ben"), {{5}}, end});
    const TxId name = id_of(grant.content);
    world.offer(grant);
    world.send("ben", PublishSealingKey{{7}});
    world.block();
    for (const char* party : {"anna", "ben"}) {
      node::GrantsQuery query;
      query.account = world.account(party);
      query.standing_only = true;
      const auto page = world.ask(query);
      QCOMPARE(page.total, 1U);
      QVERIFY(page.rows[0].grant == name);
    }
    QCOMPARE(int{world.ask(node::SealingKeyQuery{world.account("ben")}).key->key[0]}, 7);
    QVERIFY(!world.ask(node::SealingKeyQuery{world.account("anna")}).key);

    QCOMPARE(int{world.send("anna", GrantRevoke{name})}, 0);
    world.block();
    node::GrantsQuery query;
    query.account = world.account("ben");
    QVERIFY(world.ask(query).rows.at(0).ended_at.ms != 0);
    query.standing_only = true;
    QCOMPARE(world.ask(query).total, 0U);
  }

  void a_history_counts_instalments_by_their_delay() {
    NodeWorld world;
    world.open();
    const LoanId id = lent(world);
    const auto terms = world.ask(node::LoanDetailQuery{id}).loan.terms;
    QVERIFY(terms.grace_days < 25 && terms.default_after_days > 45);
    pay(world, id, 1, 0);
    pay(world, id, 2, terms.grace_days);
    pay(world, id, 3, terms.grace_days + 1);
    pay(world, id, 4, 45);
    const auto history = world.ask(node::CreditHistoryQuery{world.account("anna"), kDollar});
    QCOMPARE(history.loans_taken, 1U);
    QCOMPARE(history.loans_active, 1U);
    const node::Punctuality& seen = history.punctuality;
    QCOMPARE(seen.on_time, 2U);
    QCOMPARE(seen.late[0], 1U);
    QCOMPARE(seen.late[1], 1U);
    QCOMPARE(seen.worst_days, 45U);
    // The fifth came due in the meantime: 45 days after the fourth it is about 15 days overdue.
    QCOMPARE(seen.overdue_now[0], terms.grace_days < 14 ? 1U : 0U);
    const auto loan = world.ask(node::LoanDetailQuery{id}).loan;
    QCOMPARE(history.exposure, loan.outstanding);
    QCOMPARE(history.repaid, loan.principal_paid);
    QVERIFY(history.loans.at(0).punctuality == seen);

    QCOMPARE(int{world.send("anna", PayOffLoan{id, Amount{200'000}})}, 0);
    world.block();
    world.block();
    const auto closed = world.ask(node::CreditHistoryQuery{world.account("anna"), kDollar});
    QCOMPARE(closed.loans_closed, 1U);
    QCOMPARE(closed.exposure.minor, 0);
    QVERIFY(closed.loans.at(0).paid_off_early);
    // What was overdue when it was paid off counts as paid late.
    QCOMPARE(closed.punctuality.late[0], seen.late[0] + seen.overdue_now[0]);
    QCOMPARE(closed.punctuality.overdue_now[0], 0U);
    QCOMPARE(world.ask(node::CreditHistoryQuery{world.account("ben"), kDollar}).loans_taken, 0U);
  }
};

TALLY_TEST(CreditReadTest)
#include "credit_read_test.moc"
