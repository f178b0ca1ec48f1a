// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schedule.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include "core/data/check.hpp"

namespace tally::contract {
namespace {

using Wide = boost::multiprecision::uint256_t;

/// Fraction bits of the discount factors: a product of two stays below 2^241.
constexpr unsigned kFractionBits = 120;
/// Fraction bits kept of the instalment. The factors are off by less than 2^-60 of a minor unit in
/// all, so rounding here first gives an exact half back as a half, which then goes to the even.
constexpr unsigned kGuardBits = 48;
constexpr std::int64_t kMonthsPpb = 12 * kPpb;
constexpr std::int64_t kDaysPpb = 360 * kPpb;

/// Σ (1 + rate/12)^-k for k = 1 … n, in units of 2^-120, each factor rounded down.
Wide annuity_factor(RatePpb rate, std::uint32_t instalments) {
  const Wide discount = (Wide(kMonthsPpb) << kFractionBits) / (kMonthsPpb + rate.ppb);
  Wide power = Wide(1) << kFractionBits;
  Wide sum = 0;
  for (std::uint32_t k = 0; k < instalments; ++k) {
    power = (power * discount) >> kFractionBits;
    sum += power;
  }
  return sum;
}

}  // namespace

Amount annuity_instalment(Amount principal, RatePpb rate, std::uint32_t instalments) {
  TALLY_CHECK(principal.minor > 0 && instalments >= 1, "terms were checked");
  TALLY_CHECK(rate.ppb >= 0 && rate.ppb <= kMaxRatePpb, "rate was checked");
  const Wide factor = annuity_factor(rate, instalments);
  const Wide dividend = Wide(principal.minor) << (kFractionBits + kGuardBits);
  const Wide guarded = (dividend + factor / 2) / factor;
  Wide instalment = guarded >> kGuardBits;
  const Wide rest = guarded - (instalment << kGuardBits);
  const Wide half = Wide(1) << (kGuardBits - 1);
  if (rest > half || (rest == half && (instalment & 1) != 0)) ++instalment;
  return Amount{static_cast<std::int64_t>(instalment)};
}

Amount month_interest(Amount balance, RatePpb rate) {
  return Amount{mul_div(balance.minor, rate.ppb, kMonthsPpb, Round::kHalfEven)};
}

Amount days_interest(Amount balance, RatePpb rate, std::int32_t days) {
  TALLY_CHECK(days >= 0, "interest runs forward");
  return Amount{mul_div(balance.minor, rate.ppb * days, kDaysPpb, Round::kHalfEven)};
}

Instalment next_instalment(Amount balance, RatePpb rate, Amount regular, std::uint32_t paid,
                           std::uint32_t instalments) {
  TALLY_CHECK(paid < instalments, "no instalment left");
  Instalment next;
  next.number = paid + 1;
  next.interest = month_interest(balance, rate);
  next.principal = next.number == instalments ? balance : regular - next.interest;
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
  return add_months(disbursed_on, static_cast<std::int32_t>(number));
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
