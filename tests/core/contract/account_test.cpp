// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <set>

#include "core/contract/account_rules.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::World;

namespace {

JointPolicy policy_of(World& world, std::uint8_t threshold, const std::vector<std::string>& names) {
  JointPolicy made{threshold, {}};
  for (const std::string& name : names) made.keys.push_back(world.key(name).public_key());
  std::ranges::sort(made.keys);
  return made;
}

/// Content of somebody who spends by `policy`, signed by those named.
KnownTransaction sealed(World& world, const Policy& policy, Body body,
                        const std::vector<std::string>& signers,
                        const std::function<void(Transaction&)>& spoil = {}) {
  Transaction tx;
  tx.content = world.content("anna", std::move(body));
  tx.content.sender = policy;
  if (!lane_of(tx.content))
    tx.content.nonce = contract::next_nonce(world.state(), account_of(policy));
  const Hash256 id = id_cast<Hash256>(id_of(tx.content));
  const std::vector<PublicKey> keys = keys_of(policy);
  for (std::size_t i = 0; i < keys.size(); ++i)
    for (const std::string& name : signers)
      if (world.key(name).public_key() == keys[i])
        tx.sender_joint.push_back({static_cast<std::uint8_t>(i), world.key(name).sign(id)});
  if (spoil) spoil(tx);
  return know(std::move(tx));
}

/// A joint account of anna, ben and carla, two of whom sign, with money.
struct Joint {
  World world;
  Policy policy{policy_of(world, 2, {"anna", "ben", "carla"})};
  AccountId account = account_of(policy);

  Joint() {
    for (const AssetId asset : {kNativeAsset, test::kDollar})
      TALLY_CHECK(world.send("dora", Transfer{account, asset, Amount{5'000'000}, ""}) ==
                      TxError::kNone,
                  "money for all");
  }
  [[nodiscard]] Body payment() { return Transfer{world.account("emil"), test::kDollar, {5}, ""}; }
};

/// A running loan of emil's over twelve months.
struct Running {
  World world;
  LoanId loan = world.apply_for("emil", test::usual_terms(world));

  Running() {
    TALLY_CHECK(world.send("anna", PlaceBid{loan, {1'200'000}, RatePpb{100'000'000}}) ==
                    TxError::kNone,
                "the bid is taken");
    world.live_until(4);
  }
  KnownTransaction instalment(std::uint32_t epoch, std::uint32_t number, const std::string& who) {
    TransactionContent content = world.content(who, PayInstalment{loan, {2'000'000}});
    content.nonce = instalment_nonce(epoch, number);
    return world.seal(who, std::move(content));
  }
  KnownTransaction cancellation(std::uint64_t epoch, LoanId of, const std::string& who = "emil") {
    TransactionContent content = world.content(who, CancelAhead{of});
    content.nonce = epoch;
    return world.seal(who, std::move(content));
  }
};

}  // namespace

class AccountTest : public QObject {
  Q_OBJECT

