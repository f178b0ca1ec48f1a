// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/body.hpp"

#include "core/data/codec/writer.hpp"
#include "core/data/merkle.hpp"

namespace tally {

Hash256 transactions_root(const std::vector<Transaction>& transactions) {
  std::vector<Hash256> leaves;
  leaves.reserve(transactions.size());
  for (const Transaction& tx : transactions) leaves.push_back(list_leaf(encode(tx)));
  return list_root(leaves);
}

bool body_fits(const Block& block) {
  if (transactions_root(block.transactions) != block.header.transactions_root) return false;
  if (!block.previous_commit) return block.header.previous_commit_hash.is_zero();
  return hash_of(*block.previous_commit) == block.header.previous_commit_hash;
}

}  // namespace tally
