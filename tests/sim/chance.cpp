// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/chance.hpp"

#include <algorithm>
#include <array>

namespace tally::sim {
namespace {

constexpr std::array<std::string_view, kFaultTopics> kNames = {
    "lie",     "two-told",  "withheld",   "lost",  "late",     "doubled",  "partition",
    "one-way", "clock-off", "clock-jump", "crash", "log-lost", "left-down"};

/// The finisher of splitmix64: each bit of the input moves half of the output's.
std::uint64_t mix(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15u;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
  return x ^ (x >> 31);
}

}  // namespace

std::string_view name_of(Topic fault) { return kNames.at(static_cast<std::size_t>(fault)); }

std::optional<Topic> fault_named(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Topic>(found - kNames.begin());
}

Chance::Chance(std::uint64_t seed, const std::optional<std::vector<Throw>>& only) : seed_(seed) {
  if (only) only_.emplace(only->begin(), only->end());
}

std::uint64_t Chance::below(const Throw& what, std::uint64_t sides, std::uint64_t salt) const {
  std::uint64_t hash = mix(seed_);
  hash = mix(hash ^ static_cast<std::uint64_t>(what.topic));
  hash = mix(hash ^ (std::uint64_t{what.a} << 32 | what.b));
  hash = mix(hash ^ what.n);
  return mix(hash ^ salt) % sides;
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
