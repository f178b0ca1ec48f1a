// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check.hpp"
#include "tests/sim/sim_node.hpp"

/// What a simulated node does for its engine.
namespace tally::sim {

void SimNode::on(const consensus::Persist& effect) {
  if (const auto* start = std::get_if<consensus::StartHeight>(&effect.record.kind)) {
    disk_.log.clear();
    disk_.synced = 0;
    std::erase_if(disk_.blocks, [&](const auto& entry) {
      return entry.second->header.height < start->height;
    });
  }
  disk_.log.push_back(effect.record);
  if (effect.barrier && self_.mutant != Mutant::kBarrierSkipped) disk_.synced = disk_.log.size();
}

void SimNode::on(const consensus::NeedValue& effect) {
  Timestamp time = wall();
  if (self_.lies.far_future) time.ms += 60'000;
  const BlockId built = chain_.propose(self_.key.public_key(), time);
  Block block = chain_.candidate(built)->block;
  if (self_.lies.wrong_root) block.header.state_root.bytes[0] ^= 1;
  const BlockId id = id_of(block.header);
  disk_.blocks[id] = std::make_shared<const Block>(std::move(block));
  inputs_.push_back({consensus::ValueBuilt{effect.height, effect.round, id}});
}

/// A signer that never signs two things for one slot, and nothing where it may have forgotten what
/// it signed before. Its record is durable before a signature leaves.
bool SimNode::may_sign(const Slot& slot, const Hash256& hash) {
  const bool same = disk_.guard.emplace(slot, hash).first->second == hash;
  if (self_.lies.any || self_.mutant == Mutant::kGuardSkipped) return true;
  if (slot.height <= disk_.silent_until) {
    outside_.probe("signer silent after a lost log");
    return false;
  }
  if (!same) outside_.probe("signer refuses a second statement");
  return same;
}

void SimNode::on(const consensus::SignProposal& effect) {
  Proposal proposal = effect.proposal;
  const Hash256 hash = sign_hash(chain_id(), proposal);
  if (!may_sign({proposal.height, proposal.round, 2}, hash)) return;
  proposal.signature = self_.key.sign(hash);
  if (!self_.lies.any) checker_.signed_proposal(self_.index, proposal);
  if (proposal.valid_round >= 0) outside_.probe("block proposed again");
  inputs_.push_back({consensus::ProposalSigned{proposal}});
}

void SimNode::on(const consensus::SignVote& effect) {
  Vote vote = effect.vote;
  const Hash256 hash = sign_hash(chain_id(), vote);
  if (!may_sign({vote.height, vote.round, static_cast<int>(vote.phase)}, hash)) return;
  vote.signature = self_.key.sign(hash);
  if (!self_.lies.any) checker_.signed_vote(self_.index, vote);
  inputs_.push_back({consensus::VoteSigned{vote}});
}

void SimNode::on(const consensus::Broadcast& effect) {
  Chance& chance = outside_.chance();
  const std::uint32_t me = self_.index;
  if (self_.lies.withholds && chance.happens(chance.next(Topic::kWithheld, me), 400)) return;
  if (self_.lies.repeats_old && said_.size() < 200) said_.push_back(effect.message);
  if (const auto* vote = std::get_if<Vote>(&effect.message);
      vote != nullptr && self_.lies.two_votes && vote->voter == state_.self &&
      chance.happens(chance.next(Topic::kTwoTold, me), 1'000))
    return lie_about(*vote);
  std::shared_ptr<const Block> with;
  if (const auto* proposal = std::get_if<Proposal>(&effect.message)) {
    if (self_.lies.two_proposals &&
        state_.validators.proposer(proposal->round) == state_.self &&
        proposal->valid_round < 0 && chance.happens(chance.next(Topic::kTwoTold, me), 1'000))
      return lie_about(*proposal);
    const auto block = disk_.blocks.find(proposal->block);
    if (block != disk_.blocks.end()) with = block->second;
  }
  if (std::holds_alternative<Polka>(effect.message)) outside_.probe("polka sent");
  say_all(effect.message, with);
}

/// One vote to one half of the others, another to the rest.
void SimNode::lie_about(const Vote& vote) {
  Vote other = vote;
  other.block = std::nullopt;
  if (!vote.block && !disk_.blocks.empty()) other.block = disk_.blocks.begin()->first;
  other.signature = self_.key.sign(sign_hash(chain_id(), other));
  const Throw turn{Topic::kTwoTold, self_.index, vote.round, vote.height};
  const std::uint64_t first = outside_.chance().below(turn, 2);
  for (std::uint32_t to = 0; to < self_.nodes; ++to)
    if (to != self_.index) say_to(to, (to + first) % 2 == 0 ? vote : other, nullptr);
  outside_.probe("two votes told");
}

void SimNode::lie_about(const Proposal& proposal) {
  const auto first = disk_.blocks.find(proposal.block);
  if (first == disk_.blocks.end()) return;
  auto twin = std::make_shared<Block>(*first->second);
  const BlockId again =
      chain_.propose(self_.key.public_key(), Timestamp{twin->header.time.ms + 1});
  *twin = chain_.candidate(again)->block;
  Proposal other = proposal;
  other.block = id_of(twin->header);
  other.signature = self_.key.sign(sign_hash(chain_id(), other));
  for (std::uint32_t to = 0; to < self_.nodes; ++to) {
    if (to == self_.index) continue;
    if (to % 2 == 0)
      say_to(to, proposal, first->second);
    else
      say_to(to, other, twin);
  }
  outside_.probe("two proposals told");
}

void SimNode::on(const consensus::SetTimer& effect) {
  if (self_.mutant == Mutant::kRebroadcastSkipped &&
      effect.timer == consensus::Timer::kRebroadcast)
    return;
  outside_.set_timer(self_.index, effect);
}

void SimNode::on(const consensus::Decide& effect) {
  BlockId id = effect.commit.block;
  if (chain_.candidate(id) == nullptr) {
    // Executed in an earlier life; its bytes are on disk since before we answered for it.
    const auto block = disk_.blocks.find(id);
    TALLY_CHECK(block != disk_.blocks.end(), "an answered block is on disk");
    outside_.probe("executed again after a crash");
    if (self_.mutant == Mutant::kVerdictSkipped)
      chain_.believe(*block->second);
    else if (!chain_.execute(*block->second) && !self_.lies.any)
      throw Violation("node " + std::to_string(self_.index) + ": finds its own verdict wrong");
  }
  if (chain_.candidate(id) == nullptr) return;
  if (self_.mutant == Mutant::kWrongBlock) id = chain_.candidates().begin()->first;
  const node::Candidate& candidate = *chain_.candidate(id);
  if (effect.commit.round > 0) outside_.probe("decided in a later round");
  if (!candidate.transactions.empty()) outside_.probe("block with transactions");
  if (!self_.lies.any)
    checker_.commits(self_.index, candidate.block, effect.commit, chain_.parent().next.next,
                     chain_.state(), candidate.execution.diff, outside_.now_ms(),
                     outside_.worst_clock_ms());
  chain_.commit(id, effect.commit);
  inputs_.clear();
  committed();
}

void SimNode::on(const consensus::ReportEvidence& effect) {
  outside_.probe("evidence found");
  if (!self_.lies.any) checker_.evidence(self_.index, state_.validators, effect.evidence);
}

void SimNode::on(const consensus::Contradiction&) {
  if (!self_.lies.any)
    throw Violation("node " + std::to_string(self_.index) +
                    ": two thirds finalised what it refuses");
}

}  // namespace tally::sim
