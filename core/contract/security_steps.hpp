// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/params.hpp"

/// What secures a loan: collateral in another asset and guarantees, each a hold on its owner's own
/// balance, and what becomes of them.
/// Default:  guarantees are called at once, in proportion to what each may be asked for; then the
///           collateral is for sale to whoever bids most.
/// Rounding: as security_rules.hpp says.
/// Thread:   that of the ledger.
namespace tally::contract {

/// Takes the best bid's place. Requires what check of BidForCollateral looks at.
void place_sale_bid(Ledger& ledger, const LoanId& id, const AccountId& bidder, Amount amount,
                    Timestamp now);

/// The loan ended without a default: everything goes free.
void release_security(Ledger& ledger, const LoanId& id);

/// Collateral back to its owner, the best bid of its sale back to its bidder; nothing happens
/// without collateral.
void free_collateral(Ledger& ledger, const LoanId& id);

/// In default, the claim set: guarantors pay on it, and the collateral is put up for sale if
/// anything is still owed to anybody. The record is changed, not stored.
void call_security(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

/// Payer → guarantors, in proportion to what each is owed. Requires money <= owed_to_guarantors.
void repay_guarantors(Ledger& ledger, const LoanId& id, const AccountId& payer, Amount money);

/// Ends the sales whose time has come; a quarter of params.due_work_per_block a block at most.
void end_sales(Ledger& ledger, const ChainParams& params, Timestamp time);

}  // namespace tally::contract
