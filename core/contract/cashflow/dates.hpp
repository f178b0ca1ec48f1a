// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/data/civil_date.hpp"

/// When something recurs, and where it goes when that day is no business day.
/// Rule:   every date is counted from the anchor, never from the date before it, so nothing drifts:
///         from 31 January monthly comes 29 February, 31 March, 30 April.
/// Shape:  numbers of enumerators are stable.
/// Thread: pure.
namespace tally::contract::cashflow {

enum class CycleUnit : std::uint8_t { kDays = 0, kMonths = 1 };
/// What becomes of a rest at the end that is no whole period: a period of its own, or part of the
/// last one.
enum class Stub : std::uint8_t { kShort = 0, kLong = 1 };

struct Cycle {
  std::int32_t count = 1;  ///< 1 …; weeks are 7 days, quarters 3 months, years 12
  CycleUnit unit = CycleUnit::kMonths;
  Stub stub = Stub::kShort;
  friend constexpr bool operator==(const Cycle&, const Cycle&) = default;
};

enum class MonthEnd : std::uint8_t {
  kSameDay = 0,      ///< a day that a month lacks becomes its last
  kEndOfMonth = 1,   ///< as above, and an anchor on the last of its month stays on last days
  kFirstOfNext = 2,  ///< a day that a month lacks becomes the first of the next
};

enum class Calendar : std::uint8_t { kEveryDay = 0, kMondayToFriday = 1 };
enum class Shift : std::uint8_t {
  kNone = 0,
  kFollowing = 1,
  kModifiedFollowing = 2,  ///< following, but preceding when that is another month
  kPreceding = 3,
  kModifiedPreceding = 4,            ///< preceding, but following when that is another month
  kModifiedFollowingBiMonthly = 5,   ///< nor past the 15th
  kNearest = 6,                      ///< Saturday back, Sunday on; another holiday on
};

/// The n-th date: n whole periods from the anchor. n = 0 is the anchor; n may be negative.
/// Example: the first from 2025-01-31 monthly is 2025-02-28, or 2025-03-01 by kFirstOfNext.
[[nodiscard]] Day nth_date(Day anchor, Cycle cycle, std::int32_t n, MonthEnd rule);

/// A point in time of a contract, to the second.
struct Moment {
  Day day;
  std::int32_t second = 0;  ///< 0 … 86'399
  friend constexpr auto operator<=>(const Moment&, const Moment&) = default;
};

/// The day that counts for interest: the last second of a day stands for the midnight after it.
[[nodiscard]] Day counting_day(Moment moment);

/// Cycles from the anchor up to and before `end`, then `end` itself when `with_end`. With a long
/// stub the last one before `end` goes when the rest after it is no whole period. Without a cycle:
/// the anchor alone. At most kMaxCycles; beyond, the rest is left out.
[[nodiscard]] std::vector<Moment> cycle_moments(Moment anchor, std::optional<Cycle> cycle,
                                                Moment end, MonthEnd rule, bool with_end);
inline constexpr std::size_t kMaxCycles = 100'000;

[[nodiscard]] bool is_business_day(Day day, Calendar calendar);
[[nodiscard]] Day shifted(Day day, Shift shift, Calendar calendar);

/// "P1M", "P2W", "P1Y", with "L0" (long stub) or "L1" (short) behind. Empty when it is none of
/// these or the count is not 1 … 9'999.
[[nodiscard]] std::optional<Cycle> cycle_named(std::string_view text);

}  // namespace tally::contract::cashflow
