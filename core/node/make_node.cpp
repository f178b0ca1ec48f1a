// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/make_node.hpp"

#include <chrono>

#include "core/node/full_node.hpp"

namespace tally::node {

Timestamp wall_clock_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

Result<std::unique_ptr<DrivenNode>, Fault> make_node(NodeOptions options) {
  TALLY_TRY(DataDirectory directory, DataDirectory::open(options.data_dir));
  PipelineOptions chain;
  chain.genesis = options.genesis;
  chain.directory = directory.chain();
  chain.durable = options.durable;
  chain.check_invariants = options.check_invariants;
  chain.pool = options.pool;
  if (options.validator_key) chain.validator = options.validator_key->public_key();
  TALLY_TRY(auto pipeline, Pipeline::open(std::move(chain)));
  std::unique_ptr<DrivenNode> node = std::make_unique<FullNode>(
      std::move(directory), std::move(pipeline), std::move(options));
  return node;
}

}  // namespace tally::node
