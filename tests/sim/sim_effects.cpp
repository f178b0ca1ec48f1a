// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/check.hpp"
#include "tests/sim/sim_node.hpp"

/// What a simulated node does for its engine, and how it dies and comes back.
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
  if (effect.barrier && mutant_ != Mutant::kBarrierSkipped) disk_.synced = disk_.log.size();
}

void SimNode::on(const consensus::NeedValue& effect) {
  Timestamp time = wall();
  if (lies_.far_future) time.ms += 60'000;
  const BlockId built = chain_.propose(key_.public_key(), time);
  Block block = chain_.candidate(built)->block;
  if (lies_.wrong_root) block.header.state_root.bytes[0] ^= 1;
  const BlockId id = id_of(block.header);
  disk_.blocks[id] = std::make_shared<const Block>(std::move(block));
  inputs_.push_back({consensus::ValueBuilt{effect.height, effect.round, id}});
}

/// A signer that never signs two things for one slot, and nothing where it may have forgotten what
/// it signed before. Its record is durable before a signature leaves.
bool SimNode::may_sign(const Slot& slot, const Hash256& hash) {
  const bool same = disk_.guard.emplace(slot, hash).first->second == hash;
  if (lies_.any || mutant_ == Mutant::kGuardSkipped) return true;
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
  proposal.signature = key_.sign(hash);
  if (!lies_.any) checker_.signed_proposal(index_, proposal);
  if (proposal.valid_round >= 0) outside_.probe("block proposed again");
  inputs_.push_back({consensus::ProposalSigned{proposal}});
}

void SimNode::on(const consensus::SignVote& effect) {
  Vote vote = effect.vote;
  const Hash256 hash = sign_hash(chain_id(), vote);
  if (!may_sign({vote.height, vote.round, static_cast<int>(vote.phase)}, hash)) return;
  vote.signature = key_.sign(hash);
  if (!lies_.any) checker_.signed_vote(index_, vote);
  inputs_.push_back({consensus::VoteSigned{vote}});
}

void SimNode::on(const consensus::Broadcast& effect) {
  if (lies_.withholds && outside_.dice().chance(400)) return;
  const Message message =
      std::visit([](const auto& kind) { return Message(kind); }, effect.message);
  if (lies_.repeats_old && said_.size() < 200) said_.push_back(message);
  if (const auto* vote = std::get_if<Vote>(&effect.message);
      vote != nullptr && lies_.two_votes && vote->voter == state_.self)
    return lie_about(*vote);
  if (const auto* proposal = std::get_if<Proposal>(&effect.message)) {
    if (lies_.two_proposals && state_.validators.proposer(proposal->round) == state_.self &&
        proposal->valid_round < 0)
      return lie_about(*proposal);
    const auto block = disk_.blocks.find(proposal->block);
    if (block != disk_.blocks.end()) send_all(block->second);
  }
  if (std::holds_alternative<Polka>(effect.message)) outside_.probe("polka sent");
  send_all(message);
}

/// One vote to one half of the others, another to the rest.
void SimNode::lie_about(const Vote& vote) {
  Vote other = vote;
  other.block = std::nullopt;
  if (!vote.block && !disk_.blocks.empty()) other.block = disk_.blocks.begin()->first;
  other.signature = key_.sign(sign_hash(chain_id(), other));
  const std::uint64_t turn = outside_.dice().below(2);
  for (std::uint32_t to = 0; to < nodes_; ++to)
    if (to != index_) outside_.send(index_, to, (to + turn) % 2 == 0 ? vote : other);
  outside_.probe("two votes told");
}

