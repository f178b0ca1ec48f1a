// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"

/// What must hold of mandates: a part of invariants.hpp.
///   budget = free + in bids + lent; in bids = the sum of its standing bids; what is committed to
///   borrowers = budget − free; the number of borrowers is right
///   a mandate stands in the order at its turn while it has something free, and nothing else does
/// Thread: pure.
namespace tally::contract {

/// Sums over entries; `sign` −1 takes what an entry held before a block out again.
class MandateSums {
 public:
  void add(const StateView& view, KeyKind kind, ByteView key, ByteView value, int sign);
  /// `after`: the state that the entries with sign +1 are of.
  void report(const StateView& after, std::vector<std::string>& problems) const;

 private:
  struct Difference {
    __int128 in_bids = 0;
    __int128 committed = 0;
    std::int64_t borrowers = 0;
    std::int64_t in_order = 0;
  };
  std::map<MandateId, Difference> differences_;
};

}  // namespace tally::contract
