// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/block_builder.hpp"

#include <unordered_set>

#include "core/data/check.hpp"

namespace tally::node {
namespace {

/// Room for the header, the previous commit and lengths.
constexpr std::size_t kHeaderRoom = 16 * 1024;

/// A lane that has failed once in this block is left alone: what waits behind has no chance.
class FailedLanes {
 public:
  [[nodiscard]] bool holds(const KnownTransaction& tx) const { return lanes_.contains(of(tx)); }
  void add(const KnownTransaction& tx) { lanes_.insert(of(tx)); }

 private:
  static Hash256 of(const KnownTransaction& tx) {
    return lane_name(tx.transaction.content, tx.sender);
  }
  std::unordered_set<Hash256> lanes_;
};

}  // namespace

Result<Built, Fault> build_block(const StateView& state, const StateTree& tree,
                                 const Parent& parent, const Mempool& pool,
                                 const PublicKey& proposer, Timestamp time) {
  const auto seat = parent.next.next.index_of(proposer);
  TALLY_CHECK(seat.has_value(), "only a validator proposes");
  contract::BlockContext context;
  context.height = parent.height + 1;
  context.time = time;
  context.reward_account = parent.next.next.members[*seat].reward_account;
  context.proposer = proposer;
  context.previous_commit = parent.commit ? &*parent.commit : nullptr;
  context.ready = parent.ready;

  Built built;
  Candidate& candidate = built.candidate;
  contract::BlockExecutor executor(state, context);
  FailedLanes failed;
  for (const KnownTransaction* tx :
       pool.take(kMaxBlockBytes - kHeaderRoom, kMaxBlockTransactions)) {
    if (failed.holds(*tx)) continue;
    if (executor.apply(*tx) != contract::TxError::kNone) {
      failed.add(*tx);
      built.refused.push_back(tx->id);
      continue;
    }
    candidate.transactions.push_back(*tx);
    candidate.block.transactions.push_back(tx->transaction);
  }
  candidate.execution = executor.finish();
  TALLY_TRY(candidate.tree, tree.update(candidate.execution.diff));

  BlockHeader& header = candidate.block.header;
  header.rules = parent.rules;
  header.ready = parent.ready;
  header.chain = parent.chain;
  header.height = context.height;
  header.time = time;
  header.previous = parent.block;
  if (parent.commit) header.previous_commit_hash = hash_of(*parent.commit);
  header.transactions_root = transactions_root(candidate.block.transactions);
  header.events_root = candidate.execution.events_root;
  header.state_root = candidate.tree.root;
  header.validators_hash = parent.next.next.hash();
  header.next_validators_hash = parent.next.after_next.hash();
  header.proposer = proposer;
  candidate.block.previous_commit = parent.commit;
  candidate.id = id_of(header);
  return built;
}

}  // namespace tally::node
