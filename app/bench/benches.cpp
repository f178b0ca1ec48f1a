// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/benches.hpp"

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

namespace tally::app {
namespace {

constexpr Bench kBenches[] = {
    {"replay", "Full validation of a chain of mixed one-signature transactions, into a new store",
     bench_replay},
    {"connect-block", "One block of 1000 transactions with 5 signatures each",
     bench_connect_block},
    {"empty-blocks", "Heights without transactions, executed and committed", bench_empty_blocks},
    {"snapshot", "A new node fetches a state of a million accounts over loopback", bench_snapshot},
    {"state", "Leaf updates of the state tree, pages in memory", bench_state},
    {"repayment", "One repayment as note holders and open loans grow", bench_repayment},
    {"schedule", "Schedules of 36 instalments, calculated in integers", bench_schedule},
    {"credential", "Presentations verified, and a status list of 2^20 entries", bench_credential},
};

}  // namespace

std::span<const Bench> all_benches() { return kBenches; }

void on_all_cores(std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> helpers;
  for (unsigned core = 1; core < std::max(1U, std::thread::hardware_concurrency()); ++core)
    helpers.emplace_back(take);
  take();
}

ScratchDirectory::ScratchDirectory(const BenchOptions& options) {
  const auto base =
      options.directory.empty() ? std::filesystem::temp_directory_path() : options.directory;
  path_ = base / ("tallystick-bench-" + std::to_string(std::random_device{}()));
  std::error_code code;
  std::filesystem::create_directories(path_, code);
  if (code) throw std::runtime_error("cannot make " + path_.string() + ": " + code.message());
}

ScratchDirectory::~ScratchDirectory() {
  std::error_code code;
  std::filesystem::remove_all(path_, code);
}

double median_seconds(int runs, const std::function<void()>& work) {
  std::vector<double> seconds;
  for (int i = 0; i < runs; ++i) {
    const Stopwatch watch;
    work();
    seconds.push_back(watch.seconds());
  }
  std::ranges::nth_element(seconds, seconds.begin() + runs / 2);
  return seconds[static_cast<std::size_t>(runs / 2)];
}

}  // namespace tally::app
