// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <random>

#include "core/contract/loan_changes.hpp"
#include "core/contract/state_keys.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::LoanRecord;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

const std::vector<std::string> kBorrowers = {"anna", "ben", "carla"};
constexpr int kLenders = 12;

/// Borrowers and lenders who do anything at any time; what must hold is looked at after each block.
class Life {
 public:
  explicit Life(std::uint64_t seed)
      : random_(seed), world_(test::Setup{test::lenders(kLenders), {}}) {
    people_ = test::lenders(kLenders);
    people_.insert(people_.end(), kBorrowers.begin(), kBorrowers.end());
    world_.send("dora", RegisterReference{"BASE", "Base"});
    world_.send("dora", PostRate{"BASE", RatePpb{50'000'000}, day_of(world_.now())});
  }

  std::string step() {
    world_.wait(below(100) < 70 ? below(kDayMs) : below(12 * kDayMs));
    const std::string before = look();
    if (!before.empty()) return before;
    act();
    return world_.violations().empty() ? "" : world_.violations().front();
  }

  /// Time goes on until every loan has ended; then what was paid is what was received.
  std::string live_out() {
    for (int i = 0; i < 80; ++i) {
      world_.wait(i < 40 ? 200 * kDayMs : 0);
      world_.block();
    }
    std::map<LoanId, std::int64_t> left;
    const auto add = [&left](const auto& e) {
      left[e.loan] += e.principal.minor + e.interest.minor + e.late_interest.minor + e.fee.minor;
    };
    for (const auto& e : events_of<contract::InstalmentPaid>(world_)) add(e);
    for (const auto& e : events_of<contract::InstalmentPartPaid>(world_)) add(e);
    for (const auto& e : events_of<contract::LoanPaidOff>(world_)) add(e);
    for (const auto& e : events_of<contract::ClaimPaid>(world_)) add(e);
    for (const auto& e : events_of<contract::PrincipalPrepaid>(world_))
      left[e.loan] += e.principal.minor + e.interest.minor;
    for (const auto& e : events_of<contract::NoteSettled>(world_))
      left[e.loan] -= e.principal.minor + e.interest.minor + e.fee.minor;
    for (const LoanId& id : loans_) {
      const LoanRecord loan = world_.loan(id);
      if (loan.status == LoanStatus::kActive || loan.status == LoanStatus::kListed)
        return "a loan goes on for ever";
      const std::int64_t waits = loan.index[0].payable.minor + loan.index[1].payable.minor +
                                 loan.index[2].payable.minor;
      if (left[id] != waits) return "what was paid is not what was received";
    }
    return world_.violations().empty() ? "" : world_.violations().front();
  }

  std::map<std::string, int> kinds;  ///< accepted
  [[nodiscard]] const World& world() const { return world_; }