 private slots:
  void enough_signatures_spend_and_fewer_do_not_data() {
    QTest::addColumn<QStringList>("signers");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, QStringList signers, TxError error) {
      QTest::addRow("%s", name) << std::move(signers) << static_cast<int>(error);
    };
    row("two of three", {"anna", "carla"}, TxError::kNone);
    row("the other two", {"ben", "carla"}, TxError::kNone);
    row("one", {"ben"}, TxError::kBadSignature);
    row("nobody", {}, TxError::kBadSignature);
    row("more than are asked for", {"anna", "ben", "carla"}, TxError::kBadSignature);
    row("one of them and a stranger", {"anna", "dora"}, TxError::kBadSignature);
  }
  void enough_signatures_spend_and_fewer_do_not() {
    QFETCH(QStringList, signers);
    QFETCH(int, expected);
    Joint joint;
    std::vector<std::string> names;
    for (const QString& name : signers) names.push_back(name.toStdString());
    const auto tx = sealed(joint.world, joint.policy, joint.payment(), names);
    QCOMPARE(static_cast<int>(joint.world.refusal(tx)), expected);
  }

  void signatures_stand_in_order_and_once() {
    Joint joint;
    const auto spoiled = [&](const std::function<void(Transaction&)>& spoil) {
      return joint.world.refusal(
          sealed(joint.world, joint.policy, joint.payment(), {"anna", "ben"}, spoil));
    };
    QVERIFY(spoiled({}) == TxError::kNone);
    QVERIFY(spoiled([](Transaction& tx) { std::swap(tx.sender_joint[0], tx.sender_joint[1]); }) ==
            TxError::kBadSignature);
    QVERIFY(spoiled([](Transaction& tx) { tx.sender_joint[1] = tx.sender_joint[0]; }) ==
            TxError::kBadSignature);
    QVERIFY(spoiled([](Transaction& tx) { tx.sender_joint[1].index = 3; }) ==
            TxError::kBadSignature);
    QVERIFY(spoiled([](Transaction& tx) { tx.sender_joint[0].signature[7] ^= 1; }) ==
            TxError::kBadSignature);
  }

  void every_signature_is_looked_at() {
    World world;
    const Policy all{policy_of(world, 3, {"anna", "ben", "carla"})};
    const Body payment = Transfer{world.account("emil"), test::kDollar, {5}, ""};
    QVERIFY(world.send("dora", Transfer{account_of(all), test::kDollar, Amount{500}, ""}) ==
            TxError::kNone);
    QVERIFY(world.send("dora", Transfer{account_of(all), kNativeAsset, Amount{500'000}, ""}) ==
            TxError::kNone);
    for (int spoilt = -1; spoilt < 3; ++spoilt) {
      const auto tx = sealed(world, all, payment, {"anna", "ben", "carla"}, [&](Transaction& it) {
        if (spoilt >= 0) it.sender_joint[static_cast<std::size_t>(spoilt)].signature[9] ^= 1;
      });
      QCOMPARE(world.refusal(tx), spoilt < 0 ? TxError::kNone : TxError::kBadSignature);
    }
  }

  void a_joint_transaction_comes_back_from_its_bytes() {
    Joint joint;
    const auto tx = sealed(joint.world, joint.policy, joint.payment(), {"anna", "ben"});
    const Bytes bytes = encode(tx.transaction);
    const auto again = decode_transaction(bytes);
    QVERIFY(again.has_value());
    QVERIFY(encode(again->transaction) == bytes);
    QVERIFY(again->id == tx.id && again->sender == joint.account);
    QVERIFY(verify_signatures(*again));
    QCOMPARE(bytes.size(),
             encode(tx.transaction.content).size() + signature_bytes(tx.transaction.content));
    for (std::size_t size = 0; size < bytes.size(); size += 7)
      QVERIFY(!decode_transaction(ByteView(bytes).first(size)).has_value());
  }

  void money_of_a_joint_account_moves_and_sums_stay_whole() {
    Joint joint;
    const auto tx = sealed(joint.world, joint.policy, joint.payment(), {"ben", "carla"});
    joint.world.block({tx});
    QCOMPARE(contract::read_balance(joint.world.state(), joint.account, test::kDollar)
                 .available.minor,
             std::int64_t{4'999'995});
    QVERIFY(joint.world.refusal(tx) == TxError::kNonceUsed);
    QVERIFY(joint.world.violations().empty());
  }

  void a_sponsor_can_be_a_joint_account() {
    Joint joint;
    TransactionContent content = joint.world.content("emil", joint.payment());
    content.body = Transfer{joint.world.account("ben"), test::kDollar, {5}, ""};
    content.fee_payer = joint.policy;
    Transaction tx = sign(content, joint.world.key("emil"));
    QVERIFY(joint.world.refusal(know(tx)) == TxError::kBadSignature);
    const Hash256 id = id_cast<Hash256>(id_of(content));
    const auto keys = keys_of(joint.policy);
    for (std::size_t i = 0; i < 2; ++i)
      for (const char* name : {"anna", "ben", "carla"})
        if (joint.world.key(name).public_key() == keys[i])
          tx.fee_payer_joint.push_back(
              {static_cast<std::uint8_t>(i), joint.world.key(name).sign(id)});
    QVERIFY(joint.world.refusal(know(tx)) == TxError::kNone);
    const auto again = decode_transaction(encode(tx));
    QVERIFY(again.has_value() && again->fee_payer == joint.account);
  }

  void policies_that_make_no_sense_are_refused_data() {
    QTest::addColumn<int>("threshold");
    QTest::addColumn<int>("keys");
    QTest::addColumn<bool>("sorted");
    QTest::newRow("nobody has to sign") << 0 << 2 << true;
    QTest::newRow("more than there are") << 3 << 2 << true;
    QTest::newRow("no keys") << 1 << 0 << true;
    QTest::newRow("out of order") << 1 << 3 << false;
  }
  void policies_that_make_no_sense_are_refused() {
    QFETCH(int, threshold);
    QFETCH(int, keys);
    QFETCH(bool, sorted);
    World world;
    const std::vector<std::string> all{"anna", "ben", "carla"};
    JointPolicy bad = policy_of(world, static_cast<std::uint8_t>(threshold),
                                {all.begin(), all.begin() + keys});
    if (!sorted) std::swap(bad.keys[0], bad.keys[1]);
    QVERIFY(world.send("anna", SetPolicy{bad}) == TxError::kBadPolicy);
    // The body comes before whose it is, the policy before the signature.
    const Transfer pay{world.account("ben"), test::kDollar, {5}, ""};
    QVERIFY(world.refusal(sealed(world, Policy{bad}, pay, {})) == TxError::kBadPolicy);
    QVERIFY(world.refusal(sealed(world, Policy{ChangedPolicy{world.account("anna"), bad}}, pay,
                                 {})) == TxError::kBadPolicy);
    const Transfer nothing{world.account("ben"), test::kDollar, {0}, ""};
    QVERIFY(world.refusal(sealed(world, Policy{bad}, nothing, {})) ==
            TxError::kAmountNotPositive);
    JointPolicy twice = policy_of(world, 1, {"anna", "anna"});
    QVERIFY(world.send("anna", SetPolicy{twice}) == TxError::kBadPolicy);
  }

  void who_could_spend_before_signs_the_change_and_its_name_stays() {
    World world;
    const AccountId anna = world.account("anna");
    const JointPolicy now = policy_of(world, 2, {"ben", "carla", "dora"});
    const Policy changed{ChangedPolicy{anna, now}};
    const Transfer pay{world.account("emil"), test::kDollar, {5}, ""};
    // Before the change nobody but anna spends, whatever others claim.
    QVERIFY(world.refusal(sealed(world, changed, pay, {"ben", "carla"})) ==
            TxError::kPolicyNotInForce);
    QVERIFY(world.send("anna", SetPolicy{now}) == TxError::kNone);
    QVERIFY(world.send("anna", pay) == TxError::kPolicyNotInForce);
    QVERIFY(world.refusal(sealed(world, changed, pay, {"ben", "carla"})) == TxError::kNone);
    const Policy other{ChangedPolicy{anna, policy_of(world, 1, {"ben"})}};
    QVERIFY(world.refusal(sealed(world, other, pay, {"ben"})) == TxError::kPolicyNotInForce);
    // A further change takes two of the three.
    const JointPolicy back = policy_of(world, 1, {"anna"});
    QVERIFY(world.refusal(sealed(world, changed, SetPolicy{back}, {"ben"})) ==
            TxError::kBadSignature);
    world.block({sealed(world, changed, SetPolicy{back}, {"carla", "dora"})});
    QVERIFY(world.refusal(sealed(world, changed, pay, {"ben", "carla"})) ==
            TxError::kPolicyNotInForce);
    const Policy own{ChangedPolicy{anna, back}};
    QVERIFY(world.refusal(sealed(world, own, pay, {"anna"})) == TxError::kNone);
    QCOMPARE(test::events_of<contract::PolicySet>(world).size(), std::size_t{2});
    QVERIFY(world.violations().empty());
  }

  void the_policy_is_looked_for_before_the_money_and_after_the_turn() {
    World world;
    const AccountId anna = world.account("anna");
    const Policy claimed{ChangedPolicy{anna, policy_of(world, 1, {"ben"})}};
    const auto refusal = [&](const std::function<void(TransactionContent&)>& change) {
      return world.refusal(sealed(world, claimed, Transfer{world.account("emil"), {77}, {5}, ""},
                                  {}, [&](Transaction& tx) {
                                    change(tx.content);
                                    const Hash256 id = id_cast<Hash256>(id_of(tx.content));
                                    tx.sender_joint = {{0, world.key("ben").sign(id)}};
                                  }));
    };
    QVERIFY(refusal([](auto& content) { content.fee = {2'000'000'000}; }) ==
            TxError::kPolicyNotInForce);
    QVERIFY(refusal([](auto& content) { content.nonce = 0; }) == TxError::kNonceUsed);
    QVERIFY(refusal([](auto& content) { content.nonce = 9; }) == TxError::kNonceAhead);
  }

  void a_cancellation_makes_void_what_was_signed_ahead() {
    Running running;
    World& world = running.world;
    const KnownTransaction first = running.instalment(0, 1, "emil");
    const KnownTransaction second = running.instalment(0, 2, "emil");
    const KnownTransaction friendly = running.instalment(0, 1, "ben");
    QVERIFY(world.refusal(first) == TxError::kNone);
    QVERIFY(world.refusal(second) == TxError::kNonceAhead);
    world.block({running.cancellation(1, running.loan)});
    QVERIFY(world.refusal(first) == TxError::kCancelled);
    QVERIFY(world.refusal(second) == TxError::kCancelled);
    QVERIFY(world.refusal(friendly) == TxError::kNone);  // somebody else's own promise stands
    QVERIFY(world.refusal(running.instalment(2, 1, "emil")) == TxError::kNonceAhead);
    QVERIFY(world.refusal(running.instalment(1, 1, "emil")) == TxError::kNone);
    world.block({running.instalment(1, 1, "emil")});
    // It stays cancelled when its instalment is paid.
    QVERIFY(world.refusal(first) == TxError::kCancelled);
    QVERIFY(world.refusal(running.instalment(1, 1, "emil")) == TxError::kNonceUsed);
    QCOMPARE(contract::read_epoch(world.state(), world.account("emil"), running.loan), 1U);
    const auto events = test::events_of<contract::AheadCancelled>(world);
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].epoch, 1U);
    QVERIFY(world.violations().empty());
  }

  void cancellations_have_their_own_order() {
    Running running;
    World& world = running.world;
    const LoanId nothing{{9}};
    QVERIFY(world.refusal(running.cancellation(0, running.loan)) == TxError::kNonceUsed);
    QVERIFY(world.refusal(running.cancellation(2, running.loan)) == TxError::kNonceAhead);
    QVERIFY(world.refusal(running.cancellation(1, nothing)) == TxError::kLoanNotFound);
    const std::uint64_t before = contract::next_nonce(world.state(), world.account("emil"));
    const KnownTransaction once = running.cancellation(1, running.loan);
    world.block({once});
    QVERIFY(world.refusal(once) == TxError::kNonceUsed);
    QVERIFY(world.refusal(running.cancellation(2, running.loan)) == TxError::kNone);
    // The main lane is left as it was.
    QCOMPARE(contract::next_nonce(world.state(), world.account("emil")), before);
  }

  void lanes_do_not_meet() {
    Running running;
    std::set<Hash256> names;
    for (const char* who : {"emil", "ben"}) {
      const AccountId account = running.world.account(who);
      const auto name = [&](Body body) {
        TransactionContent content;
        content.body = std::move(body);
        return lane_name(content, account);
      };
      names.insert(name(CancelAhead{running.loan}));
      names.insert(name(PayInstalment{running.loan, {}}));
      names.insert(name(PayOffLoan{running.loan, {}}));
    }
    // Two main lanes, two lanes of cancellations, and the one of the loan.
    QCOMPARE(names.size(), std::size_t{5});
    QCOMPARE(place_in_lane(running.instalment(7, 3, "emil").transaction.content),
             std::uint64_t{3});
  }

  void every_error_of_accounts_has_a_row() {
    const std::set<TxError> here{TxError::kBadPolicy, TxError::kPolicyNotInForce,
                                 TxError::kCancelled};
    for (const TxError error : contract::all_tx_errors()) {
      const auto number = static_cast<int>(error);
      if ((number >= 170 && number < 180) || (number >= 390 && number < 400))
        QVERIFY2(here.contains(error), contract::to_string(error));
    }
  }
};

TALLY_TEST(AccountTest)
#include "account_test.moc"
