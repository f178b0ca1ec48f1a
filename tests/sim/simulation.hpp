// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "tests/sim/settings.hpp"

/// A whole network in one thread and no real time: nodes, the ways between them, clocks, and all
/// that goes wrong with them, from one seed.
namespace tally::sim {

struct Report {
  std::string broken;  ///< what does not hold, in one line; empty: nothing
  std::string trace;   ///< hex; equal for equal settings, whatever the compiler
  std::uint64_t height = 0;
  std::uint64_t events = 0;
  std::int64_t simulated_ms = 0;
  std::vector<Throw> faults;  ///< in the order in which they happened
  std::map<std::string, std::uint64_t> probes;
};

[[nodiscard]] Report simulate(const Settings& settings);

/// Every probe that a run with all faults can touch; one that many seeds never touch shows that
/// the simulator does not go where it should.
[[nodiscard]] std::span<const char* const> all_probes(bool whole);

}  // namespace tally::sim
