// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>

#include "core/data/amount.hpp"

/// Sharing payments among any number of note holders at a cost that does not grow with them.
/// A loan keeps, for principal, interest and fees each, how much one unit has been paid since the
/// beginning; a note keeps where that stood when it was last settled.
/// Shape:    `per_unit` is a 128-bit number of 2^-64 minor units; `carry` is what the division by
///           the units left over, taken along to the next payment; `payable` is what borrowers paid
///           and holders have not got yet.
/// Rounding: a holder's claim rounds down, its fraction stays with the note; what all claims leave
///           over stays in `payable`, and the note settled last when the loan ends receives it.
/// Limits:   units <= 10^14 (kMaxPrincipalMinor) and payments <= 1'024 × units keep every product
///           below 2^128.
/// Thread:   pure.
/// Source:   ours. 100 paid on 3 units: claims of the units are 33, 33, 33; payable keeps 1.
namespace tally::contract {

enum Component : std::size_t { kPrincipal = 0, kInterest = 1, kFees = 2 };
inline constexpr std::size_t kComponents = 3;

struct PerUnit {
  unsigned __int128 value = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    auto low = static_cast<std::uint64_t>(self.value);
    auto high = static_cast<std::uint64_t>(self.value >> 64);
    io(low);
    io(high);
    if constexpr (requires { io.remaining(); })
      self.value = static_cast<unsigned __int128>(high) << 64 | low;
  }
  friend bool operator==(const PerUnit&, const PerUnit&) = default;
};

struct PaidIndex {
  PerUnit per_unit;
  std::int64_t carry = 0;
  Amount payable;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.per_unit);
    io(self.carry);
    io(self.payable);
  }
  friend bool operator==(const PaidIndex&, const PaidIndex&) = default;
};

/// A borrower paid. Requires paid >= 0, units > 0.
void add_payment(PaidIndex& index, Amount paid, std::int64_t units);

/// What `units` are owed since `settled`. Requires units > 0.
[[nodiscard]] Amount claim(const PaidIndex& index, const PerUnit& settled, std::int64_t units);

/// Takes that claim out of `payable`. `settled` moves up by just what was taken, so a fraction of a
/// minor unit stays with its holder: asking often costs nothing.
[[nodiscard]] Amount take_claim(PaidIndex& index, PerUnit& settled, std::int64_t units);

/// Where two notes of one holder, both just settled, stand as one: what they were owed together,
/// spread over all units. Rounds for the loan: less than `units` of 2^-64 minor units stay in
/// `payable`.
[[nodiscard]] PerUnit settled_together(const PaidIndex& index, const PerUnit& settled,
                                       std::int64_t units, const PerUnit& other_settled,
                                       std::int64_t other_units);

using PaidIndices = std::array<PaidIndex, kComponents>;
using SettledIndices = std::array<PerUnit, kComponents>;

}  // namespace tally::contract
