// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/lock_step.hpp"

#include <algorithm>

namespace tally::practice {
namespace {

constexpr std::int64_t kSpacingMs = 1'000;

/// Late enough for everything that neighbours do in a day.
Timestamp evening_of(Day day) { return Timestamp{start_of(day).ms + 23 * 3'600'000}; }

}  // namespace

LockStep::LockStep(node::DrivenNode& node, Neighbours& neighbours)
    : node_(node), neighbours_(neighbours), snapshot_(node.snapshot()) {
  const auto& head = snapshot_->head();
  TALLY_CHECK(head, "a node has at least its genesis");
  time_ = head->time;
  height_ = head->height;
  neighbours_.load(snapshot_->state(), time_);
  progress_ = true;
}

Result<node::ProducedBlock, Fault> LockStep::make(Timestamp now, std::vector<Transaction> deeds) {
  const Timestamp time = height_ == 0 ? now : std::max(now, Timestamp{time_.ms + kSpacingMs});
  std::uint32_t accepted = 0;
  if (!deeds.empty()) {
    const auto answers = node_.submit_batch(std::move(deeds), time);
    for (const auto& answer : answers) {
      if (answer) {
        ++accepted;
      } else if (refused_++ < 20) {
        node_.log(0, "practice: a neighbour was refused: " + answer.error().name);
      }
    }
  }
  TALLY_TRY(const node::ProducedBlock block, node_.produce_block(time));
  snapshot_ = node_.snapshot();
  time_ = block.time;
  height_ = block.height;
  progress_ = neighbours_.observe(snapshot_->state(), time_, block.transactions != accepted);
  return block;
}

Result<node::ProducedBlock, Fault> LockStep::step(Timestamp now) {
  return make(now, neighbours_.deeds(snapshot_->state(), now));
}

Result<void, Fault> LockStep::live_a_day() {
  Timestamp evening = evening_of(day_of(time_));
  std::vector<Transaction> deeds;
  if (time_ >= evening && progress_) deeds = neighbours_.deeds(snapshot_->state(), evening);
  if (time_ >= evening && deeds.empty()) evening = evening_of(day_of(time_) + 1);
  if (deeds.empty()) deeds = neighbours_.deeds(snapshot_->state(), evening);
  while (true) {
    TALLY_TRY_VOID(make(evening, std::move(deeds)));
    if (!progress_) return {};
    deeds = neighbours_.deeds(snapshot_->state(), evening);
    if (deeds.empty()) return {};
  }
}

}  // namespace tally::practice
