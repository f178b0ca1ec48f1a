// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/data/civil_date.hpp"

/// What part of a year lies between two days, as an exact fraction.
/// Shape:  numbers are stable; new conventions come at the end.
/// Source: ISDA 2006 §4.16, AFB, ICMA rule 251, ACTUS. From 1 Nov 2003 to 1 May 2004 is 61/365 +
///         121/366 under Act/Act ISDA, 1/2 under Act/Act ICMA with half-yearly periods.
/// Thread: pure.
namespace tally::contract::cashflow {

enum class DayCount : std::uint8_t {
  k30E360 = 0,        ///< Eurobond: a 31st counts as a 30th
  k30360 = 1,         ///< ISDA 30/360, bond basis: an end on the 31st is the 30th after a 30th
  k30E360Isda = 2,    ///< ends of February count as a 30th, but not at maturity
  kAct360 = 3,
  kAct365Fixed = 4,
  kActActIsda = 5,    ///< days in leap years over 366, the others over 365
  k28E336 = 6,        ///< months of 28 days, years of 336
  kAct364 = 7,
  kAct36525 = 8,      ///< over 365.25
  kAct365Actual = 9,  ///< over 366 when a 29 February lies in (from, to]
  kNoLeap360 = 10,    ///< a 29 February in (from, to] does not count
  kNoLeap365 = 11,
  k30360Psa = 12,     ///< as bond basis, with an end of February at the start taken as a 30th
  k30U360 = 13,       ///< US, no end-of-month schedule: as bond basis
  k30U360Eom = 14,    ///< US, end-of-month schedule: ends of February count as a 30th
  k30EPlus360 = 15,   ///< an end on the 31st is the first of the next month
  k30E365 = 16,       ///< as 30E/360 with ends of February as a 30th, over 365
  k30365 = 17,        ///< bond basis days over 365
  kActActAfb = 18,    ///< whole years back from the end; the rest over 366 if it has a 29 February
  kActActYear = 19,   ///< whole years on from the start; the rest over the year that follows
};
inline constexpr DayCount kLastDayCount = DayCount::kActActYear;

/// num / den of a year, den > 0, not reduced.
struct Fraction {
  std::int64_t num = 0;
  std::int64_t den = 1;
  friend constexpr bool operator==(const Fraction&, const Fraction&) = default;
};

/// From `from` to `to`; negative when `to` is earlier. Only 30E/360 ISDA looks at `maturity`.
[[nodiscard]] Fraction year_fraction(DayCount convention, Day from, Day to,
                                     std::optional<Day> maturity = std::nullopt);

/// Act/Act ICMA needs the payment periods: days in each regular period over its length, times the
/// part of a year that it stands for. Periods of `months` (1 … 12) are counted both ways from
/// `anchor`: the end of a first broken period, the start of a last one. `end_of_month` keeps ends
/// of months. Requires from <= to.
[[nodiscard]] Fraction icma_fraction(Day from, Day to, Day anchor, std::int32_t months,
                                     bool end_of_month);

[[nodiscard]] Fraction reduced(Fraction fraction);

/// "30E/360" and the like, or the short names of ACTUS ("30E360", "A365", "AA").
[[nodiscard]] std::optional<DayCount> day_count_named(std::string_view name);
[[nodiscard]] std::string_view name_of(DayCount convention);

}  // namespace tally::contract::cashflow
