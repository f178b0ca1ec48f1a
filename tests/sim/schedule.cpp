// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/schedule.hpp"

#include <algorithm>
#include <sstream>

namespace tally::sim {
namespace {

/// Without its numbers.
std::string kind_of(const std::string& broken) {
  std::string kind;
  std::ranges::remove_copy_if(broken, std::back_inserter(kind),
                              [](char c) { return c >= '0' && c <= '9'; });
  return kind;
}

class Shrinking {
 public:
  Shrinking(const Settings& settings, const Report& report, std::size_t most_runs,
            const std::function<void(std::size_t)>& tried)
      : best_{settings, report.broken}, runs_left_(most_runs), tried_(tried) {
    best_.settings.only = report.faults;
  }

  Schedule run() {
    for (const NamedFault& kind : all_faults())
      without([&](std::size_t, const Throw& fault) { return fault.topic == kind.topic; });
    for (std::size_t part = 2; !faults().empty() && runs_left_ > 0;) {
      const std::size_t size = (faults().size() + part - 1) / part;
      bool shorter = false;
      for (std::size_t begin = 0; begin < faults().size() && runs_left_ > 0;) {
        const bool done = without([&](std::size_t place, const Throw&) {
          return place >= begin && place < begin + size;
        });
        shorter = shorter || done;
        if (!done) begin += size;
      }
      if (size == 1 && !shorter) break;
      part = shorter ? std::max<std::size_t>(2, std::min(part, faults().size()))
                     : std::min(2 * part, faults().size());
    }
    return best_;
  }

 private:
  [[nodiscard]] const std::vector<Throw>& faults() const { return *best_.settings.only; }

  /// Plays without those; keeps what is left when the same thing is still broken.
  template <typename Leave>
  bool without(Leave leave) {
    Settings fewer = best_.settings;
    fewer.only->clear();
    for (std::size_t i = 0; i < faults().size(); ++i)
      if (!leave(i, faults()[i])) fewer.only->push_back(faults()[i]);
    if (runs_left_ == 0 || fewer.only->size() == faults().size()) return false;
    --runs_left_;
    Report report = simulate(fewer);
    const bool same = is_same(report.broken, best_.finds);
    if (same) {
      fewer.only = std::move(report.faults);  // of those that are left, these happened
      best_ = {std::move(fewer), std::move(report.broken)};
    }
    if (tried_) tried_(faults().size());
    return same;
  }

  Schedule best_;
  std::size_t runs_left_;
  const std::function<void(std::size_t)>& tried_;
};

}  // namespace

bool is_same(const std::string& broken, const std::string& other) {
  return kind_of(broken) == kind_of(other);
}

Schedule shrink(const Settings& settings, const Report& report, std::size_t most_runs,
                const std::function<void(std::size_t)>& tried) {
  return Shrinking(settings, report, most_runs, tried).run();
}

std::string to_text(const Schedule& schedule) {
  const Settings& settings = schedule.settings;
  std::ostringstream out;
  out << "schedule 1\nrun " << (settings.whole ? "whole-node" : "direct")
      << "\nnodes " << settings.nodes << "\nseed " << settings.seed
      << "\nheights " << settings.heights << "\nfaults " << name_of(settings.faults)
      << "\nmutant " << name_of(settings.mutant) << "\nfinds " << schedule.finds << "\n";
  if (settings.only)
    for (const Throw& fault : *settings.only)
      out << name_of(fault.topic) << ' ' << fault.a << ' ' << fault.b << ' ' << fault.n << '\n';
  return out.str();
}

Result<Schedule, std::string> schedule_in(const std::string& text) {
  Schedule schedule;
  Settings& settings = schedule.settings;
  std::vector<Throw> only;
  std::istringstream lines(text);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const auto wrong = [&](const std::string& why) {
      return Fail{"line " + std::to_string(number) + ": " + why};
    };
    std::istringstream words(line);
    std::string name;
    std::string word;
    words >> name;
    if (number == 1 && line != "schedule 1") return wrong("not a schedule of this version");
    if (number == 1) continue;
    if (name == "finds") {
      schedule.finds = line.size() > 6 ? line.substr(6) : "";
    } else if (name == "nodes" || name == "seed" || name == "heights") {
      std::uint64_t value = 0;
      if (!(words >> value)) return wrong("a number is missing");
      if (name == "seed") settings.seed = value;
      if (name == "heights") settings.heights = value;
      if (name == "nodes" && (value == 0 || value > kMostNodes)) return wrong("too many nodes");
      if (name == "nodes") settings.nodes = static_cast<std::uint32_t>(value);
    } else if (name == "run" && words >> word && (word == "whole-node" || word == "direct")) {
      settings.whole = word == "whole-node";
    } else if (name == "faults" && words >> word && faults_named(word)) {
      settings.faults = *faults_named(word);
    } else if (name == "mutant" && words >> word && mutant_named(word)) {
      settings.mutant = *mutant_named(word);
    } else if (const auto topic = fault_named(name)) {
      Throw fault{*topic, 0, 0, 0};
      if (!(words >> fault.a >> fault.b >> fault.n)) return wrong("three numbers are missing");
      only.push_back(fault);
    } else {
      return wrong("not known: " + line);
    }
  }
  if (number == 0) return Fail{std::string("an empty file is not a schedule")};
  settings.only = std::move(only);
  return schedule;
}

}  // namespace tally::sim
