// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_thread.hpp"

#include <algorithm>
#include <future>

#include "core/data/check.hpp"

namespace tally::node {

NodeThread::NodeThread(std::size_t capacity) : queue_(capacity), thread_([this] { loop(); }) {}

NodeThread::~NodeThread() { stop(); }

bool NodeThread::run(const Task& task) {
  TALLY_CHECK(std::this_thread::get_id() != thread_.get_id(), "run() would wait for itself");
  std::promise<void> done;
  const bool taken = post([&] {
    task();
    done.set_value();
  });
  if (taken) done.get_future().wait();
  return taken;
}

void NodeThread::arm(std::uint32_t timer, Clock::time_point when, Task task) {
  timers_.insert_or_assign(timer, Timer{when, std::move(task)});
}

void NodeThread::disarm(std::uint32_t timer) { timers_.erase(timer); }

void NodeThread::stop() {
  queue_.close();
  if (thread_.joinable()) thread_.join();
}

void NodeThread::loop() {
  while (true) {
    std::deque<Task> tasks = queue_.take(next_ring());
    const bool ends = tasks.empty() && queue_.is_closed();
    for (Task& task : tasks) task();
    if (ends) return;
    ring_due();
  }
}

std::optional<Clock::time_point> NodeThread::next_ring() const {
  const auto first = std::ranges::min_element(
      timers_, {}, [](const auto& entry) { return entry.second.when; });
  if (first == timers_.end()) return std::nullopt;
  return first->second.when;
}

void NodeThread::ring_due() {
  while (true) {
    const auto first = std::ranges::min_element(
        timers_, {}, [](const auto& entry) { return entry.second.when; });
    if (first == timers_.end() || first->second.when > Clock::now()) return;
    Task task = std::move(first->second.task);
    timers_.erase(first);
    task();
  }
}

}  // namespace tally::node
