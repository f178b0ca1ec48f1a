// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/node/read_model/auction_view.hpp"
#include "core/node/read_model/event_writer.hpp"
#include "core/node/read_model/keys.hpp"
#include "core/node/read_model/loan_entry.hpp"

namespace tally::node {
namespace {

Amount minus(Amount amount) { return Amount{-amount.minor}; }

/// Interest that has run on a balance since the last due date.
Arithmetic run_sums(const LoanEntry& loan, Amount balance, Day today) {
  const contract::LoanRecord record = quoted(loan);
  const contract::Repayment repayment = repayment_of(record);
  std::uint32_t number = record.paid + 1;
  while (number < repayment.payments() && contract::due_date(record, number) <= today) ++number;
  const contract::PeriodDays days =
      contract::days_until(repayment, record.disbursed_on, number, today);
  Arithmetic sums;
  sums.interest = {balance, record.rate, days.days, days.year};
  sums.interest_amount = contract::interest_until(balance, repayment, record.disbursed_on, number,
                                                  today);
  return sums;
}

}  // namespace

LoanEntry EventWriter::load(const LoanId& loan) const {
  auto entry = rows_.get<LoanEntry>(index_key::loan(loan));
  TALLY_CHECK(entry.has_value(), "an event names a loan that was applied for");
  return *std::move(entry);
}

void EventWriter::save(const LoanEntry& loan) { rows_.put(index_key::loan(loan.row.id), loan); }

BorrowerHistory EventWriter::history_of(const AccountId& account) const {
  return rows_.get<BorrowerHistory>(index_key::borrower(account)).value_or(BorrowerHistory{});
}

void EventWriter::move_to(LoanEntry& loan, LoanStatus status) {
  LoanRow& row = loan.row;
  if (row.status == LoanStatus::kListed) --totals_.open_listings;
  if (row.status == LoanStatus::kActive) --totals_.active_loans;
  rows_.erase(index_key::by_status(row.status, row.listed_at, row.id));
  row.status = status;
  rows_.mark(index_key::by_status(row.status, row.listed_at, row.id));
  if (status == LoanStatus::kActive) ++totals_.active_loans;
  if (status != LoanStatus::kActive) row.ended_at = block_.time;
}

void EventWriter::on(const contract::LoanApplied& event) {
  LoanEntry loan;
  loan.row.id = event.loan;
  loan.row.borrower = event.borrower;
  loan.row.terms = event.terms;
  loan.row.wished = event.terms.principal;
  loan.row.listed_at = block_.time;
  loan.row.rate = event.terms.rate_ceiling;
  save(loan);
  rows_.mark(index_key::by_status(LoanStatus::kListed, block_.time, event.loan));
  rows_.mark(index_key::by_borrower(event.borrower, block_.time, event.loan));
  ++totals_.open_listings;

  HistoryRow row = line(HistoryKind::kApplied, event.terms.asset, event.terms.principal);
  row.loan = event.loan;
  add_history(event.borrower, row);
  row.other = event.borrower;
  add_timeline(event.loan, std::move(row));
}

void EventWriter::end_listing(const LoanId& id, LoanStatus status) {
  LoanEntry loan = load(id);
  move_to(loan, status);
  loan.row.bid_count = 0;
  loan.row.bid_total = Amount{};
  save(loan);
  HistoryRow row = line(HistoryKind::kExpired, loan.row.terms.asset, loan.row.terms.principal);
  row.loan = id;
  add_history(loan.row.borrower, row);
  add_timeline(id, std::move(row));
}

void EventWriter::on(const contract::LoanWithdrawn& event) {
  end_listing(event.loan, LoanStatus::kWithdrawn);
}

void EventWriter::on(const contract::LoanExpired& event) {
  end_listing(event.loan, LoanStatus::kExpired);
}

void EventWriter::on(const contract::BidPlaced& event) {
  BidRow bid;
  bid.loan = event.loan;
  bid.number = event.bid;
  bid.lender = event.lender;
  bid.amount = event.amount;
  bid.rate = event.rate;
  HistoryRow row =
      line(HistoryKind::kBidHeld, place_bid(std::move(bid)), minus(event.amount));
  row.loan = event.loan;
  add_history(event.lender, std::move(row));
}

void EventWriter::on(const contract::BidEnded& event) {
  LoanEntry loan = load(event.loan);
  rows_.erase(index_key::by_bidder(event.lender, event.loan, event.bid));
  if (auto book = rows_.get<BidBook>(index_key::bids(event.loan))) {
    const auto gone = std::ranges::find(book->bids, event.bid, &BidRow::number);
    TALLY_CHECK(gone != book->bids.end(), "a bid ends that was placed");
    const BidRow bid = *gone;
    book->bids.erase(gone);
    if (bid.mandate)
      change_mandate(*bid.mandate, [&](MandateRow& mandate) {
        mandate.in_bids -= bid.amount;
        mandate.lent += event.accepted;
      });
    if (loan.row.status == LoanStatus::kListed && event.accepted.minor == 0) {
      loan.row.bid_count = static_cast<std::uint32_t>(book->bids.size());
      loan.row.bid_total -= bid.amount;
      loan.row.rate = judge_bids(loan.row.terms, book->bids);
      save(loan);
    }
    if (book->bids.empty())
      rows_.erase(index_key::bids(event.loan));
    else
      rows_.put(index_key::bids(event.loan), *book);
  }
  if (event.accepted.minor > 0) {
    HistoryRow row = line(HistoryKind::kLent, loan.row.terms.asset, minus(event.accepted));
    row.loan = event.loan;
    row.other = loan.row.borrower;
    add_history(event.lender, std::move(row));
  }
  if (event.released.minor > 0) {
    HistoryRow row = line(HistoryKind::kBidReleased, loan.row.terms.asset, event.released);
    row.loan = event.loan;
    add_history(event.lender, std::move(row));
  }
}

void EventWriter::on(const contract::LoanDisbursed& event) {
  LoanEntry loan = load(event.loan);
  move_to(loan, LoanStatus::kActive);
  LoanRow& row = loan.row;
  row.rate = event.rate;
  row.periods = row.terms.instalments;
  row.instalment = event.instalment;
  row.terms.steps =
      contract::repayment_of(row.terms, event.rate, event.principal).steps;
  row.terms.principal = event.principal;
  row.disbursed_on = event.disbursed_on;
  row.first_due = event.first_due;
  row.lender_count = event.lenders;
  row.outstanding = event.principal;
  row.bid_count = 0;
  row.bid_total = Amount{};
  refresh_next_due(loan);
  save(loan);

  BorrowerHistory history = history_of(event.borrower);
  ++history.loans_taken;
  history.borrowed += event.principal;
  rows_.put(index_key::borrower(event.borrower), history);

  HistoryRow received = line(HistoryKind::kLoanReceived, row.terms.asset, event.principal);
  received.loan = event.loan;
  add_history(event.borrower, received);
  add_timeline(event.loan, std::move(received));
}

void EventWriter::on(const contract::NoteIssued& event) {
  NoteEntry note =
      rows_.get<NoteEntry>(index_key::note(event.holder, event.loan)).value_or(NoteEntry{});
  note.units += event.units;
  note.owed += Amount{event.units};
  note.bought_at = block_.time;
  rows_.put(index_key::note(event.holder, event.loan), note);
  rows_.put(index_key::holder(event.loan, event.holder), note.units);
  add_stake(event.holder, event.loan, note, Amount{event.units});
}

void EventWriter::note_payment(LoanEntry& loan, PaymentEntry payment) {
  const std::int64_t units = loan.row.terms.principal.minor;
  add_payment(loan.index[contract::kPrincipal], payment.principal, units);
  add_payment(loan.index[contract::kInterest], payment.interest, units);
  add_payment(loan.index[contract::kFees], payment.fee, units);

  loan.row.principal_paid += payment.principal;
  loan.row.interest_paid += payment.interest;
  loan.row.fees_paid += payment.fee;
  loan.row.outstanding = payment.outstanding;

  BorrowerHistory history = history_of(loan.row.borrower);
  history.repaid += payment.principal;
  const bool was_late = payment.number <= loan.late_marked;
  if (!was_late && payment.kind == PaymentKind::kInstalment) ++history.instalments_on_time;
  rows_.put(index_key::borrower(loan.row.borrower), history);

  HistoryRow row = line(history_kind(payment.kind), loan.row.terms.asset,
                        minus(payment.principal + payment.interest + payment.fee));
  row.principal = payment.principal;
  row.interest = payment.interest;
  row.fee = payment.fee;
  row.loan = loan.row.id;
  add_history(payment.payer, std::move(row));

  payment.index = paid_so_far(loan.index);
  payment.height = block_.height;
  payment.order = order_++;
  payment.time = block_.time;
  payment.transaction = transaction_;
  rows_.put(index_key::payment(loan.row.id, payment.height, payment.order), payment);
}

void EventWriter::on(const contract::InstalmentPaid& event) {
  LoanEntry loan = load(event.loan);
  PaymentEntry payment;
  payment.number = event.number;
  payment.payer = event.payer;
  payment.principal = event.principal;
  payment.interest = event.interest;
  payment.fee = event.late_interest + event.fee;
  payment.due = event.due;
  payment.paid_on = event.paid_on;
  payment.outstanding = event.outstanding;
  contract::LoanRecord record = quoted(loan);
  payment.sums = next_sums(record, event.paid_on);
  contract::complete_instalment(record);
  note_payment(loan, std::move(payment));
  loan.row.instalments_paid = event.number;
  loan.part = {};
  loan.late_accrued = Amount{};
  loan.late_since = Day{};
  loan.life = record.life;
  refresh_next_due(loan);
  save(loan);
}

void EventWriter::on(const contract::LoanPaidOff& event) {
  LoanEntry loan = load(event.loan);
  PaymentEntry payment;
  payment.number = event.number;
  payment.kind = PaymentKind::kPayoff;
  payment.payer = event.payer;
  payment.principal = event.principal;
  payment.interest = event.interest;
  payment.fee = event.late_interest + event.fee;
  payment.due = event.paid_on;
  payment.paid_on = event.paid_on;
  payment.sums = run_sums(loan, loan.row.outstanding, event.paid_on);
  payment.sums->late_interest = event.late_interest;
  note_payment(loan, std::move(payment));
  refresh_next_due(loan);
  save(loan);
}

void EventWriter::on(const contract::InstalmentPartPaid& event) {
  LoanEntry loan = load(event.loan);
  PaymentEntry payment;
  payment.number = event.number;
  payment.kind = PaymentKind::kPart;
  payment.payer = event.payer;
  payment.principal = event.principal;
  payment.interest = event.interest;
  payment.fee = event.late_interest + event.fee;
  payment.due = event.due;
  payment.paid_on = event.paid_on;
  payment.outstanding = event.outstanding;
  payment.sums = next_sums(quoted(loan), event.paid_on);
  note_payment(loan, std::move(payment));
  loan.part = loan.part +
              contract::Parts{event.principal, event.interest, event.late_interest, event.fee};
  if (event.number <= loan.late_marked) {
    loan.late_accrued = event.late_accrued;
    loan.late_since = event.paid_on;
  }
  refresh_next_due(loan);
  save(loan);
}

void EventWriter::on(const contract::PrincipalPrepaid& event) {
  LoanEntry loan = load(event.loan);
  PaymentEntry payment;
  payment.number = loan.row.instalments_paid + 1;
  payment.kind = PaymentKind::kPrepayment;
  payment.payer = event.payer;
  payment.principal = event.principal;
  payment.interest = event.interest;
  payment.due = event.paid_on;
  payment.paid_on = event.paid_on;
  payment.outstanding = event.outstanding;
  payment.sums = run_sums(loan, event.principal, event.paid_on);
  note_payment(loan, std::move(payment));
  loan.row.periods = event.periods;
  loan.row.instalment = event.instalment;
  refresh_next_due(loan);
  save(loan);
}

void EventWriter::on(const contract::ClaimPaid& event) {
  LoanEntry loan = load(event.loan);
  PaymentEntry payment;
  payment.number = loan.row.instalments_paid + 1;
  payment.kind = PaymentKind::kRecovery;
  payment.payer = event.payer;
  payment.principal = event.principal;
  payment.interest = event.interest;
  payment.fee = event.late_interest + event.fee;
  payment.due = event.paid_on;
  payment.paid_on = event.paid_on;
  note_payment(loan, std::move(payment));
  loan.recovered = loan.recovered + contract::Parts{event.principal, event.interest,
                                                    event.late_interest, event.fee};
  refresh_next_due(loan);
  save(loan);
}

/// The payments say it all; the notes follow with their own events.
void EventWriter::on(const contract::ClaimRecovered& /*event*/) {}

void EventWriter::on(const contract::AutopaySet& event) {
  LoanEntry loan = load(event.loan);
  loan.row.autopay_limit = event.limit;
  save(loan);
}

void EventWriter::on(const contract::AutopayMissed& event) {
  const LoanEntry loan = load(event.loan);
  HistoryRow row = line(HistoryKind::kAutopayMissed, loan.row.terms.asset, event.due);
  row.loan = event.loan;
  add_history(loan.row.borrower, row);
  add_timeline(event.loan, std::move(row));
}

void EventWriter::on(const contract::InstalmentLate& event) {
  LoanEntry loan = load(event.loan);
  loan.late_marked = event.number;
  refresh_next_due(loan);
  save(loan);
  BorrowerHistory history = history_of(loan.row.borrower);
  ++history.instalments_late;
  rows_.put(index_key::borrower(loan.row.borrower), history);

  HistoryRow row = line(HistoryKind::kLateFee, loan.row.terms.asset, event.fee);
  row.loan = event.loan;
  add_history(loan.row.borrower, row);
  add_timeline(event.loan, std::move(row));
}

void EventWriter::on(const contract::LoanDefaulted& event) {
  LoanEntry loan = load(event.loan);
  move_to(loan, LoanStatus::kDefaulted);
  loan.row.written_off = event.written_off;
  loan.claim = {event.written_off, event.interest, event.late_interest, event.fee};
  loan.row.outstanding = Amount{};
  refresh_next_due(loan);
  save(loan);
  BorrowerHistory history = history_of(loan.row.borrower);
  ++history.loans_defaulted;
  rows_.put(index_key::borrower(loan.row.borrower), history);

  HistoryRow row = line(HistoryKind::kDefaulted, loan.row.terms.asset, event.written_off);
  row.loan = event.loan;
  add_history(loan.row.borrower, row);
  add_timeline(event.loan, std::move(row));
}

void EventWriter::on(const contract::LoanClosed& event) {
  LoanEntry loan = load(event.loan);
  move_to(loan, LoanStatus::kClosed);
  refresh_next_due(loan);
  save(loan);
  BorrowerHistory history = history_of(loan.row.borrower);
  ++history.loans_closed;
  rows_.put(index_key::borrower(loan.row.borrower), history);

  HistoryRow row = line(HistoryKind::kClosed, loan.row.terms.asset, Amount{});
  row.loan = event.loan;
  add_history(loan.row.borrower, row);
  add_timeline(event.loan, std::move(row));
}

void EventWriter::on(const contract::NoteSettled& event) {
  auto note = rows_.get<NoteEntry>(index_key::note(event.holder, event.loan));
  TALLY_CHECK(note.has_value(), "an event settles a note that was issued");
  const LoanEntry loan = load(event.loan);
  note->settled = paid_so_far(loan.index);
  note->owed -= event.principal;
  note->principal_received += event.principal;
  note->interest_received += event.interest;
  note->fees_received += event.fee;
  note->ended = event.final;
  rows_.put(index_key::note(event.holder, event.loan), *note);

  const Amount sum = event.principal + event.interest + event.fee;
  if (sum.minor == 0) return;
  HistoryRow row = line(HistoryKind::kCollected, loan.row.terms.asset, sum);
  row.principal = event.principal;
  row.interest = event.interest;
  row.fee = event.fee;
  row.loan = event.loan;
  add_history(event.holder, std::move(row));
}

}  // namespace tally::node
