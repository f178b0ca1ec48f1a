// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/change_steps.hpp"

#include <algorithm>

#include "core/contract/decode_own.hpp"
#include "core/contract/loan_steps.hpp"
#include "core/contract/security_rules.hpp"
#include "core/contract/security_steps.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

struct NumberedProposal {
  std::uint32_t number = 0;
  ProposalRecord proposal;
};

std::vector<NumberedProposal> open_proposals(const StateView& view, const LoanId& id) {
  std::vector<NumberedProposal> open;
  for_each(view, proposals_of(id), [&open](ByteView key, ByteView value) {
    open.push_back({proposal_number_in(key), decode_own<ProposalRecord>(value)});
    return true;
  });
  return open;
}

/// The loan goes on, or is over with what was waived.
void go_on_changed(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  if (loan.status == LoanStatus::kActive) {
    go_on(ledger, id, loan, now);
  } else if (loan.claim == loan.recovered) {
    if (debt_left(ledger.view(), id, loan).minor == 0) free_collateral(ledger, id);
    end_recovery(ledger, id, loan, now);
  } else {
    ledger.set_alarm(id, loan, next_alarm(loan));
    ledger.put(id, loan);
  }
}

/// Returns false when there is nothing left to waive.
bool carry_out(Ledger& ledger, const LoanId& id, LoanRecord& loan, const Waiver& asked,
               Day today) {
  const Waiver waiver = waiver_of(loan, asked, today);
  if (waiver == Waiver{}) return false;
  const bool of_claim = loan.status == LoanStatus::kDefaulted;
  const std::uint32_t number = of_claim ? 0 : loan.paid + 1;
  ledger.emit(
      ChargesWaived{id, number, waiver.interest, waiver.late_interest, waiver.fee, today});
  if (waive(loan, waiver, today) && !of_claim)
    ledger.emit(InstalmentPaid{id, number, loan.borrower, {}, {}, {}, {},
                               due_date(loan, number), today, loan.outstanding});
  return true;
}

void carry_out(Ledger& ledger, const LoanId& id, LoanRecord& loan, const NewTerms& terms,
               Day today) {
  const Rebuilding rebuilding = rebuild(loan, terms, today);
  TALLY_CHECK(rebuilding.error == TxError::kNone, "possible terms");
  const std::uint32_t replaced = loan.paid + 1;
  loan = rebuilding.loan;
  ledger.emit(LoanRestructured{id, replaced, loan.paid, loan.rate, loan.terms.method,
                               loan.periods, today, terms.first_due, loan.instalment,
                               rebuilding.arrears, terms.capitalise, loan.outstanding});
  void_proposals(ledger, id, loan);
}

/// Could these terms begin today?
bool is_possible(const LoanRecord& loan, const Change& change, Day today) {
  const auto* terms = std::get_if<NewTerms>(&change);
  return terms == nullptr || (loan.status == LoanStatus::kActive && terms->first_due > today &&
                              rebuild(loan, *terms, today).error == TxError::kNone);
}

}  // namespace

void end_proposal(Ledger& ledger, const LoanId& id, LoanRecord& loan, std::uint32_t number,
                  ChangeOutcome outcome) {
  ledger.erase(proposal_key(id, number));
  LoanLife& life = begin_life(loan);
  TALLY_CHECK(life.open_proposals > 0, "as many proposals end as began");
  if (--life.open_proposals == 0) life.proposals_until = Timestamp{};
  ledger.emit(ChangeEnded{id, number, outcome});
}

void void_proposals(Ledger& ledger, const LoanId& id, LoanRecord& loan) {
  if (life_of(loan).open_proposals == 0) return;
  for (const NumberedProposal& open : open_proposals(ledger.view(), id))
    end_proposal(ledger, id, loan, open.number, ChangeOutcome::kVoid);
}

