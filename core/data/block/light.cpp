// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/light.hpp"

namespace tally {

const char* to_string(LightError error) {
  switch (error) {
    case LightError::kNone: return "none";
    case LightError::kWrongHeader: return "wrong_header";
    case LightError::kFuture: return "future";
    case LightError::kExpired: return "expired";
    case LightError::kNotLater: return "not_later";
    case LightError::kWrongCommit: return "wrong_commit";
    case LightError::kNotNext: return "not_next";
    case LightError::kStrangers: return "strangers";
    case LightError::kWrongHeight: return "wrong_height";
    case LightError::kTooManyHeaders: return "too_many_headers";
  }
  return "unknown";
}

LightTrust trust_in(const BlockHeader& header, const ValidatorSet& validators) {
  return {validators, header.time, header.height, header.next_validators_hash};
}

LightTrust trust_in_genesis(const ValidatorSet& validators, Timestamp time) {
  return {validators, time, 0, validators.hash()};
}

LightError check_light(const ChainId& chain, const LightTrust& trust, const BlockHeader& header,
                       const Commit& commit, const ValidatorSet& validators, Timestamp now) {
  if (header.rules < kFirstRules || header.rules > kNewestRules || header.chain != chain ||
      !validators.is_well_formed() || validators.hash() != header.validators_hash)
    return LightError::kWrongHeader;
  if (header.time.ms > now.ms + kLightClockDriftMs) return LightError::kFuture;
  if (now.ms - trust.time.ms > kTrustingPeriodMs) return LightError::kExpired;
  if (header.height <= trust.height || header.time <= trust.time) return LightError::kNotLater;
  if (commit.height != header.height || commit.block != id_of(header) ||
      check_commit(chain, validators, commit) != CommitError::kNone)
    return LightError::kWrongCommit;
  if (header.height == trust.height + 1)
    return header.validators_hash == trust.next_validators_hash ? LightError::kNone
                                                                : LightError::kNotNext;
  std::int64_t power = 0;
  for (std::size_t i = 0; i < validators.members.size(); ++i) {
    if ((commit.signers[i / 8] >> (i % 8) & 1) == 0) continue;
    if (const auto known = trust.validators.index_of(validators.members[i].key))
      power += trust.validators.members[*known].power;
  }
  return power >= trust.validators.honest_power() ? LightError::kNone : LightError::kStrangers;
}

}  // namespace tally
