// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_node.hpp"

#include "core/contract/execute.hpp"

namespace tally::sim {
namespace {

constexpr std::int64_t kAheadMs = 500;
constexpr std::int64_t kBehindMs = 10'000;
constexpr std::size_t kKeptAhead = 16;
constexpr std::size_t kKeptBlocks = 64;
constexpr Height kHelpedAtOnce = 3;

}  // namespace

SimNode::SimNode(std::uint32_t index, SecretKey key, std::uint32_t nodes,
                 const contract::Genesis& genesis, Mutant mutant, Lies lies, Outside& outside,
                 Checker& checker)
    : index_(index),
      key_(std::move(key)),
      nodes_(nodes),
      genesis_(genesis),
      mutant_(mutant),
      lies_(lies),
      outside_(outside),
      checker_(checker),
      chain_(genesis),
      state_(contract::chain_id(genesis), consensus::Timeouts{}) {
  if (mutant_ == Mutant::kCoinMinted) chain_.mint();
}

Timestamp SimNode::wall() const {
  return Timestamp{genesis_.time.ms + outside_.now_ms() + clock_error_ms};
}

/// The engine's memory, as a planted bug or a liar would have it.
void SimNode::tamper() {
  if (mutant_ == Mutant::kQuorumOffByOne && !state_.validators.members.empty())
    state_.quorum = state_.validators.total_power() * 2 / 3;
  if (mutant_ == Mutant::kLockSkipped || lies_.forgets_locks) state_.locked.reset();
}

void SimNode::feed(std::uint32_t from, consensus::Input input) {
  const auto effects = consensus::step(state_, input);
  if (effects) {
    tamper();
    carry_out(*effects);
    work_off();
    return;
  }
  if (from == index_) return;
  Height height = 0;
  if (const auto* vote = std::get_if<consensus::VoteReceived>(&input.kind))
    height = vote->vote.height;
  if (const auto* proposal = std::get_if<consensus::ProposalReceived>(&input.kind))
    height = proposal->proposal.height;
  if (effects.error() == consensus::VoteError::kOldHeight && height > 0) help(from, height - 1);
  if (effects.error() == consensus::VoteError::kFutureHeight)
    outside_.send(index_, from, AtHeight{chain_.parent().height});
}

void SimNode::work_off() {
  while (!inputs_.empty()) {
    const consensus::Input input = std::move(inputs_.front());
    inputs_.pop_front();
    const auto effects = consensus::step(state_, input);
    if (!effects) continue;
    tamper();
    carry_out(*effects);
  }
}

void SimNode::carry_out(const consensus::Effects& effects) {
  for (const consensus::Effect& effect : effects) {
    if (outside_.dies(index_)) throw Crash{};
    std::visit([this](const auto& kind) { on(kind); }, effect);
  }
}

void SimNode::timer(const consensus::TimeoutElapsed& timeout) { feed(index_, {timeout}); }

void SimNode::start_height() {
  consensus::StartHeight start;
  start.height = chain_.parent().height + 1;
  start.validators = chain_.parent().next.next;
  start.self = start.validators.index_of(key_.public_key());
  wanted_.clear();
  feed(index_, {std::move(start)});
}

void SimNode::try_start() {
  const Height next = chain_.parent().height + 1;
  if (state_.height == next && state_.stage != consensus::Stage::kIdle) return;
  const auto ready = ahead_.find(next);
  const std::int64_t age_ms = wall().ms - chain_.parent().time.ms;
  const bool due = age_ms >= genesis_.params.heartbeat_ms ||
                   (age_ms >= genesis_.params.min_block_spacing_ms && chain_.pool().count() > 0);
  if (ready == ahead_.end() && !due) return;
  start_height();
  ahead_.erase(ahead_.begin(), ahead_.lower_bound(chain_.parent().height + 1));
  if (const auto at = ahead_.find(next); at != ahead_.end()) take_final(at->second);
}

void SimNode::tick() {
  for (const BlockId& id : wanted_) send_all(WantBlock{id});
  const auto peer = static_cast<std::uint32_t>(outside_.dice().below(nodes_));
  if (peer != index_) outside_.send(index_, peer, AtHeight{chain_.parent().height});
  if (lies_.repeats_old && !said_.empty())
    send_all(Message(said_[outside_.dice().below(said_.size())]));
  try_start();
}

void SimNode::receive(std::uint32_t from, const Message& message) {
  if (const auto* vote = std::get_if<Vote>(&message)) {
    feed(from, {consensus::VoteReceived{*vote}});
  } else if (const auto* proposal = std::get_if<Proposal>(&message)) {
    feed(from, {consensus::ProposalReceived{*proposal}});
  } else if (const auto* polka = std::get_if<Polka>(&message)) {
    feed(from, {consensus::PolkaReceived{*polka}});
  } else if (const auto* block = std::get_if<std::shared_ptr<const Block>>(&message)) {
    take_block(*block);
  } else if (const auto* done = std::get_if<std::shared_ptr<const FinalBlock>>(&message)) {
    take_final(*done);
  } else if (const auto* want = std::get_if<WantBlock>(&message)) {
    const auto found = disk_.blocks.find(want->block);
    if (found != disk_.blocks.end()) outside_.send(index_, from, found->second);
  } else if (const auto* height = std::get_if<AtHeight>(&message)) {
    if (height->height < chain_.parent().height) help(from, height->height);
  } else {
    KnownTransaction tx = *std::get<std::shared_ptr<const KnownTransaction>>(message);
    const auto verdict = contract::check(chain_.state(), tx, wall());
    if (verdict == contract::TxError::kNone) static_cast<void>(chain_.pool().add(tx, verdict));
  }
  try_start();
}

void SimNode::help(std::uint32_t peer, Height behind) {
  if (mutant_ == Mutant::kLaggardsIgnored) return;
  for (Height height = behind + 1; height <= behind + kHelpedAtOnce; ++height) {
    const FinalBlock* block = chain_.final_block(height);
    if (block == nullptr) return;
    outside_.probe("laggard helped");
    outside_.send(index_, peer, std::make_shared<const FinalBlock>(*block));
  }
}

void SimNode::take_block(const std::shared_ptr<const Block>& block) {
  const Height height = block->header.height;
  if (height <= chain_.parent().height || height > chain_.parent().height + 2) return;
  const BlockId id = id_of(block->header);
  if (disk_.blocks.size() < kKeptBlocks) disk_.blocks.emplace(id, block);
  if (!wanted_.contains(id) || !disk_.blocks.contains(id)) return;
  wanted_.erase(id);
  look_at(id);
  work_off();
}

void SimNode::take_final(const std::shared_ptr<const FinalBlock>& block) {
  const Height height = block->block.header.height;
  const Height next = chain_.parent().height + 1;
  if (height < next) return;
  if (ahead_.size() < kKeptAhead) ahead_.emplace(height, block);
  if (height > next || state_.height != next) return;
  outside_.probe("decided by a certificate");
  take_block(std::make_shared<const Block>(block->block));
  feed(index_, {consensus::CommitReceived{block->commit}});
}

/// Executes a block that is asked about, or asks for it.
void SimNode::look_at(const BlockId& id) {
  const auto found = disk_.blocks.find(id);
  if (found == disk_.blocks.end()) {
    wanted_.insert(id);
    outside_.probe("block asked for");
    return send_all(WantBlock{id});
  }
  const Block& block = *found->second;
  const std::int64_t ahead_ms = block.header.time.ms - wall().ms;
  auto verdict = consensus::Verdict::kValid;
  if (mutant_ == Mutant::kVerdictSkipped)
    chain_.believe(block);
  else if (!chain_.execute(block))
    verdict = consensus::Verdict::kInvalid;
  else if ((ahead_ms > kAheadMs || ahead_ms < -kBehindMs) && mutant_ != Mutant::kClockNotChecked)
    verdict = consensus::Verdict::kUntimely;
  if (verdict == consensus::Verdict::kInvalid) outside_.probe("invalid block refused");
  if (verdict == consensus::Verdict::kUntimely) outside_.probe("untimely block");
  inputs_.push_back({consensus::ValueChecked{state_.height, id, verdict}});
}

void SimNode::send_all(const Message& message) {
  for (std::uint32_t to = 0; to < nodes_; ++to)
    if (to != index_) outside_.send(index_, to, message);
}

}  // namespace tally::sim
