// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <thread>

#include "core/node/task_queue.hpp"

/// One thread that works off a TaskQueue and rings timers in between.
/// Shape:  a timer has a number; arming it again moves it. Timers that are due ring in order of
///         their moment, each once.
/// Thread: post and stop from any; arm and disarm from tasks and timers of this thread only.
namespace tally::node {

class NodeThread {
 public:
  explicit NodeThread(std::size_t capacity);
  /// Stops and waits.
  ~NodeThread();
  NodeThread(const NodeThread&) = delete;
  NodeThread& operator=(const NodeThread&) = delete;

  /// False when the queue is full or the thread is stopping.
  [[nodiscard]] bool post(Task task) { return queue_.push(std::move(task)); }
  /// Runs the task on this thread and waits for it. False, without running it, when stopping.
  [[nodiscard]] bool run(const Task& task);

  void arm(std::uint32_t timer, Clock::time_point when, Task task);
  void disarm(std::uint32_t timer);

  /// Works off what is queued, then ends the thread and waits for it. Not from this thread.
  void stop();
  [[nodiscard]] std::uint64_t refused() const { return queue_.refused(); }

 private:
  struct Timer {
    Clock::time_point when;
    Task task;
  };
  void loop();
  [[nodiscard]] std::optional<Clock::time_point> next_ring() const;
  void ring_due();

  TaskQueue queue_;
  std::map<std::uint32_t, Timer> timers_;
  std::thread thread_;
};

}  // namespace tally::node
