// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <vector>

#include "core/data/block/validator_set.hpp"
#include "core/data/crypto/signature.hpp"

/// Four validators whose keys everybody knows, so that seeds can be signed.
namespace tally::test {

struct Judges {
  ChainId chain = id_cast<ChainId>(sha256(as_bytes("fuzz chain")));
  std::vector<SecretKey> keys;
  ValidatorSet set;
};

inline const Judges& judges() {
  static const Judges made = [] {
    Judges judges;
    for (const char* name : {"judge 0", "judge 1", "judge 2", "judge 3"})
      judges.keys.push_back(*SecretKey::from_bytes(sha256(as_bytes(name)).bytes));
    std::ranges::sort(judges.keys, {}, &SecretKey::public_key);
    for (const SecretKey& key : judges.keys) {
      Validator member;
      member.key = key.public_key();
      member.power = 10;
      judges.set.members.push_back(member);
    }
    return judges;
  }();
  return made;
}

}  // namespace tally::test
