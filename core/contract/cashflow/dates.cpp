// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/dates.hpp"

#include <charconv>

#include "core/data/check.hpp"

namespace tally::contract::cashflow {
namespace {

constexpr std::int32_t kLastSecond = 86'399;

bool same_month(Day a, Day b) { return to_civil(a).month == to_civil(b).month; }

Day roll(Day day, Calendar calendar, std::int32_t step) {
  while (!is_business_day(day, calendar)) day = day + step;
  return day;
}

Day modified(Day day, Calendar calendar, std::int32_t step) {
  const Day there = roll(day, calendar, step);
  return same_month(day, there) ? there : roll(day, calendar, -step);
}

/// 0 is Monday; day 0, 1970-01-01, was a Thursday.
std::int32_t weekday(Day day) { return ((day.days + 3) % 7 + 7) % 7; }

}  // namespace

Day nth_date(Day anchor, Cycle cycle, std::int32_t n, MonthEnd rule) {
  if (cycle.unit == CycleUnit::kDays) return anchor + n * cycle.count;
  const Day cut = add_months(anchor, n * cycle.count);
  const CivilDate from = to_civil(anchor);
  const CivilDate to = to_civil(cut);
  const std::int32_t last = days_in_month(to.year, to.month);
  if (rule == MonthEnd::kEndOfMonth && from.day == days_in_month(from.year, from.month))
    return to_day({to.year, to.month, last});
  if (rule == MonthEnd::kFirstOfNext && to.day < from.day) return cut + 1;
  return cut;
}

Day counting_day(Moment moment) {
  return moment.second == kLastSecond ? moment.day + 1 : moment.day;
}

std::vector<Moment> cycle_moments(Moment anchor, std::optional<Cycle> cycle, Moment end,
                                  MonthEnd rule, bool with_end) {
  TALLY_CHECK(!cycle || cycle->count >= 1, "a cycle moves on");
  std::vector<Moment> moments;
  Moment next = anchor;
  for (std::int32_t n = 1; next < end && moments.size() < kMaxCycles; ++n) {
    moments.push_back(next);
    if (!cycle) break;
    next.day = nth_date(anchor.day, *cycle, n, rule);
  }
  if (cycle && cycle->stub == Stub::kLong && moments.size() > 1 && next != end)
    moments.pop_back();
  if (with_end && anchor <= end) moments.push_back(end);
  return moments;
}

bool is_business_day(Day day, Calendar calendar) {
  return calendar == Calendar::kEveryDay || weekday(day) < 5;
}

Day shifted(Day day, Shift shift, Calendar calendar) {
  switch (shift) {
    case Shift::kNone: return day;
    case Shift::kFollowing: return roll(day, calendar, 1);
    case Shift::kModifiedFollowing: return modified(day, calendar, 1);
    case Shift::kPreceding: return roll(day, calendar, -1);
    case Shift::kModifiedPreceding: return modified(day, calendar, -1);
    case Shift::kModifiedFollowingBiMonthly: {
      const Day there = modified(day, calendar, 1);
      const bool passes = to_civil(day).day <= 15 && to_civil(there).day > 15;
      return passes ? roll(day, calendar, -1) : there;
    }
    case Shift::kNearest:
      return roll(day, calendar, weekday(day) == 5 ? -1 : 1);
  }
  TALLY_CHECK(false, "an unknown shift");
  return day;
}

std::optional<Cycle> cycle_named(std::string_view text) {
  Cycle cycle;
  if (text.ends_with("L0") || text.ends_with("L1")) {
    cycle.stub = text.back() == '0' ? Stub::kLong : Stub::kShort;
    text.remove_suffix(2);
  }
  if (text.size() < 3 || text.front() != 'P') return std::nullopt;
  const char unit = text.back();
  const char* const begin = text.data() + 1;
  const char* const end = text.data() + text.size() - 1;
  const auto [stopped, error] = std::from_chars(begin, end, cycle.count);
  if (error != std::errc{} || stopped != end) return std::nullopt;
  if (cycle.count < 1 || cycle.count > 9'999) return std::nullopt;
  cycle.unit = unit == 'D' || unit == 'W' ? CycleUnit::kDays : CycleUnit::kMonths;
  switch (unit) {
    case 'D':
    case 'M': break;
    case 'W': cycle.count *= 7; break;
    case 'Q': cycle.count *= 3; break;
    case 'H': cycle.count *= 6; break;
    case 'Y': cycle.count *= 12; break;
    default: return std::nullopt;
  }
  return cycle;
}

}  // namespace tally::contract::cashflow
