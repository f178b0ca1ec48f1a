// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "core/contract/security_rules.hpp"
#include "tests/support/secured.hpp"

using namespace tally;
using test::events_of;
using test::kDollar;
using test::kGold;
using test::World;

namespace {

/// Lives at random with secured loans; every block is checked for invariants by the world.
class Player {
 public:
  explicit Player(std::uint32_t seed) : world_(test::with_gold({"frank", "gina"})), chance_(seed) {}

  void step() {
    switch (below(16)) {
      case 0:
      case 1: return list();
      case 2: return send(PledgeCollateral{any(), kGold, Amount{1 + below(60)}});
      case 3: return send(GuaranteeLoan{any(), 1 + below(kWholePpm), Amount{1 + below(900'000)}});
      case 4:
        return send(AgreeMargin{any(), {world_.account("dora"), 1'000'000 + below(1'000'000),
                                        static_cast<std::uint16_t>(1 + below(5)),
                                        static_cast<std::uint16_t>(1 + below(168))}});
      case 5:
        return send(PlaceBid{any(), Amount{1'200'000}, RatePpb{120'000'000}});
      case 6: return send(PayAny{any(), Amount{1 + below(400'000)}});
      case 7: return send(PayOffLoan{any(), Amount{3'000'000}});
      case 8: return post();
      case 9: return send(CallMargin{any()});
      case 10:
      case 11: return send(BidForCollateral{any(), Amount{1 + below(1'500'000)}});
      case 12: return send(WithdrawApplication{any()});
      case 13: return pay_debt();
      default:
        world_.wait(static_cast<std::int64_t>(below(40)) * kDayMs);
        world_.block();
    }
  }

  World& world() { return world_; }

 private:
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(chance_() % n); }
  LoanId any() { return loans_.empty() ? LoanId{} : loans_[below(loans_.size())]; }
  std::string person() {
    static const std::vector<std::string> kNames{"anna", "ben", "carla", "dora",
                                                 "emil", "frank", "gina"};
    return kNames[below(kNames.size())];
  }
  /// Due work may come before it in its block, so it may be refused there, too.
  bool send(const std::string& who, Body body) {
    return world_.offer({world_.make(who, std::move(body))})[0] == contract::TxError::kNone;
  }
  void send(Body body) { (void)send(person(), std::move(body)); }

  void list() {
    LoanTerms terms = test::usual_terms(world_);
    terms.listed_until = Timestamp{world_.now().ms + 20 * kDayMs};
    terms.close_when_full = true;
    terms.instalments = 1 + below(12);
    const std::string who = person();
    const KnownTransaction tx = world_.make(who, ApplyForLoan{terms});
    if (world_.offer({tx})[0] != contract::TxError::kNone) return;
    loans_.push_back(id_cast<LoanId>(tx.id));
    if (below(2) == 0)
      (void)send(who, PledgeCollateral{loans_.back(), kGold, Amount{1 + below(60)}});
  }

  void post() {
    price_ = std::max<std::int64_t>(price_ * (85 + below(31)) / 100, 100);
    (void)send("dora", PostPrice{kGold, Amount{1}, kDollar, Amount{price_}});
  }

  /// All that is left of a debt, to the last cent.
  void pay_debt() {
    const LoanId id = any();
    const auto loan = contract::read_loan(world_.state(), id);
    if (!loan || loan->status != LoanStatus::kDefaulted) return;
    const Amount left = contract::debt_left(world_.state(), id, *loan);
    if (left.minor > 0) send(PayAny{id, left});
  }

  World world_;
  std::mt19937 chance_;
  std::vector<LoanId> loans_;
  std::int64_t price_ = 3'000'000;  ///< cents for a piece of gold
};

}  // namespace

class SecurityPropertyTest : public QObject {
  Q_OBJECT

 private slots:
  void money_and_collateral_are_kept_whatever_happens() {
    std::size_t called = 0;
    std::size_t sold = 0;
    std::size_t repaid = 0;
    std::size_t margins = 0;
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
      Player player(seed);
      for (int step = 0; step < 250; ++step) player.step();
      World& world = player.world();
      QVERIFY2(world.violations().empty(),
               world.violations().empty() ? "" : world.violations().front().c_str());
      const auto problems = contract::check_all(world.state());
      QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
      called += events_of<contract::GuaranteeCalled>(world).size();
      sold += events_of<contract::CollateralSold>(world).size();
      repaid += events_of<contract::GuarantorRepaid>(world).size();
      margins += events_of<contract::MarginChanged>(world).size();
    }
    // The lives were not idle.
    QVERIFY(called > 0);
    QVERIFY(sold > 0);
    QVERIFY(repaid > 0);
    QVERIFY(margins > 0);
  }
};

TALLY_TEST(SecurityPropertyTest)
#include "security_property_test.moc"
