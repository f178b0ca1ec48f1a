// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::World;

namespace {

constexpr int kPeople = 8;

/// Mandates and listings at random, and the plainest matching beside the real one: a list, sorted
/// anew for every listing.
class Run {
 public:
  explicit Run(std::uint64_t seed) : random_(seed), world_(test::Setup{people(), {}}) {}

  std::string step() {
    if (below(12) == 0) world_.wait(below(3 * kDayMs));
    switch (below(6)) {
      case 0: return set();
      case 1: return below(3) == 0 ? end() : set();
      case 2:
      case 3: return list();
      case 4: return withdraw();
      default: return empty_block();
    }
  }

  int matches = 0;

 private:
  struct Standing {
    std::string lender;
    MandateTerms terms;
    std::int64_t free = 0;
    std::uint64_t turn = 0;
    std::map<AccountId, std::int64_t> committed = {};
  };
  struct Match {
    MandateId mandate;
    std::int64_t amount = 0;
    bool operator==(const Match&) const = default;
  };

  static std::vector<std::string> people() { return test::lenders(kPeople); }
  std::int64_t below(std::int64_t end) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(end));
  }
  std::string anybody() { return "l" + std::to_string(below(kPeople)); }

  std::string set() {
    MandateTerms terms;
    terms.asset = test::kDollar;
    terms.rate_floor = RatePpb{(4 + below(6)) * 10'000'000};
    terms.min_months = static_cast<std::uint32_t>(1 + below(12));
    terms.max_months = terms.min_months + static_cast<std::uint32_t>(below(20));
    terms.max_per_loan = Amount{10 + below(50'000)};
    terms.max_per_borrower = terms.max_per_loan + Amount{below(100'000)};
    terms.budget = terms.max_per_borrower + Amount{below(300'000)};
    terms.purposes = static_cast<std::uint32_t>(below(3) == 0 ? 1 + below(255) : 0);
    const std::string who = anybody();
    const KnownTransaction tx = world_.make(who, SetMandate{terms});
    return block({tx}, [&] {
      mandates_[id_cast<MandateId>(tx.id)] = {who, terms, terms.budget.minor, turn_++};
    });
  }

  std::string end() {
    if (mandates_.empty()) return {};
    auto at = mandates_.begin();
    std::advance(at, below(static_cast<std::int64_t>(mandates_.size())));
    const MandateId id = at->first;
    return block({world_.make(at->second.lender, EndMandate{id})},
                 [&] { mandates_.erase(id); });
  }

  std::string list() {
    LoanTerms terms = test::usual_terms(world_);
    terms.principal = Amount{10'000 + below(400'000)};
    terms.late_fee = Amount{};
    terms.instalments = static_cast<std::uint32_t>(2 + below(30));
    terms.rate_ceiling = RatePpb{(3 + below(8)) * 10'000'000};
    terms.purpose = static_cast<LoanPurpose>(below(8));
    const std::string who = anybody();
    const KnownTransaction tx = world_.make(who, ApplyForLoan{terms});
    if (world_.refusal(tx) != TxError::kNone) return empty_block();
    const bool somebody = std::ranges::any_of(mandates_, [&](const auto& entry) {
      return entry.second.free > 0 && entry.second.terms.rate_floor <= terms.rate_ceiling;
    });
    return block({tx}, [&] {
      if (somebody) waiting_ = {id_cast<LoanId>(tx.id), terms, world_.account(who)};
    });
  }

  /// The lender of a mandate takes one of its bids back.
  std::string withdraw() {
    const auto matched = test::events_of<contract::MandateMatched>(world_);
    if (matched.empty()) return {};
    const auto& event = matched[static_cast<std::size_t>(below(
        static_cast<std::int64_t>(matched.size())))];
    std::string who;
    for (const std::string& name : people())
      if (world_.account(name) == event.lender) who = name;
    const KnownTransaction tx = world_.make(who, WithdrawBid{event.loan, event.bid});
    if (world_.refusal(tx) != TxError::kNone) return empty_block();
    return block({tx}, [] {});
  }
  std::string empty_block() {
    return block({}, [] {});
  }

  /// What the listing that waits gets in the due work of this block.
  std::vector<Match> expected() {
    std::vector<Match> found;
    if (!waiting_ || world_.now() > waiting_->terms.listed_until) return found;
    std::vector<std::pair<const MandateId, Standing>*> order;
    for (auto& entry : mandates_) order.push_back(&entry);
    std::ranges::sort(order, {}, [](const auto* entry) {
      return std::pair(entry->second.terms.rate_floor, entry->second.turn);
    });
    std::int64_t missing = waiting_->terms.principal.minor;
    for (auto* entry : order) {
      Standing& mandate = entry->second;
      const MandateTerms& wanted = mandate.terms;
      const auto purpose = static_cast<unsigned>(waiting_->terms.purpose);
      if (wanted.rate_floor > waiting_->terms.rate_ceiling || mandate.free == 0 ||
          world_.account(mandate.lender) == waiting_->borrower ||
          waiting_->terms.instalments < wanted.min_months ||
          waiting_->terms.instalments > wanted.max_months ||
          (wanted.purposes != 0 && (wanted.purposes >> purpose & 1) == 0))
        continue;
      std::int64_t& committed = mandate.committed[waiting_->borrower];
      const std::int64_t amount =
          std::min({wanted.max_per_loan.minor, mandate.free,
                    wanted.max_per_borrower.minor - committed, missing});
      if (amount < std::min<std::int64_t>(10, missing) || amount == 0) continue;
      committed += amount;
      mandate.free -= amount;
      mandate.turn = turn_++;
      missing -= amount;
      found.push_back({entry->first, amount});
    }
    return found;
  }

  template <typename Effect>
  std::string block(const std::vector<KnownTransaction>& transactions, const Effect& effect) {
    const std::size_t first = world_.events().size();
    // Due work looks at loans first: bids that end there refill mandates before the matching.
    world_.block(transactions);
    for (std::size_t i = first; i < world_.events().size(); ++i) {
      const auto* refilled = std::get_if<contract::MandateRefilled>(&world_.events()[i].event);
      if (refilled == nullptr || world_.events()[i].transaction != contract::kDueWork) continue;
      refill(*refilled);
    }
    const std::vector<Match> wanted = expected();
    std::vector<Match> got;
    for (const auto& event : test::events_of<contract::MandateMatched>(world_, first))
      got.push_back({event.mandate, event.amount.minor});
    matches += static_cast<int>(got.size());
    if (got != wanted) return "the matching differs";
    waiting_.reset();
    for (std::size_t i = first; i < world_.events().size(); ++i) {
      const auto* refilled = std::get_if<contract::MandateRefilled>(&world_.events()[i].event);
      if (refilled != nullptr && world_.events()[i].transaction != contract::kDueWork)
        refill(*refilled);
    }
    effect();
    for (const auto& [id, mandate] : mandates_) {
      const auto record = contract::read_mandate(world_.state(), id);
      if (!record || record->free.minor != mandate.free) return "what is free differs";
    }
    return world_.violations().empty() ? "" : world_.violations().front();
  }

  void refill(const contract::MandateRefilled& event) {
    Standing& mandate = mandates_.at(event.mandate);
    mandate.free += event.amount.minor;
    mandate.committed[world_.loan(event.loan).borrower] -= event.amount.minor;
  }

  struct Listing {
    LoanId id;
    LoanTerms terms;
    AccountId borrower;
  };
  std::mt19937_64 random_;
  World world_;
  std::map<MandateId, Standing> mandates_;
  std::optional<Listing> waiting_;
  std::uint64_t turn_ = 0;
};

}  // namespace

class MandatePropertyTest : public QObject {
  Q_OBJECT

 private slots:
  void matching_is_what_a_sorted_list_gives_data() {
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 5; ++seed) QTest::addRow("seed %llu", seed) << seed;
  }

  void matching_is_what_a_sorted_list_gives() {
    QFETCH(quint64, seed);
    Run run(seed);
    for (int step = 0; step < 300; ++step) {
      const std::string problem = run.step();
      QVERIFY2(problem.empty(),
               qPrintable(QString("step %1: %2").arg(step).arg(QString::fromStdString(problem))));
    }
    qInfo("%d matches", run.matches);
    QVERIFY(run.matches > 50);
  }
};

TALLY_TEST(MandatePropertyTest)
#include "mandate_property_test.moc"
