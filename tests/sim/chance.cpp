// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/chance.hpp"

#include <algorithm>

namespace tally::sim {
namespace {

constexpr NamedFault kFaults[] = {
    {"lie", Topic::kLie},
    {"two-told", Topic::kTwoTold},
    {"withheld", Topic::kWithheld},
    {"lost", Topic::kLost},
    {"late", Topic::kLate},
    {"doubled", Topic::kDoubled},
    {"partition", Topic::kPartition},
    {"one-way", Topic::kOneWay},
    {"clock-off", Topic::kClockOff},
    {"clock-jump", Topic::kClockJump},
    {"crash", Topic::kCrash},
    {"log-lost", Topic::kLogLost},
    {"left-down", Topic::kLeftDown},
    {"connection-cut", Topic::kConnectionCut},
    {"connection-dead", Topic::kConnectionDead},
    {"hostile", Topic::kHostile},
};

/// The finisher of splitmix64: each bit of the input moves half of the output's.
std::uint64_t mix(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

}  // namespace

std::span<const NamedFault> all_faults() { return kFaults; }

std::string_view name_of(Topic fault) {
  return std::ranges::find(kFaults, fault, &NamedFault::topic)->name;
}

std::optional<Topic> fault_named(std::string_view name) {
  const auto found = std::ranges::find(kFaults, name, &NamedFault::name);
  if (found == std::end(kFaults)) return std::nullopt;
  return found->topic;
}

Chance::Chance(std::uint64_t seed, const std::optional<std::vector<Throw>>& only) : seed_(seed) {
  if (only) only_.emplace(only->begin(), only->end());
}

std::uint64_t Chance::hash(const Throw& what, std::uint64_t salt) const {
  std::uint64_t mixed = mix(seed_);
  mixed = mix(mixed ^ static_cast<std::uint64_t>(what.topic));
  mixed = mix(mixed ^ (std::uint64_t{what.a} << 32 | what.b));
  mixed = mix(mixed ^ what.n);
  return mix(mixed ^ salt);
}

std::uint64_t Chance::below(const Throw& what, std::uint64_t sides, std::uint64_t salt) const {
  return hash(what, salt) % sides;
}

std::array<std::uint8_t, 32> Chance::bytes(const Throw& what) const {
  std::array<std::uint8_t, 32> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<std::uint8_t>(hash(what, i / 8) >> (8 * (i % 8)));
  return bytes;
}

std::int64_t Chance::between(const Throw& what, std::int64_t least, std::int64_t most,
                             std::uint64_t salt) const {
  const auto sides = static_cast<std::uint64_t>(most - least + 1);
  return least + static_cast<std::int64_t>(below(what, sides, salt));
}

bool Chance::happens(const Throw& fault, std::uint64_t per_mille) {
  constexpr std::uint64_t kWhether = ~std::uint64_t{0};  // a salt that nobody else takes
  const bool yes =
      only_ ? only_->contains(fault) : below(fault, 1'000, kWhether) < per_mille;
  if (yes) happened_.push_back(fault);
  return yes;
}

Throw Chance::next(Topic topic, std::uint32_t a, std::uint32_t b) {
  return {topic, a, b, counts_[{topic, a, b}]++};
}

}  // namespace tally::sim
