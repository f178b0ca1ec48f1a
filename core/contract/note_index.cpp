// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/note_index.hpp"

#include "core/data/check.hpp"

namespace tally::contract {

void add_payment(PaidIndex& index, Amount paid, std::int64_t units) {
  TALLY_CHECK(paid.minor >= 0 && units > 0, "a payment on a loan with notes");
  const unsigned __int128 scaled = (static_cast<unsigned __int128>(paid.minor) << 64) +
                                   static_cast<unsigned __int128>(index.carry);
  const auto divisor = static_cast<unsigned __int128>(units);
  index.per_unit.value += scaled / divisor;
  index.carry = static_cast<std::int64_t>(scaled % divisor);
  index.payable += paid;
}

Amount claim(const PaidIndex& index, const PerUnit& settled, std::int64_t units) {
  TALLY_CHECK(index.per_unit.value >= settled.value, "an index only grows");
  const unsigned __int128 grown = index.per_unit.value - settled.value;
  const unsigned __int128 owed = grown * static_cast<unsigned __int128>(units) >> 64;
  return Amount{static_cast<std::int64_t>(owed)};
}

}  // namespace tally::contract
