// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/params.hpp"

/// Mandates: standing orders that every node matches with new listings, in an order that anybody
/// can check.
/// Order:  listings by time, then id. For each, mandates of its asset by rate floor, lowest first;
///         of equal floors the one that was served longest ago (its turn). Who is served goes to
///         the end of its floor. A listing is offered to the mandates as they stood when its turn
///         came, each once.
/// Amount: the least of: max per loan, what the mandate has free, what is left of max per borrower,
///         what the listing still misses; nothing if that is less than a bid may be.
/// Limits: a quarter of params.due_work_per_block steps a block, rounded up; a mandate looked at is
///         one. The rest is carried over by a cursor in the state.
/// Thread: that of the ledger.
namespace tally::contract {

/// A mandate remembers at most so many borrowers, and bids on no further ones.
inline constexpr std::uint32_t kMaxMandateBorrowers = 1'000;

/// Queues a new listing if there is a mandate that could bid on it.
void offer_to_mandates(Ledger& ledger, const LoanId& id, const LoanRecord& loan);

/// The matching of one block.
void match_mandates(Ledger& ledger, const ChainParams& params, Timestamp time);

/// A new mandate, its budget already on hold.
void set_mandate(Ledger& ledger, const MandateId& id, const AccountId& lender,
                 const MandateTerms& terms);

/// Frees what the mandate holds and forgets it.
void end_mandate(Ledger& ledger, const MandateId& id);

/// A bid of a mandate ended: `accepted` was lent, `rest` goes back to the mandate. False if the
/// mandate is gone; the rest is then the caller's to release.
[[nodiscard]] bool return_to_mandate(Ledger& ledger, const LoanId& id, const LoanRecord& loan,
                                     std::uint32_t number, const BidRecord& bid, Amount accepted);

}  // namespace tally::contract
