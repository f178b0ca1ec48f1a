// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/note_market.hpp"

#include "core/contract/change_steps.hpp"
#include "core/contract/decode_own.hpp"
#include "core/contract/loan_steps.hpp"

namespace tally::contract {

void move_units(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& from,
                const AccountId& to, std::int64_t units) {
  NoteRecord giver = *read_note(ledger.view(), id, from);
  TALLY_CHECK(units > 0 && units <= giver.units && from != to, "units that can move");
  settle_note(ledger, id, loan, from, giver, Settle::kOnTheWay);
  auto taker = read_note(ledger.view(), id, to);
  if (taker) {
    settle_note(ledger, id, loan, to, *taker, Settle::kOnTheWay);
    for (std::size_t i = 0; i < kComponents; ++i)
      taker->settled[i] = settled_together(loan.index[i], taker->settled[i], taker->units,
                                           giver.settled[i], units);
    taker->units += units;
  } else {
    taker = NoteRecord{units, giver.settled, 0, 0};
    ++loan.notes;
  }
  giver.units -= units;
  move_votes(ledger, id, loan, from, giver, to, *taker, units);
  if (giver.units == 0) {
    ledger.erase_note(id, from);
    --loan.notes;
  } else {
    ledger.put_note(id, from, giver);
  }
  ledger.put_note(id, to, *taker);
  ledger.put(id, loan);
}

std::uint32_t end_offers(Ledger& ledger, const LoanId& id, std::uint32_t limit) {
  const KeyRange range = offers_of(id);
  std::uint32_t ended = 0;
  for (; ended < limit; ++ended) {
    const auto entry = ledger.view().next(range.from, range.until);
    if (!entry) break;
    const OfferId offer = offer_in(entry->first);
    const auto record = decode_own<OfferRecord>(entry->second);
    NoteRecord note = *read_note(ledger.view(), id, record.seller);
    note.offered -= record.units;
    ledger.put_note(id, record.seller, note);
    ledger.erase_offer(id, offer);
    ledger.emit(OfferEnded{id, offer, record.seller, record.units});
  }
  return ended;
}

}  // namespace tally::contract
