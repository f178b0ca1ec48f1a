// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>

/// The numbers of stake: the same on every network.
/// Units:  milliseconds, minor units of the native coin, parts per billion.
/// Source: core/PROTOCOL.md §10 gives the reason of each.
namespace tally::incentive {

inline constexpr std::int64_t kHourMs = 3'600'000;
inline constexpr std::int64_t kOneDayMs = 24 * kHourMs;

inline constexpr std::int64_t kPowerUnitMinor = 1'000'000;  ///< of stake behind one of power
inline constexpr std::int64_t kLeastStakeMinor = 1'000'000;
inline constexpr std::int64_t kLeastOwnStakeMinor = 100'000'000;  ///< to register
inline constexpr std::int64_t kMaxShares = std::int64_t{1} << 61;
inline constexpr std::size_t kActiveValidators = 64;
inline constexpr std::int64_t kEpochMs = kHourMs;  ///< joins and changes of power are batched

inline constexpr std::int64_t kUnbondingMs = 21 * kOneDayMs;
inline constexpr std::int32_t kEvidenceDays = 20;
inline constexpr std::uint32_t kMaxDepartures = 7;  ///< of one delegator from one validator

inline constexpr std::int64_t kIssuancePpb = 20'000'000;  ///< a year, of the stake that validates
inline constexpr std::int64_t kYearMs = 365 * kOneDayMs;
inline constexpr std::int64_t kLongestIssueMs = 31 * kOneDayMs;

inline constexpr std::int64_t kMissedWindowMs = 4 * kHourMs;
inline constexpr std::int64_t kMissedAtMostMs = kMissedWindowMs / 2;
inline constexpr std::int64_t kJailMs = 600'000;
inline constexpr std::int64_t kRepeatMs = 7 * kOneDayMs;  ///< the third jailing within costs stake
inline constexpr std::int64_t kDowntimePpb = 100'000;     ///< 0.01 %

inline constexpr std::int64_t kDoubleSignPpb = 50'000'000;  ///< 5 % at least
inline constexpr std::int64_t kWholePpb = 1'000'000'000;

}  // namespace tally::incentive
