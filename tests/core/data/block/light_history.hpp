// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <map>
#include <string>

#include "core/data/block/light.hpp"
#include "core/data/block/light_walk.hpp"

/// Final headers of a chain whose validators change as a test says.
namespace tally::test {

inline constexpr std::int64_t kStart = 1'700'000'000'000;
inline constexpr std::int64_t kBlockMs = 60'000;

inline ChainId chain_of(std::uint8_t number) {
  ChainId id;
  id.bytes.fill(number);
  return id;
}

inline const SecretKey& key_of(std::uint8_t member) {
  static std::map<std::uint8_t, SecretKey> keys;
  return keys.try_emplace(member, *SecretKey::from_bytes(Bytes(32, member))).first->second;
}

/// Members by letter, one power each.
inline ValidatorSet set_of(const std::string& members) {
  ValidatorSet set;
  for (const char member : members)
    set.members.push_back({key_of(static_cast<std::uint8_t>(member)).public_key(), {}, 1, 0});
  std::ranges::sort(set.members, {}, &Validator::key);
  return set;
}

/// Who governs from a height on; ascending, the first at 1.
using Eras = std::map<Height, std::string>;

struct History {
  Eras eras;
  ChainId chain = chain_of(1);
  Hash256 transactions_root = {};
  Hash256 state_root = {};

  [[nodiscard]] const std::string& members(Height height) const {
    return std::prev(eras.upper_bound(height))->second;
  }
  [[nodiscard]] Timestamp time(Height height) const {
    return {kStart + static_cast<std::int64_t>(height) * kBlockMs};
  }
  /// Signed by all, or by those named.
  [[nodiscard]] LightBlock block(Height height, std::string signers = "") const {
    LightBlock made;
    made.validators = set_of(members(height));
    made.header.chain = chain;
    made.header.height = height;
    made.header.time = time(height);
    made.header.transactions_root = transactions_root;
    made.header.state_root = state_root;
    made.header.validators_hash = made.validators.hash();
    made.header.next_validators_hash = set_of(members(height + 1)).hash();
    Vote vote;
    vote.phase = VotePhase::kPrecommit;
    vote.height = height;
    vote.block = id_of(made.header);
    made.commit.height = height;
    made.commit.block = *vote.block;
    const std::size_t count = made.validators.members.size();
    made.commit.signers.assign((count + 7) / 8, 0);
    if (signers.empty()) signers = members(height);
    for (std::size_t i = 0; i < count; ++i)
      for (const char member : signers) {
        const SecretKey& key = key_of(static_cast<std::uint8_t>(member));
        if (key.public_key() != made.validators.members[i].key) continue;
        made.commit.signers[i / 8] |= static_cast<std::uint8_t>(1U << i % 8);
        made.commit.signatures.push_back(key.sign(sign_hash(chain, vote)));
      }
    return made;
  }
  [[nodiscard]] LightTrust trust(Height height) const {
    const LightBlock made = block(height);
    return trust_in(made.header, made.validators);
  }
};

}  // namespace tally::test
