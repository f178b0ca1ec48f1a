// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <map>
#include <optional>
#include <set>

#include "core/contract/event.hpp"
#include "core/data/loan_status.hpp"
#include "core/data/tx/bodies.hpp"

/// The rules of lending again, in the plainest way: exact fractions, every holder visited on every
/// payment, every loan looked at in every block. Slow, and shares no code with the real rules but
/// the calendar.
namespace tally::test {

using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

inline std::int64_t half_even(const Rational& value) {
  const Integer below = numerator(value) / denominator(value);
  const Rational rest = value - Rational(below);
  const bool up = rest > Rational(1, 2) || (rest == Rational(1, 2) && below % 2 != 0);
  return static_cast<std::int64_t>(up ? Integer(below + 1) : below);
}

struct ModelRow {
  std::int64_t principal = 0;
  std::int64_t interest = 0;
};

/// What a payment is for: principal, interest, late interest, late fee.
using Four = std::array<std::int64_t, 4>;
inline std::int64_t sum(const Four& four) { return four[0] + four[1] + four[2] + four[3]; }
inline Four minus(Four a, const Four& b) {
  for (std::size_t i = 0; i < a.size(); ++i) a[i] -= b[i];
  return a;
}

/// One after the other in the order of the terms, one minor unit at a time being too slow.
inline Four split(const LoanTerms& terms, const Four& owed, std::int64_t money) {
  static constexpr std::array<std::array<std::size_t, 4>, 3> kOrders{
      {{3, 2, 1, 0}, {1, 0, 2, 3}, {0, 1, 2, 3}}};
  Four paid{};
  for (const std::size_t i : kOrders[static_cast<std::size_t>(terms.allocation)]) {
    paid[i] = std::min(money, owed[i]);
    money -= paid[i];
  }
  return paid;
}

struct ModelBid {
  AccountId lender;
  std::int64_t amount = 0;
  std::int64_t ppb = 0;
};

/// One number for each component: principal, interest, fees.
using Parts = std::array<std::int64_t, 3>;
inline std::int64_t sum(const Parts& parts) { return parts[0] + parts[1] + parts[2]; }

struct ModelLoan {
  AccountId borrower;
  LoanTerms terms;
  LoanStatus status = LoanStatus::kListed;
  Timestamp listed_at;
  std::int64_t autopay_limit = 0;
  std::optional<Day> autopay_on;
  std::map<std::uint32_t, ModelBid> bids;
  std::uint32_t next_bid = 0;
  std::int64_t ppb = 0;
  Day disbursed;
  std::vector<ModelRow> rows;
  std::uint32_t paid = 0;
  std::int64_t regular = 0;
  Four part{};                    ///< paid on row paid + 1
  std::int64_t late_before = 0;   ///< late interest on it up to `late_since`
  Day late_since;
  Four claim{};
  Four recovered{};
  std::set<std::uint32_t> late;
  std::map<AccountId, std::int64_t> units;
  Parts from_borrower{};                  ///< all that was ever paid
  std::map<AccountId, Parts> received;    ///< by each holder
  bool ended_unsettled = false;

