// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "core/contract/loan_changes.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::World;

namespace {

constexpr RatePpb kTwelvePercent{120'000'000};
const LoanId kNoLoan{{0xee}};

struct Rung {
  TxError error;
  std::function<void(std::string& sender, Body& body)> spoil;
};
struct Ladder {
  std::string name;
  std::string sender;
  Body good;
  std::vector<Rung> rungs;
};

template <typename T>
Rung change(TxError error, std::function<void(T&)> spoil) {
  return {error, [spoil](std::string&, Body& body) {
            if (auto* at = std::get_if<T>(&body)) spoil(*at);
          }};
}
Rung sent_by(TxError error, const std::string& name) {
  return {error, [name](std::string& sender, Body&) { sender = name; }};
}
Rung with_terms(TxError error, std::function<void(LoanTerms&)> spoil) {
  return change<ApplyForLoan>(error, [spoil](ApplyForLoan& body) { spoil(body.terms); });
}

/// Anna's loan is five days late: ben holds 96 %, carla 4 %. Ben has an open proposal on it. Dora's
/// was written off and is being settled no more; emil's is for carla alone.
struct Stage {
  World world{test::Setup{{"frank", "gina"}, {}}};
  LoanId late;
  LoanId listed;
  LoanId named;
  LoanId crowded{{0xcc}};   ///< as `late`, with as many proposals as there may be
  LoanId settling{{0xdd}};  ///< in default, its notes being settled

