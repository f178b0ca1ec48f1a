// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/execute.hpp"

#include <algorithm>
#include <set>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/merkle.hpp"
#include "core/data/state/state_overlay.hpp"
#include "core/data/state/state_tree.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::Execution;
using contract::TxError;
using test::World;

namespace {

/// Gives the same answers as the view beneath, but none of them at once: what a store does whose
/// caches are cold, with every value freshly allocated.
class ColdView : public StateView {
 public:
  explicit ColdView(const StateView& warm) : warm_(warm) {}
  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override {
    const auto entry = warm_.next(key, [&] {
      Bytes after = to_bytes(key);
      after.push_back(0);
      return after;
    }());
    if (!entry) return std::nullopt;
    return entry->second;
  }
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override {
    return warm_.next(from, until);
  }

 private:
  const StateView& warm_;
};

/// A block with something of everything: due work of three kinds and several transactions.
struct BusyBlock {
  World world{test::Setup{test::lenders(8), {}}};
  std::vector<KnownTransaction> transactions;

  BusyBlock() {
    const LoanTerms terms = test::usual_terms(world);
    LoanTerms quick = terms;
    quick.close_when_full = true;
    std::vector<LoanId> running;
    for (int i = 0; i < 3; ++i) {
      running.push_back(world.apply_for("anna", quick));
      for (const std::string& lender : test::lenders(8))
        world.send(lender, PlaceBid{running.back(), Amount{150'000}, RatePpb{90'000'000}});
    }
    world.apply_for("carla", terms);  // will expire
    world.wait(35 * kDayMs);
    world.block();
    world.send("anna", PayOffLoan{running[0], Amount{2'000'000}});  // to be settled
    world.wait(10 * kDayMs);  // the others become late
    transactions = {world.make("anna", PayInstalment{running[1], Amount{200'000}}),
                    world.make("l3", CollectPayments{{running[1]}}),
                    world.make("dora", ApplyForLoan{test::usual_terms(world)}),
                    world.make("ben", CreateAsset{"EUR", "Euro", 2}),
                    world.make("emil", Transfer{world.account("ben"), test::kDollar, Amount{5},
                                                "thanks"})};
  }
};

bool same(const Execution& a, const Execution& b) {
  return a.diff == b.diff && a.events_root == b.events_root &&
         std::ranges::equal(a.events, b.events, {}, [](const auto& e) { return encode(e); },
                            [](const auto& e) { return encode(e); });
}

Hash256 root_of(const MemoryStateView& state) {
  StateDiff all;
  for (const auto& [key, value] : state.entries()) all[key] = value;
  const MemoryPages none;
  return StateTree(none, Hash256{}).update(all)->root;
}

}  // namespace

class ExecuteTest : public QObject {
  Q_OBJECT

 private slots:
  void the_block_is_busy() {
    BusyBlock busy;
    const Execution execution = busy.world.execute(busy.transactions, busy.world.state());
    std::set<std::size_t> kinds;
    for (const auto& event : execution.events) kinds.insert(event.event.index());
    QVERIFY(kinds.size() >= 8);
    QVERIFY(execution.diff.size() > 30);
  }

  void the_same_block_gives_the_same_result_every_time() {
    BusyBlock busy;
    const Execution first = busy.world.execute(busy.transactions, busy.world.state());
    for (int i = 0; i < 5; ++i)
      QVERIFY(same(first, busy.world.execute(busy.transactions, busy.world.state())));
    BusyBlock again;
    QVERIFY(same(first, again.world.execute(again.transactions, again.world.state())));
  }

  void warm_cold_and_layered_views_give_the_same_result() {
    BusyBlock busy;
    const MemoryStateView& state = busy.world.state();
    const Execution warm = busy.world.execute(busy.transactions, state);
    QVERIFY(same(warm, busy.world.execute(busy.transactions, ColdView(state))));

    const MemoryStateView empty;
    StateOverlay layered(empty);
    for (const auto& [key, value] : state.entries()) layered.put(key, value);
    QVERIFY(same(warm, busy.world.execute(busy.transactions, layered)));

    // half beneath, half above, and entries above that hide others beneath
    MemoryStateView half;
    StateOverlay above(half);
    bool upper = false;
    for (const auto& [key, value] : state.entries()) {
      upper = !upper;
      half.put(key, upper ? Bytes{0xff} : value);
      if (upper) above.put(key, value);
    }
    QVERIFY(same(warm, busy.world.execute(busy.transactions, above)));
  }

  void what_the_base_says_is_not_changed() {
    BusyBlock busy;
    const auto before = busy.world.state().entries();
    (void)busy.world.execute(busy.transactions, busy.world.state());
    QVERIFY(before == busy.world.state().entries());
  }

  void refused_transactions_leave_no_trace() {
    BusyBlock busy;
    const auto& world = busy.world;
    const contract::BlockContext context{99, Timestamp{world.now().ms + 1'000},
                                         busy.world.account("bank")};
    contract::BlockExecutor clean(world.state(), context);
    contract::BlockExecutor tried(world.state(), context);
    const KnownTransaction bad =
        busy.world.make("l1", Transfer{busy.world.account("ben"), test::kDollar,
                                       Amount{900'000'000}, ""});
    for (const KnownTransaction& tx : busy.transactions) {
      QCOMPARE(tried.apply(bad), TxError::kInsufficientFunds);
      QCOMPARE(tried.apply(tx), TxError::kNone);
      QCOMPARE(clean.apply(tx), TxError::kNone);
    }
    QVERIFY(same(clean.finish(), tried.finish()));
  }

  void a_block_with_a_bad_transaction_is_refused_at_it() {
    BusyBlock busy;
    busy.transactions.push_back(busy.transactions[2]);  // its nonce is used by then
    const auto result = contract::execute_block(
        busy.world.state(), {99, Timestamp{busy.world.now().ms + 1'000}, {}}, busy.transactions);
    QVERIFY(!result);
    QCOMPARE(result.error().transaction, 5U);
    QCOMPARE(result.error().error, TxError::kNonceUsed);
  }

  /// Nothing of a transaction counts before its signatures do, not even its fee.
  void a_wrong_signature_costs_nobody_anything() {
    BusyBlock busy;
    World& world = busy.world;
    std::vector<KnownTransaction> forged;
    for (const KnownTransaction& tx : busy.transactions) {
      Transaction spoilt = tx.transaction;
      spoilt.sender_signature[3] ^= 1;
      forged.push_back(know(std::move(spoilt)));
    }
    TransactionContent sponsored =
        world.content("emil", Transfer{world.account("ben"), test::kDollar, Amount{5}, ""});
    sponsored.fee_payer = Policy{SingleKeyPolicy{world.key("dora").public_key()}};
    Transaction unpaid = sign_sponsored(sponsored, world.key("emil"), world.key("dora"));
    unpaid.fee_payer_signature = unpaid.sender_signature;
    forged.push_back(know(unpaid));
    unpaid.fee_payer_signature.reset();
    forged.push_back(know(unpaid));

    const std::vector<std::string> people = {"anna", "ben", "dora", "emil", "l3"};
    std::vector<std::int64_t> before;
    for (const std::string& name : people) before.push_back(world.coins(name));
    for (const TxError verdict : world.offer(forged)) QCOMPARE(verdict, TxError::kBadSignature);
    for (std::size_t i = 0; i < people.size(); ++i) QCOMPARE(world.coins(people[i]), before[i]);
  }

  void an_empty_block_turns_the_rotation_and_nothing_else() {
    World world;
    const Execution execution = world.execute({}, world.state());
    QVERIFY(execution.events.empty());
    QVERIFY(execution.events_root == list_root({}));
    for (const auto& [key, value] : execution.diff) {
      const auto kind = contract::kind_of(key);
      QVERIFY(kind == contract::KeyKind::kValidators || kind == contract::KeyKind::kStakeClock ||
              kind == contract::KeyKind::kDayHeight);
    }
  }

  void the_sets_of_the_next_two_heights_follow_the_rotation() {
    World world(test::Setup{{}, [](contract::Genesis& genesis) {
                              genesis.validators.members.clear();
                              for (std::uint8_t i = 1; i <= 3; ++i)
                                genesis.validators.members.push_back(
                                    {PublicKey{{i}}, AccountId{{i}}, i, 0});
                            }});
    ValidatorSet expected = contract::validators_of(world.state()).next;
    for (int height = 1; height < 20; ++height) {
      const auto sets = contract::validators_of(world.state());
      QVERIFY(sets.next == expected);
      QVERIFY(sets.after_next == expected.rotated());
      expected = expected.rotated();
      world.block();
    }
  }

  void events_say_which_transaction_did_it() {
    BusyBlock busy;
    const Execution execution = busy.world.execute(busy.transactions, busy.world.state());
    std::uint32_t last = 0;
    bool due_work = true;
    for (const auto& event : execution.events) {
      if (event.transaction == contract::kDueWork) {
        QVERIFY(due_work);  // all of it comes first
        continue;
      }
      due_work = false;
      QVERIFY(event.transaction >= last);
      last = event.transaction;
      const auto again = decode<contract::EmittedEvent>(encode(event));
      QVERIFY(again && encode(*again) == encode(event));
    }
    QCOMPARE(last, 4U);
  }

  void the_state_root_depends_on_the_entries_alone() {
    BusyBlock busy;
    MemoryStateView state = busy.world.state();
    const Execution execution = busy.world.execute(busy.transactions, state);
    const Hash256 before = root_of(state);
    state.apply(execution.diff);
    const Hash256 after = root_of(state);
    QVERIFY(before != after);
    MemoryStateView again = busy.world.state();
    again.apply(busy.world.execute(busy.transactions, again).diff);
    QVERIFY(root_of(again) == after);
  }
};

TALLY_TEST(ExecuteTest)
#include "execute_test.moc"
