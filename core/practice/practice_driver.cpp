// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_driver.hpp"

#include <algorithm>
#include <utility>

#include "core/contract/execute.hpp"
#include "core/practice/lock_step.hpp"

namespace tally::practice {
namespace {

constexpr std::chrono::milliseconds kTurn{200};

node::Rejection already_welcomed() {
  return {static_cast<std::uint16_t>(node::PoolError::kAlreadyFinal), "already_final",
          "this account has had its practice money"};
}

}  // namespace

PracticeDriver::PracticeDriver(node::DrivenNode& node, Neighbours& neighbours,
                               PracticeClock& clock, const Hash256& root,
                               std::int32_t warm_up_days)
    : node_(node),
      neighbours_(neighbours),
      clock_(clock),
      bureau_(node, neighbours, root),
      warm_up_days_(warm_up_days),
      thread_([this] { run(); }) {}

PracticeDriver::~PracticeDriver() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void PracticeDriver::set_speed(std::int64_t speed) {
  clock_.set_speed(speed);
  {
    const std::lock_guard lock(mutex_);
    hurry_ = true;
  }
  changed_.notify_all();
}

void PracticeDriver::welcome(AccountId account, node::Node::SubmitCallback done) {
  {
    const std::lock_guard lock(mutex_);
    newcomers_.push_back({account, std::move(done)});
    hurry_ = true;
  }
  changed_.notify_all();
}

void PracticeDriver::run() {
  LockStep walk(node_, neighbours_);
  clock_.reach(walk.time());
  auto going = warm_up(walk);
  while (going && !stopping_) {
    std::deque<Newcomer> newcomers = wait_for_turn();
    if (stopping_) break;
    std::vector<Newcomer> greeted;
    for (Newcomer& newcomer : newcomers) {
      if (neighbours_.welcome(walk.state(), newcomer.account))
        greeted.push_back(std::move(newcomer));
      else
        newcomer.done(Fail{already_welcomed()});
    }
    bureau_.turn(walk.state(), std::max(clock_.now(), walk.time()),
                 clock_.speed() == node::kSpeedPause);
    going = turn(walk);
    for (const Newcomer& newcomer : greeted)
      newcomer.done(neighbours_.welcome_of(newcomer.account).value_or(TxId{}));
  }
  if (!going) node_.log(3, "practice stopped: " + going.error().what);
}

/// Until the market is alive; each step is a day.
Result<void, Fault> PracticeDriver::warm_up(LockStep& walk) {
  const Day end = kFirstDay + warm_up_days_;
  while (!stopping_ && day_of(walk.time()) < end) {
    const std::int32_t lived = std::max(day_of(walk.time()) - kFirstDay, 0);
    node_.set_phase(node::NodePhase::kWarmingUp,
                    static_cast<std::uint8_t>(lived * 100 / std::max(warm_up_days_, 1)));
    TALLY_TRY_VOID(walk.live_a_day());
    clock_.reach(walk.time());
  }
  node_.set_phase(node::NodePhase::kRunning, 100);
  return {};
}

std::deque<PracticeDriver::Newcomer> PracticeDriver::wait_for_turn() {
  std::unique_lock lock(mutex_);
  if (clock_.speed() != node::kSpeedFastest)
    changed_.wait_for(lock, kTurn, [this] { return stopping_.load() || hurry_; });
  hurry_ = false;
  return std::exchange(newcomers_, {});
}

Result<void, Fault> PracticeDriver::turn(LockStep& walk) {
  if (clock_.speed() == node::kSpeedFastest) {
    TALLY_TRY_VOID(walk.live_a_day());
    clock_.reach(walk.time());
    return {};
  }
  const Timestamp now = std::max(clock_.now(), walk.time());
  const auto due = contract::next_due_work(walk.state());
  const bool needed = neighbours_.next_wish() <= now || (due && *due <= now) ||
                      node_.waiting_transactions() > 0 || now.ms - walk.time().ms >= kDayMs;
  if (needed) TALLY_TRY_VOID(walk.step(now));
  clock_.reach(std::max(now, walk.time()));
  return {};
}

}  // namespace tally::practice
