// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <deque>
#include <thread>

#include "core/node/api/driven.hpp"
#include "core/node/api/practice.hpp"
#include "core/practice/bureau.hpp"
#include "core/practice/neighbours.hpp"
#include "core/practice/practice_clock.hpp"

/// A practice network that runs beside a window, on a thread of its own.
/// Begin:  lives through the first `warm_up_days` as fast as the machine goes (kWarmingUp), then
///         by its clock, from the newest block on.
/// Blocks: at most five a second of life, when neighbours, due work or users' transactions wait;
///         at least one a day of chain time. Paused, neighbours and time stand still, but what
///         users send still gets its block, a second of chain time after the last.
/// Errors: a Fault of the node stops the thread; the node's tip says what happened.
/// Thread: as node::Practice; callbacks of `welcome` come on the driver's thread.
namespace tally::practice {

class PracticeDriver : public node::Practice {
 public:
  /// All three must outlive it. `root`: of the network's seed; it names the bureau.
  PracticeDriver(node::DrivenNode& node, Neighbours& neighbours, PracticeClock& clock,
                 const Hash256& root, std::int32_t warm_up_days);
  ~PracticeDriver() override;

  [[nodiscard]] std::int64_t speed() const override { return clock_.speed(); }
  void set_speed(std::int64_t speed) override;
  [[nodiscard]] Timestamp now() const override { return clock_.now(); }
  void welcome(AccountId account, node::Node::SubmitCallback done) override;

 private:
  struct Newcomer {
    AccountId account;
    node::Node::SubmitCallback done;
  };
  void run();
  [[nodiscard]] Result<void, Fault> warm_up(class LockStep& walk);
  [[nodiscard]] Result<void, Fault> turn(class LockStep& walk);
  [[nodiscard]] std::deque<Newcomer> wait_for_turn();

  node::DrivenNode& node_;
  Neighbours& neighbours_;
  PracticeClock& clock_;
  Bureau bureau_;
  const std::int32_t warm_up_days_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Newcomer> newcomers_;
  std::atomic<bool> stopping_{false};
  bool hurry_ = false;
  std::thread thread_;
};

}  // namespace tally::practice
