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
  return {loan.terms.method, loan.terms.period, loan.periods,
          loan.rate,         loan.terms.steps,  life_of(loan).rebuilt};
}

const LoanLife& life_of(const LoanRecord& loan) {
  static const LoanLife kOrdinary;
  return loan.life ? *loan.life : kOrdinary;
}

LoanLife& begin_life(LoanRecord& loan) {
  if (!loan.life) loan.life.emplace();
  return *loan.life;
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

namespace {

/// What the n-th instalment after the paid ones was fixed at, if not at what holds now.
void set_rate_of(const LoanRecord& loan, std::uint32_t paid, Repayment& repayment,
                 Amount& regular) {
  const std::vector<PastRate>& before = life_of(loan).before;
  const std::size_t at = paid - loan.paid;
  repayment.rate = at < before.size() ? before[at].rate : loan.rate;
  regular = at < before.size() ? before[at].instalment : loan.instalment;
}

/// What was paid of or waived on the next instalment.
Parts settled_part(const LoanRecord& loan) { return loan.part + life_of(loan).waived; }

/// Arrears that an instalment owes besides its own.
Parts carried_to(const LoanRecord& loan, std::uint32_t number) {
  const LoanLife& life = life_of(loan);
  return life.rebuilt && number == life.rebuilt->base + 1 ? life.carried : Parts{};
}

}  // namespace

void for_each_unpaid(const LoanRecord& loan, Day today,
                     const std::function<bool(const OwedInstalment&)>& visit) {
  TALLY_CHECK(loan.status == LoanStatus::kActive, "an active loan");
  Repayment repayment = repayment_of(loan);
  Amount balance = loan.outstanding + loan.part.principal;
  for (std::uint32_t paid = loan.paid; paid < repayment.payments(); ++paid) {
    Amount regular;
    set_rate_of(loan, paid, repayment, regular);
    OwedInstalment next;
    next.whole = next_instalment(repayment, regular, balance, paid);
    next.rate = repayment.rate;
    next.carried = carried_to(loan, next.whole.number);
    next.owed = Parts{next.whole.principal, next.whole.interest,
                      late_interest(loan, next.whole, today),
                      fee_of_instalment(loan, next.whole.number)} +
                next.carried;
    if (paid == loan.paid) next.owed = next.owed - settled_part(loan);
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
    Parts run = carried_to(loan, number);
    run.interest += interest_until(balance, repayment, loan.disbursed_on, number, today);
    const Parts paid = number == loan.paid + 1 ? settled_part(loan) : Parts{};
    const auto rest = [](Amount owed, Amount settled) { return std::max(owed, settled) - settled; };
    due.interest += rest(run.interest, paid.interest);
    due.late_interest += rest(run.late_interest, paid.late_interest);
    due.fee += rest(run.fee, paid.fee);
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

void complete_instalment(LoanRecord& loan) {
  ++loan.paid;
  loan.part = Parts{};
  loan.late_accrued = Amount{};
  loan.late_since = Day{};
  if (loan.life) {
    LoanLife& life = *loan.life;
    life.waived = Parts{};
    if (life.rebuilt && loan.paid == life.rebuilt->base + 1) life.carried = Parts{};
    if (!life.before.empty()) life.before.erase(life.before.begin());
  }
  loan.autopay_on = first_autopay(loan);
}

bool book_payment(LoanRecord& loan, const Parts& owed, const Parts& paid, Day today) {
  loan.outstanding -= paid.principal;
  loan.repaid += paid.principal;
  if (paid == owed) {
    complete_instalment(loan);
    return true;
  }
  if (loan.paid < loan.late_marked) {
    loan.late_accrued = settled_part(loan).late_interest + owed.late_interest -
                        carried_to(loan, loan.paid + 1).late_interest;
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
  return due_date(loan, loan.paid + 1) <= today || settled_part(loan) != Parts{};
}

namespace {

/// With the same regular part: how many periods there are until nothing is left; never more than
/// before.
std::uint32_t periods_needed(const LoanRecord& loan) {
  Repayment longer = repayment_of(loan);
  ++longer.periods;  // so that no instalment but the one that suffices is the last
  Amount balance = loan.outstanding;
  std::uint32_t paid = loan.paid;
  for (; paid + 1 < longer.base() + loan.periods; ++paid) {
    const Instalment next = next_instalment(longer, loan.instalment, balance, paid);
    if (next.principal >= balance) break;
    balance = next.balance_after;
  }
  return paid + 1 - longer.base();
}

}  // namespace

TxError prepay(LoanRecord& loan, Amount principal, PrepaymentEffect effect) {
  loan.outstanding -= principal;
  loan.repaid += principal;
  const bool shrinks = loan.terms.method == RepaymentMethod::kAnnuity ||
                       loan.terms.method == RepaymentMethod::kEqualPrincipal;
  // Custom steps say what is paid when, so there only come to be fewer of them.
  const bool custom = loan.terms.method == RepaymentMethod::kCustom;
  if (custom || (shrinks && effect == PrepaymentEffect::kShorten))
    loan.periods = periods_needed(loan);
  if (shrinks && effect == PrepaymentEffect::kLower) {
    Repayment rest = repayment_of(loan);
    rest.periods -= loan.paid - rest.base();
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

Timestamp fixing_at(const LoanRecord& loan) {
  const std::uint32_t fixed = life_of(loan).fixed;
  const bool any = fixed != 0 && fixed < repayment_of(loan).payments();
  return any ? start_of(due_date(loan, fixed)) : Timestamp{};
}

namespace {

/// The earlier one; 0 is never.
Timestamp earlier(Timestamp a, Timestamp b) {
  if (a == Timestamp{} || b == Timestamp{}) return std::max(a, b);
  return std::min(a, b);
}

Timestamp next_alarm_active(const LoanRecord& loan) {
  Timestamp next = default_at(loan, loan.paid + 1);
  const std::uint32_t unmarked = std::max(loan.paid, loan.late_marked) + 1;
  if (unmarked <= repayment_of(loan).payments()) next = std::min(next, late_at(loan, unmarked));
  if (loan.autopay_on != Day{}) next = std::min(next, start_of(loan.autopay_on));
  return earlier(earlier(next, fixing_at(loan)), life_of(loan).proposals_until);
}

}  // namespace

Timestamp next_alarm(const LoanRecord& loan) {
  switch (loan.status) {
    case LoanStatus::kListed:
      if (loan.terms.close_when_full && loan.bid_total >= loan.terms.principal)
        return loan.listed_at;
      return Timestamp{loan.terms.listed_until.ms + 1};
    case LoanStatus::kActive:
      return next_alarm_active(loan);
    case LoanStatus::kClosed:
    case LoanStatus::kDefaulted:
      return loan.settling ? loan.alarm : life_of(loan).proposals_until;
    case LoanStatus::kExpired:
    case LoanStatus::kWithdrawn:
      return Timestamp{};
  }
  return Timestamp{};
}

}  // namespace tally::contract