  Stage() {
    LoanTerms terms = test::usual_terms(world);
    terms.close_when_full = true;
    late = world.apply_for("anna", terms);
    world.send("ben", PlaceBid{late, Amount{1'152'000}, kTwelvePercent});
    world.send("carla", PlaceBid{late, Amount{48'000}, kTwelvePercent});
    world.block();
    world.live_until(contract::due_date(world.loan(late), 1) - World::day(0) + 15);
    world.send("ben", RegisterReference{"BASE", "Base"});
    world.send("ben", RegisterReference{"NEW", "Without a rate"});
    world.send("ben", PostRate{"BASE", RatePpb{1}, day_of(world.now()) + -1});
    world.send("ben", ProposeChange{late, new_terms(), later(20)});
    terms.listed_until = later(10);
    listed = world.apply_for("dora", terms);
    terms.lender = world.account("frank");
    named = world.apply_for("emil", terms);
    contract::LoanRecord loan = world.loan(late);
    loan.life->open_proposals = contract::kMaxProposals;
    world.state().apply({{contract::loan_key(crowded), encode(loan)},
                         {contract::note_key(crowded, world.account("ben")),
                          encode(contract::NoteRecord{1'200'000, {}, 0, 0})}});
    loan.status = LoanStatus::kDefaulted;
    loan.settling = true;
    world.state().apply({{contract::loan_key(settling), encode(loan)}});
    world.send("gina", RedeemAsset{test::kDollar, Amount{world.dollars("gina")}});
    world.send("frank", RedeemAsset{test::kDollar, Amount{world.dollars("frank") - 1'200'000}});
  }

  [[nodiscard]] Timestamp later(std::int32_t days) const {
    return Timestamp{world.now().ms + days * kDayMs};
  }
  [[nodiscard]] NewTerms new_terms() const {
    NewTerms terms;
    terms.rate = RatePpb{60'000'000};
    terms.periods = 24;
    terms.first_due = day_of(world.now()) + 40;
    return terms;
  }

  [[nodiscard]] std::vector<Ladder> proposing() {
    const auto waiver = [](std::int64_t fee) {
      return [fee](ProposeChange& body) { body.change = Waiver{{}, {}, Amount{fee}}; };
    };
    const auto terms = [](TxError error, std::function<void(NewTerms&)> spoil) {
      return change<ProposeChange>(error, [spoil](ProposeChange& body) {
        if (auto* at = std::get_if<NewTerms>(&body.change)) spoil(*at);
      });
    };
    const auto on = [](TxError error, LoanId loan) {
      return change<ProposeChange>(error, [loan](ProposeChange& body) { body.loan = loan; });
    };
    const Timestamp past{world.now().ms - 1};
    return {
        {"new terms", "anna", ProposeChange{late, new_terms(), later(20)},
         {terms(TxError::kRateOutOfRange, [](NewTerms& t) { t.rate = RatePpb{-1}; }),
          terms(TxError::kChangeOutOfRange, [](NewTerms& t) { t.periods = 601; }),
          on(TxError::kLoanNotFound, kNoLoan),
          on(TxError::kLoanNotActive, listed),
          sent_by(TxError::kNotParty, "dora"),
          on(TxError::kTooManyProposals, crowded),
          sent_by(TxError::kProposalExists, "ben"),
          change<ProposeChange>(TxError::kProposalWindow,
                                [past](ProposeChange& body) { body.until = past; }),
          sent_by(TxError::kShareTooSmall, "carla"),
          terms(TxError::kProposalImpossible, [](NewTerms& t) { t.rate = {}, t.periods = 600,
            t.method = RepaymentMethod::kInterestOnly; })}},
        {"waiver", "anna", ProposeChange{late, Waiver{{}, {}, Amount{1}}, later(20)},
         {change<ProposeChange>(TxError::kChangeOutOfRange, waiver(-1)),
          on(TxError::kLoanNotFound, kNoLoan),
          on(TxError::kLoanNotActive, listed),
          on(TxError::kLoanSettling, settling),
          change<ProposeChange>(TxError::kNothingToWaive, waiver(1'501)),
          sent_by(TxError::kNotParty, "dora")}}};
  }

  [[nodiscard]] std::vector<Ladder> others() {
    const auto accept = [](TxError error, LoanId loan) {
      return change<AcceptLoan>(error, [loan](AcceptLoan& body) { body.loan = loan; });
    };
    const Day today = day_of(world.now());
    return {
        {"vote", "ben", VoteOnChange{late, 1, true},
         {change<VoteOnChange>(TxError::kLoanNotFound, [](auto& b) { b.loan = kNoLoan; }),
          sent_by(TxError::kNotParty, "dora"),
          change<VoteOnChange>(TxError::kProposalNotFound, [](auto& b) { b.proposal = 9; })}},
        {"accept", "frank", AcceptLoan{named},
         {accept(TxError::kLoanNotFound, kNoLoan), accept(TxError::kLoanNotListed, late),
          sent_by(TxError::kNotInvited, "carla")}},
        {"register", "anna", RegisterReference{"FRESH", "A new one"},
         {change<RegisterReference>(TxError::kBadSymbol, [](auto& b) { b.code = "x"; }),
          change<RegisterReference>(TxError::kReferenceTaken, [](auto& b) { b.code = "BASE"; })}},
        {"post", "ben", PostRate{"BASE", RatePpb{5}, today},
         {change<PostRate>(TxError::kRateOutOfRange, [](auto& b) { b.rate = RatePpb{-1}; }),
          change<PostRate>(TxError::kReferenceNotFound, [](auto& b) { b.code = "GONE"; }),
          sent_by(TxError::kNotPublisher, "anna"),
          change<PostRate>(TxError::kRateDay, [today](auto& b) { b.day = today + 1; })}},
        {"apply", "carla", ApplyForLoan{floating()},
         {with_terms(TxError::kStepsOutOfRange, [](auto& t) { t.steps = {Amount{1}}; }),
          with_terms(TxError::kFloatingOutOfRange, [](auto& t) { t.floating->stale_days = 0; }),
          with_terms(TxError::kOwnListing, [this](auto& t) { t.lender = world.account("carla"); }),
          with_terms(TxError::kReferenceNotFound,
                     [](auto& t) { t.floating->reference = "NEW"; })}}};
  }

  [[nodiscard]] LoanTerms floating() const {
    LoanTerms terms = test::usual_terms(world);
    terms.listed_until = later(3);
    terms.floating = FloatingRate{"BASE", {}, RatePpb{200'000'000}, 45};
    return terms;
  }

  [[nodiscard]] std::vector<Ladder> ladders() {
    std::vector<Ladder> all = proposing();
    for (Ladder& ladder : others()) all.push_back(std::move(ladder));
    return all;
  }
};

}  // namespace

class LoanChangeErrorsTest : public QObject {
  Q_OBJECT

 private slots:
  /// Each row breaks one rule and every later one of its kind, as far as that can be.
  void the_first_reason_is_reported() {
    Stage stage;
    std::set<TxError> seen;
    for (const Ladder& ladder : stage.ladders()) {
      const TxError good = stage.world.refusal(stage.world.make(ladder.sender, ladder.good));
      QVERIFY2(good == TxError::kNone, (ladder.name + ": " + contract::to_string(good)).c_str());
      for (std::size_t k = 0; k < ladder.rungs.size(); ++k) {
        std::string sender = ladder.sender;
        Body body = ladder.good;
        for (std::size_t later = ladder.rungs.size(); later-- > k;)
          ladder.rungs[later].spoil(sender, body);
        const TxError error = stage.world.refusal(stage.world.make(sender, body));
        QVERIFY2(error == ladder.rungs[k].error,
                 (ladder.name + ": " + contract::to_string(ladder.rungs[k].error) + " gave " +
                  contract::to_string(error)).c_str());
        seen.insert(error);
        if (k > 0) QVERIFY(ladder.rungs[k - 1].error < ladder.rungs[k].error);
      }
    }
    // Found in loan_changes_test.cpp, where a schedule is replaced.
    seen.insert(TxError::kInstalmentReplaced);
    for (const TxError error : contract::all_tx_errors()) {
      const auto number = static_cast<int>(error);
      const bool ours = (number >= 121 && number < 135) || (number >= 264 && number < 300);
      QVERIFY2(!ours || seen.contains(error), contract::to_string(error));
    }
  }

  void what_is_not_invited_or_too_dear() {
    Stage stage;
    World& world = stage.world;
    const auto refusal = [&](const std::string& who, Body body) {
      return world.refusal(world.make(who, std::move(body)));
    };
    QCOMPARE(refusal("frank", AcceptLoan{stage.listed}), TxError::kNotInvited);
    QCOMPARE(refusal("carla", PlaceBid{stage.named, Amount{50'000}, kTwelvePercent}),
             TxError::kNotInvited);
    world.send("frank", RedeemAsset{test::kDollar, Amount{1}});
    QCOMPARE(refusal("frank", AcceptLoan{stage.named}), TxError::kInsufficientFunds);
    // Of new terms a vote that would carry them looks whether they could still begin.
    world.send("anna", VoteOnChange{stage.late, 1, true});
    QCOMPARE(world.loan(stage.late).rate, RatePpb{60'000'000});
  }
};

TALLY_TEST(LoanChangeErrorsTest)
#include "loan_change_errors_test.moc"
