// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tests/sim/chance.hpp"

/// What one simulated run is made of: how many, which faults, and which planted bug.
/// Units: milliseconds; chances in thousandths.
namespace tally::sim {

/// What may go wrong; drawn for each run from its seed, within what the name allows.
struct Faults {
  bool network = false;    ///< late, lost, doubled and reordered messages, cut links, partitions
  bool crash = false;      ///< processes die at any effect; the log loses what was not synced
  bool disk = false;       ///< a log that cannot be read after a crash
  bool clock = false;      ///< clocks that are wrong, and jump
  bool byzantine = false;  ///< less than a third of the power does what it likes

  friend bool operator==(const Faults&, const Faults&) = default;
};
/// "none", "network", "crash", "disk", "clock", "byzantine" or "all".
[[nodiscard]] std::optional<Faults> faults_named(std::string_view name);
[[nodiscard]] std::string name_of(const Faults& faults);

/// A bug planted in every node, to see that the simulator finds it. Each stands where a node's
/// answer to the engine, or the engine's own memory, is changed; product code has no trace of it.
enum class Mutant : std::uint8_t {
  kNone,
  kQuorumOffByOne,     ///< two thirds suffice
  kLockSkipped,        ///< a precommit binds nobody
  kBarrierSkipped,     ///< a signature leaves before its reason is durable
  kLogNotReplayed,     ///< a restart begins the height anew
  kGuardSkipped,       ///< the signer signs whatever it is asked to
  kVerdictSkipped,     ///< every block is good
  kClockNotChecked,    ///< every time is timely
  kWrongBlock,         ///< commits what it has instead of what was decided
  kCoinMinted,         ///< a block brings a coin into being
  kResumeSkipped,      ///< after a restart nothing is asked again
  kRebroadcastSkipped, ///< what was lost is never said again
  kLaggardsIgnored,    ///< who is behind gets no answer
  // of whole nodes
  kAskedOnce,           ///< a transaction is asked of whoever announced it first, then of nobody
  kLateCharged,         ///< a peer pays for what comes late
  kClaimTrusted,        ///< no vote while somebody says that he is further
  kBadRangeKept,        ///< a wrong block from a peer stays where the right one belongs
  kHeightUntold,        ///< nobody hears how far we are
  kPoolUntold,          ///< who connects does not hear what waits already
  kForgedRefused,       ///< who sends a forged copy keeps the real payment out
  kSignatureUnchecked,  ///< of transactions that come in
};
struct NamedMutant {
  std::string_view name;
  Mutant mutant;
  bool whole = false;  ///< to be found in runs of whole nodes
};
[[nodiscard]] std::span<const NamedMutant> all_mutants();
[[nodiscard]] std::optional<Mutant> mutant_named(std::string_view name);
[[nodiscard]] std::string name_of(Mutant mutant);

/// A set of them is the bits of a number.
inline constexpr std::uint32_t kMostNodes = 24;

struct Settings {
  std::uint32_t nodes = 4;  ///< validators
  std::uint64_t seed = 1;
  std::uint64_t heights = 10;  ///< that each healthy node decides after healing
  bool whole = false;          ///< nodes talk through the real peer logic, over connections
  Faults faults;
  Mutant mutant = Mutant::kNone;
  std::optional<std::vector<Throw>> only;  ///< exactly these faults, instead of the seed's
  std::int64_t chaos_ms = 40'000;
  std::int64_t heal_bound_ms = 240'000;  ///< all heights are there this long after healing
};

}  // namespace tally::sim
