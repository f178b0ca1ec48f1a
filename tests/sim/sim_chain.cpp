// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_chain.hpp"

#include "core/contract/objects.hpp"
#include "core/contract/read.hpp"
#include "core/data/check.hpp"
#include "core/data/codec/writer.hpp"
#include "core/node/block_builder.hpp"
#include "core/node/block_check.hpp"

namespace tally::sim {

SimChain::SimChain(const contract::Genesis& genesis) : pool_(node::PoolLimits{}) {
  const StateDiff diff = contract::genesis_state(genesis);
  const TreeUpdate tree = *StateTree(pages_, {}).update(diff);
  state_.apply(diff);
  pages_.apply(tree);
  root_ = tree.root;
  parent_.chain = contract::chain_id(genesis);
  parent_.block = id_cast<BlockId>(parent_.chain);
  parent_.time = genesis.time;
  parent_.next = contract::validators_of(state_);
}

BlockId SimChain::propose(const PublicKey& proposer, Timestamp time) {
  const Timestamp later = std::max(time, Timestamp{parent_.time.ms + 1});
  node::Built built =
      *node::build_block(state_, StateTree(pages_, root_), parent_, pool_, proposer, later);
  for (const TxId& id : built.refused) pool_.drop(id);
  const BlockId id = built.candidate.id;
  keep(std::move(built.candidate));
  return id;
}

bool SimChain::execute(const Block& block) {
  if (candidates_.contains(id_of(block.header))) return true;
  auto checked =
      *node::check_block(state_, StateTree(pages_, root_), parent_,
                         node::prepare(block, parent_.chain, node::Signatures::kNow));
  if (!checked.candidate) return false;
  keep(*std::move(checked.candidate));
  return true;
}

void SimChain::believe(const Block& block) {
  if (execute(block)) return;
  node::PreparedBlock prepared = node::prepare(block, parent_.chain, node::Signatures::kNow);
  node::Candidate candidate;
  candidate.block = block;
  candidate.id = prepared.id;
  candidate.transactions = std::move(prepared.transactions);
  const AccountId earner = parent_.next.next.members[0].reward_account;
  contract::BlockExecutor executor(state_, {block.header.height, block.header.time, earner});
  candidate.execution = executor.finish();
  candidate.tree = *StateTree(pages_, root_).update(candidate.execution.diff);
  keep(std::move(candidate));
}

void SimChain::keep(node::Candidate candidate) {
  if (mints_) {
    const AccountId lucky = parent_.next.next.members[0].reward_account;
    contract::Balance balance = contract::read_balance(state_, lucky, kNativeAsset);
    ++balance.available.minor;
    candidate.execution.diff[contract::balance_key(lucky, kNativeAsset)] = encode(balance);
  }
  const BlockId id = candidate.id;
  candidates_.insert_or_assign(id, std::move(candidate));
}

const node::Candidate* SimChain::candidate(const BlockId& id) const {
  const auto found = candidates_.find(id);
  return found == candidates_.end() ? nullptr : &found->second;
}

void SimChain::commit(const BlockId& id, const Commit& commit) {
  const auto found = candidates_.find(id);
  TALLY_CHECK(found != candidates_.end(), "decided blocks are executed");
  node::Candidate candidate = std::move(found->second);
  candidates_.clear();
  const BlockHeader& header = candidate.block.header;
  state_.apply(candidate.execution.diff);
  pages_.apply(candidate.tree);
  root_ = candidate.tree.root;
  parent_.height = header.height;
  parent_.block = candidate.id;
  parent_.time = header.time;
  parent_.commit = commit;
  parent_.commit_validators = std::move(parent_.next.next);
  parent_.next = contract::validators_of(state_);
  pool_.on_commit(candidate.transactions, header.time);
  chain_.emplace(header.height, FinalBlock{std::move(candidate.block), commit});
}

const FinalBlock* SimChain::final_block(Height height) const {
  const auto found = chain_.find(height);
  return found == chain_.end() ? nullptr : &found->second;
}

void SimChain::crash() {
  candidates_.clear();
  pool_ = node::Mempool(node::PoolLimits{});
}

}  // namespace tally::sim
