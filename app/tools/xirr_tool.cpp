// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <sstream>

#include "app/tools/money_rate.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/contract/cashflow/day_count.hpp"

namespace tally::app {
namespace {

namespace cf = contract::cashflow;

struct Row {
  Day day;
  double amount = 0;
};

std::vector<std::string> cells_of(std::string line) {
  if (line.ends_with('\r')) line.pop_back();
  std::vector<std::string> cells(1);
  for (const char c : line) {
    if (c == ',' || c == ';')
      cells.emplace_back();
    else if (c != '"' && c != ' ')
      cells.back() += c;
  }
  return cells;
}

std::vector<Row> rows_of(const std::string& text) {
  std::istringstream lines(text);
  std::string line;
  if (!std::getline(lines, line)) throw Refusal("the file is empty; its first line: date,amount");
  const auto names = cells_of(line);
  const auto date = static_cast<std::size_t>(std::ranges::find(names, "date") - names.begin());
  const auto amount = static_cast<std::size_t>(std::ranges::find(names, "amount") - names.begin());
  if (std::max(date, amount) >= names.size())
    throw Refusal("the first line should name the columns date and amount");
  std::vector<Row> rows;
  for (int number = 2; std::getline(lines, line); ++number) {
    const auto cells = cells_of(line);
    if (cells.size() == 1 && cells[0].empty()) continue;
    const std::string where = "line " + std::to_string(number) + ": ";
    if (cells.size() <= std::max(date, amount)) throw Refusal(where + "too few columns");
    const auto day = from_iso(cells[date]);
    if (!day) throw Refusal(where + "\"" + cells[date] + "\" is no date such as 2024-01-31");
    Row row{*day, 0};
    const std::string& written = cells[amount];
    const char* const end = written.data() + written.size();
    const auto [stopped, error] = std::from_chars(written.data(), end, row.amount);
    if (error != std::errc{} || stopped != end)
      throw Refusal(where + "\"" + written + "\" is no amount such as -12.50");
    rows.push_back(row);
  }
  return rows;
}

}  // namespace

int run_xirr_tool(std::span<const std::string> words) {
  constexpr std::string_view kNames[] = {"day_count"};
  const Words given(words);
  given.only(kNames);
  if (given.plain().size() != 1) throw Usage("name one CSV file with the columns date and amount");
  const std::string basis = given.text_or("day_count", "ACT/365F");
  const auto convention = cf::day_count_named(basis);
  if (!convention) throw Usage("day_count: " + basis + " is not known");
  const std::vector<Row> rows = rows_of(read_input(given.plain()[0]));
  if (rows.empty()) throw Refusal("there are no amounts");
  const auto [first, last] = std::ranges::minmax_element(rows, {}, &Row::day);
  std::vector<DatedAmount> flows;
  for (const Row& row : rows) {
    const cf::Fraction years = cf::year_fraction(*convention, first->day, row.day);
    flows.push_back({static_cast<double>(years.num) / static_cast<double>(years.den), row.amount});
  }
  const auto rate = internal_rate(flows);
  if (!rate)
    throw Refusal("no rate makes these amounts worth nothing; are some paid and some received?");
  std::printf("{\"xirr\": %.12f, \"day_count\": \"%s\", \"amounts\": %zu, \"from\": \"%s\", "
              "\"to\": \"%s\"}\n",
              *rate, std::string(cf::name_of(*convention)).c_str(), rows.size(),
              to_iso(first->day).c_str(), to_iso(last->day).c_str());
  return 0;
}

}  // namespace tally::app
