// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/candidate.hpp"
#include "core/node/mempool.hpp"

/// Makes the next block out of the pool: the best transactions that still pass, in its order.
/// Shape:  the header's state root is that after the block, calculated before anybody signs.
/// Errors: Fault when the state tree cannot be read.
/// Thread: the node thread.
namespace tally::node {

struct Built {
  Candidate candidate;
  std::vector<TxId> refused;  ///< in the pool, but not possible any more
};

[[nodiscard]] Result<Built, Fault> build_block(const StateView& state, const StateTree& tree,
                                               const Parent& parent, const Mempool& pool,
                                               const PublicKey& proposer, Timestamp time);

}  // namespace tally::node
