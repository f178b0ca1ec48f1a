// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_rules.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::contract {
namespace {

constexpr std::int32_t kDaysInMonth = 30;

}  // namespace

Amount fee_of_instalment(const LoanRecord& loan, std::uint32_t number) {
  return number > loan.paid && number <= loan.late_marked ? loan.terms.late_fee : Amount{};
}

AmountDue instalment_due(const LoanRecord& loan) {
  TALLY_CHECK(loan.status == LoanStatus::kActive, "an active loan");
  const Instalment next = next_instalment(loan.outstanding, loan.rate, loan.instalment, loan.paid,
                                          loan.terms.instalments);
  return {next.principal, next.interest, fee_of_instalment(loan, next.number)};
}

AmountDue payoff_due(const LoanRecord& loan, Day today) {
  TALLY_CHECK(loan.status == LoanStatus::kActive, "an active loan");
  AmountDue due;
  due.principal = loan.outstanding;
  Amount balance = loan.outstanding;
  std::uint32_t passed = loan.paid;
  while (passed < loan.terms.instalments &&
         due_date(loan.disbursed_on, passed + 1) <= today) {
    const Instalment next =
        next_instalment(balance, loan.rate, loan.instalment, passed, loan.terms.instalments);
    due.interest += next.interest;
    due.fee += fee_of_instalment(loan, next.number);
    balance = next.balance_after;
    ++passed;
  }
  // Instalments paid ahead of time carried their interest; nothing more runs before their date.
  const Day since = due_date(loan.disbursed_on, passed);
  if (today > since && passed < loan.terms.instalments) {
    // From the end of February to that of March 30/360 counts more than a month, but the next
    // instalment will ask for no more than one.
    const std::int32_t days = std::min(days_30e_360(since, today), kDaysInMonth);
    due.interest += days_interest(balance, loan.rate, days);
  }
  return due;
}

Timestamp late_at(const LoanRecord& loan, std::uint32_t number) {
  return start_of(due_date(loan.disbursed_on, number) + (loan.terms.grace_days + 1));
}

Timestamp default_at(const LoanRecord& loan, std::uint32_t number) {
  return start_of(due_date(loan.disbursed_on, number) + (loan.terms.default_after_days + 1));
}

std::uint32_t term_months(const LoanTerms& terms) { return terms.instalments; }

Amount least_bid(const LoanRecord& loan, const ChainParams& params) {
  const Amount missing = loan.terms.principal - std::min(loan.bid_total, loan.terms.principal);
  if (missing.minor > 0 && missing.minor < params.min_bid_minor) return missing;
  return Amount{params.min_bid_minor};
}

Timestamp next_alarm(const LoanRecord& loan) {
  switch (loan.status) {
    case LoanStatus::kListed:
      if (loan.terms.close_when_full && loan.bid_total >= loan.terms.principal)
        return loan.listed_at;
      return Timestamp{loan.terms.listed_until.ms + 1};
    case LoanStatus::kActive: {
      const Timestamp in_default = default_at(loan, loan.paid + 1);
      const std::uint32_t unmarked = std::max(loan.paid, loan.late_marked) + 1;
      if (unmarked > loan.terms.instalments) return in_default;
      return std::min(in_default, late_at(loan, unmarked));
    }
    case LoanStatus::kClosed:
    case LoanStatus::kDefaulted:
      return loan.settling ? loan.alarm : Timestamp{};
    case LoanStatus::kExpired:
    case LoanStatus::kWithdrawn:
      return Timestamp{};
  }
  return Timestamp{};
}

}  // namespace tally::contract
