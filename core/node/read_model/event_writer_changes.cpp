// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/loan_changes.hpp"
#include "core/node/read_model/event_writer.hpp"
#include "core/node/read_model/keys.hpp"
#include "core/node/read_model/loan_entry.hpp"

namespace tally::node {
namespace {

const char* name_of(contract::ChangeOutcome outcome) {
  switch (outcome) {
    case contract::ChangeOutcome::kAccepted: return "accepted";
    case contract::ChangeOutcome::kExpired: return "expired";
    case contract::ChangeOutcome::kWithdrawn: return "withdrawn";
    case contract::ChangeOutcome::kRejected: return "rejected";
    case contract::ChangeOutcome::kVoid: return "void";
  }
  return "unknown";
}

contract::LoanLife& begin_life(LoanEntry& loan) {
  if (!loan.life) loan.life.emplace();
  return *loan.life;
}

}  // namespace

/// In the borrower's history and on the loan's timeline.
void EventWriter::tell(const LoanEntry& loan, HistoryRow row) {
  row.loan = loan.row.id;
  add_history(loan.row.borrower, row);
  add_timeline(loan.row.id, std::move(row));
}

void EventWriter::on(const contract::ChangeProposed& event) {
  LoanEntry loan = load(event.loan);
  ++loan.row.open_proposals;
  save(loan);
  const Bytes key = index_key::proposals(event.loan);
  auto book = rows_.get<ProposalBook>(key).value_or(ProposalBook{});
  const bool borrower = event.proposer == loan.row.borrower;
  book.proposals.push_back({event.loan, event.proposal, event.proposer, event.change,
                            event.until, event.yes, borrower, {}});
  rows_.put(key, book);
  HistoryRow row = line(HistoryKind::kChangeProposed, loan.row.terms.asset, Amount{});
  row.number = event.proposal;
  row.other = event.proposer;
  if (const auto* terms = std::get_if<NewTerms>(&event.change)) row.rate = terms->rate;
  if (const auto* waiver = std::get_if<Waiver>(&event.change)) row.amount = waiver->total();
  tell(loan, std::move(row));
}

void EventWriter::on(const contract::ChangeVoted& event) {
  const LoanEntry loan = load(event.loan);
  const Bytes key = index_key::proposals(event.loan);
  auto book = rows_.get<ProposalBook>(key).value_or(ProposalBook{});
  const auto at = std::ranges::find(book.proposals, event.proposal, &ProposalRow::number);
  if (at != book.proposals.end()) {
    at->yes = event.yes;
    if (event.voter == loan.row.borrower) {
      at->borrower_agrees = event.agree;
    } else {
      std::erase(at->agreeing, event.voter);
      if (event.agree && at->agreeing.size() < ProposalRow::kMostAgreeing)
        at->agreeing.push_back(event.voter);
    }
    rows_.put(key, book);
  }
  HistoryRow row = line(HistoryKind::kChangeVoted, loan.row.terms.asset, Amount{event.units});
  row.number = event.proposal;
  row.other = event.voter;
  row.reference = event.agree ? "yes" : "no";
  row.loan = event.loan;
  add_timeline(event.loan, std::move(row));
}

void EventWriter::on(const contract::ChangeEnded& event) {
  LoanEntry loan = load(event.loan);
  --loan.row.open_proposals;
  save(loan);
  const Bytes key = index_key::proposals(event.loan);
  auto book = rows_.get<ProposalBook>(key).value_or(ProposalBook{});
  std::erase_if(book.proposals,
                [&](const ProposalRow& row) { return row.number == event.proposal; });
  if (book.proposals.empty())
    rows_.erase(key);
  else
    rows_.put(key, book);
  const bool accepted = event.outcome == contract::ChangeOutcome::kAccepted;
  HistoryRow row = line(accepted ? HistoryKind::kChangeAccepted : HistoryKind::kChangeEnded,
                        loan.row.terms.asset, Amount{});
  row.number = event.proposal;
  row.reference = name_of(event.outcome);
  tell(loan, std::move(row));
}

void EventWriter::on(const contract::ChargesWaived& event) {
  LoanEntry loan = load(event.loan);
  const contract::Parts waived{{}, event.interest, event.late_interest, event.fee};
  if (event.number == 0)
    loan.claim = loan.claim - waived;
  else
    begin_life(loan).waived = begin_life(loan).waived + waived;
  refresh_next_due(loan);
  save(loan);
  HistoryRow row = line(HistoryKind::kWaived, loan.row.terms.asset, waived.total());
  row.interest = event.interest;
  row.fee = event.late_interest + event.fee;
  row.number = event.number;
  tell(loan, std::move(row));
}

void EventWriter::on(const contract::LoanRestructured& event) {
  LoanEntry loan = load(event.loan);
  contract::LoanLife& life = begin_life(loan);
  life.rebuilt = contract::Rebuilt{event.day, event.first_due, event.base, event.replaced};
  life.waived = {};
  life.carried = event.capitalised ? contract::Parts{} : event.arrears;
  life.fixed = 0;
  life.before.clear();
  LoanRow& row = loan.row;
  if (event.capitalised) row.capitalised += event.arrears.total();
  life.capitalised = row.capitalised;
  row.terms.method = event.method;
  row.terms.instalments = event.periods;
  row.terms.steps.clear();
  row.terms.floating.reset();
  row.rate = event.rate;
  row.spread = RatePpb{};
  row.periods = event.periods;
  row.base = event.base;
  row.rebuilt = LoanRow::NewSchedule{event.day, event.first_due};
  row.instalments_paid = event.base;
  row.instalment = event.instalment;
  row.outstanding = event.outstanding;
  loan.late_marked = event.base;
  loan.part = {};
  loan.late_accrued = Amount{};
  loan.late_since = Day{};
  refresh_next_due(loan);
  save(loan);
  HistoryRow told = line(HistoryKind::kRestructured, row.terms.asset, event.outstanding);
  told.interest = event.arrears.interest;
  told.fee = event.arrears.late_interest + event.arrears.fee;
  told.rate = event.rate;
  told.reference = event.capitalised ? "capitalised" : "carried";
  tell(loan, std::move(told));
}

void EventWriter::on(const contract::RateFixed& event) {
  LoanEntry loan = load(event.loan);
  if (event.number > 1) {
    contract::LoanRecord record = quoted(loan);
    if (!event.stale) static_cast<void>(contract::fix_rate(record, event.rate));
    loan.life = record.life;
  }
  contract::LoanLife& life = begin_life(loan);
  life.spread = event.spread;
  life.fixed = event.number;
  loan.row.spread = event.spread;
  loan.row.rate = event.rate;
  loan.row.instalment = event.instalment;
  refresh_next_due(loan);
  save(loan);
  HistoryRow row = line(HistoryKind::kRateFixed, loan.row.terms.asset, Amount{});
  row.number = event.number;
  row.rate = event.rate;
  row.reference = std::string(event.stale ? "stale " : "") + loan.row.terms.floating->reference +
                  " " + std::to_string(event.reference.ppb) + " " + to_iso(event.posted) + " " +
                  std::to_string(event.spread.ppb);
  tell(loan, std::move(row));
}

void EventWriter::on(const contract::ReferenceRegistered& event) {
  rows_.put(index_key::reference(event.code),
            ReferenceRow{event.code, event.name, event.publisher, {}, {}});
}

void EventWriter::on(const contract::RatePosted& event) {
  const Bytes key = index_key::reference(event.code);
  auto row = rows_.get<ReferenceRow>(key);
  TALLY_CHECK(row.has_value(), "a rate is posted of a reference that was registered");
  row->rate = event.rate;
  row->day = event.day;
  rows_.put(key, *row);
}

}  // namespace tally::node