void SimNode::lie_about(const Proposal& proposal) {
  const auto first = disk_.blocks.find(proposal.block);
  if (first == disk_.blocks.end()) return;
  auto twin = std::make_shared<Block>(*first->second);
  const BlockId again =
      chain_.propose(key_.public_key(), Timestamp{twin->header.time.ms + 1});
  *twin = chain_.candidate(again)->block;
  Proposal other = proposal;
  other.block = id_of(twin->header);
  other.signature = key_.sign(sign_hash(chain_id(), other));
  for (std::uint32_t to = 0; to < nodes_; ++to) {
    if (to == index_) continue;
    const bool even = to % 2 == 0;
    outside_.send(index_, to, even ? first->second : std::shared_ptr<const Block>(twin));
    outside_.send(index_, to, even ? proposal : other);
  }
  outside_.probe("two proposals told");
}

void SimNode::on(const consensus::SetTimer& effect) {
  if (mutant_ == Mutant::kRebroadcastSkipped && effect.timer == consensus::Timer::kRebroadcast)
    return;
  outside_.set_timer(index_, effect);
}

void SimNode::on(const consensus::Decide& effect) {
  BlockId id = effect.commit.block;
  if (chain_.candidate(id) == nullptr) {
    // Executed in an earlier life; its bytes are on disk since before we answered for it.
    const auto block = disk_.blocks.find(id);
    TALLY_CHECK(block != disk_.blocks.end(), "an answered block is on disk");
    outside_.probe("executed again after a crash");
    if (mutant_ == Mutant::kVerdictSkipped)
      chain_.believe(*block->second);
    else if (!chain_.execute(*block->second) && !lies_.any)
      throw Violation("node " + std::to_string(index_) + ": finds its own verdict wrong");
  }
  if (chain_.candidate(id) == nullptr) return;
  if (mutant_ == Mutant::kWrongBlock) id = chain_.candidates().begin()->first;
  const node::Candidate& candidate = *chain_.candidate(id);
  if (effect.commit.round > 0) outside_.probe("decided in a later round");
  if (!candidate.transactions.empty()) outside_.probe("block with transactions");
  if (!lies_.any)
    checker_.commits(index_, candidate.block, effect.commit, chain_.parent().next.next,
                     chain_.state(), candidate.execution.diff, outside_.now_ms(),
                     outside_.worst_clock_ms());
  chain_.commit(id, effect.commit);
  inputs_.clear();
}

void SimNode::on(const consensus::ReportEvidence& effect) {
  outside_.probe("evidence found");
  if (!lies_.any) checker_.evidence(index_, state_.validators, effect.evidence);
}

void SimNode::on(const consensus::Contradiction&) {
  if (!lies_.any)
    throw Violation("node " + std::to_string(index_) + ": two thirds finalised what it refuses");
}

void SimNode::crash(bool log_damaged) {
  ++life;
  down = true;
  outside_.probe("crash");
  const std::size_t unsynced = disk_.log.size() - disk_.synced;
  const std::size_t kept = disk_.synced + outside_.dice().below(unsynced + 1);
  if (kept < disk_.log.size()) outside_.probe("log tail lost");
  disk_.log.resize(kept);
  if (log_damaged && !disk_.guard.empty()) {
    outside_.probe("log lost");
    disk_.log.clear();
    disk_.synced = 0;
    disk_.silent_until =
        std::max(disk_.silent_until, disk_.guard.rbegin()->first.height);
  }
  disk_.synced = disk_.log.size();
  state_ = consensus::State(chain_id(), consensus::Timeouts{});
  inputs_.clear();
  wanted_.clear();
  ahead_.clear();
  chain_.crash();
}

void SimNode::boot() {
  down = false;
  if (disk_.log.empty() || mutant_ == Mutant::kLogNotReplayed) return;
  const auto* start = std::get_if<consensus::StartHeight>(&disk_.log.front().kind);
  if (start == nullptr || start->height != chain_.parent().height + 1) return;
  outside_.probe("log replayed");
  for (const consensus::Input& record : disk_.log) {
    static_cast<void>(consensus::step(state_, record));
    tamper();
  }
  if (mutant_ == Mutant::kResumeSkipped) return;
  carry_out(consensus::resume(state_));
  work_off();
}

}  // namespace tally::sim
