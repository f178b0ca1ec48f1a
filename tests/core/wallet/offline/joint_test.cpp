// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/account_rules.hpp"
#include "tests/core/wallet/offline/offline_world.hpp"

using namespace tally;
using namespace tally::wallet::offline;
using contract::TxError;
using tally::test::OfflineWorld;

namespace {

/// A joint account of anna, ben and carla with money; two sign.
struct JointWorld {
  OfflineWorld offline;
  Policy policy;

  JointWorld() {
    JointPolicy joint{2, {}};
    for (const char* name : {"anna", "ben", "carla"})
      joint.keys.push_back(offline.world.key(name).public_key());
    std::ranges::sort(joint.keys);
    policy = Policy{joint};
    for (const AssetId asset : {kNativeAsset, test::kDollar})
      TALLY_CHECK(offline.world.send("dora", Transfer{account_of(policy), asset,
                                                      Amount{5'000'000}, ""}) == TxError::kNone,
                  "money for the joint account");
    offline.seal();
  }
  Container order(Body body) {
    TransactionContent content;
    content.chain = offline.world.chain();
    content.sender = policy;
    content.valid_until = Timestamp{offline.world.now().ms + kDayMs};
    content.body = std::move(body);
    finish_content(offline.world.state(), content);
    return offline.request({{content, {}, {}, {}}});
  }
  Container signed_by(const std::string& name, Container container) {
    const Review seen = review(container, offline.anchor, {});
    TALLY_CHECK(seen.is_clean(), "a sound request");
    TALLY_CHECK(sign(container, seen, offline.key_of(name)).has_value(), "a signer");
    return container;
  }
};

}  // namespace

class JointTest : public QObject {
  Q_OBJECT

 private slots:
  void two_of_three_sign_apart_and_their_copies_are_combined() {
    JointWorld joint;
    const Container request =
        joint.order(Transfer{joint.offline.world.account("emil"), test::kDollar, {70}, "rent"});
    const Container one = joint.signed_by("carla", request);
    QVERIFY(!finished(one.transactions[0]).has_value());
    const Container other = joint.signed_by("anna", request);
    const auto both = combine(one, other);
    QVERIFY(both.has_value());
    QCOMPARE(fingerprint(*both), fingerprint(request));
    const auto whole = finished(both->transactions[0]);
    QVERIFY(whole.has_value());
    const KnownTransaction known = know(*whole);
    QVERIFY(joint.offline.world.refusal(known) == TxError::kNone);
    QVERIFY(review(*both, joint.offline.anchor, {}).transactions[0].is_signed);
    joint.offline.world.block({known});
    QCOMPARE(joint.offline.world.dollars("emil"), std::int64_t{100'000'000 + 1'200'000 + 70});
    QVERIFY(joint.offline.world.violations().empty());
  }

  /// The fee is for the size that it has once two have signed.
  void three_signatures_are_as_good_as_two() {
    JointWorld joint;
    Container all = joint.order(
        Transfer{joint.offline.world.account("emil"), test::kDollar, {70}, "rent"});
    for (const char* name : {"ben", "carla", "anna"}) all = joint.signed_by(name, all);
    QCOMPARE(all.transactions[0].signatures.size(), std::size_t{3});
    const KnownTransaction known = know(*finished(all.transactions[0]));
    QCOMPARE(known.transaction.sender_joint.size(), std::size_t{2});
    QVERIFY(joint.offline.world.refusal(known) == TxError::kNone);
    const auto least = contract::minimum_fee(joint.offline.world.params(), known.size_bytes);
    QCOMPARE(known.transaction.content.fee.minor, least.minor);
  }

  void who_is_not_asked_signs_nothing() {
    JointWorld joint;
    Container request =
        joint.order(Transfer{joint.offline.world.account("emil"), test::kDollar, {70}, ""});
    const Review seen = review(request, joint.offline.anchor, {});
    QVERIFY(sign(request, seen, joint.offline.key_of("dora")).error() == Refusal::kNotOurKey);
  }

