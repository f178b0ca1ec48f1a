// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_node.hpp"

namespace tally::sim {
namespace {

constexpr std::int64_t kAheadMs = 500;
constexpr std::int64_t kBehindMs = 10'000;
constexpr std::size_t kKeptBlocks = 64;

}  // namespace

SimNode::SimNode(Self self, const contract::Genesis& genesis, Outside& outside, Checker& checker)
    : self_(std::move(self)),
      genesis_(genesis),
      outside_(outside),
      checker_(checker),
      chain_(genesis),
      state_(contract::chain_id(genesis), consensus::Timeouts{}) {
  if (self_.mutant == Mutant::kCoinMinted) chain_.mint();
}

Timestamp SimNode::wall() const {
  return Timestamp{genesis_.time.ms + outside_.now_ms() + clock_error_ms};
}

/// The engine's memory, as a planted bug or a liar would have it.
void SimNode::tamper() {
  if (self_.mutant == Mutant::kQuorumOffByOne && !state_.validators.members.empty())
    state_.quorum = state_.validators.total_power() * 2 / 3;
  if (self_.mutant == Mutant::kLockSkipped || self_.lies.forgets_locks) state_.locked.reset();
}

consensus::VoteError SimNode::feed(consensus::Input input) {
  const auto effects = consensus::step(state_, input);
  if (!effects) return effects.error();
  tamper();
  carry_out(*effects);
  work_off();
  return consensus::VoteError::kNone;
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
    if (outside_.dies(self_.index)) throw Crash{};
    std::visit([this](const auto& kind) { on(kind); }, effect);
  }
}

void SimNode::timer(const consensus::TimeoutElapsed& timeout) {
  static_cast<void>(feed({timeout}));
}

bool SimNode::is_deciding() const {
  return state_.height == chain_.parent().height + 1 && state_.stage != consensus::Stage::kIdle &&
         state_.stage != consensus::Stage::kDecided;
}

void SimNode::start_height(bool voting) {
  consensus::StartHeight start;
  start.height = chain_.parent().height + 1;
  start.validators = chain_.parent().next.next;
  if (voting) start.self = start.validators.index_of(self_.key.public_key());
  wanted_.clear();
  static_cast<void>(feed({std::move(start)}));
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

/// Executes a block that is asked about, or asks for it.
void SimNode::look_at(const BlockId& id) {
  const auto found = disk_.blocks.find(id);
  if (found == disk_.blocks.end()) {
    wanted_.insert(id);
    outside_.probe("block asked for");
    return want(id);
  }
  const Block& block = *found->second;
  const std::int64_t ahead_ms = block.header.time.ms - wall().ms;
  auto verdict = consensus::Verdict::kValid;
  if (self_.mutant == Mutant::kVerdictSkipped)
    chain_.believe(block);
  else if (!chain_.execute(block))
    verdict = consensus::Verdict::kInvalid;
  else if ((ahead_ms > kAheadMs || ahead_ms < -kBehindMs) &&
           self_.mutant != Mutant::kClockNotChecked)
    verdict = consensus::Verdict::kUntimely;
  if (verdict == consensus::Verdict::kInvalid) outside_.probe("invalid block refused");
  if (verdict == consensus::Verdict::kUntimely) outside_.probe("untimely block");
  inputs_.push_back({consensus::ValueChecked{state_.height, id, verdict}});
}

void SimNode::crash(bool log_damaged) {
  ++life;
  down = true;
  outside_.probe("crash");
  const std::size_t unsynced = disk_.log.size() - disk_.synced;
  const std::size_t kept =
      disk_.synced + outside_.chance().below({Topic::kTail, self_.index, 0, life}, unsynced + 1);
  if (kept < disk_.log.size()) outside_.probe("log tail lost");
  disk_.log.resize(kept);
  if (log_damaged && !disk_.guard.empty()) {
    outside_.probe("log lost");
    disk_.log.clear();
    disk_.synced = 0;
    disk_.silent_until = std::max(disk_.silent_until, disk_.guard.rbegin()->first.height);
  }
  disk_.synced = disk_.log.size();
  state_ = consensus::State(chain_id(), consensus::Timeouts{});
  inputs_.clear();
  wanted_.clear();
  chain_.crash();
}

bool SimNode::resume_log() {
  if (disk_.log.empty() || self_.mutant == Mutant::kLogNotReplayed) return false;
  const auto* start = std::get_if<consensus::StartHeight>(&disk_.log.front().kind);
  if (start == nullptr || start->height != chain_.parent().height + 1) return false;
  outside_.probe("log replayed");
  for (const consensus::Input& record : disk_.log) {
    static_cast<void>(consensus::step(state_, record));
    tamper();
  }
  if (self_.mutant == Mutant::kResumeSkipped) return true;
  carry_out(consensus::resume(state_));
  work_off();
  return true;
}

}  // namespace tally::sim
