// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"

#include "core/contract/cashflow/fixed.hpp"
#include "core/contract/cashflow/instalments.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

constexpr cashflow::Cycle kMonthly{1, cashflow::CycleUnit::kMonths};
constexpr cashflow::Fraction kMonth{30, 360};

}  // namespace

Amount annuity_instalment(Amount principal, RatePpb rate, std::uint32_t instalments) {
  TALLY_CHECK(principal.minor > 0 && instalments >= 1, "terms were checked");
  TALLY_CHECK(rate.ppb >= 0 && rate.ppb <= kMaxRatePpb, "rate was checked");
  const std::vector<cashflow::Fraction> months(instalments, kMonth);
  return Amount{static_cast<std::int64_t>(*cashflow::level_payment(
      principal.minor, rate.ppb * cashflow::kRatePerPpb, months))};
}

Amount month_interest(Amount balance, RatePpb rate) {
  return cashflow::interest(balance, rate, kMonth);
}

Amount days_interest(Amount balance, RatePpb rate, std::int32_t days) {
  TALLY_CHECK(days >= 0, "interest runs forward");
  return cashflow::interest(balance, rate, {days, kMonth.den});
}

Instalment next_instalment(Amount balance, RatePpb rate, Amount regular, std::uint32_t paid,
                           std::uint32_t instalments) {
  TALLY_CHECK(paid < instalments, "no instalment left");
  Instalment next;
  next.number = paid + 1;
  next.interest = month_interest(balance, rate);
  next.principal = cashflow::principal_part(cashflow::Method::kAnnuity, regular, balance,
                                            next.interest, next.number == instalments);
  next.balance_after = balance - next.principal;
  return next;
}

std::vector<Instalment> annuity_schedule(Amount principal, RatePpb rate,
                                         std::uint32_t instalments) {
  const Amount regular = annuity_instalment(principal, rate, instalments);
  std::vector<Instalment> schedule;
  schedule.reserve(instalments);
  Amount balance = principal;
  for (std::uint32_t paid = 0; paid < instalments; ++paid) {
    schedule.push_back(next_instalment(balance, rate, regular, paid, instalments));
    balance = schedule.back().balance_after;
  }
  return schedule;
}

Day due_date(Day disbursed_on, std::uint32_t number) {
  return cashflow::nth_date(disbursed_on, kMonthly, static_cast<std::int32_t>(number),
                            cashflow::MonthEnd::kSameDay);
}

TxError check_schedule(Amount principal, RatePpb rate, std::uint32_t instalments) {
  const Amount regular = annuity_instalment(principal, rate, instalments);
  if (regular.minor < 1) return TxError::kScheduleImpossible;
  Amount balance = principal;
  for (std::uint32_t paid = 0; paid < instalments; ++paid) {
    const Instalment next = next_instalment(balance, rate, regular, paid, instalments);
    if (next.principal.minor < 1 || next.balance_after.minor < 0)
      return TxError::kScheduleImpossible;
    balance = next.balance_after;
  }
  return TxError::kNone;
}

}  // namespace tally::contract
