// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_rules.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::contract {
Parts operator+(const Parts& a, const Parts& b) {
  return {a.principal + b.principal, a.interest + b.interest, a.late_interest + b.late_interest,
          a.fee + b.fee};
}

Parts operator-(const Parts& a, const Parts& b) {
  return {a.principal - b.principal, a.interest - b.interest, a.late_interest - b.late_interest,
          a.fee - b.fee};
}

Repayment repayment_of(const LoanRecord& loan) {
  return {loan.terms.method, loan.terms.period, loan.periods, loan.rate};
}

Day due_date(const LoanRecord& loan, std::uint32_t number) {
  return due_date(loan.disbursed_on, repayment_of(loan), number);
}

Amount least_principal(const LoanTerms& terms) {
  return terms.minimum.minor == 0 ? terms.principal : terms.minimum;
}

Amount fee_of_instalment(const LoanRecord& loan, std::uint32_t number) {
  return number > loan.paid && number <= loan.late_marked ? loan.terms.late_fee : Amount{};
}

namespace {

Amount late_interest_for(const LoanRecord& loan, Amount principal, std::int32_t days) {
  constexpr std::int32_t kDaysInYear = 365;
  return days_interest(principal, loan.terms.late_rate, std::max(days, 0), kDaysInYear);
}

}  // namespace

Amount most_late_charges(const LoanRecord& loan, Amount principal) {
  return loan.terms.late_fee +
         late_interest_for(loan, principal, loan.terms.default_after_days + 1);
}

Amount late_interest(const LoanRecord& loan, const Instalment& instalment, Day today) {
  if (instalment.number <= loan.paid || instalment.number > loan.late_marked) return Amount{};
  const bool begun = instalment.number == loan.paid + 1;
  const Amount unpaid = begun ? instalment.principal - loan.part.principal : instalment.principal;
  const Amount before = begun ? loan.late_accrued : Amount{};
  const Day due = due_date(loan, instalment.number);
  const Day since = begun ? std::max(due, loan.late_since) : due;
  return before + late_interest_for(loan, unpaid, today - since);
}

void for_each_unpaid(const LoanRecord& loan, Day today,
                     const std::function<bool(const OwedInstalment&)>& visit) {
  TALLY_CHECK(loan.status == LoanStatus::kActive, "an active loan");
  const Repayment repayment = repayment_of(loan);
  Amount balance = loan.outstanding + loan.part.principal;
  for (std::uint32_t paid = loan.paid; paid < repayment.payments(); ++paid) {
    OwedInstalment next;
    next.whole = next_instalment(repayment, loan.instalment, balance, paid);
    next.owed = {next.whole.principal, next.whole.interest,
                 late_interest(loan, next.whole, today),
                 fee_of_instalment(loan, next.whole.number)};
    if (paid == loan.paid) next.owed = next.owed - loan.part;
    if (!visit(next)) return;
    balance = next.whole.balance_after;
  }
}

Parts instalment_due(const LoanRecord& loan, Day today) {
  Parts due;
  for_each_unpaid(loan, today, [&due](const OwedInstalment& next) {
    due = next.owed;
    return false;
  });
  return due;
}

Parts payoff_due(const LoanRecord& loan, Day today) {
  const Repayment repayment = repayment_of(loan);
  Parts due;
  for_each_unpaid(loan, today, [&](const OwedInstalment& next) {
    const std::uint32_t number = next.whole.number;
    if (due_date(loan, number) <= today) {
      due = due + next.owed;
      return true;
    }
    // Instalments paid ahead of time carried their interest; nothing more runs before their date,
    // and of one paid in part what it has paid is taken off.
    const Amount balance = next.whole.principal + next.whole.balance_after;
    const Amount run =
        interest_until(balance, repayment, loan.disbursed_on, number, today);
    const Amount paid = number == loan.paid + 1 ? loan.part.interest : Amount{};
    due.interest += std::max(run, paid) - paid;
    return false;
  });
  due.principal = loan.outstanding;
  return due;
}

Amount scheduled_rest(const LoanRecord& loan, Day today) {
  Amount rest;
  for_each_unpaid(loan, today, [&rest](const OwedInstalment& next) {
    rest += next.owed.total();
    return true;
  });
  return rest;
}