  [[nodiscard]] std::int64_t principal() const { return terms.principal.minor; }
  [[nodiscard]] std::int64_t offered() const {
    std::int64_t total = 0;
    for (const auto& [number, bid] : bids) total += bid.amount;
    return total;
  }
  [[nodiscard]] std::int64_t outstanding() const { return principal() - from_borrower[0]; }
  [[nodiscard]] Day due(std::uint32_t k) const {
    const auto count =
        static_cast<std::int32_t>(is_bullet() ? k * terms.instalments : k);
    if (months() > 0) return add_months(disbursed, months() * count);
    return disbursed + week_days() * count;
  }
  [[nodiscard]] bool is_bullet() const { return terms.method == RepaymentMethod::kBullet; }
  [[nodiscard]] bool shrinks() const {
    return terms.method == RepaymentMethod::kAnnuity ||
           terms.method == RepaymentMethod::kEqualPrincipal;
  }
  [[nodiscard]] std::int32_t months() const {
    static constexpr std::array<std::int32_t, 6> kMonths{0, 0, 1, 3, 6, 12};
    return kMonths[static_cast<std::size_t>(terms.period)];
  }
  [[nodiscard]] std::int32_t week_days() const {
    return terms.period == PaymentPeriod::kWeek ? 7 : 14;
  }
  /// Part of a year that an instalment carries interest for.
  [[nodiscard]] Rational length() const {
    const Rational one = months() > 0 ? Rational(months(), 12) : Rational(week_days(), 365);
    return is_bullet() ? Rational(one * terms.instalments) : one;
  }
  [[nodiscard]] std::int64_t interest_on(std::int64_t balance, const Rational& years) const {
    return half_even(Rational(Integer(balance) * ppb, Integer(kPpb)) * years);
  }
  /// What has run of the interest of row k (from 1) by a day in or after its period.
  [[nodiscard]] std::int64_t run_until(std::int64_t balance, std::uint32_t k, Day today) const {
    if (today <= due(k - 1)) return 0;
    const Rational years = months() > 0
                               ? Rational(days_30e_360(due(k - 1), today), 360)
                               : Rational(today - due(k - 1), 365);
    return interest_on(balance, std::min(years, length()));
  }
  [[nodiscard]] std::int64_t fee_of(std::uint32_t k) const {
    return late.contains(k) ? terms.late_fee.minor : 0;
  }

  [[nodiscard]] std::int64_t late_interest(std::uint32_t k, Day today) const {
    if (!late.contains(k)) return 0;
    const bool begun = k == paid + 1;
    const std::int64_t unpaid = rows[k - 1].principal - (begun ? part[0] : 0);
    const Day since = begun ? std::max(due(k), late_since) : due(k);
    return (begun ? late_before : 0) +
           half_even(Rational(Integer(unpaid) * terms.late_rate.ppb * (today - since),
                              Integer(365) * kPpb));
  }

  /// What row k (from 1) still asks for.
  [[nodiscard]] Four owed(std::uint32_t k, Day today) const {
    const Four whole{rows[k - 1].principal, rows[k - 1].interest, late_interest(k, today),
                     fee_of(k)};
    return k == paid + 1 ? minus(whole, part) : whole;
  }
  [[nodiscard]] Four next_payment(Day today) const { return owed(paid + 1, today); }

  [[nodiscard]] std::int64_t all_owed(Day today) const {
    std::int64_t all = 0;
    for (std::uint32_t k = paid + 1; k <= rows.size(); ++k) all += sum(owed(k, today));
    return all;
  }

  [[nodiscard]] Four payoff(Day today) const {
    Four all{};
    std::int64_t balance = outstanding() + part[0];
    std::uint32_t k = paid + 1;
    for (; k <= rows.size() && due(k) <= today; ++k) {
      const Four more = owed(k, today);
      for (std::size_t i = 1; i < 4; ++i) all[i] += more[i];
      balance -= rows[k - 1].principal;
    }
    if (k <= rows.size()) {
      const std::int64_t before = k == paid + 1 ? part[1] : 0;
      all[1] += std::max<std::int64_t>(run_until(balance, k, today) - before, 0);
    }
    all[0] = outstanding();
    return all;
  }

  void restart_autopay() {
    autopay_on.reset();
    if (autopay_limit > 0 && status == LoanStatus::kActive && paid < rows.size())
      autopay_on = due(paid + 1);
  }
  [[nodiscard]] std::uint32_t next_late() const {
    return std::max(paid, late.empty() ? 0 : *late.rbegin()) + 1;
  }
  [[nodiscard]] Timestamp over_at() const {
    return start_of(due(paid + 1) + terms.default_after_days + 1);
  }
  [[nodiscard]] Timestamp late_at(std::uint32_t k) const {
    return start_of(due(k) + terms.grace_days + 1);
  }
  /// When something happens by itself.
  [[nodiscard]] Timestamp alarm() const {
    if (status == LoanStatus::kListed)
      return terms.close_when_full && offered() >= principal()
                 ? listed_at
                 : Timestamp{terms.listed_until.ms + 1};
    Timestamp next = over_at();
    if (next_late() <= rows.size()) next = std::min(next, late_at(next_late()));
    return autopay_on ? std::min(next, start_of(*autopay_on)) : next;
  }

