// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/review.hpp"

#include <QtCore/QElapsedTimer>
#include <functional>

#include "core/contract/loan_rules.hpp"
#include "tests/core/wallet/offline/offline_world.hpp"

using namespace tally;
using namespace tally::wallet::offline;
using contract::TxError;
using tally::test::OfflineWorld;
using tally::test::World;

namespace {

using Alteration = std::function<void(OfflineWorld&, Container&)>;

PayInstalment& pay(Container& container, std::size_t which) {
  return std::get<PayInstalment>(container.transactions[which].content.body);
}

/// What stands first in the way of all of it.
Refusal refusal_of(const Review& review) {
  if (review.refusal != Refusal::kNone) return review.refusal;
  for (const TransactionReview& one : review.transactions)
    if (one.refusal != Refusal::kNone) return one.refusal;
  return Refusal::kNone;
}

}  // namespace

Q_DECLARE_METATYPE(Alteration)

class ReviewTest : public QObject {
  Q_OBJECT

 private slots:
  void a_schedule_is_proven_signed_and_then_paid_as_it_said() {
    OfflineWorld offline;
    Container container = offline.request(1, 12);
    const Review seen = review(container, offline.anchor, {});
    QVERIFY(seen.is_clean());
    QCOMPARE(seen.transactions.size(), std::size_t{12});
    QCOMPARE(sign(container, seen, offline.key_of("emil")).value(), 12U);

    // Carried home: each is offered on its due date.
    World& world = offline.world;
    const std::size_t before = world.events().size();
    for (const OfflineTransaction& one : container.transactions) {
      const auto tx = finished(one);
      QVERIFY(tx.has_value());
      const auto figures = *seen.transactions[one.content.nonce - 1].instalment;
      world.live_until(figures.due - World::day(0));
      const KnownTransaction known = know(*tx);
      QCOMPARE(static_cast<int>(world.refusal(known)), static_cast<int>(TxError::kNone));
      world.block({known});
    }
    const auto paid = test::events_of<contract::InstalmentPaid>(world, before);
    QCOMPARE(paid.size(), std::size_t{12});
    for (std::size_t i = 0; i < paid.size(); ++i) {
      const auto& figures = *seen.transactions[i].instalment;
      QCOMPARE(figures.number, paid[i].number);
      QCOMPARE(figures.principal.minor, paid[i].principal.minor);
      QCOMPARE(figures.interest.minor, paid[i].interest.minor);
      QCOMPARE(figures.outstanding_after.minor, paid[i].outstanding.minor);
      QCOMPARE(figures.outstanding_before.minor, (paid[i].outstanding + paid[i].principal).minor);
      QVERIFY(figures.due == paid[i].due);
    }
    QVERIFY(world.loan(offline.loan).status == LoanStatus::kClosed);
    QVERIFY(world.violations().empty());
  }

  void the_screen_has_what_it_names_from_proofs() {
    OfflineWorld offline;
    const Container container = offline.request(1, 2);
    const Review seen = review(container, offline.anchor, {});
    QVERIFY(seen.is_clean());
    QCOMPARE(seen.loans.size(), std::size_t{1});
    QVERIFY(seen.loans.begin()->second.borrower == offline.world.account("emil"));
    QCOMPARE(QString::fromStdString(seen.assets.at(test::kDollar).symbol), "USD");
    QCOMPARE(QString::fromStdString(seen.assets.at(kNativeAsset).symbol), "TLY");
    const auto money = seen.balances.at({offline.world.account("emil"), test::kDollar});
    QCOMPARE(money.available.minor, offline.world.dollars("emil"));
    QCOMPARE(seen.notes.size(), std::size_t{2});
    std::int64_t units = 0;
    for (const auto& [holder, share] : seen.notes) units += share;
    QCOMPARE(units, std::int64_t{1'200'000});
    QCOMPARE(QString::fromStdString(seen.purpose), "Repayments of emil");
    QVERIFY(!seen.age_ms.has_value());
    QVERIFY(seen.anchor_age_ms > 0);
    const auto& first = *seen.transactions[0].instalment;
    QCOMPARE(first.days_early, 7);
    QCOMPARE(first.days_late, 10);
    QCOMPARE(seen.total_fees.minor,
             seen.transactions[0].fee.minor + seen.transactions[1].fee.minor);
  }

