// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/loan_steps.hpp"

#include <utility>

#include "core/contract/auction.hpp"
#include "core/contract/change_steps.hpp"
#include "core/contract/decode_own.hpp"
#include "core/contract/mandate_steps.hpp"
#include "core/contract/note_market.hpp"
#include "core/contract/security_steps.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

void leave_listing(Ledger& ledger, const LoanId& id, LoanRecord& loan, LoanStatus status) {
  loan.status = status;
  loan.standing_bids = 0;
  loan.bid_total = Amount{};
  count_listing(ledger, loan.borrower, -1);
  ledger.set_alarm(id, loan, next_alarm(loan));
}

void begin_settlement(Ledger& ledger, const LoanId& id, LoanRecord& loan, LoanStatus status,
                      Timestamp now) {
  void_proposals(ledger, id, loan);
  loan.status = status;
  loan.settling = true;
  loan.settled_through = AccountId{};
  ledger.set_alarm(id, loan, now);
  ledger.put(id, loan);
}

}  // namespace

void count_listing(Ledger& ledger, const AccountId& borrower, int change) {
  AccountRecord account = read_account(ledger.view(), borrower);
  TALLY_CHECK(change > 0 || account.open_listings > 0, "as many listings end as began");
  account.open_listings += static_cast<std::uint32_t>(change);
  ledger.put(borrower, account);
}

std::uint32_t add_bid(Ledger& ledger, const LoanId& id, LoanRecord& loan,
                      const BidRecord& bid) {
  const std::uint32_t number = loan.next_bid++;
  ++loan.standing_bids;
  loan.bid_total += bid.amount;
  ledger.put_bid(id, number, bid);
  ledger.set_alarm(id, loan, next_alarm(loan));
  ledger.put(id, loan);
  return number;
}

void end_bid(Ledger& ledger, const LoanId& id, const LoanRecord& loan, const NumberedBid& standing,
             Amount taken) {
  const BidRecord& bid = standing.bid;
  Amount released = bid.amount - taken;
  ledger.spend_hold(bid.lender, loan.terms.asset, taken);
  if (bid.mandate && return_to_mandate(ledger, id, loan, standing.number, bid, taken))
    released = Amount{};
  ledger.release(bid.lender, loan.terms.asset, released);
  ledger.erase_bid(id, standing.number);
  ledger.emit(BidEnded{id, standing.number, bid.lender, taken, released});
}

void end_listing(Ledger& ledger, const LoanId& id, LoanRecord& loan, LoanStatus status) {
  for (const NumberedBid& standing : read_bids(ledger.view(), id))
    end_bid(ledger, id, loan, standing, Amount{});
  // What secures a loan is in its life too, so that of an ordinary one no range is looked at.
  if (loan.life) release_security(ledger, id);
  leave_listing(ledger, id, loan, status);
  ledger.put(id, loan);
}

bool disburse(Ledger& ledger, const LoanId& id, LoanRecord& loan, Day today) {
  const std::vector<NumberedBid> bids = read_bids(ledger.view(), id);
  std::vector<AuctionBid> offers;
  offers.reserve(bids.size());
  for (const NumberedBid& standing : bids)
    offers.push_back({standing.bid.amount, standing.bid.rate});
  const Amount lent = std::min(loan.terms.principal, loan.bid_total);
  const AuctionResult result = clear_auction(offers, lent);
  TALLY_CHECK(result.filled, "the bids reach what is lent");
  const Repayment repayment = repayment_of(loan.terms, result.rate, lent);
  if (check_schedule(lent, repayment) != TxError::kNone) return false;

  std::map<AccountId, std::int64_t> units;
  for (std::size_t i = 0; i < bids.size(); ++i) {
    const Amount taken = result.taken[i];
    end_bid(ledger, id, loan, bids[i], taken);
    if (taken.minor > 0) units[bids[i].bid.lender] += taken.minor;
  }
  begin_loan(ledger, id, loan, lent, result.rate, units, today);
  return true;
}

void begin_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Amount lent, RatePpb rate,
                const std::map<AccountId, std::int64_t>& units, Day today) {
  ledger.credit(loan.borrower, loan.terms.asset, lent);
  const Repayment repayment = repayment_of(loan.terms, rate, lent);
  loan.terms.steps = repayment.steps;
  loan.terms.principal = lent;
  loan.rate = rate;
  loan.disbursed_on = today;
  loan.periods = loan.terms.instalments;
  loan.instalment = regular_part(lent, repayment);
  loan.outstanding = lent;
  loan.notes = static_cast<std::uint32_t>(units.size());
  loan.status = LoanStatus::kActive;
  loan.autopay_on = first_autopay(loan);
  ledger.emit(LoanDisbursed{id, loan.borrower, lent, loan.rate, loan.instalment, today,
                            due_date(loan, 1), loan.notes});
  begin_floating(ledger, id, loan);
  leave_listing(ledger, id, loan, LoanStatus::kActive);
  ledger.put(id, loan);
  for (const auto& [holder, count] : units) {
    ledger.put_note(id, holder, NoteRecord{count, {}, 0, 0});
    ledger.emit(NoteIssued{id, holder, count});
  }
}