 private:
  std::int64_t below(std::int64_t end) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(end));
  }
  template <typename T>
  const T& any(const std::vector<T>& of) {
    return of[static_cast<std::size_t>(below(static_cast<std::int64_t>(of.size())))];
  }

  /// What a payoff costs never falls while nothing is paid.
  std::string look() {
    const Day today = day_of(world_.now());
    for (const LoanId& id : loans_) {
      const LoanRecord loan = world_.loan(id);
      if (loan.status != LoanStatus::kActive) continue;
      if (contract::payoff_due(loan, today + 1).total() < contract::payoff_due(loan, today).total())
        return "a payoff became cheaper by waiting";
    }
    return {};
  }

  void send(const std::string& who, Body body) {
    const char* kind = kind_name(body);
    if (world_.offer({world_.make(who, std::move(body))}).front() == TxError::kNone) ++kinds[kind];
  }

  void act() {
    if (below(9) == 0)
      send("dora", PostRate{"BASE", RatePpb{below(150'000'000)}, day_of(world_.now())});
    std::vector<LoanId> live;
    for (const LoanId& id : loans_) {
      const LoanStatus status = world_.loan(id).status;
      if (status == LoanStatus::kActive || status == LoanStatus::kListed) live.push_back(id);
    }
    if (live.size() < 4) return apply();
    const LoanId id = below(12) == 0 ? any(loans_) : any(live);
    const LoanRecord loan = world_.loan(id);
    const std::string borrower = name_of(loan.borrower);
    if (loan.status == LoanStatus::kListed) {
      if (loan.terms.lender) return send("l0", AcceptLoan{id});
      return send(lender(), PlaceBid{id, Amount{loan.terms.principal.minor / (1 + below(3))},
                                     RatePpb{below(loan.terms.rate_ceiling.ppb + 1)}});
    }
    switch (below(9)) {
      case 0:
      case 1: return propose(id, loan);
      case 2: return vote(id, loan);
      case 3: {
        const auto note = contract::read_note(world_.state(), id, world_.account("l0"));
        const std::int64_t units = note ? 1 + below(note->units) : 1;
        return send("l0", TransferNote{id, world_.account(lender()), units});
      }
      case 4: return send(borrower, PayAny{id, Amount{1 + below(30'000)}});
      case 5:
        return send(borrower, PrepayPrincipal{id, Amount{1 + below(40'000)},
                                              static_cast<PrepaymentEffect>(below(2)),
                                              Amount{100'000'000}});
      case 6: return send(borrower, SetAutopay{id, Amount{below(2) * 60'000}});
      case 7:
        if (below(6) == 0) return send(borrower, PayOffLoan{id, Amount{100'000'000}});
        [[fallthrough]];
      default: {
        TransactionContent content =
            world_.content(borrower, PayInstalment{id, Amount{100'000'000}});
        content.nonce = loan.paid + 1;
        if (world_.offer({world_.seal(borrower, content)}).front() == TxError::kNone)
          ++kinds["pay_instalment"];
      }
    }
  }

  std::string lender() { return "l" + std::to_string(below(kLenders)); }
  std::string name_of(const AccountId& account) {
    for (const std::string& name : people_)
      if (world_.account(name) == account) return name;
    return {};
  }

  void apply() {
    LoanTerms terms = test::usual_terms(world_);
    terms.principal = Amount{10'000 + below(300'000)};
    terms.instalments = static_cast<std::uint32_t>(2 + below(10));
    terms.listed_until = Timestamp{world_.now().ms + 10 * kDayMs};
    terms.close_when_full = true;
    terms.late_rate = RatePpb{below(200'000'000)};
    terms.late_fee = Amount{below(500)};
    terms.allocation = static_cast<AllocationOrder>(below(3));
    terms.period = static_cast<PaymentPeriod>(below(4));
    terms.method = static_cast<RepaymentMethod>(below(5));
    if (terms.method == RepaymentMethod::kCustom) {
      std::int64_t left = terms.principal.minor;
      for (std::uint32_t k = 1; k < terms.instalments; ++k) {
        const std::int64_t step = below(left);
        terms.steps.push_back(Amount{step});
        left -= step;
      }
      terms.steps.push_back(Amount{left});
    }
    if (below(3) == 0 && terms.method != RepaymentMethod::kBullet)
      terms.floating = FloatingRate{"BASE", RatePpb{20'000'000}, RatePpb{200'000'000},
                                    static_cast<std::uint16_t>(1 + below(60))};
    if (below(4) == 0) terms.lender = world_.account("l0");
    const std::string& who = any(kBorrowers);
    const KnownTransaction tx = world_.make(who, ApplyForLoan{terms});
    if (world_.offer({tx}).front() == TxError::kNone) {
      ++kinds["apply_for_loan"];
      loans_.push_back(id_cast<LoanId>(tx.id));
    }
  }

  void propose(const LoanId& id, const LoanRecord& loan) {
    const Day today = day_of(world_.now());
    ProposeChange body{id, {}, Timestamp{world_.now().ms + 1 + below(20 * kDayMs)}};
    if (below(2) == 0) {
      const contract::Parts most = contract::waivable(loan, today);
      body.change = Waiver{Amount{below(most.interest.minor + 1)},
                           Amount{below(most.late_interest.minor + 1)},
                           Amount{below(most.fee.minor + 1)}};
    } else {
      NewTerms terms;
      terms.rate = RatePpb{below(200'000'000)};
      terms.method = static_cast<RepaymentMethod>(below(4));
      terms.periods = static_cast<std::uint32_t>(1 + below(12));
      terms.first_due = today + static_cast<std::int32_t>(21 + below(90));
      terms.capitalise = below(2) == 0;
      body.change = terms;
    }
    const auto note = contract::read_note(world_.state(), id, world_.account("l0"));
    const std::string holder = note ? "l0" : lender();
    send(below(2) == 0 ? name_of(loan.borrower) : holder, body);
    if (below(2) == 0) vote(id, world_.loan(id));
  }

  void vote(const LoanId& id, const LoanRecord& loan) {
    const auto range = contract::proposals_of(id);
    const auto open = world_.state().next(range.from, range.until);
    if (!open) return;
    const std::uint32_t number = contract::proposal_number_in(open->first);
    // Everybody who may has a say, so that something comes of it.
    for (const std::string& who : people_) {
      const bool party = contract::read_note(world_.state(), id, world_.account(who)) ||
                         world_.account(who) == loan.borrower;
      if (party) send(who, VoteOnChange{id, number, below(12) != 0});
    }
  }

  std::mt19937_64 random_;
  World world_;
  std::vector<std::string> people_;
  std::vector<LoanId> loans_;
};

}  // namespace

class LoanChangesPropertyTest : public QObject {
  Q_OBJECT

 private slots:
  void whatever_happens_nothing_is_lost_data() {
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed) QTest::addRow("seed %llu", seed) << seed;
  }

  void whatever_happens_nothing_is_lost() {
    QFETCH(quint64, seed);
    Life life(seed);
    for (int step = 0; step < 400; ++step) {
      const std::string problem = life.step();
      QVERIFY2(problem.empty(), qPrintable(QString("step %1: %2").arg(step).arg(
                                    QString::fromStdString(problem))));
    }
    const std::string problem = life.live_out();
    QVERIFY2(problem.empty(), qPrintable(QString::fromStdString(problem)));
    for (const char* kind : {"propose_change", "vote_on_change", "accept_loan", "pay_instalment",
                             "pay_any", "prepay_principal", "transfer_note"})
      QVERIFY2(life.kinds[kind] > 0, kind);
    std::map<contract::ChangeOutcome, int> outcomes;
    for (const auto& e : events_of<contract::ChangeEnded>(life.world())) ++outcomes[e.outcome];
    qInfo("%zu waived, %zu restructured, %zu fixed; %d accepted, %d expired",
          events_of<contract::ChargesWaived>(life.world()).size(),
          events_of<contract::LoanRestructured>(life.world()).size(),
          events_of<contract::RateFixed>(life.world()).size(),
          outcomes[contract::ChangeOutcome::kAccepted],
          outcomes[contract::ChangeOutcome::kExpired]);
    QVERIFY(!events_of<contract::LoanRestructured>(life.world()).empty());
    QVERIFY(!events_of<contract::RateFixed>(life.world()).empty());
  }
};

TALLY_TEST(LoanChangesPropertyTest)
#include "loan_changes_property_test.moc"
