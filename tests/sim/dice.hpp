// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <random>

/// The only chance in a simulated run: the same seed gives the same throws with every compiler
/// (mt19937_64 is standardised; distributions of the standard library are not, so none is used).
namespace tally::sim {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : engine_(seed) {}
  [[nodiscard]] std::uint64_t below(std::uint64_t sides) { return engine_() % sides; }
  [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least + 1)));
  }
  [[nodiscard]] bool chance(std::uint64_t per_mille) { return below(1'000) < per_mille; }

 private:
  std::mt19937_64 engine_;
};

}  // namespace tally::sim
