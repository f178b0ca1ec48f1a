// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_chain.hpp"
#include "app/bench/benches.hpp"
#include "app/bench/workload.hpp"
#include "core/node/catch_up.hpp"

namespace tally::app {
namespace {

constexpr std::size_t kPeople = 4'000;
constexpr std::size_t kBlockTransactions = 3'400;
constexpr std::int64_t kUsually = 200'000;

}  // namespace

/// transactions_per_second: read from segments, decoded, verified, executed, state root compared,
/// committed to LevelDB with the read model. verify_per_second: the mean of the raw rate before and
/// after, because a shared machine has better and worse moments. The cpu_ figures are of
/// work done on all cores and hardly know of what else the machine does.
std::vector<Figure> bench_replay(const BenchOptions& options) {
  const ScratchDirectory scratch(options);
  Workload work(kPeople);
  const PublicKey& validator = work.validator().public_key();
  const auto source = open_pipeline(work.genesis(), scratch.path() / "source", validator);
  const std::int64_t wanted = options.transactions > 0 ? options.transactions : kUsually;
  std::int64_t made = 0;
  Timestamp time = work.genesis().time;
  while (made < wanted) {
    time.ms += 1'000;
    const auto count = std::min<std::int64_t>(wanted - made, kBlockTransactions);
    auto transactions = work.next(static_cast<std::size_t>(count), time);
    made += static_cast<std::int64_t>(transactions.size());
    static_cast<void>(make_block(*source, work.validator(), std::move(transactions), time));
  }
  const Height last = source->parent().height;

  const RawRate before = raw_verify_rate();
  const auto target = open_pipeline(work.genesis(), scratch.path() / "target", validator);
  const Stopwatch watch;
  const CpuStopwatch cpu;
  follow(*source, *target, last);
  const double seconds = watch.seconds();
  const double cpu_us = cpu.seconds() / static_cast<double>(made) * 1e6;
  const RawRate after = raw_verify_rate();
  const double raw = (before.per_second + after.per_second) / 2;
  const double raw_cpu_us = (before.cpu_us + after.cpu_us) / 2;
  if (target->snapshot()->head()->state_root != source->snapshot()->head()->state_root)
    throw std::runtime_error("the replayed state differs");

  const double rate = static_cast<double>(made) / seconds;
  return {{"transactions", static_cast<double>(made)},
          {"blocks", static_cast<double>(last)},
          {"seconds", seconds},
          {"transactions_per_second", rate},
          {"verify_per_second", raw},
          {"ratio", rate / raw},
          {"cpu_us_per_transaction", cpu_us},
          {"cpu_us_per_verify", raw_cpu_us},
          {"cpu_ratio", raw_cpu_us / cpu_us}};
}

}  // namespace tally::app
