// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/actus_json.hpp"
#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"

namespace tally::app {

int run_cashflows_tool(std::span<const std::string> words) {
  constexpr std::string_view kNames[] = {"decimals"};
  const Words given(words);
  given.only(kNames);
  if (given.plain().size() != 1) throw Usage("name one file of ACTUS terms or cases");
  const std::int64_t decimals = given.number_or("decimals", 10);
  if (decimals < 0 || decimals > kMostActusDecimals)
    throw Usage("decimals should be 0 to " + std::to_string(kMostActusDecimals));
  const ActusFile file = parse_actus(read_input(given.plain()[0]), static_cast<int>(decimals));
  bool refused = false;
  std::fputs(actus_results(file, static_cast<int>(decimals), refused).c_str(), stdout);
  if (refused) throw Refusal("some cases have no cash flows; see their error");
  return 0;
}

}  // namespace tally::app
