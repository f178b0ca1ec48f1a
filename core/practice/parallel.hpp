// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

/// Runs `work(i)` for each i below `count` on all cores; returns when all are done.
/// Thread: `work` is called from several at once, for different i.
namespace tally::practice {

template <typename Work>
void for_each_on_all_cores(std::size_t count, const Work& work) {
  constexpr std::size_t kWorthAThread = 32;
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t helpers = std::min(cores - 1, count / kWorthAThread);
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back(run);
  run();
  for (std::thread& thread : threads) thread.join();
}

}  // namespace tally::practice
