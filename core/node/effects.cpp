// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/effects.hpp"

#include "core/data/check.hpp"

namespace tally::node {

Effects::Effects(Pipeline& pipeline, Signer* signer, ConsensusLog* log, EffectHooks hooks)
    : pipeline_(pipeline),
      signer_(signer),
      log_(log),
      hooks_(std::move(hooks)),
      state_(pipeline.chain(), consensus::Timeouts{}) {}

bool Effects::is_deciding() const {
  return state_.stage != consensus::Stage::kIdle && state_.stage != consensus::Stage::kDecided;
}

Result<void, Fault> Effects::start_height(bool voting) {
  consensus::StartHeight start;
  start.height = pipeline_.parent().height + 1;
  start.validators = pipeline_.parent().next.next;
  TALLY_TRY_VOID(pipeline_.catch_up(false));  // nothing is signed on top of what may be lost
  if (voting && signer_ != nullptr)
    start.self = start.validators.index_of(signer_->public_key());
  wanted_.clear();
  inputs_.push_back({std::move(start)});
  return work_off();
}

Result<void, Fault> Effects::resume(const std::vector<LogEntry>& entries) {
  for (const LogEntry& entry : entries) {
    if (const auto* logged = std::get_if<LoggedBlock>(&entry.kind)) {
      TALLY_TRY(const bool good, pipeline_.execute(logged->block));
      static_cast<void>(good);  // a block that was good then is good now, or is never decided
    } else if (const auto& input = std::get<LoggedInput>(entry.kind).input;
               !consensus::step(state_, input)) {
      continue;  // refused then as now
    }
  }
  TALLY_TRY_VOID(carry_out(consensus::resume(state_)));
  return work_off();
}

Result<consensus::VoteError, Fault> Effects::feed(consensus::Input input) {
  auto effects = consensus::step(state_, input);
  if (!effects) return effects.error();
  TALLY_TRY_VOID(carry_out(*effects));
  TALLY_TRY_VOID(work_off());
  return consensus::VoteError::kNone;
}

Result<void, Fault> Effects::take_block(Block block) {
  const BlockId id = id_of(block.header);
  if (!wanted_.contains(id) || pipeline_.has_candidate(id)) return {};
  // So many blocks at one height come from broken peers only; what is final is always taken.
  const bool is_final = state_.commit && state_.commit->block == id;
  if (!is_final && !pipeline_.has_room()) return {};
  const Timestamp time = block.header.time;
  TALLY_TRY(const bool good, pipeline_.execute(std::move(block)));
  wanted_.erase(id);
  if (good) {
    if (log_ != nullptr) TALLY_TRY_VOID(log_->add(*pipeline_.candidate(id)));
    answer_check(id, time);
  } else {
    inputs_.push_back({consensus::ValueChecked{state_.height, id, consensus::Verdict::kInvalid}});
  }
  return work_off();
}

/// Our own answers; one that came too late to matter is refused and changes nothing.
Result<void, Fault> Effects::work_off() {
  while (!inputs_.empty()) {
    const consensus::Input input = std::move(inputs_.front());
    inputs_.pop_front();
    const auto effects = consensus::step(state_, input);
    if (effects) TALLY_TRY_VOID(carry_out(*effects));
  }
  return {};
}

Result<void, Fault> Effects::carry_out(const consensus::Effects& effects) {
  for (const consensus::Effect& effect : effects)
    TALLY_TRY_VOID(std::visit([this](const auto& kind) { return on(kind); }, effect));
  return {};
}

void Effects::answer_check(const BlockId& block, Timestamp time) {
  const auto verdict =
      hooks_.is_timely(time) ? consensus::Verdict::kValid : consensus::Verdict::kUntimely;
  inputs_.push_back({consensus::ValueChecked{state_.height, block, verdict}});
}

Result<void, Fault> Effects::on(const consensus::Persist& effect) {
  if (log_ == nullptr) return {};
  return log_->add(effect);
}

Result<void, Fault> Effects::on(const consensus::NeedValue& effect) {
  TALLY_TRY(const BlockId id, pipeline_.propose(hooks_.block_time()));
  if (log_ != nullptr) TALLY_TRY_VOID(log_->add(*pipeline_.candidate(id)));
  inputs_.push_back({consensus::ValueBuilt{effect.height, effect.round, id}});
  return {};
}

Result<void, Fault> Effects::on(const consensus::CheckValue& effect) {
  if (const Block* block = pipeline_.candidate(effect.block)) {
    answer_check(effect.block, block->header.time);
    return {};
  }
  wanted_.insert(effect.block);
  hooks_.want_block(effect.block);
  return {};
}

Result<void, Fault> Effects::on(const consensus::SignProposal& effect) {
  TALLY_CHECK(signer_ != nullptr, "only a validator is asked to sign");
  TALLY_TRY_VOID(pipeline_.health());
  Proposal proposal = effect.proposal;
  TALLY_TRY(const auto signature, signer_->sign(proposal, log_ != nullptr ? log_->last() : 0));
  if (!signature) return {};
  proposal.signature = *signature;
  inputs_.push_back({consensus::ProposalSigned{proposal}});
  return {};
}

Result<void, Fault> Effects::on(const consensus::SignVote& effect) {
  TALLY_CHECK(signer_ != nullptr, "only a validator is asked to sign");
  TALLY_TRY_VOID(pipeline_.health());
  Vote vote = effect.vote;
  TALLY_TRY(const auto signature, signer_->sign(vote, log_ != nullptr ? log_->last() : 0));
  if (!signature) return {};
  vote.signature = *signature;
  inputs_.push_back({consensus::VoteSigned{vote}});
  return {};
}

Result<void, Fault> Effects::on(const consensus::Broadcast& effect) {
  hooks_.broadcast(effect);
  return {};
}

Result<void, Fault> Effects::on(const consensus::SetTimer& effect) {
  hooks_.set_timer(effect);
  return {};
}

Result<void, Fault> Effects::on(const consensus::Decide& effect) {
  if (!pipeline_.has_candidate(effect.commit.block))
    return Fail{fault(std::errc::io_error,
                      "the consensus log does not hold the block that it decided for: delete it to "
                      "go on; the validator then stays silent until its last height is over")};
  TALLY_TRY(CommittedBlock block, pipeline_.commit(effect.commit));
  wanted_.clear();
  hooks_.committed(std::move(block));
  return {};
}

Result<void, Fault> Effects::on(const consensus::ReportEvidence& effect) {
  hooks_.evidence(effect.evidence);
  return {};
}

Result<void, Fault> Effects::on(const consensus::Contradiction& effect) {
  return Fail{fault(std::errc::state_not_recoverable,
                    "two thirds of the validators finalised block " + effect.commit.block.hex() +
                        " at height " + std::to_string(effect.commit.height) +
                        ", which this node finds wrong: compare versions before starting again")};
}

}  // namespace tally::node
