// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/settings.hpp"

#include <algorithm>

namespace tally::sim {
namespace {

constexpr NamedMutant kMutants[] = {
    {"none", Mutant::kNone},
    {"quorum-off-by-one", Mutant::kQuorumOffByOne},
    {"lock-skipped", Mutant::kLockSkipped},
    {"barrier-skipped", Mutant::kBarrierSkipped},
    {"log-not-replayed", Mutant::kLogNotReplayed},
    {"guard-skipped", Mutant::kGuardSkipped},
    {"verdict-skipped", Mutant::kVerdictSkipped},
    {"clock-not-checked", Mutant::kClockNotChecked},
    {"wrong-block", Mutant::kWrongBlock},
    {"coin-minted", Mutant::kCoinMinted},
    {"resume-skipped", Mutant::kResumeSkipped},
    {"rebroadcast-skipped", Mutant::kRebroadcastSkipped},
    {"laggards-ignored", Mutant::kLaggardsIgnored},
    {"asked-once", Mutant::kAskedOnce, true},
    {"late-charged", Mutant::kLateCharged, true},
    {"claim-trusted", Mutant::kClaimTrusted, true},
    {"bad-range-kept", Mutant::kBadRangeKept, true},
    {"height-untold", Mutant::kHeightUntold, true},
    {"pool-untold", Mutant::kPoolUntold, true},
    {"forged-refused", Mutant::kForgedRefused, true},
    {"signature-unchecked", Mutant::kSignatureUnchecked, true},
};

constexpr std::string_view kFaults[] = {"none", "network", "crash", "disk",
                                        "clock", "byzantine", "all"};

}  // namespace

std::optional<Faults> faults_named(std::string_view name) {
  if (std::ranges::find(kFaults, name) == std::end(kFaults)) return std::nullopt;
  Faults faults;
  const bool all = name == "all";
  faults.network = all || name == "network";
  faults.crash = all || name == "crash" || name == "disk";
  faults.disk = all || name == "disk";
  faults.clock = all || name == "clock";
  faults.byzantine = all || name == "byzantine";
  return faults;
}

std::string name_of(const Faults& faults) {
  for (const std::string_view name : kFaults)
    if (faults_named(name) == faults) return std::string(name);
  return "all";
}

std::span<const NamedMutant> all_mutants() { return kMutants; }

std::optional<Mutant> mutant_named(std::string_view name) {
  const auto found = std::ranges::find(kMutants, name, &NamedMutant::name);
  if (found == std::end(kMutants)) return std::nullopt;
  return found->mutant;
}

std::string name_of(Mutant mutant) {
  const auto found = std::ranges::find(kMutants, mutant, &NamedMutant::mutant);
  return std::string(found->name);
}

}  // namespace tally::sim