  void later_instalments_assume_that_earlier_ones_are_paid() {
    OfflineWorld offline;
    const Review seen = review(offline.request(3, 12), offline.anchor, {});
    QVERIFY(seen.is_clean());
    QCOMPARE(seen.assumed_instalments, 2U);
    QCOMPARE(seen.transactions.front().instalment->number, 3U);
  }

  void money_that_is_still_to_come_is_a_warning() {
    OfflineWorld offline;
    World& world = offline.world;
    QVERIFY(world.send("emil", Transfer{world.account("ben"), test::kDollar,
                                        Amount{world.dollars("emil") - 200'000}, ""}) ==
            TxError::kNone);
    offline.seal();
    const Review seen = review(offline.request(1, 3), offline.anchor, {});
    QVERIFY(seen.is_clean());
    QVERIFY(!seen.transactions[0].needs_money);
    QVERIFY(seen.transactions[1].needs_money);
  }

  void a_transfer_is_proven_too() {
    OfflineWorld offline;
    Container container = offline.transfer("anna", 5'000);
    const Review seen = review(container, offline.anchor, {});
    QVERIFY(seen.is_clean());
    QCOMPARE(sign(container, seen, offline.key_of("anna")).value(), 1U);
    QVERIFY(offline.world.refusal(know(*finished(container.transactions[0]))) == TxError::kNone);
    QVERIFY(review(container, offline.anchor, {}).transactions[0].is_signed);
    QVERIFY(
        sign(container, review(container, offline.anchor, {}), offline.key_of("anna")).error() ==
        Refusal::kAlreadySigned);
  }

  void a_payoff_costs_what_its_last_day_costs_data() {
    QTest::addColumn<qlonglong>("more");
    QTest::addColumn<int>("refusal");
    QTest::newRow("exactly") << qlonglong{0} << static_cast<int>(Refusal::kNone);
    QTest::newRow("a cent more") << qlonglong{1} << static_cast<int>(Refusal::kLimitDiffers);
  }
  void a_payoff_costs_what_its_last_day_costs() {
    QFETCH(qlonglong, more);
    QFETCH(int, refusal);
    OfflineWorld offline;
    TransactionContent content;
    content.chain = offline.world.chain();
    content.sender = offline.policy("emil");
    content.valid_until = Timestamp{offline.world.now().ms + 7 * kDayMs};
    const auto due =
        contract::payoff_due(offline.world.loan(offline.loan), day_of(content.valid_until));
    content.body = PayOffLoan{offline.loan, due.total() + Amount{more}};
    finish_content(offline.world.state(), content);
    auto made = make_request(offline.moment(), {{content, {}, {}, {}}}, "");
    QCOMPARE(static_cast<int>(made ? Refusal::kNone : made.error().refusal), refusal);
    if (refusal == 0) QVERIFY(review(*made, offline.anchor, {}).is_clean());
  }

  void what_is_wrong_is_named_data() {
    QTest::addColumn<Alteration>("change");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char* story, const Alteration& change, Refusal refusal) {
      QTest::newRow(story) << change << static_cast<int>(refusal);
    };
    row(
        "nothing", [](OfflineWorld&, Container&) {}, Refusal::kNone);
    row(
        "an anchor", [](OfflineWorld& world, Container& c) { c = world.anchor_container(); },
        Refusal::kOtherKind);
    row(
        "another network", [](OfflineWorld&, Container& c) { c.chain.bytes[0] ^= 1; },
        Refusal::kWrongChain);
    row(
        "a header of another network",
        [](OfflineWorld&, Container& c) { c.final->header.chain.bytes[0] ^= 1; },
        Refusal::kWrongChain);
    row(
        "no header", [](OfflineWorld&, Container& c) { c.final.reset(); }, Refusal::kNoProof);
    row(
        "a header changed after it was signed",
        [](OfflineWorld&, Container& c) { c.final->header.time.ms += 1; }, Refusal::kBadCommit);
    row(
        "a vote changed",
        [](OfflineWorld&, Container& c) { c.final->commit.signatures[0][5] ^= 1; },
        Refusal::kBadCommit);
    row(
        "a vote that is not there",
        [](OfflineWorld&, Container& c) { c.final->commit.signatures.resize(3); },
        Refusal::kBadCommit);
    row(
        "a vote of nobody", [](OfflineWorld&, Container& c) { c.final->commit.signers[0] |= 16; },
        Refusal::kBadCommit);
    row(
        "one validator counted twice",
        [](OfflineWorld&, Container& c) {
          c.final->signers[1] = c.final->signers[0];
          c.final->commit.signatures[1] = c.final->commit.signatures[0];
        },
        Refusal::kBadCommit);
    row(
        "half of the votes",
        [](OfflineWorld&, Container& c) {
          c.final->commit.signers[0] = 3;
          c.final->commit.signatures.resize(2);
        },
        Refusal::kForeignCommit);
    row(
        "validators whom the anchor does not know",
        [](OfflineWorld& world, Container& c) {
          auto strangers = std::move(world.validator_keys());
          world.validator_keys().clear();
          for (int i = 100; i < 104; ++i) world.add_validator(i);
          c.final->signers = world.signers();
          world.commit(*c.final);
        },
        Refusal::kForeignCommit);
    row(
        "a step that does not hand on",
        [](OfflineWorld&, Container& c) {
          c.steps.push_back(*c.final);
          c.steps[0].next.reset();
        },
        Refusal::kBadStep);
    row(
        "a step from the future",
        [](OfflineWorld&, Container& c) {
          c.steps = {*c.final, *c.final};
        },
        Refusal::kBadStep);
    row(
        "another block at the anchor's height",
        [](OfflineWorld& world, Container& c) {
          c.final->header.height = world.anchor.height;
          world.commit(*c.final);
        },
        Refusal::kOtherHistory);
    row(
        "older than the anchor",
        [](OfflineWorld& world, Container&) { world.anchor.height = 1'000; },
        Refusal::kOlderThanAnchor);
    row(
        "an old anchor",
        [](OfflineWorld& world, Container&) { world.anchor.time.ms -= 15 * kDayMs; },
        Refusal::kAnchorTooOld);
    row(
        "a proven number changed",
        [](OfflineWorld& world, Container& c) {
          c.state.at(contract::loan_key(world.loan)).value->at(40) ^= 1;
        },
        Refusal::kBadStateProof);
    row(
        "a number said to be absent",
        [](OfflineWorld& world, Container& c) {
          c.state.at(contract::loan_key(world.loan)).value.reset();
        },
        Refusal::kBadStateProof);
    row(
        "a proof of something else",
        [](OfflineWorld& world, Container& c) {
          c.state.at(contract::loan_key(world.loan)).proof =
              c.state.at(contract::params_key()).proof;
        },
        Refusal::kBadStateProof);
    row(
        "no proof of the loan",
        [](OfflineWorld& world, Container& c) { c.state.erase(contract::loan_key(world.loan)); },
        Refusal::kNotProven);
    row(
        "no proof of the rules",
        [](OfflineWorld&, Container& c) { c.state.erase(contract::params_key()); },
        Refusal::kNotProven);
    row(
        "the right proof, for another loan",
        [](OfflineWorld&, Container& c) { pay(c, 0).loan.bytes[3] ^= 1; }, Refusal::kNotProven);
    row(
        "a transaction for another network",
        [](OfflineWorld&, Container& c) { c.transactions[0].content.chain.bytes[0] ^= 1; },
        Refusal::kWrongChain);
    row(
        "a cent more than is due", [](OfflineWorld&, Container& c) { pay(c, 1).limit.minor += 1; },
        Refusal::kLimitDiffers);
    row(
        "a cent less than is due", [](OfflineWorld&, Container& c) { pay(c, 1).limit.minor -= 1; },
        Refusal::kRuleRefuses);
    row(
        "a negative amount", [](OfflineWorld&, Container& c) { pay(c, 1).limit.minor = -5; },
        Refusal::kRuleRefuses);
    row(
        "one more than there are",
        [](OfflineWorld&, Container& c) { c.transactions[1].content.nonce = 13; },
        Refusal::kRuleRefuses);
    row(
        "too high a fee",
        [](OfflineWorld&, Container& c) { c.transactions[0].content.fee.minor *= 11; },
        Refusal::kFeeTooHigh);
    row(
        "too low a fee",
        [](OfflineWorld&, Container& c) { c.transactions[0].content.fee.minor -= 1; },
        Refusal::kRuleRefuses);
    row(
        "a window that is over",
        [](OfflineWorld& world, Container& c) {
          c.transactions[0].content.valid_until = Timestamp{world.world.now().ms - kDayMs};
        },
        Refusal::kWindowOver);
    row(
        "the second could be taken before the first is due",
        [](OfflineWorld& world, Container& c) {
          c.transactions[1].content.valid_from = world.world.now();
        },
        Refusal::kWindowTooWide);
    row(
        "the same twice",
        [](OfflineWorld&, Container& c) { c.transactions[1] = c.transactions[0]; },
        Refusal::kRepeated);
    row(
        "a wrong signature",
        [](OfflineWorld& world, Container& c) {
          c.transactions[0].signatures[world.world.key("emil").public_key()] = {};
        },
        Refusal::kBadSignature);
    row(
        "swapped instalments",
        [](OfflineWorld&, Container& c) { std::swap(c.transactions[0], c.transactions[1]); },
        Refusal::kRuleRefuses);
  }
  void what_is_wrong_is_named() {
    QFETCH(Alteration, change);
    QFETCH(int, refusal);
    OfflineWorld offline;
    Container container = offline.request(1, 2);
    change(offline, container);
    const Review seen = review(container, offline.anchor, {});
    QCOMPARE(static_cast<int>(refusal_of(seen)), refusal);
    const auto result = sign(container, seen, offline.key_of("emil"));
    QCOMPARE(result.has_value(), refusal == 0);
    if (refusal == 0) return;
    QVERIFY(*to_sentence(refusal_of(seen)) != '\0');
    // Nothing was signed; at most the wrong signature that came in is there.
    for (const OfflineTransaction& tx : container.transactions)
      for (const auto& [key, signature] : tx.signatures) QVERIFY(signature == Signature{});
  }

  void age_is_judged_by_this_machines_clock_data() {
    QTest::addColumn<qlonglong>("ahead");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char* story, qlonglong ahead, Refusal refusal) {
      QTest::newRow(story) << ahead << static_cast<int>(refusal);
    };
    row("fresh", 1'000, Refusal::kNone);
    row("two weeks old", 14 * kDayMs, Refusal::kNone);
    row("older", 14 * kDayMs + 1, Refusal::kTooOld);
    row("a clock that is a little slow", -3'600'000, Refusal::kNone);
    row("from the future", -kDayMs, Refusal::kFromTheFuture);
  }
  void age_is_judged_by_this_machines_clock() {
    QFETCH(qlonglong, ahead);
    QFETCH(int, refusal);
    OfflineWorld offline;
    const Container container = offline.request(1, 2);
    Limits limits;
    limits.now = Timestamp{offline.world.now().ms + ahead};
    QCOMPARE(static_cast<int>(review(container, offline.anchor, limits).refusal), refusal);
  }

  void validators_may_change_step_by_step() {
    OfflineWorld offline;
    std::vector<ProvenHeader> steps;
    // One of four leaves at a time; after two the rest holds less than two thirds of the anchor's
    // power.
    const auto copy = [](const std::vector<SecretKey>& keys) {
      std::vector<SecretKey> made;
      for (const SecretKey& key : keys) made.push_back(*SecretKey::from_bytes(key.bytes()));
      return made;
    };
    std::vector<PublicKey> leaving;
    for (const SecretKey& key : offline.validator_keys()) leaving.push_back(key.public_key());
    for (int round = 0; round < 2; ++round) {
      const auto before = copy(offline.validator_keys());
      std::erase_if(offline.validator_keys(), [&](const SecretKey& key) {
        return key.public_key() == leaving[static_cast<std::size_t>(round)];
      });
      offline.add_validator(10 + round);
      const ValidatorSet next = offline.set();
      auto after = std::exchange(offline.validator_keys(), copy(before));
      steps.push_back(offline.make_final({}, next));
      offline.validator_keys() = std::move(after);
    }
    offline.seal();
    const Container without = offline.request(1, 2);
    offline.steps = steps;
    const Container with = offline.request(1, 2);
    QVERIFY(review(with, offline.anchor, {}).is_clean());
    QVERIFY(review(without, offline.anchor, {}).refusal == Refusal::kForeignCommit);
    Container forged = with;
    forged.steps[0].next->members[0].power += 1;
    QVERIFY(review(forged, offline.anchor, {}).refusal == Refusal::kBadStep);
    std::swap(forged.steps[0], forged.steps[1]);
    QVERIFY(review(forged, offline.anchor, {}).refusal != Refusal::kNone);
    // What was reached can be the next anchor.
    const auto renewed_container = renewed(offline.anchor, with);
    QVERIFY(renewed_container.has_value());
    const auto anchor = read_anchor(*renewed_container);
    QVERIFY(anchor.has_value());
    QVERIFY(review(without, *anchor, {}).is_clean());
  }

  void a_review_of_another_container_signs_nothing() {
    OfflineWorld offline;
    Container shown = offline.request(1, 2);
    Container other = offline.request(2, 3);
    const Review seen = review(shown, offline.anchor, {});
    QVERIFY(sign(other, seen, offline.key_of("emil")).error() == Refusal::kConflict);
    QVERIFY(sign(shown, seen, offline.key_of("anna")).error() == Refusal::kNotOurKey);
  }

  /// Whatever byte is changed: nothing is signed, or what is signed is due by the true terms.
  void no_changed_byte_gets_an_unproven_number_signed() {
    OfflineWorld offline;
    const Bytes whole = write_container(offline.request(1, 2));
    const Container true_one = *read_container(whole);
    int signed_count = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
      Bytes changed = whole;
      changed[at] ^= static_cast<std::uint8_t>(1U << (at % 8));
      auto container = read_container(changed);
      if (!container) continue;
      const Review seen = review(*container, offline.anchor, {});
      if (!sign(*container, seen, offline.key_of("emil"))) continue;
      ++signed_count;
      for (std::size_t i = 0; i < container->transactions.size(); ++i) {
        const TransactionContent& content = container->transactions[i].content;
        const TransactionContent& wanted = true_one.transactions[i].content;
        QVERIFY2(content.chain == wanted.chain && content.sender == wanted.sender &&
                     content.nonce == wanted.nonce && content.body == wanted.body,
                 std::to_string(at).c_str());
        QVERIFY2(content.fee.minor <= wanted.fee.minor * 10, std::to_string(at).c_str());
      }
    }
    // Only the requester's words, and windows and fees within their limits, may differ: the screen
    // shows what they are.
    QVERIFY2(signed_count <= static_cast<int>(true_one.purpose.size() + 2 * 24),
             std::to_string(signed_count).c_str());
    QVERIFY(signed_count > 0);
  }

  void thirty_six_instalments_fit_and_are_quick() {
    OfflineWorld offline(36, 64);
    offline.fillers = 20'000;
    offline.seal();
    Container container = offline.request(1, 36);
    const Bytes bytes = write_container(container);
    QElapsedTimer timer;
    timer.start();
    auto read = read_container(bytes);
    const Review seen = review(*read, offline.anchor, {});
    const auto made = sign(*read, seen, offline.key_of("emil"));
    const qint64 took = timer.elapsed();
    QCOMPARE(made.value(), 36U);
    const Bytes after = write_container(*read);
    QVERIFY(after.size() <= 64 * 1024);
    qInfo("36 instalments, 64 validators: %zu bytes, signed %zu bytes, %lld ms", bytes.size(),
          after.size(), static_cast<long long>(took));
  }
};

TALLY_TEST(ReviewTest)
#include "review_test.moc"
