// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include "core/contract/objects.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::LoanRecord;
using test::World;

namespace {

/// A world with one loan of each sort, healthy.
struct Stage {
  World world;
  LoanId listed;   ///< anna's, with a bid of ben's
  LoanId active;   ///< carla's, half of it dora's and half of it ben's, one instalment paid
  LoanId closed;   ///< emil's
  LoanId settling; ///< emil's too, paid off a moment ago

  Stage() {
    LoanTerms terms = test::usual_terms(world);
    terms.listed_until.ms += 300 * kDayMs / 6;
    listed = world.apply_for("anna", terms);
    world.send("ben", PlaceBid{listed, Amount{700'000}, RatePpb{1}});
    terms.close_when_full = true;
    active = lent(terms, "carla");
    world.send("carla", PayInstalment{active, Amount{200'000}});
    closed = lent(terms, "emil");
    world.send("emil", PayOffLoan{closed, Amount{1'300'000}});
    settling = lent(terms, "emil");
    world.send("emil", PayOffLoan{settling, Amount{1'300'000}});
  }

  LoanId lent(const LoanTerms& terms, const std::string& borrower) {
    const LoanId loan = world.apply_for(borrower, terms);
    world.send("ben", PlaceBid{loan, Amount{600'000}, RatePpb{100'000'000}});
    world.send("dora", PlaceBid{loan, Amount{600'000}, RatePpb{100'000'000}});
    world.block();
    return loan;
  }

  void change_loan(const LoanId& id, const std::function<void(LoanRecord&)>& change) {
    LoanRecord record = world.loan(id);
    change(record);
    world.state().put(contract::loan_key(id), encode(record));
  }
  void change_balance(const std::string& name, std::int64_t available, std::int64_t on_hold) {
    auto balance = contract::read_balance(world.state(), world.account(name), test::kDollar);
    balance.available.minor += available;
    balance.on_hold.minor += on_hold;
    world.state().put(contract::balance_key(world.account(name), test::kDollar), encode(balance));
  }
  void change_note(const std::function<void(contract::NoteRecord&)>& change) {
    auto note = *contract::read_note(world.state(), active, world.account("dora"));
    change(note);
    world.state().put(contract::note_key(active, world.account("dora")), encode(note));
  }
  void erase(const Bytes& key) { world.state().apply({{key, std::nullopt}}); }
};

struct Damage {
  const char* story;
  const char* complaint;  ///< part of the sentence
  bool in_block;          ///< also seen when a block did it
  std::function<void(Stage&)> harm;
};

const std::vector<Damage>& damages() {
  static const std::vector<Damage> kDamages = {
      {"money out of nothing", "does not equal the money", true,
       [](Stage& s) { s.change_balance("anna", 1, 0); }},
      {"money that vanished", "does not equal the money", true,
       [](Stage& s) { s.change_balance("anna", -1, 0); }},
      {"a supply without money", "has no money", false,
       [](Stage& s) {
         contract::AssetRecord asset{"EUR", "", 2, {}, Amount{5}};
         s.world.state().put(contract::asset_key(AssetId{2}), encode(asset));
       }},
      {"a debt hidden in a balance", "is below zero", true,
       [](Stage& s) {
         s.change_balance("anna", -300'000'000, 0);
         s.change_balance("bank", 300'000'000, 0);
       }},
      {"a hold without a bid", "differs from what it is for", true,
       [](Stage& s) { s.change_balance("ben", -5, 5); }},
      {"a bid without a hold", "differs from what it is for", true,
       [](Stage& s) { s.change_balance("ben", 700'000, -700'000); }},
      {"a total that is not its bids", "do not add up", true,
       [](Stage& s) { s.change_loan(s.listed, [](auto& loan) { loan.bid_total.minor += 1; }); }},
      {"a bid that nobody counted", "are miscounted", true,
       [](Stage& s) { s.change_loan(s.listed, [](auto& loan) { loan.standing_bids = 2; }); }},
      {"a listing that nobody counted", "listings of account", true,
       [](Stage& s) {
         s.world.state().put(contract::account_key(s.world.account("anna")),
                             encode(contract::AccountRecord{1, 0}));
       }},
      {"principal that is nowhere", "sum of its parts", true,
       [](Stage& s) { s.change_loan(s.active, [](auto& loan) { loan.repaid.minor -= 1; }); }},
      {"principal before disbursal", "sum of its parts", true,
       [](Stage& s) { s.change_loan(s.listed, [](auto& loan) { loan.outstanding.minor = 1; }); }},
      {"principal below zero", "sum of its parts", true,
       [](Stage& s) {
         s.change_loan(s.active, [](auto& loan) {
           loan.written_off.minor = -1;
           loan.outstanding.minor += 1;
         });
       }},
      {"holders paid too much", "paid its holders too much", true,
       [](Stage& s) {
         s.change_loan(s.active, [](auto& loan) { loan.index[0].payable.minor = -1; });
       }},
      {"money left in a settled loan", "has money left", true,
       [](Stage& s) {
         s.change_loan(s.closed, [](auto& loan) { loan.index[1].payable.minor = 1; });
       }},
      {"units out of nothing", "notes of loan", false,
       [](Stage& s) { s.change_note([](auto& note) { note.units += 1; }); }},
      {"a note that is gone", "notes of loan", false,
       [](Stage& s) { s.erase(contract::note_key(s.active, s.world.account("dora"))); }},
      {"claims that are not covered", "owes its holders more", false,
       [](Stage& s) {
         s.change_loan(s.active, [](auto& loan) { loan.index[1].payable.minor -= 3; });
       }},
      {"a loan that hangs nowhere", "not due when it should be", false,
       [](Stage& s) { s.erase(contract::due_key(s.world.loan(s.active).alarm, s.active)); }},
      {"a loan that hangs elsewhere", "not due when it should be", true,
       [](Stage& s) {
         s.change_loan(s.active, [](auto& loan) { loan.alarm.ms += kDayMs; });
       }},
      {"a settlement that nobody will finish", "not due when it should be", true,
       [](Stage& s) { s.change_loan(s.settling, [](auto& loan) { loan.alarm.ms = 0; }); }},
      {"an entry of a loan that does not exist", "in vain", true,
       [](Stage& s) { s.world.state().put(contract::due_key({77}, LoanId{{7}}), {}); }},
      {"an entry of a loan that is over", "in vain", true,
       [](Stage& s) { s.world.state().put(contract::due_key({77}, s.closed), {}); }}};
  return kDamages;
}

bool complains(const std::vector<std::string>& problems, const char* part) {
  return std::ranges::any_of(problems, [part](const std::string& problem) {
    return problem.find(part) != std::string::npos;
  });
}

StateDiff difference(const MemoryStateView& before, const MemoryStateView& after) {
  StateDiff diff;
  for (const auto& [key, value] : before.entries())
    if (after.get(key) != value) diff[key] = after.get(key);
  for (const auto& [key, value] : after.entries())
    if (!before.get(key)) diff[key] = value;
  return diff;
}

}  // namespace

class InvariantsTest : public QObject {
  Q_OBJECT

 private slots:
  void a_healthy_world_has_no_complaint() {
    Stage stage;
    QVERIFY(stage.world.loan(stage.settling).settling);
    QVERIFY(!stage.world.loan(stage.closed).settling);
    QCOMPARE(contract::check_all(stage.world.state()).size(), 0U);
    QVERIFY(stage.world.violations().empty());
  }

  void damage_is_seen_and_named_data() {
    QTest::addColumn<int>("damage");
    for (std::size_t i = 0; i < damages().size(); ++i)
      QTest::newRow(damages()[i].story) << static_cast<int>(i);
  }

  void damage_is_seen_and_named() {
    QFETCH(int, damage);
    const Damage& row = damages()[static_cast<std::size_t>(damage)];
    Stage stage;
    const MemoryStateView before = stage.world.state();
    row.harm(stage);
    const MemoryStateView& after = stage.world.state();
    QVERIFY(complains(contract::check_all(after), row.complaint));
    if (row.in_block)
      QVERIFY(complains(contract::check_block(before, after, difference(before, after)),
                        row.complaint));
  }
};

TALLY_TEST(InvariantsTest)
#include "invariants_test.moc"