void take_payment(Ledger& ledger, LoanRecord& loan, const AccountId& payer, const Parts& paid) {
  ledger.debit(payer, loan.terms.asset, paid.total());
  const std::int64_t units = loan.terms.principal.minor;
  add_payment(loan.index[kPrincipal], paid.principal, units);
  add_payment(loan.index[kInterest], paid.interest, units);
  add_payment(loan.index[kFees], paid.late_interest + paid.fee, units);
}

void pay_next(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& payer,
              const Parts& owed, const Parts& paid, Day today) {
  const std::uint32_t number = loan.paid + 1;
  const Day due = due_date(loan, number);
  take_payment(ledger, loan, payer, paid);
  if (book_payment(loan, owed, paid, today)) {
    ledger.emit(InstalmentPaid{id, number, payer, paid.principal, paid.interest,
                               paid.late_interest, paid.fee, due, today, loan.outstanding});
  } else {
    ledger.emit(InstalmentPartPaid{id, number, payer, paid.principal, paid.interest,
                                   paid.late_interest, paid.fee, due, today, loan.outstanding,
                                   loan.late_accrued});
  }
}

void go_on(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  if (loan.paid == repayment_of(loan).payments()) {
    close_loan(ledger, id, loan, now);
    return;
  }
  ledger.set_alarm(id, loan, next_alarm(loan));
  ledger.put(id, loan);
}

void close_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  TALLY_CHECK(loan.outstanding.minor == 0, "a loan closes when nothing is owed");
  ledger.emit(LoanClosed{id});
  if (loan.life) release_security(ledger, id);
  begin_settlement(ledger, id, loan, LoanStatus::kClosed, now);
}

void default_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  // As of the day that the terms name, whenever the queue comes to it.
  accelerate_loan(ledger, id, loan, day_of(default_at(loan, loan.paid + 1)), now);
}

void accelerate_loan(Ledger& ledger, const LoanId& id, LoanRecord& loan, Day owed_on,
                     Timestamp now) {
  loan.claim = payoff_due(loan, owed_on);
  loan.written_off = loan.outstanding;
  loan.outstanding = Amount{};
  ledger.emit(LoanDefaulted{id, loan.written_off, loan.paid + 1, loan.claim.interest,
                            loan.claim.late_interest, loan.claim.fee});
  call_security(ledger, id, loan, now);
  if (loan.recovered == loan.claim) ledger.emit(ClaimRecovered{id});
  begin_settlement(ledger, id, loan, LoanStatus::kDefaulted, now);
}

void end_recovery(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  ledger.emit(ClaimRecovered{id});
  begin_settlement(ledger, id, loan, LoanStatus::kDefaulted, now);
}

void settle_again(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  begin_settlement(ledger, id, loan, LoanStatus::kDefaulted, now);
}

void settle_note(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& holder,
                 NoteRecord& note, Settle how) {
  std::array<Amount, kComponents> paid;
  Amount total;
  for (std::size_t i = 0; i < kComponents; ++i) {
    PaidIndex& index = loan.index[i];
    paid[i] = take_claim(index, note.settled[i], note.units);
    // Nothing more will come, so the fractions of all end with the last one.
    if (how != Settle::kOnTheWay) note.settled[i] = index.per_unit;
    if (how == Settle::kLastOfAll) paid[i] += std::exchange(index.payable, Amount{});
    total += paid[i];
  }
  ledger.credit(holder, loan.terms.asset, total);
  ledger.emit(NoteSettled{id, holder, paid[kPrincipal], paid[kInterest], paid[kFees],
                          how != Settle::kOnTheWay});
}

std::uint32_t settle_some(Ledger& ledger, const LoanId& id, LoanRecord& loan,
                          std::uint32_t limit) {
  std::uint32_t settled = end_offers(ledger, id, limit);
  if (settled == limit) {
    ledger.put(id, loan);
    return settled;
  }
  auto entry = [&] {
    const KeyRange range = notes_after(id, loan.settled_through);
    return ledger.view().next(range.from, range.until);
  };
  auto next = entry();
  while (next && settled < limit) {
    const AccountId holder = holder_in(next->first);
    NoteRecord note = decode_own<NoteRecord>(next->second);
    loan.settled_through = holder;
    next = entry();
    settle_note(ledger, id, loan, holder, note,
                next ? Settle::kAtTheEnd : Settle::kLastOfAll);
    // The holders of a defaulted loan keep their claim on what may still be recovered.
    if (loan.status == LoanStatus::kClosed) {
      ledger.erase_note(id, holder);
    } else {
      ledger.put_note(id, holder, note);
    }
    ++settled;
  }
  if (!next) {
    loan.settling = false;
    loan.settled_through = AccountId{};
    ledger.set_alarm(id, loan, Timestamp{});
  }
  ledger.put(id, loan);
  return settled;
}

}  // namespace tally::contract
