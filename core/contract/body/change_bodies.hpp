// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"

/// The transactions of changes on the way, of named lenders and of reference rates; see bodies.hpp.
namespace tally::contract {

/// kRateOutOfRange, kChangeOutOfRange; kLoanNotFound, kLoanNotActive, kLoanSettling,
/// kNothingToWaive, kNotParty, kTooManyProposals, kProposalExists, kProposalWindow,
/// kShareTooSmall, kProposalImpossible.
TxError precheck(const ProposeChange& body);
TxError check(const StateView& view, const TxContext& context, const ProposeChange& body);
void apply(Ledger& ledger, const TxContext& context, const ProposeChange& body);

/// kLoanNotFound, kNotParty, kProposalNotFound, kProposalImpossible (this vote would carry it).
TxError precheck(const VoteOnChange& body);
TxError check(const StateView& view, const TxContext& context, const VoteOnChange& body);
void apply(Ledger& ledger, const TxContext& context, const VoteOnChange& body);

/// kLoanNotFound, kLoanNotListed, kNotInvited, kInsufficientFunds.
TxError precheck(const AcceptLoan& body);
TxError check(const StateView& view, const TxContext& context, const AcceptLoan& body);
void apply(Ledger& ledger, const TxContext& context, const AcceptLoan& body);

/// kBadSymbol; kReferenceTaken.
TxError precheck(const RegisterReference& body);
TxError check(const StateView& view, const TxContext& context, const RegisterReference& body);
void apply(Ledger& ledger, const TxContext& context, const RegisterReference& body);

/// kRateOutOfRange; kReferenceNotFound, kNotPublisher, kRateDay.
TxError precheck(const PostRate& body);
TxError check(const StateView& view, const TxContext& context, const PostRate& body);
void apply(Ledger& ledger, const TxContext& context, const PostRate& body);

}  // namespace tally::contract
