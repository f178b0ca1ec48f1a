// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/day_count.hpp"

#include <algorithm>
#include <numeric>

#include "core/data/check.hpp"

namespace tally::contract::cashflow {
namespace {

constexpr std::int32_t kYear = 365;
constexpr std::int32_t kLeapYear = 366;


bool is_month_end(CivilDate date) { return date.day == days_in_month(date.year, date.month); }
bool is_february_end(CivilDate date) { return date.month == 2 && is_month_end(date); }

/// Days between two dates whose day numbers were already brought into months of `month` days.
std::int64_t of_months(CivilDate a, CivilDate b, std::int32_t month) {
  return (std::int64_t{b.year} - a.year) * 12 * month + std::int64_t{b.month - a.month} * month +
         (b.day - a.day);
}

/// How many 29 February lie in (from, to].
std::int32_t leap_days(Day from, Day to) {
  std::int32_t count = 0;
  for (std::int32_t year = to_civil(from).year; year <= to_civil(to).year; ++year) {
    if (!is_leap_year(year)) continue;
    const Day leap = to_day({year, 2, 29});
    if (leap > from && leap <= to) ++count;
  }
  return count;
}

std::int64_t bond_basis(CivilDate a, CivilDate b) {
  if (b.day == 31 && a.day >= 30) b.day = 30;
  a.day = std::min(a.day, 30);
  return of_months(a, b, 30);
}

std::int64_t us_end_of_month(CivilDate a, CivilDate b) {
  if (is_february_end(a) && is_february_end(b)) b.day = 30;
  if (is_february_end(a)) a.day = 30;
  return bond_basis(a, b);
}

std::int64_t psa(CivilDate a, CivilDate b) {
  if (is_february_end(a)) a.day = 30;
  return bond_basis(a, b);
}

std::int64_t thirty_e(CivilDate a, CivilDate b, bool a_february, bool b_february) {
  a.day = a_february && is_february_end(a) ? 30 : std::min(a.day, 30);
  b.day = b_february && is_february_end(b) ? 30 : std::min(b.day, 30);
  return of_months(a, b, 30);
}

std::int64_t thirty_e_plus(CivilDate a, CivilDate b) {
  a.day = std::min(a.day, 30);
  // The first of the next month: one day after the 30th of this one.
  return of_months(a, b, 30);
}

std::int64_t twenty_eight(CivilDate a, CivilDate b) {
  a.day = std::min(a.day, 28);
  b.day = std::min(b.day, 28);
  return of_months(a, b, 28);
}

/// Days in leap years / 366 + the others / 365.
Fraction actual_isda(Day from, Day to) {
  std::int64_t common = 0;
  std::int64_t leap = 0;
  for (Day at = from; at < to;) {
    const std::int32_t year = to_civil(at).year;
    const Day next = std::min(to_day({year + 1, 1, 1}), to);
    (is_leap_year(year) ? leap : common) += next - at;
    at = next;
  }
  if (leap == 0) return {common, kYear};
  if (common == 0) return {leap, kLeapYear};
  return {common * kLeapYear + leap * kYear, std::int64_t{kYear} * kLeapYear};
}

Fraction actual_afb(Day from, Day to) {
  std::int32_t years = 0;
  while (add_months(to, -12 * (years + 1)) >= from) ++years;
  const Day rest_end = add_months(to, -12 * years);
  // A 29 February counts when it is one of the days that earn, the last one excluded.
  const std::int64_t basis = leap_days(from + -1, rest_end + -1) > 0 ? kLeapYear : kYear;
  return {years * basis + (rest_end - from), basis};
}

Fraction actual_year(Day from, Day to) {
  std::int32_t years = 0;
  while (add_months(from, 12 * (years + 1)) <= to) ++years;
  const Day start = add_months(from, 12 * years);
  const std::int64_t basis = add_months(from, 12 * (years + 1)) - start;
  return {years * basis + (to - start), basis};
}

struct Name {
  std::string_view name;
  DayCount convention;
};

/// The first name of each is the one that name_of gives.
constexpr Name kNames[] = {
    {"30E/360", DayCount::k30E360},
    {"30/360", DayCount::k30360},
    {"30E/360_ISDA", DayCount::k30E360Isda},
    {"ACT/360", DayCount::kAct360},
    {"ACT/365F", DayCount::kAct365Fixed},
    {"ACT/ACT_ISDA", DayCount::kActActIsda},
    {"28E/336", DayCount::k28E336},
    {"ACT/364", DayCount::kAct364},
    {"ACT/365.25", DayCount::kAct36525},
    {"ACT/365_ACTUAL", DayCount::kAct365Actual},
    {"NL/360", DayCount::kNoLeap360},
    {"NL/365", DayCount::kNoLeap365},
    {"30/360_PSA", DayCount::k30360Psa},
    {"30U/360", DayCount::k30U360},
    {"30U/360_EOM", DayCount::k30U360Eom},
    {"30E+/360", DayCount::k30EPlus360},
    {"30E/365", DayCount::k30E365},
    {"30/365", DayCount::k30365},
    {"ACT/ACT_AFB", DayCount::kActActAfb},
    {"ACT/ACT_YEAR", DayCount::kActActYear},
    {"30E360", DayCount::k30E360},
    {"30E/360_EUROBOND", DayCount::k30E360},
    {"30/360_ISDA_BOND_BASIS", DayCount::k30360},
    {"30/360_BOND_BASIS", DayCount::k30360},
    {"30E360ISDA", DayCount::k30E360Isda},
    {"30E/360ISDA", DayCount::k30E360Isda},
    {"A360", DayCount::kAct360},
    {"A/360", DayCount::kAct360},
    {"A365", DayCount::kAct365Fixed},
    {"A/365", DayCount::kAct365Fixed},
    {"ACT/365", DayCount::kAct365Fixed},
    {"AA", DayCount::kActActIsda},
    {"A/AISDA", DayCount::kActActIsda},
    {"ACT/ACT", DayCount::kActActIsda},
    {"28E336", DayCount::k28E336},
    {"30/360_US", DayCount::k30U360Eom},
};

Fraction forward(DayCount convention, Day from, Day to, std::optional<Day> maturity) {
  const CivilDate a = to_civil(from);
  const CivilDate b = to_civil(to);
  const std::int64_t days = to - from;
  switch (convention) {
    case DayCount::k30E360: return {thirty_e(a, b, false, false), 360};
    case DayCount::k30360:
    case DayCount::k30U360: return {bond_basis(a, b), 360};
    case DayCount::k30E360Isda: return {thirty_e(a, b, true, to != maturity), 360};
    case DayCount::kAct360: return {days, 360};
    case DayCount::kAct365Fixed: return {days, kYear};
    case DayCount::kActActIsda: return actual_isda(from, to);
    case DayCount::k28E336: return {twenty_eight(a, b), 336};
    case DayCount::kAct364: return {days, 364};
    case DayCount::kAct36525: return {days * 4, 1461};
    case DayCount::kAct365Actual: return {days, leap_days(from, to) > 0 ? kLeapYear : kYear};
    case DayCount::kNoLeap360: return {days - leap_days(from, to), 360};
    case DayCount::kNoLeap365: return {days - leap_days(from, to), kYear};
    case DayCount::k30360Psa: return {psa(a, b), 360};
    case DayCount::k30U360Eom: return {us_end_of_month(a, b), 360};
    case DayCount::k30EPlus360: return {thirty_e_plus(a, b), 360};
    case DayCount::k30E365: return {thirty_e(a, b, true, true), kYear};
    case DayCount::k30365: return {bond_basis(a, b), kYear};
    case DayCount::kActActAfb: return actual_afb(from, to);
    case DayCount::kActActYear: return actual_year(from, to);
  }
  TALLY_CHECK(false, "an unknown day count");
  return {};
}

}  // namespace

Fraction year_fraction(DayCount convention, Day from, Day to, std::optional<Day> maturity) {
  // No day is no interest, also where the two ends of a period follow different rules.
  if (from == to) return {0, 1};
  if (from < to) return forward(convention, from, to, maturity);
  const Fraction back = forward(convention, to, from, maturity);
  return {-back.num, back.den};
}

Fraction icma_fraction(Day from, Day to, Day anchor, std::int32_t months, bool end_of_month) {
  TALLY_CHECK(months >= 1 && months <= 12 && from <= to, "a payment period");
  const bool to_ends = end_of_month && is_month_end(to_civil(anchor));
  const auto boundary = [&](std::int32_t n) {
    const Day day = add_months(anchor, months * n);
    const CivilDate date = to_civil(day);
    return to_ends ? to_day({date.year, date.month, days_in_month(date.year, date.month)}) : day;
  };
  std::int32_t n = (from - anchor) / ((from < anchor ? 28 : 31) * months) - 1;
  while (boundary(n + 1) <= from) ++n;
  Fraction sum{0, 1};
  for (; boundary(n) < to; ++n) {
    const Day start = boundary(n);
    const Day end = boundary(n + 1);
    const std::int64_t inside = std::min(end, to) - std::max(start, from);
    const std::int64_t den = std::int64_t{end - start} * 12;
    sum = reduced({sum.num * den + inside * months * sum.den, sum.den * den});
  }
  return sum;
}

Fraction reduced(Fraction fraction) {
  const std::int64_t common = std::gcd(fraction.num, fraction.den);
  return common > 1 ? Fraction{fraction.num / common, fraction.den / common} : fraction;
}

std::optional<DayCount> day_count_named(std::string_view name) {
  const auto* found = std::ranges::find(kNames, name, &Name::name);
  if (found == std::end(kNames)) return std::nullopt;
  return found->convention;
}

std::string_view name_of(DayCount convention) {
  return std::ranges::find(kNames, convention, &Name::convention)->name;
}

}  // namespace tally::contract::cashflow
