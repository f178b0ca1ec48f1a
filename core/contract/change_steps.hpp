// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/loan_changes.hpp"

/// Steps of proposals, votes and fixings that more than one rule takes.
/// A note backs one proposal of its loan at a time, and what a proposal has of votes is at every
/// moment the units of the notes that back it: units that move take their vote away with them.
/// Thread: that of the ledger.
namespace tally::contract {

/// Ends the proposals of a loan that has ended or has new terms; at most kMaxProposals.
void void_proposals(Ledger& ledger, const LoanId& id, LoanRecord& loan);

/// Erases one. The record is changed, not stored.
void end_proposal(Ledger& ledger, const LoanId& id, LoanRecord& loan, std::uint32_t number,
                  ChangeOutcome outcome);

/// Carries out a proposal that is carried and possible (new terms) and goes on with the loan,
/// which it stores.
void accept_proposal(Ledger& ledger, const LoanId& id, LoanRecord& loan, std::uint32_t number,
                     const ProposalRecord& proposal, Timestamp now);

/// At a deadline: carries out or ends the proposals that are over. Stores the record.
void close_votes(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

/// Units moved from one note to another, which both have their new units: their votes follow.
void move_votes(Ledger& ledger, const LoanId& id, const LoanRecord& loan, const AccountId& from,
                const NoteRecord& giver, const AccountId& to, const NoteRecord& taker,
                std::int64_t units);

/// At a disbursal: what the rate is above the reference.
void begin_floating(Ledger& ledger, const LoanId& id, LoanRecord& loan);

/// At the beginning of a period. Stores the record.
void fix_period(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now);

}  // namespace tally::contract
