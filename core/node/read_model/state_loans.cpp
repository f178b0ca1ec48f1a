// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"
#include "core/node/read_model/auction_view.hpp"
#include "core/node/read_model/loan_entry.hpp"
#include "core/node/read_model/state_rows.hpp"

namespace tally::node {
namespace {

bool is_funded(LoanStatus status) {
  return status == LoanStatus::kActive || status == LoanStatus::kClosed ||
         status == LoanStatus::kDefaulted;
}

/// What units that were settled there have been paid since the beginning, rounded down.
Amount settled_for(const contract::PerUnit& settled, std::int64_t units) {
  contract::PaidIndex index;
  index.per_unit = settled;
  return units > 0 ? contract::claim(index, {}, units) : Amount{};
}

/// All that was ever paid on an index, exactly: the division's rest is in `carry`.
Amount paid_on(const contract::PaidIndex& index, std::int64_t units) {
  const auto whole = index.per_unit.value * static_cast<std::uint64_t>(units) +
                     static_cast<std::uint64_t>(index.carry);
  return Amount{static_cast<std::int64_t>(whole >> 64)};
}

LoanEntry entry_of(const LoanId& id, const contract::LoanRecord& record) {
  LoanEntry loan;
  LoanRow& row = loan.row;
  row.id = id;
  row.borrower = record.borrower;
  row.terms = record.terms;
  row.wished = record.terms.principal;
  row.status = record.status;
  row.listed_at = record.listed_at;
  row.bid_count = record.standing_bids;
  row.bid_total = record.bid_total;
  row.rate = is_funded(record.status) ? record.rate : record.terms.rate_ceiling;
  row.autopay_limit = record.autopay_limit;
  if (is_funded(record.status)) {
    const std::int64_t units = record.terms.principal.minor;
    row.lender_count = record.notes;
    row.disbursed_on = record.disbursed_on;
    row.first_due = contract::due_date(record, 1);
    row.instalment = record.instalment;
    row.periods = record.periods;
    row.instalments_paid = record.paid;
    row.outstanding = record.outstanding;
    row.principal_paid = record.repaid;
    row.interest_paid = paid_on(record.index[contract::kInterest], units);
    row.fees_paid = paid_on(record.index[contract::kFees], units);
    row.written_off = record.written_off;
  }
  loan.late_marked = record.late_marked;
  loan.part = record.part;
  loan.late_accrued = record.late_accrued;
  loan.late_since = record.late_since;
  loan.claim = record.claim;
  loan.recovered = record.recovered;
  loan.index = record.index;
  refresh_next_due(loan);
  return loan;
}

/// Everything that hangs on one loan.
class LoanRows {
 public:
  LoanRows(RowStore& rows, const StateView& state, const BlockHeader& at)
      : rows_(rows), state_(state), at_(at) {}

  void write(const LoanId& id, const contract::LoanRecord& record) {
    LoanEntry loan = entry_of(id, record);
    if (record.standing_bids > 0) write_bids(loan);
    contract::for_each(state_, contract::notes_of(id), [&](ByteView key, ByteView value) {
      write_note(id, contract::holder_in(key), record,
                 contract::decode_own<contract::NoteRecord>(value));
      return true;
    });
    contract::for_each(state_, contract::offers_of(id), [&](ByteView key, ByteView value) {
      const auto offer = contract::decode_own<contract::OfferRecord>(value);
      const OfferId name = contract::offer_in(key);
      rows_.put(index_key::offer(id, name),
                OfferRow{id, name, offer.seller, offer.units, offer.price_ppm, at_.time});
      rows_.mark(index_key::by_seller(offer.seller, id, name));
      return true;
    });
    const LoanRow& row = loan.row;
    rows_.put(index_key::loan(id), loan);
    rows_.mark(index_key::by_status(row.status, row.listed_at, id));
    rows_.mark(index_key::by_borrower(row.borrower, row.listed_at, id));
  }

 private:
  void write_bids(LoanEntry& loan) {
    BidBook book;
    for (const contract::NumberedBid& one : contract::read_bids(state_, loan.row.id)) {
      BidRow bid;
      bid.loan = loan.row.id;
      bid.number = one.number;
      bid.lender = one.bid.lender;
      bid.amount = one.bid.amount;
      bid.rate = one.bid.rate;
      bid.placed_at = at_.time;
      bid.mandate = one.bid.mandate;
      rows_.mark(index_key::by_bidder(bid.lender, bid.loan, bid.number));
      book.bids.push_back(std::move(bid));
    }
    if (book.bids.empty()) return;
    if (loan.row.status == LoanStatus::kListed)
      loan.row.rate = judge_bids(loan.row.terms, book.bids);
    rows_.put(index_key::bids(loan.row.id), book);
  }

  void write_note(const LoanId& id, const AccountId& holder, const contract::LoanRecord& record,
                  const contract::NoteRecord& from) {
    NoteEntry note;
    note.units = from.units;
    note.settled = from.settled;
    note.bought_at = start_of(record.disbursed_on);
    note.owed = Amount{from.units} - settled_for(from.settled[contract::kPrincipal], from.units);
    note.offered = from.offered;
    rows_.put(index_key::note(holder, id), note);
    rows_.put(index_key::holder(id, holder), note.units);
    const std::uint32_t order = order_++;
    rows_.put(index_key::stake(holder, id, at_.height, order),
              StakeEntry{note.units, note.owed, at_.time, at_.height, order});
  }

  RowStore& rows_;
  const StateView& state_;
  const BlockHeader& at_;
  std::uint32_t order_ = 0;
};

}  // namespace

void write_loan_rows(RowStore& rows, const StateView& state, const BlockHeader& at,
                     ChainTotals& totals) {
  LoanRows loans(rows, state, at);
  std::map<AccountId, BorrowerHistory> borrowers;
  contract::for_each(
      state, contract::range_of(contract::KeyKind::kLoan), [&](ByteView key, ByteView value) {
        const auto record = contract::decode_own<contract::LoanRecord>(value);
        loans.write(contract::loan_in(key), record);
        if (record.status == LoanStatus::kListed) ++totals.open_listings;
        if (record.status == LoanStatus::kActive) ++totals.active_loans;
        if (!is_funded(record.status)) return true;
        BorrowerHistory& history = borrowers[record.borrower];
        ++history.loans_taken;
        history.borrowed += record.terms.principal;
        history.repaid += record.repaid;
        if (record.status == LoanStatus::kClosed) ++history.loans_closed;
        if (record.status == LoanStatus::kDefaulted) ++history.loans_defaulted;
        return true;
      });
  for (const auto& [account, history] : borrowers)
    rows.put(index_key::borrower(account), history);
  contract::for_each(
      state, contract::range_of(contract::KeyKind::kMandate), [&](ByteView key, ByteView value) {
        const auto record = contract::decode_own<contract::MandateRecord>(value);
        MandateRow row;
        row.id = contract::mandate_in(key);
        row.lender = record.lender;
        row.terms = record.terms;
        row.free = record.free;
        row.in_bids = record.in_bids;
        row.lent = record.terms.budget - record.free - record.in_bids;
        row.set_at = at.time;
        rows.put(index_key::mandate(row.id), row);
        rows.mark(index_key::by_mandator(row.lender, row.set_at, row.id));
        return true;
      });
}

}  // namespace tally::node
