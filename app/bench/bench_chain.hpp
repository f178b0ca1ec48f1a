// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/bench/bench.hpp"
#include "core/node/pipeline.hpp"

/// A chain with one validator, made and followed through the node's own pipeline.
namespace tally::app {

[[nodiscard]] std::unique_ptr<node::Pipeline> open_pipeline(const contract::Genesis& genesis,
                                                            const std::filesystem::path& directory,
                                                            const PublicKey& validator);

/// Proposes, signs and commits a block of these transactions.
[[nodiscard]] Commit make_block(node::Pipeline& pipeline, const SecretKey& validator,
                                std::vector<KnownTransaction> transactions, Timestamp time);

/// Brings `target` to `last` by the blocks of `source`, as a node that catches up does.
void follow(const node::Pipeline& source, node::Pipeline& target, Height last);

/// BIP340 verifications on all cores, nothing else.
struct RawRate {
  double per_second = 0;
  double cpu_us = 0;  ///< work of one
};
[[nodiscard]] RawRate raw_verify_rate();

}  // namespace tally::app
