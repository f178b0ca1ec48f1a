// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/money_rate.hpp"

#include <algorithm>
#include <cmath>

namespace tally::app {
namespace {

/// ln(1 + rate) at the ends of the search, and in how many steps it is walked through.
constexpr double kFarthest = 16.2;
constexpr int kSteps = 8'000;
constexpr int kHalvings = 200;
/// A yearly rate beyond which a gain is not looked for when there is another root.
constexpr double kLikely = 100;

/// The present value over the largest of its discount factors: the sign is right, and nothing
/// overflows. `log_rate` is ln(1 + rate).
double scaled_value(std::span<const DatedAmount> flows, double log_rate) {
  double largest = -HUGE_VAL;
  for (const DatedAmount& flow : flows) largest = std::max(largest, -log_rate * flow.years);
  double sum = 0;
  for (const DatedAmount& flow : flows)
    sum += flow.amount * std::exp(-log_rate * flow.years - largest);
  return sum;
}

double halved(std::span<const DatedAmount> flows, double low, double high) {
  const bool rises = scaled_value(flows, low) < 0;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = low + (high - low) / 2;
    if ((scaled_value(flows, middle) < 0) == rises)
      low = middle;
    else
      high = middle;
  }
  return std::expm1(low + (high - low) / 2);
}

/// Put in first, and more came back.
bool is_gain(std::span<const DatedAmount> flows) {
  double sum = 0;
  const DatedAmount* first = nullptr;
  for (const DatedAmount& flow : flows) {
    sum += flow.amount;
    if (flow.amount != 0 && (!first || flow.years < first->years)) first = &flow;
  }
  return first && first->amount < 0 && sum > 0;
}

}  // namespace

double present_value(std::span<const DatedAmount> flows, double rate) {
  double sum = 0;
  for (const DatedAmount& flow : flows)
    sum += flow.amount * std::exp(-std::log1p(rate) * flow.years);
  return sum;
}

std::optional<double> internal_rate(std::span<const DatedAmount> flows) {
  const auto has = [&](auto sign) {
    return std::ranges::any_of(flows, [&](const DatedAmount& flow) { return sign(flow.amount); });
  };
  if (!has([](double amount) { return amount > 0; })) return std::nullopt;
  if (!has([](double amount) { return amount < 0; })) return std::nullopt;
  const bool gains = is_gain(flows);
  std::optional<double> nearest;
  const auto consider = [&](double rate) {
    const auto preferred = [&](double one) { return gains && one > 0 && one <= kLikely; };
    const bool above = preferred(rate);
    const bool nearest_above = nearest && preferred(*nearest);
    const bool nearer = !nearest || std::abs(rate) < std::abs(*nearest);
    if (above == nearest_above ? nearer : above) nearest = rate;
  };
  double before = -kFarthest;
  double value_before = scaled_value(flows, before);
  for (int step = 1; step <= kSteps; ++step) {
    const double here = -kFarthest + 2 * kFarthest * step / kSteps;
    const double value = scaled_value(flows, here);
    if (value == 0)
      consider(std::expm1(here));
    else if ((value < 0) != (value_before < 0) && value_before != 0)
      consider(halved(flows, before, here));
    before = here;
    value_before = value;
  }
  return nearest;
}

}  // namespace tally::app
