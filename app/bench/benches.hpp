// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/bench/bench.hpp"

/// The benchmarks, one source each; benches.cpp has the table of their names.
namespace tally::app {

[[nodiscard]] std::vector<Figure> bench_replay(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_connect_block(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_empty_blocks(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_snapshot(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_state(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_repayment(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_schedule(const BenchOptions& options);
[[nodiscard]] std::vector<Figure> bench_credential(const BenchOptions& options);

}  // namespace tally::app
