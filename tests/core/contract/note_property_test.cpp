// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/multiprecision/cpp_int.hpp>
#include <random>

#include "core/contract/loan_rules.hpp"
#include "core/contract/note_rules.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::World;

namespace {

using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

constexpr int kPeople = 20;

std::int64_t up(const Rational& value) {
  const Integer below = numerator(value) / denominator(value);
  return static_cast<std::int64_t>(value == Rational(below) ? below : Integer(below + 1));
}

/// One loan whose notes go from hand to hand, and exact fractions beside it.
class Run {
 public:
  explicit Run(std::uint64_t seed) : random_(seed), world_(test::Setup{people(), {}}) {
    LoanTerms terms = test::usual_terms(world_);
    terms.close_when_full = true;
    terms.principal = Amount{100'000 + below(900'000)};
    principal_ = terms.principal.minor;
    loan_ = world_.apply_for("anna", terms);
    std::int64_t missing = principal_;
    for (int i = 0; missing > 0; ++i) {
      const std::int64_t part = std::min(missing, principal_ / (kPeople / 2) + 1);
      world_.send("l" + std::to_string(i), PlaceBid{loan_, Amount{part}, terms.rate_ceiling});
      units_[world_.account("l" + std::to_string(i))] = part;
      missing -= part;
    }
    world_.block();
    for (const std::string& name : people()) names_[world_.account(name)] = name;
    names_[world_.account("ben")] = "ben";
    seen_ = world_.events().size();
  }

  /// Empty, or what differs.
  std::string step() {
    world_.wait(below(40) == 0 ? below(20 * kDayMs) : below(kDayMs / 2));
    switch (below(8)) {
      case 0: return below(4) == 0 ? pay() : transfer();
      case 1:
      case 2: return transfer();
      case 3:
      case 4: return offer();
      case 5:
      case 6: return take();
      default: return collect();
    }
  }

