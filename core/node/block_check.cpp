// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/block_check.hpp"

#include "core/node/verify_batch.hpp"

namespace tally::node {
namespace {

BlockError check_header(const Parent& parent, const Block& block) {
  const BlockHeader& header = block.header;
  if (header.rules != parent.rules || header.ready < header.rules ||
      header.chain != parent.chain || header.height != parent.height + 1 ||
      header.previous != parent.block || header.validators_hash != parent.next.next.hash() ||
      header.next_validators_hash != parent.next.after_next.hash())
    return BlockError::kWrongHeader;
  if (header.time <= parent.time) return BlockError::kWrongTime;
  if (!parent.next.next.index_of(header.proposer)) return BlockError::kNotValidator;
  return BlockError::kNone;
}

/// A proposer may show a fuller commit of the parent than the one we hold: any that stands will do.
BlockError check_parent_commit(const Parent& parent, const Block& block) {
  const bool first = parent.height == 0;
  if (first != !block.previous_commit.has_value()) return BlockError::kWrongCommit;
  if (first)
    return block.header.previous_commit_hash.is_zero() ? BlockError::kNone
                                                       : BlockError::kWrongCommit;
  const Commit& commit = *block.previous_commit;
  if (commit.height != parent.height || commit.block != parent.block ||
      hash_of(commit) != block.header.previous_commit_hash)
    return BlockError::kWrongCommit;
  if (parent.commit && commit == *parent.commit) return BlockError::kNone;
  const CommitError error = check_commit(parent.chain, parent.commit_validators, commit);
  return error == CommitError::kNone ? BlockError::kNone : BlockError::kWrongCommit;
}

}  // namespace

const char* to_string(BlockError error) {
  switch (error) {
    case BlockError::kNone: return "none";
    case BlockError::kWrongHeader: return "wrong_header";
    case BlockError::kWrongTime: return "wrong_time";
    case BlockError::kNotValidator: return "not_validator";
    case BlockError::kWrongCommit: return "wrong_commit";
    case BlockError::kTooBig: return "too_big";
    case BlockError::kWrongTransactionsRoot: return "wrong_transactions_root";
    case BlockError::kBadTransaction: return "bad_transaction";
    case BlockError::kRefusedTransaction: return "refused_transaction";
    case BlockError::kWrongEventsRoot: return "wrong_events_root";
    case BlockError::kWrongStateRoot: return "wrong_state_root";
  }
  return "unknown";
}

Result<CheckedBlock, Fault> check_block(const StateView& state, const StateTree& tree,
                                        const Parent& parent, PreparedBlock prepared) {
  Block& block = prepared.block;
  const auto refuse = [](BlockError error) { return CheckedBlock{error, std::nullopt}; };
  if (const BlockError error = check_header(parent, block); error != BlockError::kNone)
    return refuse(error);
  if (const BlockError error = check_parent_commit(parent, block); error != BlockError::kNone)
    return refuse(error);
  if (prepared.size_bytes > kMaxBlockBytes) return refuse(BlockError::kTooBig);
  if (prepared.transactions_root != block.header.transactions_root)
    return refuse(BlockError::kWrongTransactionsRoot);
  if (!prepared.transactions_pass) return refuse(BlockError::kBadTransaction);

  Candidate candidate;
  candidate.id = prepared.id;
  candidate.transactions = std::move(prepared.transactions);
  const auto seat = parent.next.next.index_of(block.header.proposer);
  contract::BlockContext context;
  context.height = block.header.height;
  context.time = block.header.time;
  context.reward_account = parent.next.next.members[*seat].reward_account;
  context.proposer = block.header.proposer;
  context.previous_commit = block.previous_commit ? &*block.previous_commit : nullptr;
  context.ready = block.header.ready;
  std::optional<SignatureCheck> signatures;
  if (!prepared.signatures_checked) signatures.emplace(candidate.transactions);
  auto execution = contract::execute_block(state, context, candidate.transactions);
  if (signatures && !signatures->finish()) return refuse(BlockError::kBadTransaction);
  signatures.reset();
  for (KnownTransaction& tx : candidate.transactions) tx.signatures_checked = true;
  if (!execution) return refuse(BlockError::kRefusedTransaction);
  candidate.execution = *std::move(execution);
  if (candidate.execution.events_root != block.header.events_root)
    return refuse(BlockError::kWrongEventsRoot);
  TALLY_TRY(candidate.tree, tree.update(candidate.execution.diff));
  if (candidate.tree.root != block.header.state_root) return refuse(BlockError::kWrongStateRoot);
  candidate.block = std::move(block);
  return CheckedBlock{BlockError::kNone, std::move(candidate)};
}

}  // namespace tally::node
