// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/direct_node.hpp"

#include "core/contract/execute.hpp"

namespace tally::sim {
namespace {

constexpr std::size_t kKeptAhead = 16;
constexpr Height kHelpedAtOnce = 3;

}  // namespace

void DirectNode::hear(std::uint32_t from, Height height, consensus::Input input) {
  const auto error = feed(std::move(input));
  if (error == consensus::VoteError::kOldHeight && height > 0) help(from, height - 1);
  if (error == consensus::VoteError::kFutureHeight)
    post_.send(self_.index, from, AtHeight{chain_.parent().height});
}

void DirectNode::try_start() {
  const Height next = chain_.parent().height + 1;
  if (state_.height == next && state_.stage != consensus::Stage::kIdle) return;
  const auto ready = ahead_.find(next);
  const std::int64_t age_ms = wall().ms - chain_.parent().time.ms;
  const bool due = age_ms >= genesis_.params.heartbeat_ms ||
                   (age_ms >= genesis_.params.min_block_spacing_ms && chain_.pool().count() > 0);
  if (ready == ahead_.end() && !due) return;
  start_height(true);
  ahead_.erase(ahead_.begin(), ahead_.lower_bound(chain_.parent().height + 1));
  if (const auto at = ahead_.find(next); at != ahead_.end()) take_final(at->second);
}

void DirectNode::tick() {
  Chance& chance = outside_.chance();
  for (const BlockId& id : wanted_) send_all(WantBlock{id});
  const auto peer = static_cast<std::uint32_t>(
      chance.below(chance.next(Topic::kPeer, self_.index), self_.nodes));
  if (peer != self_.index) post_.send(self_.index, peer, AtHeight{chain_.parent().height});
  if (self_.lies.repeats_old && !said_.empty())
    say_all(Said(said_[chance.below(chance.next(Topic::kRepeat, self_.index), said_.size())]),
            nullptr);
  try_start();
}

void DirectNode::receive(std::uint32_t from, const Message& message) {
  if (const auto* vote = std::get_if<Vote>(&message)) {
    hear(from, vote->height, {consensus::VoteReceived{*vote}});
  } else if (const auto* proposal = std::get_if<Proposal>(&message)) {
    hear(from, proposal->height, {consensus::ProposalReceived{*proposal}});
  } else if (const auto* polka = std::get_if<Polka>(&message)) {
    hear(from, 0, {consensus::PolkaReceived{*polka}});
  } else if (const auto* block = std::get_if<std::shared_ptr<const Block>>(&message)) {
    take_block(*block);
  } else if (const auto* done = std::get_if<std::shared_ptr<const FinalBlock>>(&message)) {
    take_final(*done);
  } else if (const auto* asked = std::get_if<WantBlock>(&message)) {
    const auto found = disk_.blocks.find(asked->block);
    if (found != disk_.blocks.end()) post_.send(self_.index, from, found->second);
  } else if (const auto* height = std::get_if<AtHeight>(&message)) {
    if (height->height < chain_.parent().height) help(from, height->height);
  } else {
    KnownTransaction tx = *std::get<std::shared_ptr<const KnownTransaction>>(message);
    const auto verdict = contract::check(chain_.state(), tx, wall());
    if (verdict == contract::TxError::kNone) static_cast<void>(chain_.pool().add(tx, verdict));
  }
  try_start();
}

void DirectNode::help(std::uint32_t peer, Height behind) {
  if (self_.mutant == Mutant::kLaggardsIgnored) return;
  for (Height height = behind + 1; height <= behind + kHelpedAtOnce; ++height) {
    const FinalBlock* block = chain_.final_block(height);
    if (block == nullptr) return;
    outside_.probe("laggard helped");
    post_.send(self_.index, peer, std::make_shared<const FinalBlock>(*block));
  }
}

void DirectNode::take_final(const std::shared_ptr<const FinalBlock>& block) {
  const Height height = block->block.header.height;
  const Height next = chain_.parent().height + 1;
  if (height < next) return;
  if (ahead_.size() < kKeptAhead) ahead_.emplace(height, block);
  if (height > next || state_.height != next) return;
  outside_.probe("decided by a certificate");
  take_block(std::make_shared<const Block>(block->block));
  static_cast<void>(feed({consensus::CommitReceived{block->commit}}));
}

void DirectNode::say_all(const Said& said, const std::shared_ptr<const Block>& with) {
  if (with) send_all(with);
  send_all(std::visit([](const auto& kind) { return Message(kind); }, said));
}

void DirectNode::say_to(std::uint32_t node, const Said& said,
                        const std::shared_ptr<const Block>& with) {
  if (with) post_.send(self_.index, node, with);
  post_.send(self_.index, node, std::visit([](const auto& kind) { return Message(kind); }, said));
}

void DirectNode::send_all(const Message& message) {
  for (std::uint32_t to = 0; to < self_.nodes; ++to)
    if (to != self_.index) post_.send(self_.index, to, message);
}

void DirectNode::crash(bool log_damaged) {
  SimNode::crash(log_damaged);
  ahead_.clear();
}

void DirectNode::boot() {
  down = false;
  resume_log();
}

}  // namespace tally::sim
