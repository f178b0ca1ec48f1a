// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Time in blocks and days in contracts.
/// Units:  Timestamp: milliseconds since 1970-01-01T00:00Z; Day: civil days since 1970-01-01.
/// Source: proleptic Gregorian calendar; day 0 is 1970-01-01, day 19'723 is 2024-01-01.
namespace tally {

inline constexpr std::int64_t kDayMs = 86'400'000;

struct Day {
  std::int32_t days = 0;
  friend constexpr auto operator<=>(const Day&, const Day&) = default;
  friend constexpr Day operator+(Day day, std::int32_t more) { return {day.days + more}; }
  friend constexpr std::int32_t operator-(Day a, Day b) { return a.days - b.days; }
};

struct Timestamp {
  std::int64_t ms = 0;
  friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// The calendar ends here for contracts: 2200-12-31.
inline constexpr Day kLastDay{84'370};

struct CivilDate {
  std::int32_t year = 1970;
  std::int32_t month = 1;  ///< 1 … 12
  std::int32_t day = 1;    ///< 1 … 31
  friend constexpr auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

[[nodiscard]] bool is_leap_year(std::int32_t year);
[[nodiscard]] std::int32_t days_in_month(std::int32_t year, std::int32_t month);
[[nodiscard]] Day to_day(CivilDate date);
[[nodiscard]] CivilDate to_civil(Day day);

/// The UTC day that holds this moment.
[[nodiscard]] Day day_of(Timestamp time);
/// The first moment of a day.
[[nodiscard]] Timestamp start_of(Day day);

/// k months after `anchor`, the day of month kept or cut to the month's last day. Always counted
/// from the anchor, never from the previous due date, so 31 Jan gives 29 Feb, 31 Mar, 30 Apr.
[[nodiscard]] Day add_months(Day anchor, std::int32_t months);

/// Days between two dates under 30E/360: a 31st counts as a 30th, each month has 30 days.
/// Example: 2024-01-31 to 2024-03-31 is 60.
[[nodiscard]] std::int32_t days_30e_360(Day from, Day to);

/// "2024-02-29".
[[nodiscard]] std::string to_iso(Day day);
/// Empty when the text is not a real date of the form YYYY-MM-DD.
[[nodiscard]] std::optional<Day> from_iso(std::string_view text);
/// "2024-02-29T13:45:00Z".
[[nodiscard]] std::string to_iso(Timestamp time);

}  // namespace tally
