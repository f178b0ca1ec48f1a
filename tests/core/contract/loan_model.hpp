// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <boost/multiprecision/cpp_int.hpp>
#include <map>
#include <set>

#include "core/contract/event.hpp"
#include "core/data/loan_status.hpp"

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
  std::map<std::uint32_t, ModelBid> bids;
  std::uint32_t next_bid = 0;
  std::int64_t ppb = 0;
  Day disbursed;
  std::vector<ModelRow> rows;
  std::uint32_t paid = 0;
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
    return add_months(disbursed, static_cast<std::int32_t>(k));
  }
  [[nodiscard]] std::int64_t fee_of(std::uint32_t k) const {
    return late.contains(k) ? terms.late_fee.minor : 0;
  }

  [[nodiscard]] Parts next_payment() const {
    const ModelRow& row = rows[paid];
    return {row.principal, row.interest, fee_of(paid + 1)};
  }

  [[nodiscard]] Parts payoff(Day today) const {
    Parts parts{outstanding(), 0, 0};
    std::int64_t balance = outstanding();
    std::uint32_t k = paid;
    for (; k < rows.size() && due(k + 1) <= today; ++k) {
      parts[1] += rows[k].interest;
      parts[2] += fee_of(k + 1);
      balance -= rows[k].principal;
    }
    if (k < rows.size() && today > due(k)) {
      const std::int64_t days = std::min(30, days_30e_360(due(k), today));
      parts[1] += half_even(Rational(Integer(balance) * ppb * days, Integer(360) * kPpb));
    }
    return parts;
  }

  /// Exactly what a holder has earned so far.
  [[nodiscard]] Rational share(const AccountId& holder, std::size_t part) const {
    return Rational(Integer(from_borrower[part]) * units.at(holder), Integer(principal()));
  }

  void make_rows() {
    const Rational factor = Rational(Integer(12) * kPpb, Integer(12) * kPpb + ppb);
    Rational power = 1;
    Rational total = 0;
    for (std::uint32_t k = 0; k < terms.instalments; ++k) total += power *= factor;
    const std::int64_t regular = half_even(Rational(principal()) / total);
    std::int64_t balance = principal();
    for (std::uint32_t k = 1; k <= terms.instalments; ++k) {
      const std::int64_t interest =
          half_even(Rational(Integer(balance) * ppb, Integer(12) * kPpb));
      rows.push_back({k == terms.instalments ? balance : regular - interest, interest});
      balance -= rows.back().principal;
    }
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
    for (auto& [id, loan] : loans) {
      if (loan.status == LoanStatus::kListed) end_listing(loan, time);
      if (loan.status == LoanStatus::kActive) look(loan, time);
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

  void pay(ModelLoan& loan, const AccountId& payer, const Parts& parts) {
    purses[payer].available -= sum(parts);
    for (std::size_t i = 0; i < 3; ++i) loan.from_borrower[i] += parts[i];
  }

  void end(ModelLoan& loan, LoanStatus status) {
    loan.status = status;
    loan.ended_unsettled = true;
  }

 private:
  void end_listing(ModelLoan& loan, Timestamp time) {
    const bool full = loan.offered() >= loan.principal();
    if (time <= loan.terms.listed_until && !(full && loan.terms.close_when_full)) return;
    if (!full) return release_all(loan, LoanStatus::kExpired);
    lend(loan, time);
  }

  /// Takes one minor unit after the other from the cheapest, earliest bid that still has one.
  void lend(ModelLoan& loan, Timestamp time) {
    std::multimap<std::int64_t, std::uint32_t> by_rate;
    for (const auto& [number, bid] : loan.bids) by_rate.emplace(bid.ppb, number);
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
    loan.make_rows();
    for (const auto& [holder, count] : loan.units) loan.received[holder] = {};
  }

  void look(ModelLoan& loan, Timestamp time) {
    for (std::uint32_t k = loan.paid + 1; k <= loan.rows.size(); ++k)
      if (time >= start_of(loan.due(k) + loan.terms.grace_days + 1)) loan.late.insert(k);
    if (time >= start_of(loan.due(loan.paid + 1) + loan.terms.default_after_days + 1))
      end(loan, LoanStatus::kDefaulted);
  }
};

}  // namespace tally::test
