// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/note_market.hpp"
#include "core/contract/note_rules.hpp"

namespace tally::contract {
namespace {

TxError check_units(std::int64_t units) {
  const bool possible = units >= 1 && units <= kMaxPrincipalMinor;
  return possible ? TxError::kNone : TxError::kUnitsOutOfRange;
}

/// Has the sender so many units beside its standing offers?
TxError check_free(const StateView& view, const TxContext& context, const LoanId& loan,
                   std::int64_t units) {
  const auto note = read_note(view, loan, context.tx.sender);
  if (!note) return TxError::kNoteNotFound;
  return units > note->units - note->offered ? TxError::kUnitsNotFree : TxError::kNone;
}

}  // namespace

TxError precheck(const TransferNote& body) { return check_units(body.units); }

TxError check(const StateView& view, const TxContext& context, const TransferNote& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (!can_transfer(*loan)) return TxError::kNoteNotTradable;
  if (const TxError error = check_free(view, context, body.loan, body.units);
      error != TxError::kNone)
    return error;
  return body.to == loan->borrower ? TxError::kBorrowerAsHolder : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const TransferNote& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  move_units(ledger, body.loan, loan, context.tx.sender, body.to, body.units);
  ledger.emit(NoteTransferred{body.loan, context.tx.sender, body.to, body.units});
}

TxError precheck(const OfferNote& body) {
  if (const TxError error = check_units(body.units); error != TxError::kNone) return error;
  const bool possible = body.price_ppm >= 1 && body.price_ppm <= kMaxPricePpm;
  return possible ? TxError::kNone : TxError::kPriceOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const OfferNote& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive) return TxError::kNoteNotTradable;
  return check_free(view, context, body.loan, body.units);
}

void apply(Ledger& ledger, const TxContext& context, const OfferNote& body) {
  const AccountId& seller = context.tx.sender;
  const auto offer = id_cast<OfferId>(context.tx.id);
  NoteRecord note = *read_note(ledger.view(), body.loan, seller);
  note.offered += body.units;
  ledger.put_note(body.loan, seller, note);
  ledger.put_offer(body.loan, offer, OfferRecord{seller, body.units, body.price_ppm});
  ledger.emit(NoteOffered{body.loan, offer, seller, body.units, body.price_ppm});
}

TxError precheck(const WithdrawOffer& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const WithdrawOffer& body) {
  if (!read_loan(view, body.loan)) return TxError::kLoanNotFound;
  const auto offer = read_offer(view, body.loan, body.offer);
  if (!offer) return TxError::kOfferNotFound;
  return offer->seller == context.tx.sender ? TxError::kNone : TxError::kNotSeller;
}

void apply(Ledger& ledger, const TxContext& context, const WithdrawOffer& body) {
  const OfferRecord offer = *read_offer(ledger.view(), body.loan, body.offer);
  NoteRecord note = *read_note(ledger.view(), body.loan, context.tx.sender);
  note.offered -= offer.units;
  ledger.put_note(body.loan, context.tx.sender, note);
  ledger.erase_offer(body.loan, body.offer);
  ledger.emit(OfferEnded{body.loan, body.offer, context.tx.sender, offer.units});
}

TxError precheck(const TakeOffer& body) {
  if (const TxError error = check_amount(body.limit); error != TxError::kNone) return error;
  return check_units(body.units);
}

TxError check(const StateView& view, const TxContext& context, const TakeOffer& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive) return TxError::kNoteNotTradable;
  if (loan->borrower == context.tx.sender) return TxError::kBorrowerAsHolder;
  const auto offer = read_offer(view, body.loan, body.offer);
  if (!offer) return TxError::kOfferNotFound;
  if (offer->seller == context.tx.sender) return TxError::kOwnOffer;
  if (body.units > offer->units) return TxError::kUnitsAboveOffer;
  if (is_late(*loan) && !body.accepts_late) return TxError::kLoanIsLate;
  const Amount total =
      quote_note(*loan, body.units, offer->price_ppm, context.today()).total();
  if (total > body.limit) return TxError::kCostsMore;
  if (!can_pay(view, context, loan->terms.asset, total)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const TakeOffer& body) {
  const AccountId& buyer = context.tx.sender;
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  OfferRecord offer = *read_offer(ledger.view(), body.loan, body.offer);
  const NoteQuote quote = quote_note(loan, body.units, offer.price_ppm, context.today());

  ledger.debit(buyer, loan.terms.asset, quote.total());
  ledger.credit(offer.seller, loan.terms.asset, quote.total());
  NoteRecord note = *read_note(ledger.view(), body.loan, offer.seller);
  note.offered -= body.units;
  ledger.put_note(body.loan, offer.seller, note);
  move_units(ledger, body.loan, loan, offer.seller, buyer, body.units);

  offer.units -= body.units;
  if (offer.units == 0) {
    ledger.erase_offer(body.loan, body.offer);
  } else {
    ledger.put_offer(body.loan, body.offer, offer);
  }
  ledger.emit(NoteSold{body.loan, body.offer, offer.seller, buyer, body.units, offer.price_ppm,
                       quote.principal, quote.price, quote.accrued, context.today(),
                       offer.units});
}

}  // namespace tally::contract
