// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/merkle.hpp"

#include "core/data/check.hpp"
#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

Hash256 inner(const Hash256& left, const Hash256& right) {
  return tagged_hash(HashTag::kListInner, {left.view(), right.view()});
}

Hash256 bind_count(std::uint64_t count, const Hash256& top) {
  return tagged_hash(HashTag::kListRoot, {encode(count), top.view()});
}

std::vector<Hash256> level_above(const std::vector<Hash256>& level) {
  std::vector<Hash256> above;
  above.reserve((level.size() + 1) / 2);
  for (std::size_t i = 0; i + 1 < level.size(); i += 2)
    above.push_back(inner(level[i], level[i + 1]));
  if (level.size() % 2 == 1) above.push_back(level.back());
  return above;
}

}  // namespace

Hash256 list_leaf(ByteView bytes) { return tagged_hash(HashTag::kListLeaf, {bytes}); }

Hash256 list_root(const std::vector<Hash256>& leaves) {
  std::vector<Hash256> level = leaves;
  while (level.size() > 1) level = level_above(level);
  return bind_count(leaves.size(), level.empty() ? Hash256{} : level.front());
}

ListProof prove_in_list(const std::vector<Hash256>& leaves, std::uint64_t index) {
  TALLY_CHECK(index < leaves.size(), "no such leaf");
  ListProof proof{index, leaves.size(), {}};
  std::vector<Hash256> level = leaves;
  while (level.size() > 1) {
    const std::uint64_t sibling = index ^ 1;
    if (sibling < level.size()) proof.siblings.push_back(level[sibling]);
    level = level_above(level);
    index /= 2;
  }
  return proof;
}

std::optional<Hash256> root_of_proof(const Hash256& leaf, const ListProof& proof) {
  if (proof.index >= proof.count) return std::nullopt;
  Hash256 node = leaf;
  std::uint64_t index = proof.index;
  std::uint64_t width = proof.count;
  std::size_t used = 0;
  for (; width > 1; width = width / 2 + width % 2, index /= 2) {
    if ((index ^ 1) >= width) continue;
    if (used == proof.siblings.size()) return std::nullopt;
    const Hash256& sibling = proof.siblings[used++];
    node = index % 2 == 0 ? inner(node, sibling) : inner(sibling, node);
  }
  if (used != proof.siblings.size()) return std::nullopt;
  return bind_count(proof.count, node);
}

}  // namespace tally
