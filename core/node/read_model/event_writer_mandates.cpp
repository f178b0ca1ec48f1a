// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/node/read_model/auction_view.hpp"
#include "core/node/read_model/event_writer.hpp"
#include "core/node/read_model/keys.hpp"

namespace tally::node {

/// One more standing bid; returns the asset of its loan.
AssetId EventWriter::place_bid(BidRow bid) {
  LoanEntry loan = load(bid.loan);
  auto book = rows_.get<BidBook>(index_key::bids(bid.loan)).value_or(BidBook{});
  ++loan.row.bid_count;
  loan.row.bid_total += bid.amount;
  bid.placed_at = block_.time;
  rows_.mark(index_key::by_bidder(bid.lender, bid.loan, bid.number));
  HistoryRow row = line(HistoryKind::kBidHeld, loan.row.terms.asset, bid.amount);
  row.loan = bid.loan;
  row.other = bid.lender;
  book.bids.push_back(std::move(bid));
  loan.row.rate = judge_bids(loan.row.terms, book.bids);
  rows_.put(index_key::bids(loan.row.id), book);
  save(loan);
  add_timeline(loan.row.id, std::move(row));
  return loan.row.terms.asset;
}

void EventWriter::change_mandate(const MandateId& id,
                                 const std::function<void(MandateRow&)>& change) {
  auto row = rows_.get<MandateRow>(index_key::mandate(id));
  TALLY_CHECK(row.has_value() || !is_whole_, "an event names a mandate that was set");
  if (!row) return;
  change(*row);
  rows_.put(index_key::mandate(id), *row);
}

void EventWriter::on(const contract::MandateSet& event) {
  MandateRow mandate;
  mandate.id = event.mandate;
  mandate.lender = event.lender;
  mandate.terms = event.terms;
  mandate.free = event.terms.budget;
  mandate.set_at = block_.time;
  rows_.put(index_key::mandate(event.mandate), mandate);
  rows_.mark(index_key::by_mandator(event.lender, block_.time, event.mandate));
  add_history(event.lender, line(HistoryKind::kMandateSet, event.terms.asset,
                                 Amount{-event.terms.budget.minor}));
}

void EventWriter::on(const contract::MandateMatched& event) {
  BidRow bid;
  bid.loan = event.loan;
  bid.number = event.bid;
  bid.lender = event.lender;
  bid.amount = event.amount;
  bid.rate = event.rate;
  bid.mandate = event.mandate;
  HistoryRow row = line(HistoryKind::kMandateBid, place_bid(std::move(bid)), event.amount);
  row.loan = event.loan;
  row.other = event.borrower;
  add_history(event.lender, std::move(row));
  change_mandate(event.mandate, [&](MandateRow& mandate) {
    mandate.free = event.free;
    mandate.in_bids += event.amount;
    ++mandate.bids;
  });
}

void EventWriter::on(const contract::MandateRefilled& event) {
  change_mandate(event.mandate, [&](MandateRow& mandate) { mandate.free = event.free; });
}

void EventWriter::on(const contract::MandateEnded& event) {
  change_mandate(event.mandate, [&](MandateRow& mandate) {
    mandate.free = Amount{};
    mandate.ended_at = block_.time;
    add_history(event.lender,
                line(HistoryKind::kMandateEnded, mandate.terms.asset, event.released));
  });
}

}  // namespace tally::node