Parts allocate(AllocationOrder order, const Parts& owed, Amount money) {
  Parts paid;
  const auto pay = [&money](Amount& part, Amount most) {
    part = std::min(money, most);
    money -= part;
  };
  const auto fee = [&] { pay(paid.fee, owed.fee); };
  const auto late = [&] { pay(paid.late_interest, owed.late_interest); };
  const auto interest = [&] { pay(paid.interest, owed.interest); };
  const auto principal = [&] { pay(paid.principal, owed.principal); };
  switch (order) {
    case AllocationOrder::kChargesFirst: fee(), late(), interest(), principal(); break;
    case AllocationOrder::kInterestFirst: interest(), principal(), late(), fee(); break;
    case AllocationOrder::kPrincipalFirst: principal(), interest(), late(), fee(); break;
  }
  TALLY_CHECK(money.minor == 0, "no more than is owed");
  return paid;
}

bool book_payment(LoanRecord& loan, const Parts& owed, const Parts& paid, Day today) {
  loan.outstanding -= paid.principal;
  loan.repaid += paid.principal;
  if (paid == owed) {
    ++loan.paid;
    loan.autopay_on = first_autopay(loan);
    loan.part = Parts{};
    loan.late_accrued = Amount{};
    loan.late_since = Day{};
    return true;
  }
  if (loan.paid < loan.late_marked) {
    loan.late_accrued = loan.part.late_interest + owed.late_interest;
    loan.late_since = today;
  }
  loan.part = loan.part + paid;
  return false;
}

Parts prepayment_cost(const LoanRecord& loan, Amount principal, Day today) {
  return {principal,
          interest_until(principal, repayment_of(loan), loan.disbursed_on, loan.paid + 1, today),
          {},
          {}};
}

bool owes_instalment(const LoanRecord& loan, Day today) {
  return due_date(loan, loan.paid + 1) <= today || loan.part != Parts{};
}

namespace {

/// With the same regular part: how many periods there are until nothing is left; never more than
/// before.
std::uint32_t periods_needed(const LoanRecord& loan) {
  Repayment longer = repayment_of(loan);
  ++longer.periods;  // so that no instalment but the one that suffices is the last
  Amount balance = loan.outstanding;
  std::uint32_t paid = loan.paid;
  for (; paid + 1 < loan.periods; ++paid) {
    const Instalment next = next_instalment(longer, loan.instalment, balance, paid);
    if (next.principal >= balance) break;
    balance = next.balance_after;
  }
  return paid + 1;
}

}  // namespace

TxError prepay(LoanRecord& loan, Amount principal, PrepaymentEffect effect) {
  loan.outstanding -= principal;
  loan.repaid += principal;
  const bool shrinks = loan.terms.method == RepaymentMethod::kAnnuity ||
                       loan.terms.method == RepaymentMethod::kEqualPrincipal;
  if (shrinks && effect == PrepaymentEffect::kShorten) loan.periods = periods_needed(loan);
  if (shrinks && effect == PrepaymentEffect::kLower) {
    Repayment rest = repayment_of(loan);
    rest.periods -= loan.paid;
    loan.instalment = regular_part(loan.outstanding, rest);
  }
  return check_rest(repayment_of(loan), loan.instalment, loan.outstanding, loan.paid);
}

Day first_autopay(const LoanRecord& loan) {
  const bool any = loan.autopay_limit.minor > 0 && loan.status == LoanStatus::kActive &&
                   loan.paid < repayment_of(loan).payments();
  return any ? due_date(loan, loan.paid + 1) : Day{};
}

Day next_autopay(const LoanRecord& loan, Day tried_on) {
  const Day last = due_date(loan, loan.paid + 1) + loan.terms.grace_days;
  return tried_on < last ? tried_on + 1 : Day{};
}

Timestamp late_at(const LoanRecord& loan, std::uint32_t number) {
  return start_of(due_date(loan, number) + (loan.terms.grace_days + 1));
}

Timestamp default_at(const LoanRecord& loan, std::uint32_t number) {
  return start_of(due_date(loan, number) + (loan.terms.default_after_days + 1));
}

std::uint32_t term_months(const LoanTerms& terms) {
  constexpr std::uint32_t kDaysInMonth = 30;
  return (term_days(terms) + kDaysInMonth / 2) / kDaysInMonth;
}

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
      Timestamp next = default_at(loan, loan.paid + 1);
      const std::uint32_t unmarked = std::max(loan.paid, loan.late_marked) + 1;
      if (unmarked <= repayment_of(loan).payments())
        next = std::min(next, late_at(loan, unmarked));
      if (loan.autopay_on != Day{}) next = std::min(next, start_of(loan.autopay_on));
      return next;
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
