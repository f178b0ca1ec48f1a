// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/loan_rules.hpp"

/// Steps in a loan's life that more than one rule takes. They write the ledger; those that end a
/// stage of the loan also store the record.
/// Thread: that of the ledger.
namespace tally::contract {

/// Keeps the number of a borrower's open listings.
void count_listing(Ledger& ledger, const AccountId& borrower, int change);

/// Stores one more standing bid, whose amount is on hold, and the record; returns its number.
[[nodiscard]] std::uint32_t add_bid(Ledger& ledger, const LoanId& id, LoanRecord& loan,
                                    const BidRecord& bid);

/// Erases a bid: `taken` leaves the hold, the rest is released, or goes back to the mandate that
/// placed it. Counts and totals of the record are the caller's.
void end_bid(Ledger& ledger, const LoanId& id, const LoanRecord& loan, const NumberedBid& standing,
             Amount taken);

/// Ends a listing without a loan: releases all bids, stores the record with its new status.
void end_listing(Ledger& ledger, const LoanId& id, LoanRecord& loan, LoanStatus status);

/// Ends a listing whose bids reach the principal: auction, disbursal, notes. Stores the record.
void disburse(Ledger& ledger, const LoanId& id, LoanRecord& loan, Day today);

/// Payer → what the holders are owed; the record is changed, not stored.
void take_payment(Ledger& ledger, LoanRecord& loan, const AccountId& payer, const AmountDue& due);

/// Nothing is owed any more: closes the loan and begins the settlement of its notes.
void close_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

/// Unpaid for too long: what is outstanding is written off, and the notes are settled.
void default_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

enum class Settle {
  kOnTheWay,  ///< collected by the holder while the loan goes on
  kAtTheEnd,  ///< pushed to the holder when the loan has ended
  kLastOfAll, ///< the same for the last note: it takes what rounding left over
};
/// Moves a holder's claim into its balance. Record and note are changed, not stored.
void settle_note(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& holder,
                 NoteRecord& note, Settle how);

/// Ends the offers of an ended loan, then settles its notes, `limit` of both at most; returns how
/// many, and stores the record.
[[nodiscard]] std::uint32_t settle_some(Ledger& ledger, const LoanId& id, LoanRecord& loan,
                                        std::uint32_t limit);

}  // namespace tally::contract
