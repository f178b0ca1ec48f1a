// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

/// The only place where threads meet: many put tasks in, one takes them out in the same order.
/// Shape:  at most `capacity` tasks wait; a task that finds no room is refused and counted, it is
///         never put aside elsewhere.
/// Thread: push, close and refused from any; take from the one owner.
namespace tally::node {

using Task = std::function<void()>;
using Clock = std::chrono::steady_clock;

class TaskQueue {
 public:
  explicit TaskQueue(std::size_t capacity) : capacity_(capacity) {}
  TaskQueue(const TaskQueue&) = delete;
  TaskQueue& operator=(const TaskQueue&) = delete;

  /// False when the queue is full or closed; the task is then gone.
  [[nodiscard]] bool push(Task task);
  /// Everything that waits. Waits itself until there is something, the queue is closed, or `until`
  /// has come; an empty answer means one of the last two.
  [[nodiscard]] std::deque<Task> take(std::optional<Clock::time_point> until);
  /// Nothing gets in any more; what is in can still be taken.
  void close();
  [[nodiscard]] bool is_closed() const;
  [[nodiscard]] std::uint64_t refused() const { return refused_; }

 private:
  const std::size_t capacity_;
  mutable std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Task> tasks_;
  bool closed_ = false;
  std::atomic<std::uint64_t> refused_{0};
};

}  // namespace tally::node