  void copies_that_contradict_each_other_are_a_conflict() {
    JointWorld joint;
    const AccountId emil = joint.offline.world.account("emil");
    const Container request = joint.order(Transfer{emil, test::kDollar, {70}, ""});
    const Container other = joint.order(Transfer{emil, test::kDollar, {71}, ""});
    QVERIFY(combine(joint.signed_by("anna", request), joint.signed_by("ben", other)).error() ==
            Refusal::kConflict);
    const Container one = joint.signed_by("anna", request);
    Container forged = one;
    forged.transactions[0].signatures.begin()->second[3] ^= 1;
    QVERIFY(combine(one, forged).error() == Refusal::kConflict);
    QVERIFY(review(forged, joint.offline.anchor, {}).transactions[0].refusal ==
            Refusal::kBadSignature);
  }

  void a_change_of_the_policy_is_shown_and_takes_two() {
    JointWorld joint;
    test::World& world = joint.offline.world;
    const JointPolicy next{1, {world.key("emil").public_key()}};
    const Container request = joint.order(SetPolicy{next});
    const Review seen = review(request, joint.offline.anchor, {});
    QVERIFY(seen.is_clean());
    QVERIFY(std::get<SetPolicy>(seen.transactions[0].body).policy == next);
    const auto both =
        combine(joint.signed_by("anna", request), joint.signed_by("ben", request));
    world.block({know(*finished(both->transactions[0]))});
    joint.offline.seal();
    // The same account, by its name, and now emil alone.
    const AccountId account = account_of(joint.policy);
    joint.policy = Policy{ChangedPolicy{account, next}};
    QVERIFY(account_of(joint.policy) == account);
    const Container pay = joint.order(Transfer{world.account("dora"), test::kDollar, {9}, ""});
    const auto whole = finished(joint.signed_by("emil", pay).transactions[0]);
    QVERIFY(whole && world.refusal(know(*whole)) == TxError::kNone);
    // A request of before is refused offline already.
    Container old = request;
    old.state = pay.state;
    old.final = pay.final;
    QVERIFY(!review(old, joint.offline.anchor, {}).is_clean());
  }

  void a_schedule_comes_with_what_cancels_it() {
    OfflineWorld offline;
    std::vector<OfflineTransaction> all;
    const ScheduleWish wish{offline.loan, 2, 12, offline.policy("emil"), 7, false, true};
    for (TransactionContent& content : schedule_contents(
             offline.world.state(), offline.world.chain(), offline.world.now(), wish))
      all.push_back({std::move(content), {}, {}, {}});
    QCOMPARE(all.size(), std::size_t{12});
    const Timestamp last = all[10].content.valid_until;
    QVERIFY(all[11].content.valid_until == last);
    Container container = offline.request(std::move(all));
    const Review seen = review(container, offline.anchor, {});
    QVERIFY(seen.is_clean());
    QCOMPARE(seen.transactions.back().kind, std::string("cancel_ahead"));
    QCOMPARE(sign(container, seen, offline.key_of("emil")).value(), 12U);
    const KnownTransaction cancel = know(*finished(container.transactions.back()));
    test::World& world = offline.world;
    QVERIFY(world.refusal(cancel) == TxError::kNone);
    world.block({cancel});
    for (std::size_t i = 0; i < 11; ++i) {
      const auto one = know(*finished(container.transactions[i]));
      world.wait(std::max<std::int64_t>(0, one.transaction.content.valid_from.ms -
                                               world.now().ms));
      QVERIFY(world.refusal(one) == TxError::kCancelled);
    }
    // What is signed anew counts.
    const auto fresh = schedule_contents(world.state(), world.chain(), world.now(),
                                         {offline.loan, 1, 1, offline.policy("emil")});
    QCOMPARE(fresh.size(), std::size_t{1});
    QCOMPARE(epoch_in(fresh[0].nonce), 1U);
    QVERIFY(world.refusal(know(tally::sign(fresh[0], world.key("emil")))) == TxError::kNone);
  }
};

TALLY_TEST(JointTest)
#include "joint_test.moc"
