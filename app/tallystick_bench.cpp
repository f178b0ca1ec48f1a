// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

#include "app/bench/bench.hpp"

namespace {

using namespace tally::app;

std::string list_of_benches() {
  std::string text = "Benchmarks:\n";
  for (const Bench& bench : all_benches()) {
    std::string name(bench.name);
    name.resize(16, ' ');
    text += "  " + name + std::string(bench.does) + "\n";
  }
  return text;
}

void print(const Bench& bench, const std::vector<Figure>& figures, bool json) {
  if (json) {
    std::printf("{\"bench\":\"%s\"", std::string(bench.name).c_str());
    for (const Figure& figure : figures)
      std::printf(",\"%s\":%.10g", figure.name.c_str(), figure.value);
    std::printf("}\n");
    return;
  }
  for (const Figure& figure : figures)
    std::printf("%-32s %.6g\n", figure.name.c_str(), figure.value);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Measures a node's parts beside the limit of this machine", "tallystick-bench");
  app.set_version_flag("--version", TALLY_VERSION);
  app.footer(list_of_benches());
  std::string name;
  BenchOptions options;
  bool json = false;
  app.add_option("name", name, "Which benchmark")->required();
  app.add_flag("--json", json, "One line of JSON");
  app.add_option("--transactions", options.transactions, "How many, where it makes a difference")
      ->check(CLI::Range(1, 100'000'000));
  app.add_option("--dir", options.directory, "Where to put stores meanwhile");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  const auto benches = all_benches();
  const auto found = std::ranges::find(benches, std::string_view(name), &Bench::name);
  if (found == benches.end()) {
    std::fprintf(stderr, "tallystick-bench: no benchmark %s; --help lists them\n", name.c_str());
    return 2;
  }
  try {
    print(*found, found->run(options), json);
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "tallystick-bench: %s\n", problem.what());
    return 1;
  }
  return 0;
}
