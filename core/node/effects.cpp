// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/effects.hpp"

#include "core/data/check.hpp"

namespace tally::node {

Effects::Effects(Pipeline& pipeline, const SecretKey* key, EffectHooks hooks)
    : pipeline_(pipeline),
      key_(key),
      hooks_(std::move(hooks)),
      state_(pipeline.chain(), consensus::Timeouts{}) {}

bool Effects::is_deciding() const {
  return state_.stage != consensus::Stage::kIdle && state_.stage != consensus::Stage::kDecided;
}

Result<void, Fault> Effects::start_height() {
  consensus::StartHeight start;
  start.height = pipeline_.parent().height + 1;
  start.validators = pipeline_.parent().next.next;
  if (key_ != nullptr) start.self = start.validators.index_of(key_->public_key());
  wanted_.reset();
  inputs_.push_back({std::move(start)});
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
  if (pipeline_.has_candidate(id)) return {};
  const Timestamp time = block.header.time;
  TALLY_TRY(const bool good, pipeline_.execute(std::move(block)));
  if (wanted_ != id) return {};
  wanted_.reset();
  if (good)
    answer_check(id, time);
  else
    inputs_.push_back({consensus::ValueChecked{state_.height, id, consensus::Verdict::kInvalid}});
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
  return hooks_.persist(effect);
}

Result<void, Fault> Effects::on(const consensus::NeedValue& effect) {
  TALLY_TRY(const BlockId id, pipeline_.propose(hooks_.block_time()));
  inputs_.push_back({consensus::ValueBuilt{effect.height, effect.round, id}});
  return {};
}

Result<void, Fault> Effects::on(const consensus::CheckValue& effect) {
  if (const auto time = pipeline_.candidate_time(effect.block))
    answer_check(effect.block, *time);
  else
    wanted_ = effect.block;
  return {};
}

Result<void, Fault> Effects::on(const consensus::SignProposal& effect) {
  TALLY_CHECK(key_ != nullptr, "only a validator is asked to sign");
  Proposal proposal = effect.proposal;
  proposal.signature = key_->sign(sign_hash(pipeline_.chain(), proposal));
  inputs_.push_back({consensus::ProposalSigned{proposal}});
  return {};
}

Result<void, Fault> Effects::on(const consensus::SignVote& effect) {
  TALLY_CHECK(key_ != nullptr, "only a validator is asked to sign");
  TALLY_TRY_VOID(pipeline_.health());
  Vote vote = effect.vote;
  vote.signature = key_->sign(sign_hash(pipeline_.chain(), vote));
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
  TALLY_TRY(CommittedBlock block, pipeline_.commit(effect.commit));
  hooks_.committed(std::move(block));
  return {};
}

/// Evidence travels in blocks once there is stake to lose; until then it is only told.
Result<void, Fault> Effects::on(const consensus::ReportEvidence&) { return {}; }

Result<void, Fault> Effects::on(const consensus::Contradiction& effect) {
  return Fail{fault(std::errc::state_not_recoverable,
                    "two thirds of the validators finalised block " + effect.commit.block.hex() +
                        " at height " + std::to_string(effect.commit.height) +
                        ", which this node finds wrong: compare versions before starting again")};
}

}  // namespace tally::node
