// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "tests/core/contract/loan_model.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::LendingModel;
using test::ModelLoan;
using test::Parts;
using test::World;

namespace {

constexpr std::uint32_t kMostBids = 2'000;
const std::vector<std::string> kBorrowers = {"anna", "ben", "carla", "dora"};

/// Random operations on the real rules and on the model, compared after every block.
/// With more than fifty lenders the crowd comes at once: many bids in a block.
class Run {
 public:
  Run(std::uint64_t seed, int lenders)
      : random_(seed),
        lenders_(lenders),
        world_(test::Setup{test::lenders(lenders), [](contract::Genesis& genesis) {
                             genesis.params.max_bids_per_loan = kMostBids;
                             // The model does all at once; due_work_test carries work over.
                             genesis.params.due_work_per_block = 100'000;
                           }}) {
    people_ = test::lenders(lenders);
    people_.insert(people_.end(), kBorrowers.begin(), kBorrowers.end());
    for (const std::string& name : people_) {
      names_[world_.account(name)] = name;
      model_.purses[world_.account(name)] = {world_.dollars(name), 0};
    }
  }

  /// Empty, or what differs.
  std::string step() {
    world_.wait(pause());
    const Timestamp time{world_.now().ms + 1'000};
    // In a block due work comes first, so the model has to be there before it can choose.
    model_.pass(time);
    const std::size_t first = world_.events().size();
    std::vector<Move> moves;
    std::vector<KnownTransaction> transactions;
    for (Move& move : choose(time)) {
      transactions.push_back(*move.tx);
      moves.push_back(std::move(move));
    }
    const std::vector<TxError> verdicts = world_.offer(transactions);
    for (std::size_t i = 0; i < moves.size(); ++i)
      if ((verdicts[i] == TxError::kNone) != moves[i].allowed)
        return moves[i].story + " gave " + contract::to_string(verdicts[i]);
    if (std::string problem = take_settlements(first); !problem.empty()) return problem;
    return compare();
  }

  /// Time goes on until every loan has ended.
  std::string live_out() {
    for (int i = 0; i < 20; ++i) {  // the longest: fourteen instalments, one a year
      world_.wait(400 * kDayMs);
      model_.pass(Timestamp{world_.now().ms + 1'000});
      const std::size_t first = world_.events().size();
      world_.block();
      if (std::string problem = take_settlements(first); !problem.empty()) return problem;
      if (std::string problem = compare(); !problem.empty()) return problem;
    }
    for (const auto& [id, loan] : model_.loans)
      if (loan.status == LoanStatus::kActive || loan.status == LoanStatus::kListed ||
          loan.ended_unsettled)
        return "a loan goes on for ever";
    return balances_by_events();
  }

  int accepted = 0;
  int refused = 0;
  std::size_t most_holders = 0;
  std::size_t fewest_holders = SIZE_MAX;
  std::map<std::string, int> kinds;  ///< accepted
  std::map<LoanStatus, int> ends() const {
    std::map<LoanStatus, int> count;
    for (const auto& [id, loan] : model_.loans) ++count[loan.status];
    return count;
  }

 private:
  struct Move {
    std::string story;
    std::optional<KnownTransaction> tx;
    bool allowed = false;
    std::function<void()> effect = {};
  };

  std::int64_t below(std::int64_t end) {
    return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(end));
  }
  const std::string& anybody() {
    return people_[static_cast<std::size_t>(below(static_cast<std::int64_t>(people_.size())))];
  }
  std::int64_t pause() {
    const std::int64_t dice = below(100);
    if (dice < 75) return below(60'000);
    return dice < 97 ? below(kDayMs) : below(25 * kDayMs);
  }
  Move make(std::string story, const std::string& who, Body body) {
    return {who + " " + std::move(story), world_.make(who, std::move(body))};
  }

  /// What is allowed is done to the model at once, so that the next may depend on it.
  std::vector<Move> choose(Timestamp time) {
    std::vector<Move> moves;
    const auto take = [&](Move move) {
      ++(move.allowed ? accepted : refused);
      if (move.allowed) {
        ++kinds[kind_name(move.tx->transaction.content.body)];
        move.effect();
      }
      moves.push_back(std::move(move));
    };
    if (crowded() && below(4) == 0) {
      for (auto& [id, loan] : model_.loans) {
        const bool wanted = loan.bids.size() < static_cast<std::size_t>(lenders_);
        if (loan.status != LoanStatus::kListed || !wanted) continue;
        const std::int64_t stride = 1 + below(4);
        for (std::int64_t i = below(stride); i < lenders_; i += stride)
          take(bid(id, loan, time, people_[static_cast<std::size_t>(i)]));
        return moves;
      }
    }
    take(choose_one(time));
    return moves;
  }

  [[nodiscard]] bool crowded() const { return lenders_ > 50; }

  Move choose_one(Timestamp time) {
    std::vector<LoanId> live;
    for (const auto& [id, loan] : model_.loans)
      if (loan.status == LoanStatus::kListed || loan.status == LoanStatus::kActive)
        live.push_back(id);
    if (live.size() < 6 || below(100) == 0) return apply_for_a_loan(time);
    auto at = model_.loans.find(
        live[static_cast<std::size_t>(below(static_cast<std::int64_t>(live.size())))]);
    if (below(25) == 0) {
      at = model_.loans.begin();
      std::advance(at, below(static_cast<std::int64_t>(model_.loans.size())));
    }
    auto& [id, loan] = *at;
    switch (loan.status) {
      case LoanStatus::kListed:
        if (below(100) == 0) return withdraw_application(id, loan, time);
        if (below(40) == 0) return set_autopay(id, loan, time);
        return below(9) == 0 ? withdraw_bid(id, loan, time) : bid(id, loan, time);
      case LoanStatus::kActive:
        if (below(30) == 0) return pay_off(id, loan, time);
        if (below(6) == 0) return prepay(id, loan, time);
        if (below(12) == 0) return set_autopay(id, loan, time);
        if (below(3) == 0) return pay_any(id, loan, time);
        return below(2) == 0 ? collect(id, loan) : pay(id, loan, time);
      case LoanStatus::kDefaulted:
        return below(2) == 0 ? collect(id, loan) : pay_any(id, loan, time);
      default:
        return below(2) == 0 ? collect(id, loan) : pay_off(id, loan, time);
    }
  }

  Move apply_for_a_loan(Timestamp time) {
    const std::string& who = kBorrowers[static_cast<std::size_t>(below(4))];
    LoanTerms terms;
    terms.asset = test::kDollar;
    const std::int64_t least = crowded() ? 100'000 : 1'000;
    terms.principal = Amount{least + below(60) * below(60) * 777 + below(100)};
    terms.rate_ceiling = RatePpb{below(5) * 90'000'000 + below(100'000'000)};
    terms.instalments = static_cast<std::uint32_t>(1 + below(14));
    terms.listed_until = Timestamp{time.ms + 1 + below(20 * kDayMs)};
    terms.close_when_full = below(2) == 0;
    terms.grace_days = static_cast<std::uint16_t>(below(20));
    terms.default_after_days = static_cast<std::uint16_t>(terms.grace_days + 1 + below(80));
    terms.late_fee = Amount{below(500)};
    terms.late_rate = RatePpb{below(3) * below(400'000'000)};
    terms.allocation = static_cast<AllocationOrder>(below(3));
    terms.method = static_cast<RepaymentMethod>(below(2) == 0 ? 0 : below(4));
    terms.period = static_cast<PaymentPeriod>(below(2) == 0 ? 2 : below(6));
    if (below(3) == 0)
      terms.minimum = Amount{std::max<std::int64_t>(terms.principal.minor / (1 + below(4)), 500)};
    Move move = make("applies", who, ApplyForLoan{terms});
    std::int64_t open = 0;
    for (const auto& [id, loan] : model_.loans)
      open += loan.status == LoanStatus::kListed && loan.borrower == world_.account(who) ? 1 : 0;
    ModelLoan at_most;  // as it would be at its ceiling
    at_most.terms = terms;
    at_most.ppb = terms.rate_ceiling.ppb;
    ModelLoan at_least = at_most;
    if (terms.minimum.minor > 0) at_least.terms.principal = terms.minimum;
    const bool possible = at_most.begin() && at_least.begin();
    move.allowed = open < world_.params().max_listings_per_borrower && possible;
    move.effect = [this, id = id_cast<LoanId>(move.tx->id), who, terms, time] {
      ModelLoan& loan = model_.loans[id];
      loan.borrower = world_.account(who);
      loan.terms = terms;
      loan.listed_at = time;
    };
    return move;
  }

  Move bid(const LoanId& id, ModelLoan& loan, Timestamp time) {
    // Borrowers do not lend to each other: when autopay looks at their balance, nothing but their
    // own payments has changed it.
    const std::string& who = below(10) == 0
                                 ? names_[loan.borrower]
                                 : people_[static_cast<std::size_t>(below(lenders_))];
    return bid(id, loan, time, who);
  }

  Move bid(const LoanId& id, ModelLoan& loan, Timestamp time, const std::string& who) {
    const AccountId lender = world_.account(who);
    const std::int64_t missing = loan.principal() - loan.offered();
    const std::int64_t share = crowded() ? lenders_ / 2 + below(lenders_)
                                         : 1 + below(below(9) == 0 ? loan.principal() : 30);
    const std::int64_t amount = below(10) == 0 && missing > 0 ? missing : loan.principal() / share;
    const std::int64_t ceiling = loan.terms.rate_ceiling.ppb;
    const std::int64_t ppb = below(ceiling + ceiling / 20 + 2);
    Move move = make("bids", who, PlaceBid{id, Amount{amount}, RatePpb{ppb}});
    const std::int64_t least = missing > 0 ? std::min<std::int64_t>(missing, 10) : 10;
    ModelLoan at_rate;
    at_rate.terms = loan.terms;
    at_rate.ppb = ppb;
    const bool possible = at_rate.begin();
    move.allowed = possible && time <= loan.terms.listed_until && lender != loan.borrower &&
                   loan.bids.size() < kMostBids &&
                   amount >= least &&
                   amount <= loan.principal() && ppb <= loan.terms.rate_ceiling.ppb &&
                   amount <= model_.purses[lender].available;
    move.effect = [this, &loan, lender, amount, ppb] { model_.bid(loan, {lender, amount, ppb}); };
    return move;
  }

  Move withdraw_bid(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const auto number = static_cast<std::uint32_t>(below(loan.next_bid + 2));
    const auto bid = loan.bids.find(number);
    const bool own = bid != loan.bids.end() && below(5) != 0;
    const std::string& who = own ? names_[bid->second.lender] : anybody();
    Move move = make("withdraws a bid", who, WithdrawBid{id, number});
    move.allowed = bid != loan.bids.end() && bid->second.lender == world_.account(who) &&
                   time <= loan.terms.listed_until;
    move.effect = [this, &loan, number] { model_.release(loan, number); };
    return move;
  }

  Move withdraw_application(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const std::string& who = below(2) == 0 ? names_[loan.borrower] : anybody();
    Move move = make("withdraws", who, WithdrawApplication{id});
    move.allowed =
        world_.account(who) == loan.borrower && time <= loan.terms.listed_until;
    move.effect = [this, &loan] { model_.release_all(loan, LoanStatus::kWithdrawn); };
    return move;
  }

  Move pay(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const std::string& who = below(9) == 0 ? anybody() : names_[loan.borrower];
    const test::Four parts = loan.next_payment(day_of(time));
    const std::int64_t limit = test::sum(parts) - (below(12) == 0 ? 1 : 0);
    Move move = make("pays", who, PayInstalment{id, Amount{std::max<std::int64_t>(limit, 1)}});
    // The sender has not seen what the due work of this block pays: then its lane number is used.
    move.allowed = world_.loan(id).paid == loan.paid &&
                   std::max<std::int64_t>(limit, 1) >= test::sum(parts) &&
                   model_.purses[world_.account(who)].available >= test::sum(parts);
    move.effect = [this, &loan, who, parts, time] {
      loan.book(parts, day_of(time));
      model_.pay(loan, world_.account(who), parts);
      if (loan.paid == loan.rows.size()) model_.end(loan, LoanStatus::kClosed);
    };
    return move;
  }

  Move pay_off(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const std::string& who = names_[loan.borrower];
    const bool active = loan.status == LoanStatus::kActive;
    const test::Four parts = active ? loan.payoff(day_of(time)) : test::Four{1, 0, 0, 0};
    // All principal may be paid and no interest run since: then it costs nothing.
    const std::int64_t limit = std::max<std::int64_t>(test::sum(parts), 1);
    Move move = make("pays off", who, PayOffLoan{id, Amount{limit}});
    move.allowed =
        active && model_.purses[world_.account(who)].available >= test::sum(parts);
    move.effect = [this, &loan, who, parts] {
      model_.pay(loan, world_.account(who), parts);
      model_.end(loan, LoanStatus::kClosed);
    };
    return move;
  }

  /// Too little, some of it, several instalments ahead, too much; or a recovery.
  Move pay_any(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const std::string& who = below(9) == 0 ? anybody() : names_[loan.borrower];
    const Day today = day_of(time);
    const bool active = loan.status == LoanStatus::kActive;
    const std::int64_t most =
        active ? loan.all_owed(today) : test::sum(test::minus(loan.claim, loan.recovered));
    const std::int64_t once =
        active ? test::sum(loan.next_payment(today)) : std::max<std::int64_t>(most, 1);
    std::int64_t amount = 1 + below(below(3) == 0 ? 3 * once : once);
    if (below(6) == 0) amount = std::max<std::int64_t>(most, 1);
    Move move = make("pays some", who, PayAny{id, Amount{amount}});
    const AccountId payer = world_.account(who);
    move.allowed = model_.purses[payer].available >= amount && amount <= most;
    move.effect = [this, &loan, payer, amount, today, active] {
      std::int64_t money = amount;
      if (!active) {
        const test::Four part =
            test::split(loan.terms, test::minus(loan.claim, loan.recovered), money);
        model_.pay(loan, payer, part);
        for (std::size_t i = 0; i < 4; ++i) loan.recovered[i] += part[i];
        if (loan.recovered == loan.claim) loan.ended_unsettled = true;
        return;
      }
      while (money > 0) {
        const test::Four owed = loan.next_payment(today);
        const test::Four part = test::split(loan.terms, owed, std::min(money, test::sum(owed)));
        money -= test::sum(part);
        loan.book(part, today);
        model_.pay(loan, payer, part);
      }
      if (loan.paid == loan.rows.size()) model_.end(loan, LoanStatus::kClosed);
    };
    return move;
  }

  Move set_autopay(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const std::string& who = below(9) == 0 ? anybody() : names_[loan.borrower];
    const bool active = loan.status == LoanStatus::kActive;
    const std::int64_t some =
        active ? test::sum(loan.next_payment(day_of(time))) : loan.principal();
    const std::int64_t limit = below(5) == 0 ? 0 : some / 2 + below(2 * some);
    Move move = make("consents", who, SetAutopay{id, Amount{limit}});
    move.allowed = names_[loan.borrower] == who;
    move.effect = [&loan, limit] {
      loan.autopay_limit = limit;
      loan.restart_autopay();
    };
    return move;
  }

  Move prepay(const LoanId& id, ModelLoan& loan, Timestamp time) {
    const std::string& who = names_[loan.borrower];
    const Day today = day_of(time);
    const auto effect = static_cast<PrepaymentEffect>(below(2));
    const std::int64_t amount = 1 + below(loan.outstanding() + 1);
    const std::int64_t interest = loan.run_until(amount, loan.paid + 1, today);
    Move move = make("prepays", who,
                     PrepayPrincipal{id, Amount{amount}, effect, Amount{amount + interest}});
    ModelLoan after = loan;
    const bool possible = amount < loan.outstanding() && today < loan.due(loan.paid + 1) &&
                          loan.part == test::Four{} && after.prepay(amount, effect);
    const AccountId payer = world_.account(who);
    move.allowed = possible && model_.purses[payer].available >= amount + interest;
    move.effect = [this, &loan, payer, amount, interest, effect] {
      model_.pay(loan, payer, {0, interest, 0, 0});
      model_.purses[payer].available -= amount;
      loan.prepay(amount, effect);
    };
    return move;
  }

  Move collect(const LoanId& id, ModelLoan& loan) {
    const auto holder = loan.units.begin();
    const std::string& who =
        holder != loan.units.end() && below(4) != 0 ? names_[holder->first] : anybody();
    Move move = make("collects", who, CollectPayments{{id}});
    move.allowed = loan.units.contains(world_.account(who)) && loan.status != LoanStatus::kClosed;
    move.effect = [] {};
    return move;
  }

  /// Books what reached the holders, and holds it against the exact shares: a holder is never above
  /// its share and less than two minor units below, but for the last, who takes what all left over.
  std::string take_settlements(std::size_t first) {
    for (const auto& event : test::events_of<contract::NoteSettled>(world_, first)) {
      ModelLoan& loan = model_.loans.at(event.loan);
      Parts& received = loan.received.at(event.holder);
      const Parts more = {event.principal.minor, event.interest.minor, event.fee.minor};
      const bool last = event.final && event.holder == loan.units.rbegin()->first;
      for (std::size_t i = 0; i < 3; ++i) {
        received[i] += more[i];
        const test::Rational rest = loan.share(event.holder, i) - received[i];
        const auto holders = static_cast<std::int64_t>(loan.units.size());
        // The settlement at a default gave the fractions of all to the last.
        const bool again = loan.status == LoanStatus::kDefaulted;
        const bool favoured = event.holder == loan.units.rbegin()->first && (last || again);
        if (rest >= (again ? 3 : 2) || rest < (favoured ? -4 * holders : 0))
          return "a share is wrong";
      }
      model_.purses[event.holder].available += test::sum(more);
      if (last) {
        loan.ended_unsettled = false;
        for (std::size_t i = 0; i < 3; ++i) {
          std::int64_t all = 0;
          for (const auto& [holder, parts] : loan.received) all += parts[i];
          if (all != loan.from_borrower[i]) return "what was paid is not what was received";
        }
      }
    }
    return {};
  }

  std::string compare() {
    for (const auto& [account, purse] : model_.purses) {
      const auto balance = contract::read_balance(world_.state(), account, test::kDollar);
      if (purse != test::Purse{balance.available.minor, balance.on_hold.minor})
        return "the balance of " + names_[account] + " differs";
    }
    for (const auto& [id, loan] : model_.loans) {
      const auto record = world_.loan(id);
      if (record.status != loan.status) return "a status differs";
      if (!loan.units.empty()) {
        most_holders = std::max(most_holders, loan.units.size());
        fewest_holders = std::min(fewest_holders, loan.units.size());
      }
      const std::int64_t repaid = record.repaid.minor + record.recovered.principal.minor;
      if (repaid != loan.from_borrower[0]) return "repaid differs";
    }
    return world_.violations().empty() ? "" : world_.violations().front();
  }

  /// The last BalanceChanged of each balance is what the state has.
  std::string balances_by_events() {
    std::map<std::pair<AccountId, AssetId>, contract::Balance> last;
    for (const auto& event : test::events_of<contract::BalanceChanged>(world_))
      last[{event.account, event.asset}] = {event.available, event.on_hold};
    for (const auto& [key, balance] : last)
      if (contract::read_balance(world_.state(), key.first, key.second) != balance)
        return "events tell another balance";
    return {};
  }

  std::mt19937_64 random_;
  std::int64_t lenders_;
  World world_;
  std::vector<std::string> people_;
  std::map<AccountId, std::string> names_;
  LendingModel model_;
};

}  // namespace

class PropertyTest : public QObject {
  Q_OBJECT

 private slots:
  void the_rules_do_what_the_plain_model_does_data() {
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("lenders");
    QTest::addColumn<int>("operations");
    quint64 seed = 0;
    for (const auto& [lenders, runs, operations] :
         {std::tuple{1, 4, 2'000}, {2, 4, 2'000}, {7, 8, 3'000}, {50, 16, 3'000},
          {200, 4, 4'000}, {1'400, 1, 9'000}})
      for (int run = 0; run < runs; ++run, ++seed)
        QTest::addRow("lenders %d, seed %llu", lenders, seed) << seed << lenders << operations;
  }

  void the_rules_do_what_the_plain_model_does() {
    QFETCH(quint64, seed);
    QFETCH(int, lenders);
    QFETCH(int, operations);
    Run run(seed, lenders);
    while (run.accepted + run.refused < operations) {
      const std::string problem = run.step();
      QVERIFY2(problem.empty(), qPrintable(QString("seed %1 after %2 operations: %3")
                                               .arg(seed)
                                               .arg(run.accepted + run.refused)
                                               .arg(QString::fromStdString(problem))));
    }
    const std::string problem = run.live_out();
    QVERIFY2(problem.empty(), qPrintable(QString::fromStdString(problem)));
    auto ends = run.ends();
    qInfo("%d accepted, %d refused; %d closed, %d defaulted, %d expired, %d withdrawn; "
          "%zu to %zu holders",
          run.accepted, run.refused, ends[LoanStatus::kClosed], ends[LoanStatus::kDefaulted],
          ends[LoanStatus::kExpired], ends[LoanStatus::kWithdrawn], run.fewest_holders,
          run.most_holders);
    closed_ += ends[LoanStatus::kClosed];
    defaulted_ += ends[LoanStatus::kDefaulted];
    played_ += run.accepted + run.refused;
    most_holders_ = std::max(most_holders_, run.most_holders);
    fewest_holders_ = std::min(fewest_holders_, run.fewest_holders);
    for (const auto& [kind, count] : run.kinds) kinds_[kind] += count;
  }

  void a_hundred_thousand_operations_were_played() {
    qInfo("%d operations, %zu to %zu holders", played_, fewest_holders_, most_holders_);
    QVERIFY(played_ >= 100'000);
    QCOMPARE(fewest_holders_, std::size_t{1});
    QVERIFY(most_holders_ >= 1'000);
    QVERIFY(closed_ > 1'000 && defaulted_ > 50);
    for (const char* kind : {"apply_for_loan", "withdraw_application", "place_bid", "withdraw_bid",
                             "pay_instalment", "pay_off_loan", "collect_payments", "pay_any",
                             "prepay_principal", "set_autopay"})
      QVERIFY2(kinds_[kind] > 200, kind);
  }

 private:
  int played_ = 0;
  int closed_ = 0;
  int defaulted_ = 0;
  std::size_t most_holders_ = 0;
  std::size_t fewest_holders_ = SIZE_MAX;
  std::map<std::string, int> kinds_;
};

TALLY_TEST(PropertyTest)
#include "property_test.moc"
