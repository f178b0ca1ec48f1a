// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"

/// What is owed, paid or recovered, by what it is for.
/// Units: minor units of the loan's asset.
namespace tally::contract {

struct Parts {
  Amount principal;
  Amount interest;
  Amount late_interest;
  Amount fee;
  [[nodiscard]] Amount total() const { return principal + interest + late_interest + fee; }

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.principal);
    io(self.interest);
    io(self.late_interest);
    io(self.fee);
  }
  friend bool operator==(const Parts&, const Parts&) = default;
};
[[nodiscard]] Parts operator+(const Parts& a, const Parts& b);
[[nodiscard]] Parts operator-(const Parts& a, const Parts& b);

}  // namespace tally::contract
