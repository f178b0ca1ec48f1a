// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/task_queue.hpp"

#include <utility>

namespace tally::node {

bool TaskQueue::push(Task task) {
  {
    const std::lock_guard lock(mutex_);
    if (closed_ || tasks_.size() >= capacity_) {
      ++refused_;
      return false;
    }
    tasks_.push_back(std::move(task));
  }
  arrived_.notify_one();
  return true;
}

std::deque<Task> TaskQueue::take(std::optional<Clock::time_point> until) {
  std::unique_lock lock(mutex_);
  const auto ready = [this] { return closed_ || !tasks_.empty(); };
  if (until)
    arrived_.wait_until(lock, *until, ready);
  else
    arrived_.wait(lock, ready);
  return std::exchange(tasks_, {});
}

void TaskQueue::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  arrived_.notify_all();
}

bool TaskQueue::is_closed() const {
  const std::lock_guard lock(mutex_);
  return closed_;
}

}  // namespace tally::node