  std::string live_out() {
    while (active()) {
      const Amount owed = contract::payoff_due(world_.loan(loan_), day_of(world_.now())).total();
      if (std::string problem = send("anna", PayOffLoan{loan_, Amount{owed.minor + 5'000}});
          !problem.empty())
        return problem;
    }
    while (contract::next_due_work(world_.state())) world_.block();
    book();
    for (std::size_t i = 0; i < 3; ++i)
      if (received_[i] != paid_[i]) return "what was paid is not what was received";
    return world_.violations().empty() ? "" : world_.violations().front();
  }

  int sales = 0;
  int transfers = 0;

 private:
  static std::vector<std::string> people() { return test::lenders(kPeople); }
  std::int64_t below(std::int64_t end) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(end));
  }
  bool active() { return world_.loan(loan_).status == LoanStatus::kActive; }
  std::string anybody() { return "l" + std::to_string(below(kPeople)); }
  AccountId holder() {
    auto at = units_.begin();
    std::advance(at, below(static_cast<std::int64_t>(units_.size())));
    return at->first;
  }

  /// Sends and compares; a refusal changes nothing.
  std::string send(const std::string& who, Body body, TxError* verdict = nullptr) {
    const TxError said = world_.offer({world_.make(who, std::move(body))}).front();
    if (verdict != nullptr) *verdict = said;
    book();
    return compare();
  }

  std::string pay() {
    if (!active()) return {};
    const Day today = day_of(world_.now());
    return send("anna", PayInstalment{loan_, contract::instalment_due(world_.loan(loan_), today)
                                                 .total()});
  }
  std::string collect() { return send(anybody(), CollectPayments{{loan_}}); }

  std::string transfer() {
    const AccountId from = holder();
    const std::string to = anybody();
    const std::int64_t some = below(3) == 0 ? units_[from] : 1 + below(units_[from]);
    TxError verdict{};
    const bool free = some <= units_[from] - offered_[from];
    std::string problem =
        send(names_[from], TransferNote{loan_, world_.account(to), some}, &verdict);
    const bool allowed = free && world_.account(to) != from && active();
    if (allowed != (verdict == TxError::kNone)) return "a transfer was judged wrongly";
    transfers += allowed ? 1 : 0;
    return problem;
  }

  std::string offer() {
    const AccountId from = holder();
    const std::int64_t some = 1 + below(units_[from]);
    const KnownTransaction tx = world_.make(
        names_[from],
        OfferNote{loan_, some, static_cast<std::uint32_t>(1 + below(kMaxPricePpm))});
    const bool allowed = some <= units_[from] - offered_[from] && active();
    const TxError said = world_.offer({tx}).front();
    book();
    if (allowed != (said == TxError::kNone)) return "an offer was judged wrongly";
    return compare();
  }

  std::string take() {
    if (offers_.empty()) return {};
    auto at = offers_.begin();
    std::advance(at, below(static_cast<std::int64_t>(offers_.size())));
    const auto [name, standing] = *at;
    if (below(6) == 0)
      return send(names_[standing.seller], WithdrawOffer{loan_, name});
    const std::string buyer = anybody();
    if (world_.account(buyer) == standing.seller) return {};
    const std::int64_t some = below(3) == 0 ? standing.units : 1 + below(standing.units);
    return send(buyer, TakeOffer{loan_, name, some, Amount{10'000'000}, true});
  }

  /// Replays what the events say on the exact fractions.
  void book() {
    for (; seen_ < world_.events().size(); ++seen_) {
      const auto& event = world_.events()[seen_].event;
      if (const auto* paid = std::get_if<contract::InstalmentPaid>(&event)) {
        share({paid->principal.minor, paid->interest.minor, paid->fee.minor});
      } else if (const auto* off = std::get_if<contract::LoanPaidOff>(&event)) {
        share({off->principal.minor, off->interest.minor, off->fee.minor});
      } else if (const auto* settled = std::get_if<contract::NoteSettled>(&event)) {
        const std::array<std::int64_t, 3> parts = {settled->principal.minor,
                                                   settled->interest.minor, settled->fee.minor};
        for (std::size_t i = 0; i < 3; ++i) {
          pending_[settled->holder][i] -= parts[i];
          received_[i] += parts[i];
          if (!settled->final && (pending_[settled->holder][i] < 0 ||
                                  pending_[settled->holder][i] >= 2))
            problem_ = "a share is wrong";
        }
      } else if (const auto* given = std::get_if<contract::NoteTransferred>(&event)) {
        move(given->from, given->to, given->units);
      } else if (const auto* made = std::get_if<contract::NoteOffered>(&event)) {
        offers_[made->offer] = {made->seller, made->units, made->price_ppm};
        offered_[made->seller] += made->units;
      } else if (const auto* ended = std::get_if<contract::OfferEnded>(&event)) {
        offered_[ended->seller] -= ended->units;
        offers_.erase(ended->offer);
      } else if (const auto* sold = std::get_if<contract::NoteSold>(&event)) {
        book_sale(*sold);
      }
    }
  }

  void book_sale(const contract::NoteSold& sold) {
    const auto record = world_.loan(loan_);
    const Rational part = Rational(sold.units) / principal_;
    const std::int64_t price =
        up(part * record.outstanding.minor * sold.price_ppm / 1'000'000);
    const std::int64_t interest = contract::payoff_due(record, sold.sold_on).interest.minor;
    if (sold.price.minor != price || sold.accrued.minor != up(part * interest))
      problem_ = "a price is wrong";
    auto& standing = offers_.at(sold.offer);
    standing.units -= sold.units;
    offered_[sold.seller] -= sold.units;
    if (standing.units != sold.left) problem_ = "an offer's rest is wrong";
    if (standing.units == 0) offers_.erase(sold.offer);
    move(sold.seller, sold.buyer, sold.units);
    ++sales;
  }

  void share(const std::array<std::int64_t, 3>& parts) {
    for (std::size_t i = 0; i < 3; ++i) {
      paid_[i] += parts[i];
      for (const auto& [who, count] : units_)
        pending_[who][i] += Rational(parts[i]) * count / principal_;
    }
  }

  /// Units take their part of the fractions along.
  void move(const AccountId& from, const AccountId& to, std::int64_t some) {
    for (std::size_t i = 0; i < 3; ++i) {
      const Rational part = pending_[from][i] * some / units_[from];
      pending_[from][i] -= part;
      pending_[to][i] += part;
    }
    units_[from] -= some;
    units_[to] += some;
    if (units_[from] == 0) units_.erase(from);
  }

  std::string compare() {
    if (!problem_.empty()) return problem_;
    if (!world_.violations().empty()) return world_.violations().front();
    if (!active()) return {};
    for (const auto& [who, count] : units_) {
      const auto note = contract::read_note(world_.state(), loan_, who);
      if (!note || note->units != count || note->offered != offered_[who])
        return "a note differs";
    }
    return world_.loan(loan_).notes == units_.size() ? "" : "the notes are miscounted";
  }

  struct Standing {
    AccountId seller;
    std::int64_t units = 0;
    std::uint32_t price_ppm = 0;
  };
  std::mt19937_64 random_;
  World world_;
  LoanId loan_;
  std::int64_t principal_ = 0;
  std::map<AccountId, std::string> names_;
  std::map<AccountId, std::int64_t> units_;
  std::map<AccountId, std::int64_t> offered_;
  std::map<AccountId, std::array<Rational, 3>> pending_;
  std::map<OfferId, Standing> offers_;
  std::array<std::int64_t, 3> paid_{};
  std::array<std::int64_t, 3> received_{};
  std::size_t seen_ = 0;
  std::string problem_;
};

}  // namespace

class NotePropertyTest : public QObject {
  Q_OBJECT

 private slots:
  void notes_that_trade_get_what_the_exact_fractions_say_data() {
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed) QTest::addRow("seed %llu", seed) << seed;
  }

  void notes_that_trade_get_what_the_exact_fractions_say() {
    QFETCH(quint64, seed);
    Run run(seed);
    for (int step = 0; step < 500; ++step) {
      const std::string problem = run.step();
      QVERIFY2(problem.empty(),
               qPrintable(QString("step %1: %2").arg(step).arg(QString::fromStdString(problem))));
    }
    const std::string problem = run.live_out();
    QVERIFY2(problem.empty(), qPrintable(QString::fromStdString(problem)));
    qInfo("%d sales, %d transfers", run.sales, run.transfers);
    QVERIFY(run.sales > 20 && run.transfers > 20);
  }
};

TALLY_TEST(NotePropertyTest)
#include "note_property_test.moc"
