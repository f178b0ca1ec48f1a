// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/civil_date.hpp"

#include <algorithm>
#include <cstdio>

#include "core/data/check.hpp"

namespace tally {
namespace {

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

/// Reads exactly `count` digits at `at`; -1 when one of them is none.
std::int32_t digits(std::string_view text, std::size_t at, std::size_t count) {
  std::int32_t value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

bool is_leap_year(std::int32_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
  TALLY_CHECK(month >= 1 && month <= 12, "month out of range");
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return (month == 4 || month == 6 || month == 9 || month == 11) ? 30 : 31;
}

// Counts in 400-year eras of years that begin in March, so that the leap day comes last.
Day to_day(CivilDate date) {
  const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int64_t era = floor_div(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month = (date.month + 9) % 12;
  const std::int64_t day_of_year = (153 * month + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return {static_cast<std::int32_t>(era * 146'097 + day_of_era - 719'468)};
}

CivilDate to_civil(Day day) {
  const std::int64_t shifted = static_cast<std::int64_t>(day.days) + 719'468;
  const std::int64_t era = floor_div(shifted, 146'097);
  const std::int64_t day_of_era = shifted - era * 146'097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month = (5 * day_of_year + 2) / 153;
  CivilDate date;
  date.day = static_cast<std::int32_t>(day_of_year - (153 * month + 2) / 5 + 1);
  date.month = static_cast<std::int32_t>(month < 10 ? month + 3 : month - 9);
  date.year = static_cast<std::int32_t>(year_of_era + era * 400 + (date.month <= 2 ? 1 : 0));
  return date;
}

Day day_of(Timestamp time) { return {static_cast<std::int32_t>(floor_div(time.ms, kDayMs))}; }

Timestamp start_of(Day day) { return {static_cast<std::int64_t>(day.days) * kDayMs}; }

Day add_months(Day anchor, std::int32_t months) {
  const CivilDate from = to_civil(anchor);
  const std::int64_t index = static_cast<std::int64_t>(from.year) * 12 + from.month - 1 + months;
  CivilDate to;
  to.year = static_cast<std::int32_t>(floor_div(index, 12));
  to.month = static_cast<std::int32_t>(index - static_cast<std::int64_t>(to.year) * 12 + 1);
  to.day = std::min(from.day, days_in_month(to.year, to.month));
  return to_day(to);
}

std::int32_t days_30e_360(Day from, Day to) {
  const CivilDate a = to_civil(from);
  const CivilDate b = to_civil(to);
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + std::min(b.day, 30) -
         std::min(a.day, 30);
}

std::string to_iso(Day day) {
  const CivilDate date = to_civil(day);
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

std::optional<Day> from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const CivilDate date{digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)};
  if (date.year < 0 || date.month < 1 || date.month > 12 || date.day < 1) return std::nullopt;
  if (date.day > days_in_month(date.year, date.month)) return std::nullopt;
  return to_day(date);
}

std::string to_iso(Timestamp time) {
  const Day day = day_of(time);
  const std::int64_t seconds = (time.ms - start_of(day).ms) / 1'000;
  char text[48];
  std::snprintf(text, sizeof text, "%sT%02d:%02d:%02dZ", to_iso(day).c_str(),
                static_cast<int>(seconds / 3'600), static_cast<int>(seconds / 60 % 60),
                static_cast<int>(seconds % 60));
  return text;
}

}  // namespace tally
