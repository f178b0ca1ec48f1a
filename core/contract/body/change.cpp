// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/bodies.hpp"
#include "core/contract/change_steps.hpp"
#include "core/contract/decode_own.hpp"

namespace tally::contract {
namespace {

TxError check_change(const Waiver& waiver) {
  const bool negative =
      std::min({waiver.interest, waiver.late_interest, waiver.fee}).minor < 0;
  const bool large = std::max({waiver.interest, waiver.late_interest, waiver.fee}).minor >
                     kMaxPrincipalMinor;
  return negative || large || waiver == Waiver{} ? TxError::kChangeOutOfRange : TxError::kNone;
}

TxError check_change(const NewTerms& terms) {
  if (terms.rate.ppb < 0 || terms.rate.ppb > kMaxRatePpb) return TxError::kRateOutOfRange;
  const bool possible = terms.method != RepaymentMethod::kCustom && terms.periods >= 1 &&
                        terms.periods <= kMaxInstalments;
  return possible ? TxError::kNone : TxError::kChangeOutOfRange;
}

std::int64_t units_of(const StateView& view, const LoanId& loan, const AccountId& holder) {
  const auto note = read_note(view, loan, holder);
  return note ? note->units : 0;
}

bool has_open_proposal(const StateView& view, const LoanId& loan, const AccountId& proposer) {
  bool found = false;
  for_each(view, proposals_of(loan), [&](ByteView, ByteView value) {
    found = decode_own<ProposalRecord>(value).proposer == proposer;
    return !found;
  });
  return found;
}

/// Votes are taken for a while, and end before new terms ask for their first payment.
bool is_window(const TxContext& context, const ProposeChange& body) {
  if (body.until <= context.time || body.until.ms - context.time.ms > kMaxVoteMs) return false;
  const auto* terms = std::get_if<NewTerms>(&body.change);
  return terms == nullptr || (terms->first_due > day_of(body.until) &&
                              terms->first_due <= context.today() + kMaxHolidayDays);
}

/// Waivers of a claim are possible too; new terms are of a loan that runs.
bool is_changeable(const LoanRecord& loan, const Change& change) {
  return loan.status == LoanStatus::kActive ||
         (loan.status == LoanStatus::kDefaulted && std::holds_alternative<Waiver>(change));
}

/// A note backs another proposal, or none (0) any more.
void set_backing(Ledger& ledger, const LoanId& id, const AccountId& holder,
                 std::uint32_t number) {
  NoteRecord note = *read_note(ledger.view(), id, holder);
  if (note.backs == number) return;
  const auto change = [&](std::uint32_t proposal_number, std::int64_t more) {
    auto proposal = read_proposal(ledger.view(), id, proposal_number);
    if (!proposal) return;
    proposal->yes += more;
    ledger.put(proposal_key(id, proposal_number), *proposal);
    ledger.emit(
        ChangeVoted{id, proposal_number, holder, more > 0, note.units, proposal->yes});
  };
  if (note.backs != 0) change(note.backs, -note.units);
  if (number != 0) change(number, note.units);
  note.backs = number;
  ledger.put_note(id, holder, note);
}

/// The proposal after this vote: would it be carried?
ProposalRecord with_vote(const StateView& view, const TxContext& context, const LoanRecord& loan,
                         const VoteOnChange& body, ProposalRecord proposal) {
  if (context.tx.sender == loan.borrower) {
    proposal.borrower_agrees = body.agree;
    return proposal;
  }
  const auto note = read_note(view, body.loan, context.tx.sender);
  if (note->backs == body.proposal) proposal.yes -= note->units;
  if (body.agree) proposal.yes += note->units;
  return proposal;
}

}  // namespace

TxError precheck(const ProposeChange& body) {
  return std::visit([](const auto& change) { return check_change(change); }, body.change);
}

TxError check(const StateView& view, const TxContext& context, const ProposeChange& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (!is_changeable(*loan, body.change)) return TxError::kLoanNotActive;
  if (loan->settling) return TxError::kLoanSettling;
  const auto* waiver = std::get_if<Waiver>(&body.change);
  if (waiver != nullptr && waiver_of(*loan, *waiver, context.today()) != *waiver)
    return TxError::kNothingToWaive;
  const bool borrower = context.tx.sender == loan->borrower;
  const std::int64_t units = units_of(view, body.loan, context.tx.sender);
  if (!borrower && units == 0) return TxError::kNotParty;
  if (life_of(*loan).open_proposals >= kMaxProposals) return TxError::kTooManyProposals;
  if (has_open_proposal(view, body.loan, context.tx.sender)) return TxError::kProposalExists;
  if (!is_window(context, body)) return TxError::kProposalWindow;
  if (!borrower && static_cast<__int128>(units) * kProposerShare < loan->terms.principal.minor)
    return TxError::kShareTooSmall;
  const auto* terms = std::get_if<NewTerms>(&body.change);
  if (terms != nullptr && rebuild(*loan, *terms, context.today()).error != TxError::kNone)
    return TxError::kProposalImpossible;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const ProposeChange& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  LoanLife& life = begin_life(loan);
  const std::uint32_t number = life.next_proposal++;
  ++life.open_proposals;
  const Timestamp end{body.until.ms + 1};
  life.proposals_until =
      life.proposals_until == Timestamp{} ? end : std::min(life.proposals_until, end);
  const bool borrower = context.tx.sender == loan.borrower;
  ProposalRecord proposal{context.tx.sender, body.change, body.until, 0, borrower};
  ledger.put(proposal_key(body.loan, number), proposal);
  ledger.emit(
      ChangeProposed{body.loan, number, context.tx.sender, body.change, body.until, 0});
  if (!borrower) {
    set_backing(ledger, body.loan, context.tx.sender, number);
    proposal = *read_proposal(ledger.view(), body.loan, number);
  }
  if (is_carried(loan, proposal)) {
    accept_proposal(ledger, body.loan, loan, number, proposal, context.time);
    return;
  }
  ledger.set_alarm(body.loan, loan, next_alarm(loan));
  ledger.put(body.loan, loan);
}

TxError precheck(const VoteOnChange& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const VoteOnChange& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (context.tx.sender != loan->borrower && !read_note(view, body.loan, context.tx.sender))
    return TxError::kNotParty;
  const auto proposal = read_proposal(view, body.loan, body.proposal);
  if (!proposal || context.time > proposal->until) return TxError::kProposalNotFound;
  const auto* terms = std::get_if<NewTerms>(&proposal->change);
  if (body.agree && terms != nullptr &&
      is_carried(*loan, with_vote(view, context, *loan, body, *proposal)) &&
      rebuild(*loan, *terms, context.today()).error != TxError::kNone)
    return TxError::kProposalImpossible;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const VoteOnChange& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const AccountId& voter = context.tx.sender;
  const bool borrower = voter == loan.borrower;
  if (!borrower) {
    const auto note = read_note(ledger.view(), body.loan, voter);
    if (body.agree || note->backs == body.proposal)
      set_backing(ledger, body.loan, voter, body.agree ? body.proposal : 0);
  }
  ProposalRecord proposal = *read_proposal(ledger.view(), body.loan, body.proposal);
  if (borrower) {
    proposal.borrower_agrees = body.agree;
    ledger.put(proposal_key(body.loan, body.proposal), proposal);
    ledger.emit(ChangeVoted{body.loan, body.proposal, voter, body.agree, 0, proposal.yes});
  }
  const bool proposers = voter == proposal.proposer;
  if (!body.agree && (borrower || proposers)) {
    end_proposal(ledger, body.loan, loan, body.proposal,
                 proposers ? ChangeOutcome::kWithdrawn : ChangeOutcome::kRejected);
  } else if (is_carried(loan, proposal)) {
    accept_proposal(ledger, body.loan, loan, body.proposal, proposal, context.time);
    return;
  }
  ledger.set_alarm(body.loan, loan, next_alarm(loan));
  ledger.put(body.loan, loan);
}

}  // namespace tally::contract
