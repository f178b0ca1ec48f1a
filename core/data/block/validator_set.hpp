// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/data/crypto/hash.hpp"
#include "core/data/ids.hpp"

/// Who may vote, with how much weight, and whose turn it is to propose.
/// Shape:  1 … kMaxValidators members, ascending by key; power 1 …, total at most kMaxTotalPower.
///         The priorities of the rotation are part of the value and so of its hash: a node that
///         joins later takes the same turns.
/// Rounding: none; priorities are 64-bit sums.
/// Source: weighted round robin as in Tendermint (each turn: add own power, the largest proposes
///         and pays the total), ties to the lower key.
namespace tally {

inline constexpr std::size_t kMaxValidators = 100;
inline constexpr std::int64_t kMaxTotalPower = std::int64_t{1} << 59;

struct Validator {
  PublicKey key;
  AccountId reward_account;
  std::int64_t power = 0;
  std::int64_t priority = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
    io(self.reward_account);
    io(self.power);
    io(self.priority);
  }
  friend bool operator==(const Validator&, const Validator&) = default;
};

struct ValidatorSet {
  std::vector<Validator> members;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.members, kMaxValidators);
  }
  friend bool operator==(const ValidatorSet&, const ValidatorSet&) = default;

  [[nodiscard]] std::int64_t total_power() const;
  /// More than two thirds of the power: the least that decides.
  [[nodiscard]] std::int64_t quorum_power() const;
  /// More than one third: at least one of them is honest.
  [[nodiscard]] std::int64_t honest_power() const;
  [[nodiscard]] std::optional<std::uint32_t> index_of(const PublicKey& key) const;
  /// Who proposes in `round` of the height that this set governs.
  [[nodiscard]] std::uint32_t proposer(std::uint32_t round) const;
  /// The same members after one turn of the rotation: the set for the next height.
  [[nodiscard]] ValidatorSet rotated() const;
  [[nodiscard]] Hash256 hash() const;
  /// Sorted, no repeats, powers in range, at least one member.
  [[nodiscard]] bool is_well_formed() const;
};

}  // namespace tally
