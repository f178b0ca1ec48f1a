// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/catch_up.hpp"

namespace tally::node {
namespace {

/// Does the body belong to the header?
bool fits(const PreparedBlock& prepared) {
  const Block& block = prepared.block;
  if (prepared.transactions_root != block.header.transactions_root) return false;
  if (!block.previous_commit) return block.header.previous_commit_hash.is_zero();
  return hash_of(*block.previous_commit) == block.header.previous_commit_hash;
}

}  // namespace

void CatchUp::reset() {
  ahead_ = std::make_unique<BlockAhead>(pipeline_.chain(), kMostBlocks);
  sizes_.clear();
  bytes_ = 0;
  held_.reset();
  run_.clear();
}

bool CatchUp::has_room() const { return ahead_->has_room() && bytes_ < kMostBytes; }

void CatchUp::push(Bytes final_block) {
  sizes_.push_back(final_block.size());
  bytes_ += final_block.size();
  ahead_->push(std::move(final_block));
}

bool CatchUp::belongs(const PreparedBlock& block) const {
  if (!fits(block)) return false;
  if (run_.empty()) {
    const Parent& parent = pipeline_.parent();
    return block.block.header.height == parent.height + 1 &&
           block.block.header.previous == parent.block &&
           block.block.header.validators_hash == parent.next.next.hash();
  }
  const PreparedBlock& before = run_.back().block.prepared;
  return block.block.header.height == before.block.header.height + 1 &&
         block.block.header.previous == before.id && block.block.previous_commit.has_value();
}

bool CatchUp::take_run() {
  std::size_t run_bytes = 0;
  while (run_.size() < kMostRunBlocks && run_bytes < kMostRunBytes) {
    if (!held_) {
      if (ahead_->is_empty()) break;
      auto next = ahead_->take();
      const std::size_t bytes = sizes_.front();
      sizes_.pop_front();
      wrong_at_ = run_.size();
      if (!next || !belongs(next->prepared)) return false;
      held_ = Final{*std::move(next), bytes};
    }
    // The same members, one turn of the rotation further each height, have the same say.
    if (run_.empty())
      validators_ = pipeline_.parent().next.next;
    else if (ValidatorSet turned = validators_.rotated();
             turned.hash() == held_->block.prepared.block.header.validators_hash)
      validators_ = std::move(turned);
    else
      break;
    run_bytes += held_->bytes;
    run_.push_back(*std::exchange(held_, std::nullopt));
  }
  if (run_.empty()) return true;
  const AheadBlock& last = run_.back().block;
  wrong_at_ = run_.size() - 1;
  return last.commit.height == last.prepared.block.header.height &&
         last.commit.block == last.prepared.id &&
         check_commit(pipeline_.chain(), validators_, last.commit) ==
             CommitError::kNone;
}

Result<CatchUp::Outcome, Fault> CatchUp::step() {
  if (run_.empty() && !take_run()) {
    reset();
    return Outcome::kWrong;
  }
  if (run_.empty()) return Outcome::kNothing;
  Final next = std::move(run_.front());
  run_.pop_front();
  bytes_ -= next.bytes;
  const Commit commit =
      run_.empty() ? next.block.commit : *run_.front().block.prepared.block.previous_commit;
  const Height height = next.block.prepared.block.header.height;
  const BlockId id = next.block.prepared.id;
  TALLY_TRY(const bool good, pipeline_.execute(std::move(next.block.prepared)));
  if (!good || commit.block != id)
    return Fail{fault(std::errc::state_not_recoverable,
                      "two thirds of the validators finalised block " + id.hex() + " at height " +
                          std::to_string(height) +
                          ", which this node finds wrong: compare versions before starting again")};
  TALLY_TRY(const CommittedBlock committed, pipeline_.commit(commit));
  static_cast<void>(committed);
  return Outcome::kCommitted;
}

}  // namespace tally::node
