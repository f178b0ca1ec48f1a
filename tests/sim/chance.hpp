// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
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

/// What a throw decides. Those before kLeftDown, and it, are faults.
enum class Topic : std::uint8_t {
  kLie,        ///< a: node, n: which lie it is capable of; 0: any at all
  kTwoTold,    ///< a: node; two votes or proposals at once
  kWithheld,   ///< a: node; something of its own is not said
  kLost,       ///< a → b
  kLate,       ///< a → b
  kDoubled,    ///< a → b
  kPartition,  ///< n: the how manieth upset
  kOneWay,     ///< likewise; of a partition
  kClockOff,   ///< a: node, from the beginning
  kClockJump,  ///< n: the how manieth upset
  kCrash,      ///< a: node, n: the how manieth effect that it carries out
  kLogLost,    ///< a: node, n: the how manieth crash
  kLeftDown,   ///< a: node; not healed
  // the rest is the course of things
  kSetting,
  kMood,
  kMessage,
  kUpset,
  kBoot,
  kTail,
  kPeer,
  kRepeat,
  kPayment,
  kHealing,
};
inline constexpr std::size_t kFaultTopics = static_cast<std::size_t>(Topic::kLeftDown) + 1;
/// As schedules name them.
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
  /// Does this fault happen? Remembered, if so.
  [[nodiscard]] bool happens(const Throw& fault, std::uint64_t per_mille);
  /// The next of its kind: n counts up.
  [[nodiscard]] Throw next(Topic topic, std::uint32_t a = 0, std::uint32_t b = 0);

  [[nodiscard]] const std::vector<Throw>& happened() const { return happened_; }

 private:
  std::uint64_t seed_;
  std::optional<std::set<Throw>> only_;
  std::vector<Throw> happened_;
  std::map<std::tuple<Topic, std::uint32_t, std::uint32_t>, std::uint64_t> counts_;
};

}  // namespace tally::sim
