// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"

/// What must hold of stake: a part of invariants.hpp.
///   shares of a validator = the sum of its delegations' shares; none without stake records
///   what a delegation counts as departing = its departures; each hangs in the queue, and nothing
///   else does
///   nothing is below zero, and what all delegations may claim is covered by what was earned
/// Thread: pure.
namespace tally::contract {

/// Sums over entries; `sign` −1 takes what an entry held before a block out again.
class StakeSums {
 public:
  void add(KeyKind kind, ByteView key, ByteView value, int sign);
  void report(std::vector<std::string>& problems) const;
  /// Coins in stakes, rewards and departures.
  [[nodiscard]] __int128 coins() const { return coins_; }

 private:
  __int128 coins_ = 0;
  std::map<PublicKey, __int128> shares_minus_delegations_;
  std::map<std::pair<PublicKey, AccountId>, std::int64_t> counted_minus_departures_;
  std::int64_t departures_minus_due_ = 0;
};

/// What an entry must satisfy by itself.
void check_stake_entry(KeyKind kind, ByteView key, ByteView value,
                       std::vector<std::string>& problems);
/// The claims on all that a validator has earned.
void check_claims(const StateView& view, const PublicKey& validator,
                  std::vector<std::string>& problems);

}  // namespace tally::contract
