// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_hash.hpp"

#include <algorithm>

namespace tally {
namespace {

/// One call of the hash function instead of two: most of the time of an update is spent here.
Hash256 hash_pair(HashTag tag, const Hash256& first, const Hash256& second) {
  std::array<std::uint8_t, 64> both;
  std::ranges::copy(first.bytes, both.begin());
  std::ranges::copy(second.bytes, both.begin() + 32);
  return tagged_hash(tag, {both});
}

}  // namespace

Hash256 state_key_hash(ByteView key) { return tagged_hash(HashTag::kStateKey, {key}); }

Hash256 state_value_hash(ByteView value) { return tagged_hash(HashTag::kStateValue, {value}); }

Hash256 state_leaf_hash(const StateLeaf& leaf) {
  return hash_pair(HashTag::kStateLeaf, leaf.key_hash, leaf.value_hash);
}

Hash256 state_inner_hash(const Hash256& left, const Hash256& right) {
  return hash_pair(HashTag::kStateInner, left, right);
}

}  // namespace tally
