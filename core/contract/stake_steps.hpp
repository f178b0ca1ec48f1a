// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/execute.hpp"
#include "core/contract/ledger.hpp"
#include "core/contract/stake_records.hpp"

/// How stake moves. Every step keeps: coins in balances, stakes, departures and rewards not yet
/// claimed are the supply; shares of a validator are those of its delegations.
/// Errors: none; a step that cannot be is a bug of `check`.
/// Thread: that of the ledger.
namespace tally::contract {

void put_stake(Ledger& ledger, const PublicKey& validator, const StakeRecord& record);
/// Erases it when nothing is in it.
void put_delegation(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                    const DelegationRecord& record);

/// What the delegation has earned goes to its balance, so that its shares may change.
void settle_reward(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                   StakeRecord& stake, DelegationRecord& delegation);

/// Coins that have left somewhere else become stake. Returns the shares. `locked_until` 0: free.
std::int64_t add_stake(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                       Amount amount, Timestamp locked_until);
/// Shares end; `amount` of stake leaves with them and is the caller's to put somewhere. With the
/// last share, what roundings left over goes to the operator.
void remove_stake(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                  std::int64_t shares, Amount amount);
/// The delegation remembers stake that left and is still answerable.
void add_departure(Ledger& ledger, const PublicKey& validator, const AccountId& delegator,
                   const DepartureRecord& departure);

/// The next set is made anew with the epoch; `at_once`: with this block.
void mark_set_old(Ledger& ledger, bool at_once);

/// The validator stops voting from the block after the next on.
void jail(Ledger& ledger, const PublicKey& validator, StakeRecord& stake, Timestamp until,
          bool for_ever);
/// A double signer: stake and what has left since `since` is burned, all others found in the same
/// time pay more where guilt is shared, and the key is done for ever.
void punish_double_sign(Ledger& ledger, const PublicKey& validator, Timestamp now,
                        Timestamp since);
/// Burns a part of the stake alone.
void slash_stake(Ledger& ledger, const PublicKey& validator, StakeRecord& stake,
                 std::int64_t ppb);

/// Due work: departures whose time has come, at most `steps`; returns how many.
std::uint32_t finish_departures(Ledger& ledger, Timestamp time, std::uint32_t steps);

/// The end of a block: who signed the one before, the fees of this one, new coins and the set that
/// votes from the block after the next on.
void end_block_of_stake(Ledger& ledger, const BlockContext& context, Amount fees);

}  // namespace tally::contract
