// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_chain.hpp"
#include "app/bench/benches.hpp"
#include "app/bench/workload.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::app {
namespace {

constexpr std::size_t kTransactions = 5'000;

}  // namespace

/// A transaction here has one signature, so the work of 1000 with five is 5000 with one: more
/// envelopes, fees and nonces than the five-signature ones would have, never fewer.
/// Timed: decoded, verified, executed and every root compared; the commit to the store apart.
/// A block holds less than that many, so the 5000 stand in two.
std::vector<Figure> bench_connect_block(const BenchOptions& options) {
  const ScratchDirectory scratch(options);
  Workload work(kTransactions);
  const PublicKey& validator = work.validator().public_key();
  const auto source = open_pipeline(work.genesis(), scratch.path() / "source", validator);
  Timestamp time = work.genesis().time;
  constexpr int kRuns = 8;
  for (int i = 0; i < 2 * kRuns; ++i) {
    time.ms += 1'000;
    auto transactions = work.next(kTransactions / 2, time);
    static_cast<void>(make_block(*source, work.validator(), std::move(transactions), time));
  }
  const auto target = open_pipeline(work.genesis(), scratch.path() / "target", validator);
  const double raw = raw_verify_rate().per_second;
  Height height = 0;
  double commits = 0;
  const double both = median_seconds(kRuns, [&] {
    for (int i = 0; i < 2; ++i) {
      const Bytes bytes = encode(must(source->read_block(++height)));
      FinalBlock block = *decode<FinalBlock>(bytes);
      if (!must(target->execute(std::move(block.block))))
        throw std::runtime_error("block " + std::to_string(height) + " is refused");
      const Stopwatch watch;
      static_cast<void>(must(target->commit(block.commit)));
      commits += watch.seconds();
    }
  });
  const double connect = both - commits / kRuns;
  const double rate = static_cast<double>(kTransactions) / connect;
  return {{"signatures", kTransactions},
          {"connect_ms", connect * 1'000},
          {"with_commit_ms", both * 1'000},
          {"signatures_per_second", rate},
          {"verify_per_second", raw},
          {"ratio", rate / raw}};
}

}  // namespace tally::app
