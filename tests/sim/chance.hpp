// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

/// All chance of a simulated run, and which of its faults happen.
/// Shape:  a throw is a hash of the seed and of what it decides, not the next of a sequence: with
///         one fault taken away all others fall as before. That is what makes a run's faults a list
///         that can be saved, played and shortened.
/// Same:   with every compiler; no distribution of the standard library is used.
/// Thread: one at a time.
namespace tally::sim {

/// What a throw decides. The numbers are part of the hash: they stay.
enum class Topic : std::uint8_t {
  // faults
  kLie = 0,         ///< a: node, n: which lie it is capable of; 0: any at all
  kTwoTold = 1,     ///< a: node; two votes or proposals at once
  kWithheld = 2,    ///< a: node; something of its own is not said
  kLost = 3,        ///< a → b
  kLate = 4,        ///< a → b
  kDoubled = 5,     ///< a → b
  kPartition = 6,   ///< n: the how manieth upset
  kOneWay = 7,      ///< likewise; of a partition
  kClockOff = 8,    ///< a: node, from the beginning
  kClockJump = 9,   ///< n: the how manieth upset
  kCrash = 10,      ///< a: node, n: the how manieth effect that it carries out
  kLogLost = 11,    ///< a: node, n: the how manieth crash
  kLeftDown = 12,   ///< a: node; not healed
  kConnectionCut = 40,   ///< n: the how manieth connection; b: the how manieth upset
  kConnectionDead = 41,  ///< likewise; both ends believe that it lives
  kHostile = 42,         ///< a: node, b: what it does, n: the how manieth time
  // the course of things
  kSetting = 13,
  kMood = 14,
  kMessage = 15,
  kUpset = 16,
  kBoot = 17,
  kTail = 18,
  kPeer = 19,
  kRepeat = 20,
  kPayment = 21,
  kHealing = 22,
  kKey = 60,
  kAct = 61,
};
/// As schedules name them.
struct NamedFault {
  std::string_view name;
  Topic topic;
};
[[nodiscard]] std::span<const NamedFault> all_faults();
[[nodiscard]] std::string_view name_of(Topic fault);
[[nodiscard]] std::optional<Topic> fault_named(std::string_view name);

struct Throw {
  Topic topic = Topic::kSetting;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  std::uint64_t n = 0;
  friend auto operator<=>(const Throw&, const Throw&) = default;
};

class Chance {
 public:
  /// With `only`, exactly these faults happen; else those that the seed's throws say.
  Chance(std::uint64_t seed, const std::optional<std::vector<Throw>>& only);

  [[nodiscard]] std::uint64_t below(const Throw& what, std::uint64_t sides,
                                    std::uint64_t salt = 0) const;
  [[nodiscard]] std::int64_t between(const Throw& what, std::int64_t least, std::int64_t most,
                                     std::uint64_t salt = 0) const;
  /// For keys.
  [[nodiscard]] std::array<std::uint8_t, 32> bytes(const Throw& what) const;
  /// Does this fault happen? Remembered, if so.
  [[nodiscard]] bool happens(const Throw& fault, std::uint64_t per_mille);
  /// The next of its kind: n counts up.
  [[nodiscard]] Throw next(Topic topic, std::uint32_t a = 0, std::uint32_t b = 0);

  [[nodiscard]] const std::vector<Throw>& happened() const { return happened_; }

 private:
  [[nodiscard]] std::uint64_t hash(const Throw& what, std::uint64_t salt) const;

  std::uint64_t seed_;
  std::optional<std::set<Throw>> only_;
  std::vector<Throw> happened_;
  std::map<std::tuple<Topic, std::uint32_t, std::uint32_t>, std::uint64_t> counts_;
};

}  // namespace tally::sim
