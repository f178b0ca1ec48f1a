// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_chain.hpp"
#include "app/bench/benches.hpp"
#include "app/bench/workload.hpp"
#include "core/contract/schedule.hpp"
#include "core/data/state/memory_state.hpp"

namespace tally::app {
namespace {

Bytes numbered(std::string_view what, std::size_t number) {
  return to_bytes(as_bytes(std::string(what) + std::to_string(number)));
}

}  // namespace

/// Every height: a header checked and executed, every root compared, committed to the store.
std::vector<Figure> bench_empty_blocks(const BenchOptions& options) {
  const ScratchDirectory scratch(options);
  const Workload work(2);
  const std::int64_t count = options.transactions > 0 ? options.transactions : 20'000;
  const PublicKey& validator = work.validator().public_key();
  const auto source = open_pipeline(work.genesis(), scratch.path() / "source", validator);
  Timestamp time = work.genesis().time;
  for (std::int64_t i = 0; i < count; ++i) {
    time.ms += 1'000;
    static_cast<void>(make_block(*source, work.validator(), {}, time));
  }
  const auto target = open_pipeline(work.genesis(), scratch.path() / "target", validator);
  const Stopwatch watch;
  follow(*source, *target, static_cast<Height>(count));
  const double seconds = watch.seconds();
  return {{"blocks", static_cast<double>(count)},
          {"seconds", seconds},
          {"blocks_per_second", static_cast<double>(count) / seconds}};
}

/// Changed leaves a second in a tree of 100'000, 10'000 a block, its pages in memory.
std::vector<Figure> bench_state(const BenchOptions&) {
  constexpr std::size_t kEntries = 100'000;
  constexpr std::size_t kChanged = 10'000;
  MemoryPages pages;
  StateDiff all;
  for (std::size_t i = 0; i < kEntries; ++i) all[numbered("key ", i)] = Bytes(48);
  TreeUpdate update = must(StateTree(pages, {}).update(all));
  pages.apply(update);
  Hash256 root = update.root;
  std::size_t round = 0;
  const double seconds = median_seconds(15, [&] {
    ++round;
    StateDiff diff;
    for (std::size_t i = 0; i < kChanged; ++i)
      diff[numbered("key ", (i * 7'919 + round) % kEntries)] = numbered("value ", round * i);
    TreeUpdate next = must(StateTree(pages, root).update(diff));
    pages.apply(next);
    root = next.root;
  });
  return {{"entries", kEntries},
          {"leaf_updates_per_second", static_cast<double>(kChanged) / seconds}};
}

std::vector<Figure> bench_schedule(const BenchOptions&) {
  constexpr std::size_t kSchedules = 20'000;
  std::int64_t sum = 0;
  contract::Repayment repayment{RepaymentMethod::kAnnuity, PaymentPeriod::kMonth, 36, {}};
  const double seconds = median_seconds(5, [&] {
    for (std::size_t i = 0; i < kSchedules; ++i) {
      repayment.rate.ppb = static_cast<std::int64_t>(10'000 * (i + 1));
      sum += contract::schedule_of(Amount{1'610'000}, repayment).back().interest.minor;
    }
  });
  if (sum <= 0) throw std::runtime_error("a schedule without interest");
  return {{"instalments", 36}, {"schedules_per_second", kSchedules / seconds}};
}

}  // namespace tally::app
