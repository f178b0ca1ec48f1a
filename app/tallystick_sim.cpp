// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "tests/sim/schedule.hpp"

namespace {

using namespace tally::sim;

struct Wanted {
  Settings settings;
  std::uint64_t seeds = 1;
  std::string faults = "all";
  std::string mutant = "none";
  std::string save;
  std::string play;
  bool shrinks = false;
  bool twice = false;
};

constexpr std::size_t kMostRuns = 5'000;

std::string list_of_mutants() {
  std::string text = "Mutants:";
  for (const NamedMutant& mutant : all_mutants())
    text += (mutant.whole ? " (whole node) " : " ") + std::string(mutant.name);
  return text;
}

int complain(const std::string& text, int code) {
  std::fprintf(stderr, "tallystick-sim: %s\n", text.c_str());
  return code;
}

/// False when it cannot be written.
bool save(const std::string& path, const Schedule& schedule) {
  std::ofstream file(path);
  file << to_text(schedule);
  file.close();
  return !file.fail();
}

/// What is to be told of a run in which something broke.
int found(const Wanted& wanted, const Settings& settings, const Report& report) {
  complain("seed " + std::to_string(settings.seed) + ": " + report.broken, 1);
  Schedule schedule{settings, report.broken};
  schedule.settings.only = report.faults;
  if (wanted.shrinks) {
    std::size_t runs = 0;
    schedule = shrink(settings, report, kMostRuns, [&](std::size_t) { ++runs; });
    std::printf("# %zu faults, %zu after %zu runs\n%s", report.faults.size(),
                schedule.settings.only->size(), runs, to_text(schedule).c_str());
  }
  if (!wanted.save.empty() && !save(wanted.save, schedule))
    return complain("cannot write " + wanted.save, 1);
  return 1;
}

int tell(const Wanted& wanted, const Settings& settings, const Report& report) {
  std::printf("%s  seed %llu, height %llu, %llu events, %.1f s simulated\n",
              report.trace.c_str(), static_cast<unsigned long long>(settings.seed),
              static_cast<unsigned long long>(report.height),
              static_cast<unsigned long long>(report.events),
              static_cast<double>(report.simulated_ms) / 1'000);
  if (wanted.save.empty()) return 0;
  Schedule schedule{settings, report.broken};
  schedule.settings.only = report.faults;
  return save(wanted.save, schedule) ? 0 : complain("cannot write " + wanted.save, 1);
}

/// 0, or 1 after the first seed that breaks something.
int run(const Wanted& wanted) {
  std::map<std::string, std::uint64_t> probes;
  std::uint64_t events = 0;
  for (std::uint64_t i = 0; i < wanted.seeds; ++i) {
    Settings settings = wanted.settings;
    settings.seed += i;
    Report report = simulate(settings);
    events += report.events;
    for (const auto& [name, count] : report.probes) probes[name] += count;
    if (report.broken.empty() && wanted.twice && simulate(settings).trace != report.trace)
      report.broken = "two runs differ";
    if (!report.broken.empty()) return found(wanted, settings, report);
    if (wanted.seeds == 1) return tell(wanted, settings, report);
  }
  std::printf("%llu seeds, %llu events, nothing broken\n",
              static_cast<unsigned long long>(wanted.seeds),
              static_cast<unsigned long long>(events));
  for (const char* name : all_probes(wanted.settings.whole))
    std::printf("  %-32s %llu\n", name, static_cast<unsigned long long>(probes[name]));
  return 0;
}

int play(Wanted wanted) {
  std::ifstream file(wanted.play);
  std::stringstream text;
  text << file.rdbuf();
  if (!file) return complain("cannot read " + wanted.play, 1);
  const auto schedule = schedule_in(text.str());
  if (!schedule) return complain(wanted.play + ", " + schedule.error(), 1);
  wanted.settings = schedule->settings;
  return run(wanted);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("A network in one thread, with faults from a seed; prints the trace's hash",
               "tallystick-sim");
  app.set_version_flag("--version", TALLY_VERSION);
  app.footer(list_of_mutants());
  Wanted wanted;
  app.add_option("--nodes", wanted.settings.nodes, "Validators")
      ->check(CLI::Range(1U, kMostNodes));
  app.add_option("--seed", wanted.settings.seed, "All chance of the run");
  app.add_option("--seeds", wanted.seeds, "This many runs, from that seed on")
      ->check(CLI::Range(1, 100'000'000));
  app.add_option("--heights", wanted.settings.heights, "To decide after healing")
      ->check(CLI::Range(1, 1'000'000));
  app.add_option("--faults", wanted.faults, "none, network, crash, disk, clock, byzantine or all");
  app.add_option("--mutant", wanted.mutant, "Plant this bug in every node");
  app.add_flag("--whole-node", wanted.settings.whole,
               "Nodes talk through the real peer logic; two more that do not vote");
  app.add_flag("--twice", wanted.twice, "Run each seed twice and compare");
  app.add_option("--save", wanted.save, "Write the faults of the run to this file");
  auto* file = app.add_option("--play", wanted.play, "The run that was written to this file");
  for (const char* said_there :
       {"--nodes", "--seed", "--seeds", "--heights", "--faults", "--mutant", "--whole-node"})
    file->excludes(app.get_option(said_there));
  app.add_flag("--shrink", wanted.shrinks, "Leave out all faults without which it breaks as well");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  const auto faults = faults_named(wanted.faults);
  const auto mutant = mutant_named(wanted.mutant);
  if (!faults || !mutant) return complain("no faults or mutant of that name; see --help", 2);
  if (!wanted.play.empty()) return play(wanted);
  wanted.settings.faults = *faults;
  wanted.settings.mutant = *mutant;
  return run(wanted);
}
