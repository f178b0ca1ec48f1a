// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

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

/// Ends a listing whose bids reach the least: auction, disbursal, notes. Stores the record. False
/// (and nothing is done) when what was reached cannot be paid back by the terms.
[[nodiscard]] bool disburse(Ledger& ledger, const LoanId& id, LoanRecord& loan, Day today);

/// Ends a listing with a loan: the borrower gets what is lent, which has left the lenders, and each
/// of them a note. Stores the record.
void begin_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Amount lent, RatePpb rate,
                const std::map<AccountId, std::int64_t>& units, Day today);

/// Payer → what the holders are owed; late interest and fees share one index. Of the record only
/// the indices are changed, and nothing is stored.
void take_payment(Ledger& ledger, LoanRecord& loan, const AccountId& payer, const Parts& paid);

/// Pays on the next instalment, all that it owes or part of it, and says so. The record is changed,
/// not stored.
void pay_next(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& payer,
              const Parts& owed, const Parts& paid, Day today);

/// After a payment: closes the loan when nothing is owed any more, else hangs it where its next
/// due work is. Stores the record.
void go_on(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

/// Nothing is owed any more: closes the loan and begins the settlement of its notes.
void close_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

/// Unpaid for too long: all that is owed becomes a claim, what is outstanding is written off, what
/// secures the loan is called, and the notes are settled.
void default_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);
/// The same before that time: the claim is what is owed on a day.
void accelerate_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Day owed_on,
                     Timestamp now);

/// The whole claim of a defaulted loan was recovered: its notes are settled a last time.
void end_recovery(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

/// Much was recovered at once, though not all: it is brought to the holders.
void settle_again(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

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
