// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/data/result.hpp"
#include "tests/sim/simulation.hpp"

/// The faults of a run as a text that can be kept, played again and made shorter.
/// Shape:  lines of words. `schedule 1`, then `run`, `nodes`, `seed`, `heights`, `faults` and
///         `mutant` as on the command line, `finds` what is broken, then each fault: its name, a,
///         b, n (Topic).
///         What a fault does besides happening (how late, which nodes are cut off) is the seed's.
/// Errors: one line that names the line that is wrong.
namespace tally::sim {

struct Schedule {
  Settings settings;  ///< with `only`
  std::string finds;  ///< Report::broken
};

[[nodiscard]] std::string to_text(const Schedule& schedule);
[[nodiscard]] Result<Schedule, std::string> schedule_in(const std::string& text);

/// Is it the same thing that is broken? Which node, height and round do not matter.
[[nodiscard]] bool is_same(const std::string& broken, const std::string& other);

/// Takes faults away as long as the same thing is still broken: whole kinds first, then ever
/// smaller parts of what is left (Zeller's ddmin). `tried` is told after each run.
/// Requires a report that is broken, of these settings. At the end no single fault can be missed,
/// unless `most_runs` ended it before.
[[nodiscard]] Schedule shrink(const Settings& settings, const Report& report,
                              std::size_t most_runs,
                              const std::function<void(std::size_t left)>& tried = {});

}  // namespace tally::sim
