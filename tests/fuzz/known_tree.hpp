// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>

#include "core/data/check.hpp"
#include "core/data/merkle.hpp"
#include "core/data/state/memory_state.hpp"
#include "core/data/state/state_tree.hpp"

/// Trees of which everything is known, so that nobody proves what is not in them.
namespace tally::test {

struct KnownTree {
  std::map<Bytes, Bytes> entries;
  MemoryPages pages;
  Hash256 root;
};

/// 40 entries "key 0" … "key 39", each with its number as value.
inline KnownTree known_tree() {
  KnownTree tree;
  StateDiff diff;
  for (int i = 0; i < 40; ++i) {
    const Bytes key = to_bytes(as_bytes("key " + std::to_string(i)));
    const Bytes value = to_bytes(as_bytes(std::to_string(i)));
    tree.entries[key] = value;
    diff[key] = value;
  }
  const auto update = StateTree(tree.pages, Hash256{}).update(diff);
  TALLY_CHECK(update.has_value(), "a tree in memory");
  tree.pages.apply(*update);
  tree.root = update->root;
  return tree;
}

inline const std::vector<Hash256>& known_leaves() {
  static const std::vector<Hash256> leaves = [] {
    std::vector<Hash256> made;
    for (int i = 0; i < 5; ++i) made.push_back(list_leaf(as_bytes(std::to_string(i))));
    return made;
  }();
  return leaves;
}

}  // namespace tally::test
