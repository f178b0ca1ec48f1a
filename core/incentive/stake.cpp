// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/stake.hpp"

#include <algorithm>

namespace tally::incentive {
namespace {

__int128 wide(std::int64_t a, std::int64_t b) { return static_cast<__int128>(a) * b; }

std::int64_t founding_minor(std::int64_t power) {
  return std::min(power, kMaxSupplyMinor / kPowerUnitMinor) * kPowerUnitMinor;
}

}  // namespace

std::optional<std::int64_t> shares_for(Amount amount, const Bond& bond) {
  if (bond.shares == 0) return amount.minor;
  if (bond.stake.minor == 0) return std::nullopt;
  const __int128 shares = wide(amount.minor, bond.shares) / bond.stake.minor;
  if (shares < 1 || shares > kMaxShares - bond.shares) return std::nullopt;
  return static_cast<std::int64_t>(shares);
}

Amount worth_of(std::int64_t shares, const Bond& bond) {
  if (bond.shares == 0) return {};
  return Amount{mul_div(bond.stake.minor, shares, bond.shares, Round::kDown)};
}

std::int64_t shares_worth(Amount amount, const Bond& bond) {
  return mul_div(amount.minor, bond.shares, bond.stake.minor, Round::kUp);
}

std::int64_t power_of(Amount stake, std::int64_t founding_power) {
  return founding_power + stake.minor / kPowerUnitMinor;
}

Split split_reward(Amount earned, Amount stake, std::int64_t founding_power,
                   std::int64_t commission_ppb) {
  const std::int64_t all = stake.minor + founding_minor(founding_power);
  if (all == 0 || stake.minor == 0) return {earned, {}};
  const std::int64_t gross = mul_div(earned.minor, stake.minor, all, Round::kDown);
  const std::int64_t commission = mul_div(gross, commission_ppb, kWholePpb, Round::kDown);
  return {Amount{earned.minor - (gross - commission)}, Amount{gross - commission}};
}

Amount issuance(Amount stake, std::int64_t ms) {
  const std::int64_t span_ms = std::clamp<std::int64_t>(ms, 0, kLongestIssueMs);
  const __int128 year = wide(stake.minor, kIssuancePpb) / kWholePpb;
  return Amount{static_cast<std::int64_t>(year * span_ms / kYearMs)};
}

std::int64_t double_sign_ppb(std::int64_t guilty_power, std::int64_t total_power) {
  const __int128 correlated = (wide(guilty_power, kWholePpb) * 3 + total_power - 1) / total_power;
  const __int128 most = std::min<__int128>(correlated, kWholePpb);
  return std::max(static_cast<std::int64_t>(most), kDoubleSignPpb);
}

Amount slashed(Amount stake, std::int64_t ppb) {
  return Amount{mul_div(stake.minor, ppb, kWholePpb, Round::kUp)};
}

}  // namespace tally::incentive
