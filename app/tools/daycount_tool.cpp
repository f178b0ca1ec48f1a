// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/contract/cashflow/day_count.hpp"
#include "core/contract/cashflow/fixed.hpp"

namespace tally::app {
namespace {

namespace cf = contract::cashflow;

Day day_given(const Words& given, std::string_view name) {
  const std::string text = given.text(name);
  const auto day = from_iso(text);
  if (!day) throw Refusal(std::string(name) + ": \"" + text + "\" is no date such as 2024-01-31");
  return *day;
}

/// Act/Act ICMA counts in payment periods, so it wants to know them.
cf::Fraction icma(const Words& given, Day from, Day to) {
  const Day anchor = day_given(given, "anchor");
  const std::int64_t months = given.number("months");
  if (months < 1 || months > 12) throw Refusal("months should be 1 to 12");
  if (from > to) throw Refusal("to should not be before from");
  return cf::icma_fraction(from, to, anchor, static_cast<std::int32_t>(months),
                           given.text_or("month_end", "same_day") == "end_of_month");
}

}  // namespace

int run_daycount_tool(std::span<const std::string> words) {
  constexpr std::string_view kNames[] = {"convention", "from", "to", "maturity",
                                         "anchor",     "months", "month_end"};
  const Words given(words);
  given.only(kNames);
  if (!given.plain().empty()) throw Usage("what is " + given.plain()[0] + "?");
  const std::string name = given.text("convention");
  const Day from = day_given(given, "from");
  const Day to = day_given(given, "to");
  cf::Fraction years;
  std::string known = name;
  if (name == "ACT/ACT_ICMA") {
    years = icma(given, from, to);
  } else {
    const auto convention = cf::day_count_named(name);
    if (!convention) {
      std::string all;
      for (int i = 0; i <= static_cast<int>(cf::kLastDayCount); ++i)
        all += " " + std::string(cf::name_of(static_cast<cf::DayCount>(i)));
      throw Refusal("convention: \"" + name + "\" is none of" + all + " ACT/ACT_ICMA");
    }
    known = cf::name_of(*convention);
    std::optional<Day> maturity;
    if (given.has("maturity")) maturity = day_given(given, "maturity");
    years = cf::year_fraction(*convention, from, to, maturity);
  }
  const cf::Fraction shortest = cf::reduced(years);
  std::printf("{\"convention\": \"%s\", \"from\": \"%s\", \"to\": \"%s\", \"numerator\": %lld, "
              "\"denominator\": %lld, \"fraction\": \"%lld/%lld\", \"decimal\": \"%s\"}\n",
              known.c_str(), to_iso(from).c_str(), to_iso(to).c_str(),
              static_cast<long long>(years.num), static_cast<long long>(years.den),
              static_cast<long long>(shortest.num), static_cast<long long>(shortest.den),
              cf::decimal_text(cf::mul_div(years.num, cf::kOne, years.den), cf::kRateDecimals)
                  .c_str());
  return 0;
}

}  // namespace tally::app
