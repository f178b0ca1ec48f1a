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

namespace {

/// In 2^-64 minor units.
unsigned __int128 owed_exactly(const PaidIndex& index, const PerUnit& settled,
                               std::int64_t units) {
  TALLY_CHECK(units > 0 && index.per_unit.value >= settled.value, "an index only grows");
  return (index.per_unit.value - settled.value) * static_cast<unsigned __int128>(units);
}

}  // namespace

Amount claim(const PaidIndex& index, const PerUnit& settled, std::int64_t units) {
  return Amount{static_cast<std::int64_t>(owed_exactly(index, settled, units) >> 64)};
}

Amount take_claim(PaidIndex& index, PerUnit& settled, std::int64_t units) {
  const unsigned __int128 owed = owed_exactly(index, settled, units);
  const Amount taken{static_cast<std::int64_t>(owed >> 64)};
  const auto fraction = static_cast<std::uint64_t>(owed);
  settled.value = index.per_unit.value - fraction / static_cast<std::uint64_t>(units);
  index.payable -= taken;
  return taken;
}

PerUnit settled_together(const PaidIndex& index, const PerUnit& settled, std::int64_t units,
                         const PerUnit& other_settled, std::int64_t other_units) {
  const unsigned __int128 owed =
      owed_exactly(index, settled, units) + owed_exactly(index, other_settled, other_units);
  const auto all = static_cast<unsigned __int128>(units) +
                   static_cast<unsigned __int128>(other_units);
  return PerUnit{index.per_unit.value - owed / all};
}

}  // namespace tally::contract
