// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/contract/cashflow/cash_flow.hpp"

/// ACTUS terms and test cases as JSON: names and values as in the ACTUS dictionary.
/// Shape:  one case (an object with `terms`), the terms of one contract alone, or an object of
///         cases. Numbers are text or JSON numbers; nothing that isn't used here is refused.
/// Errors: Refusal with the term that is wrong, and what it should be; one of many cases that
///         can't be read keeps its own problem and disturbs no other.
/// Thread: pure.
namespace tally::app {

struct ActusCase {
  std::string name;
  contract::cashflow::Terms terms;
  contract::cashflow::Observed observed;
  std::optional<contract::cashflow::Moment> until;
  std::string problem;  ///< why it can't be read; of a single case it is thrown instead
};

struct ActusFile {
  bool single = false;  ///< one case rather than an object of them
  std::vector<ActusCase> cases;
};

inline constexpr int kMostActusDecimals = 12;

[[nodiscard]] ActusFile parse_actus(std::string_view text, int decimals);

/// The events of each case, in the form of `results` in the published cases: an object of arrays,
/// or one array for a single case. A case without cash flows is an object with `error` instead;
/// `refused` says whether there was one.
[[nodiscard]] std::string actus_results(const ActusFile& file, int decimals, bool& refused);

}  // namespace tally::app
