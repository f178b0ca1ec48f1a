// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/cashflow/timeline.hpp"

namespace tally::contract::cashflow {
namespace {

std::optional<Moment> called_at(const Terms& terms, const Observed& observed) {
  std::optional<Moment> first;
  for (const Observation& seen : observed.events) {
    const bool ours = seen.contract.empty() || seen.contract == terms.id;
    if (ours && seen.type == "XD" && (!first || seen.at < *first)) first = seen.at;
  }
  return first;
}

}  // namespace

void add_call_events(const Terms& terms, const Observed& observed, Moment end,
                     std::vector<Happening>& to) {
  const std::optional<Moment> called = terms.maturity ? std::nullopt : called_at(terms, observed);
  const Moment stops = called.value_or(end);
  if (terms.rate && terms.interest.given()) {
    for (const Moment moment : moments_of(terms, terms.interest, stops, false))
      to.push_back({EventType::kCapitalization, moment, moment, 0});
  }
  add_resets(terms, stops, to);
  if (called) {
    Moment settled = *called;
    if (terms.notice) settled.day = nth_date(called->day, *terms.notice, 1, MonthEnd::kSameDay);
    to.push_back({EventType::kCall, *called, *called, 0});
    if (terms.rate) to.push_back({EventType::kInterest, settled, settled, 0});
    to.push_back({EventType::kSettlement, settled, settled, 0});
  } else if (terms.maturity) {
    if (terms.rate) to.push_back({EventType::kInterest, end, end, 0});
    to.push_back({EventType::kMaturity, end, end, 0});
  }
}

}  // namespace tally::contract::cashflow
