// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_chain.hpp"
#include "app/bench/benches.hpp"
#include "app/bench/workload.hpp"
#include "core/data/codec/reader.hpp"

namespace tally::app {
namespace {

constexpr std::size_t kTransactions = 1'000;
constexpr std::size_t kSignatures = 5;

}  // namespace

/// A block of transfers from joint accounts, five signatures each.
/// Timed: decoded, verified, executed and every root compared; the commit to the store apart.
std::vector<Figure> bench_connect_block(const BenchOptions& options) {
  const ScratchDirectory scratch(options);
  Workload work(kTransactions * kSignatures, kTransactions);
  const PublicKey& validator = work.validator().public_key();
  const auto source = open_pipeline(work.genesis(), scratch.path() / "source", validator);
  Timestamp time = work.genesis().time;
  constexpr int kRuns = 15;
  for (int i = 0; i < kRuns; ++i) {
    time.ms += 1'000;
    static_cast<void>(make_block(*source, work.validator(), work.next_joint(), time));
  }
  const auto target = open_pipeline(work.genesis(), scratch.path() / "target", validator);
  const RawRate before = raw_verify_rate();
  Height height = 0;
  double commits = 0;
  const double both = median_seconds(kRuns, [&] {
    const Bytes bytes = must(source->read_block_bytes(++height));
    FinalBlock block = *decode<FinalBlock>(bytes);
    if (block.block.transactions.size() != kTransactions)
      throw std::runtime_error("block " + std::to_string(height) + " does not hold them all");
    if (!must(target->execute(std::move(block.block))))
      throw std::runtime_error("block " + std::to_string(height) + " is refused");
    const Stopwatch watch;
    static_cast<void>(must(target->commit(block.commit)));
    commits += watch.seconds();
  });
  const double raw = (before.per_second + raw_verify_rate().per_second) / 2;
  const double connect = both - commits / kRuns;
  const double rate = static_cast<double>(kTransactions * kSignatures) / connect;
  return {{"transactions", kTransactions},
          {"signatures", kTransactions * kSignatures},
          {"connect_ms", connect * 1'000},
          {"with_commit_ms", both * 1'000},
          {"signatures_per_second", rate},
          {"verify_per_second", raw},
          {"ratio", rate / raw}};
}

}  // namespace tally::app
