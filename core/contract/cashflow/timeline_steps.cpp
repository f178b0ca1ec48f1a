// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/cashflow/timeline.hpp"

namespace tally::contract::cashflow {
namespace {

/// Each step runs up to where the next begins, the last one to maturity.
std::vector<Moment> moments_of_step(const Terms& terms, const std::vector<Step>& steps,
                                    std::size_t i, Moment maturity) {
  const bool last = i + 1 == steps.size();
  const Moment end = last ? maturity : std::min(steps[i + 1].anchor, maturity);
  return moments_of(terms, {steps[i].anchor, steps[i].cycle}, end, false);
}

}  // namespace

void add_step_events(const Terms& terms, Moment maturity, std::vector<Happening>& to) {
  const auto& redemptions = terms.redemption_steps;
  for (std::size_t i = 0; i < redemptions.size(); ++i) {
    const EventType type = redemptions[i].adds ? EventType::kDrawing : EventType::kRedemption;
    for (const Moment moment : moments_of_step(terms, redemptions, i, maturity))
      to.push_back({type, moment, moment, redemptions[i].value});
  }
  const auto& resets = terms.reset_steps;
  for (std::size_t i = 0; i < resets.size(); ++i) {
    const EventType type = resets[i].fixed ? EventType::kResetKnown : EventType::kReset;
    for (const Moment moment : moments_of_step(terms, resets, i, maturity))
      to.push_back({type, moment, moment, resets[i].value});
  }
  if (!terms.rate) return;
  const std::size_t first = to.size();
  if (terms.interest_steps.empty() && terms.interest.given()) {
    for (const Moment moment : moments_of(terms, terms.interest, maturity, false))
      to.push_back({EventType::kInterest, moment, moment, 0});
  }
  for (std::size_t i = 0; i < terms.interest_steps.size(); ++i)
    for (const Moment moment : moments_of_step(terms, terms.interest_steps, i, maturity))
      to.push_back({EventType::kInterest, moment, moment, 0});
  to.push_back({EventType::kInterest, maturity, maturity, 0});
  if (!terms.capitalization_end) return;
  const Moment capital_end = *terms.capitalization_end;
  const auto from = to.begin() + static_cast<std::ptrdiff_t>(first);
  to.erase(std::remove_if(from, to.end(),
                          [&](const Happening& one) { return one.scheduled == capital_end; }),
           to.end());
  for (std::size_t i = first; i < to.size(); ++i)
    if (to[i].scheduled < capital_end) to[i].type = EventType::kCapitalization;
  to.push_back({EventType::kCapitalization, capital_end, capital_end, 0});
}

}  // namespace tally::contract::cashflow
