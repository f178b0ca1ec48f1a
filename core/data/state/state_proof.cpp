// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_proof.hpp"

namespace tally {
namespace {

bool same_path(const Hash256& a, const Hash256& b, std::size_t bits) {
  for (unsigned i = 0; i < bits; ++i)
    if (path_bit(a, i) != path_bit(b, i)) return false;
  return true;
}

/// The hash at the end of the path, if this end can say what is claimed.
std::optional<Hash256> end_hash(const Hash256& key_hash, std::optional<ByteView> value,
                                const StateProof& proof) {
  if (value) {
    if (!std::holds_alternative<OwnLeafEnd>(proof.end)) return std::nullopt;
    return state_leaf_hash({key_hash, state_value_hash(*value)});
  }
  if (std::holds_alternative<EmptyEnd>(proof.end)) return Hash256{};
  const auto* other = std::get_if<OtherLeafEnd>(&proof.end);
  if (other == nullptr || other->leaf.key_hash == key_hash) return std::nullopt;
  if (!same_path(other->leaf.key_hash, key_hash, proof.siblings.size())) return std::nullopt;
  return state_leaf_hash(other->leaf);
}

}  // namespace

bool verify_state_proof(const Hash256& root, ByteView key, std::optional<ByteView> value,
                        const StateProof& proof) {
  if (proof.siblings.size() > kStatePathBits) return false;
  if (!proof.siblings.empty() && proof.siblings.back().is_zero()) return false;
  const Hash256 key_hash = state_key_hash(key);
  const auto end = end_hash(key_hash, value, proof);
  if (!end) return false;
  Hash256 node = *end;
  for (std::size_t i = proof.siblings.size(); i-- > 0;) {
    const Hash256& sibling = proof.siblings[i];
    node = path_bit(key_hash, static_cast<unsigned>(i)) ? state_inner_hash(sibling, node)
                                                        : state_inner_hash(node, sibling);
  }
  return node == root;
}

}  // namespace tally
