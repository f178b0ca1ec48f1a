// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/data/crypto/hash.hpp"

/// Merkle tree over a list (the transactions, the events of a block).
/// Shape:  leaf = H(kListLeaf ‖ bytes), inner = H(kListInner ‖ left ‖ right); a level with an odd
///         number of nodes passes its last one up unchanged. The root binds the count:
///         H(kListRoot ‖ count u64 ‖ top). An empty list has top = 32 zero bytes.
/// Thread: pure.
namespace tally {

[[nodiscard]] Hash256 list_leaf(ByteView bytes);
[[nodiscard]] Hash256 list_root(const std::vector<Hash256>& leaves);

/// Siblings from the leaf up; levels where the node passed up alone have none.
struct ListProof {
  std::uint64_t index = 0;
  std::uint64_t count = 0;
  std::vector<Hash256> siblings;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.index);
    io(self.count);
    io.list(self.siblings, 64);
  }
  friend bool operator==(const ListProof&, const ListProof&) = default;
};

/// Requires index < leaves.size().
[[nodiscard]] ListProof prove_in_list(const std::vector<Hash256>& leaves, std::uint64_t index);

/// The root that this proof leads to from this leaf; empty when its shape is wrong.
[[nodiscard]] std::optional<Hash256> root_of_proof(const Hash256& leaf, const ListProof& proof);

}  // namespace tally
