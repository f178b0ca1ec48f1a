// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/invariants_changes.hpp"

#include <algorithm>

#include "core/contract/decode_own.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"

namespace tally::contract {

void ProposalSums::add(KeyKind kind, ByteView key, ByteView value, int sign) {
  if (kind == KeyKind::kNote) {
    const auto note = decode_own<NoteRecord>(value);
    if (note.backs != 0) votes_minus_units_[{loan_in(key), note.backs}] -= sign * note.units;
  } else if (kind == KeyKind::kProposal) {
    const auto proposal = decode_own<ProposalRecord>(value);
    votes_minus_units_[{loan_in(key), proposal_number_in(key)}] += sign * proposal.yes;
    counted_minus_proposals_[loan_in(key)] -= sign;
  } else if (kind == KeyKind::kLoan) {
    const auto loan = decode_own<LoanRecord>(value);
    counted_minus_proposals_[loan_in(key)] += sign * std::int64_t{life_of(loan).open_proposals};
  }
}

void ProposalSums::report(const StateView& after, std::vector<std::string>& problems) const {
  for (const auto& [proposal, difference] : votes_minus_units_)
    // A note may still name a proposal that is over.
    if (difference != 0 && read_proposal(after, proposal.first, proposal.second))
      problems.push_back("votes of proposal " + std::to_string(proposal.second) + " on loan " +
                         proposal.first.hex() + " are not the units of who agrees");
  for (const auto& [loan, difference] : counted_minus_proposals_)
    if (difference != 0) problems.push_back("proposals of loan " + loan.hex() + " are miscounted");
}

void check_life(const LoanId& id, const LoanRecord& loan, std::vector<std::string>& problems) {
  const LoanLife& life = life_of(loan);
  const auto none_below_zero = [](const Parts& parts) {
    return std::min({parts.principal, parts.interest, parts.late_interest, parts.fee}).minor >= 0;
  };
  const bool open = loan.status == LoanStatus::kActive ||
                    (loan.status == LoanStatus::kDefaulted && !loan.settling);
  const bool right = none_below_zero(life.waived) && none_below_zero(life.carried) &&
                     life.capitalised.minor >= 0 && life.capitalised <= loan.terms.principal &&
                     life.open_proposals <= kMaxProposals &&
                     (life.open_proposals > 0) == (life.proposals_until != Timestamp{}) &&
                     (open || life.open_proposals == 0);
  if (!right) problems.push_back("the changes of loan " + id.hex() + " are impossible");
  if (loan.status != LoanStatus::kActive) return;
  Parts least;
  const Day in_default = due_date(loan, loan.paid + 1) + loan.terms.default_after_days;
  const Day late = std::max(in_default, loan.late_since);
  for_each_unpaid(loan, late, [&least](const OwedInstalment& next) {
    least = next.owed;
    return false;
  });
  if (!none_below_zero(least))
    problems.push_back("more of loan " + id.hex() + " was paid than its instalment asks for");
}

}  // namespace tally::contract
