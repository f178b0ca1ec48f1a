// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"

/// What must hold of notes and their market: a part of invariants.hpp.
///   what a note says is offered = the sum of its standing offers, and no more than its units
///   units and number of a loan's notes stay the same whoever holds them
/// Thread: pure.
namespace tally::contract {

/// Sums over entries; `sign` −1 takes what an entry held before a block out again.
class NoteSums {
 public:
  void add(KeyKind kind, ByteView key, ByteView value, int sign);
  /// After all of a state, or all of what a block touched.
  void report(std::vector<std::string>& problems) const;
  /// After what a block touched: of loans that were and are whole.
  void report_moves(const StateView& before, const StateView& after,
                    std::vector<std::string>& problems) const;

 private:
  struct OfLoan {
    std::int64_t units = 0;
    std::int64_t counted_minus_notes = 0;
  };
  std::map<std::pair<LoanId, AccountId>, __int128> offered_minus_offers_;
  std::map<LoanId, OfLoan> loans_;
};

/// What a note must satisfy by itself.
void check_note(ByteView key, ByteView value, std::vector<std::string>& problems);

}  // namespace tally::contract