  /// On the next row; true if that completes it.
  bool book(const Four& money, Day today) {
    const Four all = next_payment(today);
    if (money == all) {
      ++paid;
      restart_autopay();
      part = {};
      late_before = 0;
      late_since = Day{};
      return true;
    }
    if (late.contains(paid + 1)) {
      late_before = late_interest(paid + 1, today);
      late_since = today;
    }
    for (std::size_t i = 0; i < 4; ++i) part[i] += money[i];
    return false;
  }

  /// Exactly what a holder has earned so far.
  [[nodiscard]] Rational share(const AccountId& holder, std::size_t component) const {
    return Rational(Integer(from_borrower[component]) * units.at(holder), Integer(principal()));
  }

  [[nodiscard]] std::int64_t regular_for(std::int64_t balance, std::uint32_t count) const {
    if (terms.method == RepaymentMethod::kEqualPrincipal)
      return half_even(Rational(balance, count));
    if (terms.method != RepaymentMethod::kAnnuity) return 0;
    const Rational factor = 1 / (1 + Rational(ppb, Integer(kPpb)) * length());
    Rational power = 1;
    Rational total = 0;
    for (std::uint32_t k = 0; k < count; ++k) total += power *= factor;
    return half_even(Rational(balance) / total);
  }

  /// The rows after those that are paid: `count` of them, or as many as it takes. False if they
  /// cannot be paid.
  bool make_rows(std::uint32_t count, bool until_nothing_is_left) {
    std::int64_t balance = outstanding();
    rows.resize(paid);
    bool possible = true;
    for (std::uint32_t k = 1; k <= count; ++k) {
      const std::int64_t interest = interest_on(balance, length());
      std::int64_t part_of_it =
          terms.method == RepaymentMethod::kAnnuity ? regular - interest : regular;
      const bool last = k == count || (until_nothing_is_left && part_of_it >= balance);
      if (last) part_of_it = balance;
      rows.push_back({part_of_it, interest});
      balance -= part_of_it;
      possible &= part_of_it >= (shrinks() ? 1 : 0) && part_of_it + interest >= 1 && balance >= 0;
      if (last) break;
    }
    return possible;
  }

  bool begin() {
    const std::uint32_t count = is_bullet() ? 1 : terms.instalments;
    regular = regular_for(principal(), count);
    return make_rows(count, false);
  }

  /// False if what is left cannot be paid so.
  bool prepay(std::int64_t amount, PrepaymentEffect effect) {
    from_borrower[0] += amount;
    const auto count = static_cast<std::uint32_t>(rows.size()) - paid;
    const bool shorter = shrinks() && effect == PrepaymentEffect::kShorten;
    if (!shorter) regular = regular_for(outstanding(), count);
    return make_rows(count, shorter);
  }
};

struct Purse {
  std::int64_t available = 0;
  std::int64_t on_hold = 0;
  friend bool operator==(const Purse&, const Purse&) = default;
};

class LendingModel {
 public:
  std::map<LoanId, ModelLoan> loans;
  std::map<AccountId, Purse> purses;

  /// What time does before the transactions of a block.
  void pass(Timestamp time) {
    while (true) {
      ModelLoan* first = nullptr;
      for (auto& [id, loan] : loans) {
        const bool lives =
            loan.status == LoanStatus::kListed || loan.status == LoanStatus::kActive;
        if (lives && loan.alarm() <= time && (first == nullptr || loan.alarm() < first->alarm()))
          first = &loan;
      }
      if (first == nullptr) return;
      if (first->status == LoanStatus::kListed)
        end_listing(*first, time);
      else
        look(*first, time);
    }
  }

  void bid(ModelLoan& loan, const ModelBid& bid) {
    loan.bids[loan.next_bid++] = bid;
    purses[bid.lender].available -= bid.amount;
    purses[bid.lender].on_hold += bid.amount;
  }

