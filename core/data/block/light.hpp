// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/block.hpp"
#include "core/data/block/validator_set.hpp"

/// A final header believed without the blocks before it, by who signed it.
/// Rule:   its own set stands behind it (more than two thirds), and of the set that is trusted
///         already more than a third of the power signed too: at least one of those is honest and
///         can still be punished, as long as what is trusted is younger than the trusting period,
///         which is shorter than the time after which stake is given back.
///         Of the very next height instead the set must be the one that the trusted header names.
/// Source: the skipping verification of Tendermint's light client.
/// Example: trusted {A: 10, B: 10, C: 10}, signed by {B, D, E} of {B, D, E}: 10 of 30 is not more
///         than a third, so kStrangers; signed by {A, B, D}: 20 of 30 will do.
/// Thread: pure.
namespace tally {

inline constexpr std::int64_t kTrustingPeriodMs = 14 * 86'400'000LL;
inline constexpr std::int64_t kLightClockDriftMs = 10'000;

/// A set that is believed, and of when.
struct LightTrust {
  ValidatorSet validators;  ///< of `height`; of a genesis those of height 1
  Timestamp time;
  Height height = 0;
  Hash256 next_validators_hash;
};
/// Of a header that is believed.
[[nodiscard]] LightTrust trust_in(const BlockHeader& header, const ValidatorSet& validators);
/// Of a genesis, before any block.
[[nodiscard]] LightTrust trust_in_genesis(const ValidatorSet& validators, Timestamp time);

enum class LightError : std::uint8_t {
  kNone = 0,
  kWrongHeader = 1,  ///< of another chain, or the set is not the one it names
  kFuture = 2,       ///< later than our clock by more than kLightClockDriftMs
  kExpired = 3,      ///< what is trusted is older than kTrustingPeriodMs
  kNotLater = 4,     ///< neither height nor time is beyond what is trusted
  kWrongCommit = 5,  ///< of another block, or it does not stand
  kNotNext = 6,      ///< of the next height, but another set than the trusted header names
  kStrangers = 7,    ///< too few of those who are trusted signed
  // of a walk (light_walk.hpp)
  kWrongHeight = 8,     ///< not the one that was asked for
  kTooManyHeaders = 9,  ///< kMaxLightHeaders did not lead there
};
[[nodiscard]] const char* to_string(LightError error);

/// The first of kNone to kStrangers that applies, in their order.
[[nodiscard]] LightError check_light(const ChainId& chain, const LightTrust& trust,
                                     const BlockHeader& header, const Commit& commit,
                                     const ValidatorSet& validators, Timestamp now);

}  // namespace tally
