// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/event_writer.hpp"
#include "core/node/read_model/keys.hpp"
#include "core/node/read_model/loan_entry.hpp"

namespace tally::node {

void EventWriter::add_stake(const AccountId& holder, const LoanId& loan, const NoteEntry& note,
                            Amount paid) {
  const std::uint32_t order = order_++;
  rows_.put(index_key::stake(holder, loan, block_.height, order),
            StakeEntry{note.units, paid, block_.time, block_.height, order});
}

Amount EventWriter::move_note(const LoanId& id, const AccountId& from, const AccountId& to,
                              std::int64_t units, std::optional<Amount> money) {
  LoanEntry loan = load(id);
  auto giver = rows_.get<NoteEntry>(index_key::note(from, id));
  TALLY_CHECK(giver.has_value() && giver->units >= units, "an event moves units that are there");
  auto taker = rows_.get<NoteEntry>(index_key::note(to, id)).value_or(NoteEntry{});
  const Amount moved{mul_div(giver->owed.minor, units, giver->units, Round::kDown)};
  if (taker.units == 0) {
    taker.settled = paid_so_far(loan.index);
    taker.bought_at = block_.time;
    taker.ended = giver->ended;
    ++loan.row.lender_count;
  }
  giver->units -= units;
  giver->owed -= moved;
  taker.units += units;
  taker.owed += moved;
  if (giver->units == 0) --loan.row.lender_count;
  rows_.put(index_key::note(from, id), *giver);
  rows_.put(index_key::note(to, id), taker);
  rows_.put(index_key::holder(id, from), giver->units);
  rows_.put(index_key::holder(id, to), taker.units);
  // A gift counts at what is outstanding, so it is neither gain nor loss to anybody.
  const Amount value = money.value_or(moved);
  add_stake(from, id, *giver, Amount{-value.minor});
  add_stake(to, id, taker, value);
  save(loan);
  return moved;
}

void EventWriter::change_offered(const LoanId& loan, const AccountId& holder,
                                 std::int64_t units) {
  auto note = rows_.get<NoteEntry>(index_key::note(holder, loan));
  TALLY_CHECK(note.has_value(), "an offer is of a note");
  note->offered += units;
  rows_.put(index_key::note(holder, loan), *note);
}

void EventWriter::on(const contract::NoteTransferred& event) {
  const Amount moved = move_note(event.loan, event.from, event.to, event.units, std::nullopt);
  HistoryRow row = line(HistoryKind::kNoteGiven, load(event.loan).row.terms.asset, moved);
  row.loan = event.loan;
  row.other = event.to;
  add_history(event.from, row);
  add_timeline(event.loan, row);
  row.kind = HistoryKind::kNoteReceived;
  row.other = event.from;
  add_history(event.to, std::move(row));
}

void EventWriter::on(const contract::NoteOffered& event) {
  rows_.put(index_key::offer(event.loan, event.offer),
            OfferRow{event.loan, event.offer, event.seller, event.units, event.price_ppm,
                     block_.time});
  rows_.mark(index_key::by_seller(event.seller, event.loan, event.offer));
  change_offered(event.loan, event.seller, event.units);
}

void EventWriter::on(const contract::OfferEnded& event) {
  rows_.erase(index_key::offer(event.loan, event.offer));
  rows_.erase(index_key::by_seller(event.seller, event.loan, event.offer));
  change_offered(event.loan, event.seller, -event.units);
}

void EventWriter::on(const contract::NoteSold& event) {
  const Amount total = event.price + event.accrued;
  change_offered(event.loan, event.seller, -event.units);
  move_note(event.loan, event.seller, event.buyer, event.units, total);
  if (auto offer = rows_.get<OfferRow>(index_key::offer(event.loan, event.offer))) {
    offer->units = event.left;
    rows_.put(index_key::offer(event.loan, event.offer), *offer);
  }
  if (event.left == 0) {
    rows_.erase(index_key::offer(event.loan, event.offer));
    rows_.erase(index_key::by_seller(event.seller, event.loan, event.offer));
  }
  HistoryRow row = line(HistoryKind::kNoteSold, load(event.loan).row.terms.asset, total);
  row.loan = event.loan;
  row.principal = event.price;
  row.interest = event.accrued;
  row.other = event.buyer;
  add_history(event.seller, row);
  add_timeline(event.loan, row);
  row.kind = HistoryKind::kNoteBought;
  row.amount = Amount{-total.minor};
  row.other = event.seller;
  add_history(event.buyer, std::move(row));
}

}  // namespace tally::node
