// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>

/// Worth and yield of dated amounts, for display only: nothing that nodes agree on stands on it.
/// Units:  amounts in any unit, received positive; time in years; rates as fractions a year.
/// Source: XNPV, XIRR. -1'000 now and 1'100 in a year is 0.1.
/// Thread: pure.
namespace tally::app {

struct DatedAmount {
  double years = 0;  ///< from the first
  double amount = 0;
};

/// Σ amount / (1 + rate)^years. Requires rate > -1.
[[nodiscard]] double present_value(std::span<const DatedAmount> flows, double rate);

/// The yearly rate at which they are worth nothing. Of several the one nearest to 0; but where
/// money was put in first and more came back, the lowest above 0 if that is not over 100. Empty
/// when there is none: amounts of one sign alone, for instance. Looks from -0.9999999 to 10^7.
[[nodiscard]] std::optional<double> internal_rate(std::span<const DatedAmount> flows);

}  // namespace tally::app
