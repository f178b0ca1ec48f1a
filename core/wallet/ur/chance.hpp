// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <vector>

#include "core/data/bytes.hpp"

/// The random choices that both ends of a fountain code make alike.
/// Shape:  xoshiro256** seeded with SHA-256 of the seed, as four big-endian numbers; Vose's alias
///         method; degrees with weights 1/1, 1/2, … 1/n.
/// Thread: a value.
/// Source: BCR-2024-001 and its reference vectors, which are tests. Doubles are IEEE 754: only
///         +, ×, ÷ and comparisons, so every machine chooses the same.
namespace tally::wallet::ur {

class Chance {
 public:
  explicit Chance(ByteView seed);
  [[nodiscard]] std::uint64_t next();
  [[nodiscard]] double next_double();  ///< 0 <= x < 1
  [[nodiscard]] std::uint64_t next_int(std::uint64_t low, std::uint64_t high);

 private:
  std::array<std::uint64_t, 4> state_{};
};

/// Draws indices with given weights.
class Sampler {
 public:
  /// Requires at least one weight, none negative, their sum positive.
  explicit Sampler(const std::vector<double>& weights);
  [[nodiscard]] std::size_t draw(Chance& chance) const;

 private:
  std::vector<double> probabilities_;
  std::vector<std::size_t> aliases_;
};

[[nodiscard]] std::vector<std::size_t> shuffled(std::vector<std::size_t> items, Chance& chance);
[[nodiscard]] std::size_t choose_degree(std::size_t seq_len, Chance& chance);
/// Which fragments part `seq_num` (1 …) mixes, ascending.
[[nodiscard]] std::vector<std::size_t> choose_fragments(std::uint32_t seq_num, std::size_t seq_len,
                                                        std::uint32_t checksum);

}  // namespace tally::wallet::ur
