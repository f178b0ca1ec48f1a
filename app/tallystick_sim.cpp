// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cstdio>

#include "tests/sim/simulation.hpp"

namespace {

using namespace tally::sim;

struct Wanted {
  Settings settings;
  std::uint64_t seeds = 1;
  std::string faults = "all";
  std::string mutant = "none";
  bool twice = false;
};

std::string list_of_mutants() {
  std::string text = "Mutants:";
  for (const NamedMutant& mutant : all_mutants()) text += " " + std::string(mutant.name);
  return text;
}

/// 0, or 1 after the first seed that breaks something.
int run(const Wanted& wanted) {
  std::map<std::string, std::uint64_t> probes;
  std::uint64_t events = 0;
  for (std::uint64_t i = 0; i < wanted.seeds; ++i) {
    Settings settings = wanted.settings;
    settings.seed += i;
    try {
      const Report report = simulate(settings);
      events += report.events;
      for (const auto& [name, count] : report.probes) probes[name] += count;
      if (wanted.twice && simulate(settings).trace != report.trace)
        throw Violation("two runs differ");
      if (wanted.seeds == 1)
        std::printf("%s  seed %llu, height %llu, %llu events, %.1f s simulated\n",
                    report.trace.c_str(), static_cast<unsigned long long>(settings.seed),
                    static_cast<unsigned long long>(report.height),
                    static_cast<unsigned long long>(report.events),
                    static_cast<double>(report.simulated_ms) / 1'000);
    } catch (const Violation& violation) {
      std::fprintf(stderr, "tallystick-sim: seed %llu: %s\n",
                   static_cast<unsigned long long>(settings.seed), violation.what());
      return 1;
    }
  }
  if (wanted.seeds == 1) return 0;
  std::printf("%llu seeds, %llu events, nothing broken\n",
              static_cast<unsigned long long>(wanted.seeds),
              static_cast<unsigned long long>(events));
  for (const char* name : all_probes())
    std::printf("  %-32s %llu\n", name, static_cast<unsigned long long>(probes[name]));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("A network in one thread, with faults from a seed; prints the trace's hash",
               "tallystick-sim");
  app.set_version_flag("--version", TALLY_VERSION);
  app.footer(list_of_mutants());
  Wanted wanted;
  app.add_option("--nodes", wanted.settings.nodes, "Validators")->check(CLI::Range(1, 31));
  app.add_option("--seed", wanted.settings.seed, "All chance of the run");
  app.add_option("--seeds", wanted.seeds, "This many runs, from that seed on")
      ->check(CLI::Range(1, 100'000'000));
  app.add_option("--heights", wanted.settings.heights, "To decide after healing")
      ->check(CLI::Range(1, 1'000'000));
  app.add_option("--faults", wanted.faults, "none, network, crash, disk, clock, byzantine or all");
  app.add_option("--mutant", wanted.mutant, "Plant this bug in every node");
  app.add_flag("--twice", wanted.twice, "Run each seed twice and compare");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  const auto faults = faults_named(wanted.faults);
  const auto mutant = mutant_named(wanted.mutant);
  if (!faults || !mutant) {
    std::fprintf(stderr, "tallystick-sim: no faults or mutant of that name; see --help\n");
    return 2;
  }
  wanted.settings.faults = *faults;
  wanted.settings.mutant = *mutant;
  return run(wanted);
}