  void release(ModelLoan& loan, std::uint32_t number) {
    const ModelBid& bid = loan.bids.at(number);
    purses[bid.lender].available += bid.amount;
    purses[bid.lender].on_hold -= bid.amount;
    loan.bids.erase(number);
  }

  void release_all(ModelLoan& loan, LoanStatus status) {
    while (!loan.bids.empty()) release(loan, loan.bids.begin()->first);
    loan.status = status;
  }

  /// Late interest and fees are shared as one.
  void pay(ModelLoan& loan, const AccountId& payer, const Four& money) {
    purses[payer].available -= sum(money);
    loan.from_borrower[0] += money[0];
    loan.from_borrower[1] += money[1];
    loan.from_borrower[2] += money[2] + money[3];
  }

  void end(ModelLoan& loan, LoanStatus status) {
    loan.status = status;
    loan.ended_unsettled = true;
  }

 private:
  void end_listing(ModelLoan& loan, Timestamp time) {
    const std::int64_t least =
        loan.terms.minimum.minor == 0 ? loan.principal() : loan.terms.minimum.minor;
    if (loan.offered() < least || !would_do(loan, time))
      return release_all(loan, LoanStatus::kExpired);
    lend(loan, time);
  }

  /// Could what is offered be paid back?
  static bool would_do(const ModelLoan& listing, Timestamp time) {
    ModelLoan loan = listing;
    loan.terms.principal.minor = std::min(loan.principal(), loan.offered());
    std::multimap<std::int64_t, std::int64_t> by_rate;
    for (const auto& [number, bid] : loan.bids) by_rate.emplace(bid.ppb, bid.amount);
    std::int64_t missing = loan.principal();
    for (const auto& [ppb, amount] : by_rate) {
      if (missing <= 0) break;
      missing -= amount;
      loan.ppb = ppb;
    }
    loan.disbursed = day_of(time);
    return loan.begin();
  }

  /// Takes one minor unit after the other from the cheapest, earliest bid that still has one.
  void lend(ModelLoan& loan, Timestamp time) {
    std::multimap<std::int64_t, std::uint32_t> by_rate;
    for (const auto& [number, bid] : loan.bids) by_rate.emplace(bid.ppb, number);
    loan.terms.principal.minor = std::min(loan.principal(), loan.offered());
    std::int64_t missing = loan.principal();
    for (const auto& [ppb, number] : by_rate) {
      const ModelBid bid = loan.bids.at(number);
      const std::int64_t taken = std::min(missing, bid.amount);
      release(loan, number);
      if (taken == 0) continue;
      loan.ppb = ppb;
      loan.units[bid.lender] += taken;
      purses[bid.lender].available -= taken;
      missing -= taken;
    }
    purses[loan.borrower].available += loan.principal();
    loan.status = LoanStatus::kActive;
    loan.disbursed = day_of(time);
    loan.begin();
    loan.restart_autopay();
    for (const auto& [holder, count] : loan.units) loan.received[holder] = {};
  }

  void look(ModelLoan& loan, Timestamp time) {
    const Timestamp now = loan.alarm();
    if (loan.autopay_on && now == start_of(*loan.autopay_on)) return collect(loan, day_of(time));
    const std::uint32_t k = loan.next_late();
    if (k <= loan.rows.size() && now == loan.late_at(k)) {
      loan.late.insert(k);
      return;
    }
    loan.claim = loan.payoff(day_of(loan.over_at()));
    end(loan, LoanStatus::kDefaulted);
  }

  void collect(ModelLoan& loan, Day today) {
    const Four due = loan.next_payment(today);
    if (sum(due) > loan.autopay_limit || sum(due) > purses[loan.borrower].available) {
      const Day last = loan.due(loan.paid + 1) + loan.terms.grace_days;
      loan.autopay_on = today < last ? std::optional<Day>(today + 1) : std::nullopt;
      return;
    }
    loan.book(due, today);
    pay(loan, loan.borrower, due);
    if (loan.paid == loan.rows.size()) end(loan, LoanStatus::kClosed);
  }
};

}  // namespace tally::test
