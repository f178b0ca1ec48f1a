// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/contract/objects.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"

/// What must hold of proposals: a part of invariants.hpp.
///   the votes of an open proposal = the units of the notes that back it
///   a loan counts its open proposals, which only a loan that can still be changed has
/// Thread: pure.
namespace tally::contract {

/// Sums over entries; `sign` −1 takes what an entry held before a block out again.
class ProposalSums {
 public:
  void add(KeyKind kind, ByteView key, ByteView value, int sign);
  void report(const StateView& after, std::vector<std::string>& problems) const;

 private:
  std::map<std::pair<LoanId, std::uint32_t>, __int128> votes_minus_units_;
  std::map<LoanId, std::int64_t> counted_minus_proposals_;
};

/// What a loan's record must satisfy by itself.
void check_life(const LoanId& id, const LoanRecord& loan, std::vector<std::string>& problems);

}  // namespace tally::contract