void accept_proposal(Ledger& ledger, const LoanId& id, LoanRecord& loan, std::uint32_t number,
                     const ProposalRecord& proposal, Timestamp now) {
  const Day today = day_of(now);
  if (const auto* waiver = std::get_if<Waiver>(&proposal.change)) {
    const bool any = waiver_of(loan, *waiver, today) != Waiver{};
    end_proposal(ledger, id, loan, number, any ? ChangeOutcome::kAccepted : ChangeOutcome::kVoid);
    if (any) carry_out(ledger, id, loan, *waiver, today);
  } else {
    end_proposal(ledger, id, loan, number, ChangeOutcome::kAccepted);
    carry_out(ledger, id, loan, std::get<NewTerms>(proposal.change), today);
  }
  go_on_changed(ledger, id, loan, now);
}

void close_votes(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  Timestamp next;
  for (const NumberedProposal& open : open_proposals(ledger.view(), id)) {
    const Timestamp end{open.proposal.until.ms + 1};
    if (end > now) {
      next = next == Timestamp{} ? end : std::min(next, end);
      continue;
    }
    if (is_carried(loan, open.proposal) &&
        is_possible(loan, open.proposal.change, day_of(now))) {
      accept_proposal(ledger, id, loan, open.number, open.proposal, now);
      return;  // the others, if they still stand, have their own look
    }
    end_proposal(ledger, id, loan, open.number, ChangeOutcome::kExpired);
  }
  begin_life(loan).proposals_until = next;
  go_on_changed(ledger, id, loan, now);
}

void move_votes(Ledger& ledger, const LoanId& id, const LoanRecord& loan, const AccountId& from,
                const NoteRecord& giver, const AccountId& to, const NoteRecord& taker,
                std::int64_t units) {
  if (life_of(loan).open_proposals == 0 || giver.backs == taker.backs) return;
  const auto change = [&](const AccountId& voter, const NoteRecord& note, std::int64_t more) {
    if (note.backs == 0) return;
    auto proposal = read_proposal(ledger.view(), id, note.backs);
    if (!proposal) return;
    proposal->yes += more;
    ledger.put(proposal_key(id, note.backs), *proposal);
    ledger.emit(ChangeVoted{id, note.backs, voter, note.units > 0, note.units, proposal->yes});
  };
  change(from, giver, -units);
  change(to, taker, units);
}

void begin_floating(Ledger& ledger, const LoanId& id, LoanRecord& loan) {
  if (!loan.terms.floating) return;
  const auto reference = read_reference(ledger.view(), loan.terms.floating->reference);
  TALLY_CHECK(reference.has_value(), "a reference that was there at the application");
  LoanLife& life = begin_life(loan);
  life.spread = RatePpb{loan.rate.ppb - reference->rate.ppb};
  life.fixed = 1;
  ledger.emit(RateFixed{id, 1, reference->rate, reference->day, false, life.spread, loan.rate,
                        loan.instalment, loan.disbursed_on});
}

void fix_period(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  const std::uint32_t number = life_of(loan).fixed + 1;
  const Day day = day_of(fixing_at(loan));
  const FloatingRate& terms = *loan.terms.floating;
  const auto reference = read_reference(ledger.view(), terms.reference);
  TALLY_CHECK(reference.has_value(), "a reference that was there at the application");
  // What was paid ahead, even in part, was paid at the rate of then.
  const bool begun = number == loan.paid + 1 && loan.part + life_of(loan).waived != Parts{};
  if (loan.paid < number && !begun) {
    const RatePpb spread = life_of(loan).spread;
    const bool fresh = day - reference->day <= terms.stale_days;
    const RatePpb rate = floating_rate(terms, reference->rate, spread);
    const bool changed = fresh && fix_rate(loan, rate) == TxError::kNone;
    ledger.emit(RateFixed{id, number, reference->rate, reference->day, !changed, spread,
                          loan.rate, loan.instalment, day});
  }
  begin_life(loan).fixed = number;
  go_on(ledger, id, loan, now);
}

}  // namespace tally::contract
