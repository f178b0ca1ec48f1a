// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checker.hpp"

#include "core/contract/invariants.hpp"
#include "core/data/state/state_overlay.hpp"

namespace tally::sim {
namespace {

/// Validators vote for blocks at most this far ahead of their own clock.
constexpr std::int64_t kAheadMs = 500;

}  // namespace

Checker::Checker(const contract::Genesis& genesis, std::set<std::uint32_t> liars)
    : chain_(contract::chain_id(genesis)), genesis_time_(genesis.time), liars_(std::move(liars)) {
  decided_[0] = id_cast<BlockId>(chain_);
  times_[0] = genesis.time;
}

void Checker::fail(std::uint32_t node, const std::string& what) const {
  throw Violation("node " + std::to_string(node) + ": " + what);
}

void Checker::signs(std::uint32_t node, const Slot& slot, const Hash256& hash) {
  if (signed_.emplace(slot, hash).first->second != hash)
    fail(node, "signs two things at height " + std::to_string(std::get<1>(slot)) + ", round " +
                   std::to_string(std::get<2>(slot)));
}

void Checker::signed_vote(std::uint32_t node, const Vote& vote) {
  signs(node, {node, vote.height, vote.round, static_cast<int>(vote.phase)},
        sign_hash(chain_, vote));
  if (!vote.block) return;
  Lock& lock = locks_[node];
  if (vote.phase == VotePhase::kPrecommit) {
    lock = {vote.height, vote.round, *vote.block};
    return;
  }
  const bool bound = lock.height == vote.height && lock.round < vote.round;
  if (bound && lock.block != *vote.block &&
      vote.valid_round < static_cast<std::int32_t>(lock.round))
    fail(node, "prevotes against its lock at height " + std::to_string(vote.height));
}

void Checker::signed_proposal(std::uint32_t node, const Proposal& proposal) {
  signs(node, {node, proposal.height, proposal.round, 2}, sign_hash(chain_, proposal));
}

void Checker::commits(std::uint32_t node, const Block& block, const Commit& commit,
                      const ValidatorSet& validators, const StateView& before,
                      const StateDiff& diff, std::int64_t now_ms, std::int64_t clock_error_ms) {
  const BlockHeader& header = block.header;
  const BlockId id = id_of(header);
  if (decided_.emplace(header.height, id).first->second != id)
    fail(node, "disagrees at height " + std::to_string(header.height));
  times_[header.height] = header.time;
  if (commit.block != id || commit.height != header.height ||
      check_commit(chain_, validators, commit) != CommitError::kNone)
    fail(node, "commits without a proof at height " + std::to_string(header.height));
  if (header.previous != decided_.at(header.height - 1) ||
      header.time <= times_.at(header.height - 1))
    fail(node, "commits what does not follow, at height " + std::to_string(header.height));
  if (header.time.ms - genesis_time_.ms > now_ms + kAheadMs + clock_error_ms)
    fail(node, "commits a block of the future at height " + std::to_string(header.height));
  StateOverlay after(before);
  after.apply(diff);
  const auto broken = contract::check_block(before, after, diff);
  if (!broken.empty()) fail(node, broken.front());
}

void Checker::evidence(std::uint32_t node, const ValidatorSet& validators,
                       const Evidence& evidence) {
  if (check_evidence(chain_, validators, evidence) != EvidenceError::kNone)
    fail(node, "reports evidence that does not stand");
  const std::uint32_t guilty = culprit(validators, evidence);
  if (!liars_.contains(guilty)) fail(node, "accuses honest node " + std::to_string(guilty));
  ++evidence_seen_;
}

void Checker::final_state(std::uint32_t node, const MemoryStateView& state,
                          const Hash256& root) const {
  StateDiff all;
  for (const auto& [key, value] : state.entries()) all[key] = value;
  const MemoryPages empty;
  const auto anew = StateTree(empty, {}).update(all);
  if (!anew || anew->root != root) fail(node, "its root is not that of its entries");
  const auto broken = contract::check_all(state);
  if (!broken.empty()) fail(node, broken.front());
}

}  // namespace tally::sim
