// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/mandate_steps.hpp"

#include <algorithm>

#include "core/contract/decode_own.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/loan_steps.hpp"

namespace tally::contract {
namespace {

bool has_bit(std::uint32_t mask, std::uint32_t bit) { return mask == 0 || (mask >> bit & 1) != 0; }

/// The rules that need no amounts.
bool suits(const MandateRecord& mandate, const LoanRecord& loan) {
  const LoanTerms& terms = loan.terms;
  const MandateTerms& wanted = mandate.terms;
  const std::uint32_t months = term_months(terms);
  return mandate.lender != loan.borrower && months >= wanted.min_months &&
         months <= wanted.max_months &&
         has_bit(wanted.purposes, static_cast<std::uint32_t>(terms.purpose)) &&
         has_bit(wanted.methods, static_cast<std::uint32_t>(terms.method)) &&
         check_schedule(terms.principal, repayment_of(terms, wanted.rate_floor)) == TxError::kNone;
}

/// What the mandate bids; 0 when it does not.
Amount amount_of(const MandateRecord& mandate, const LoanRecord& loan, Amount committed,
                 const ChainParams& params) {
  const Amount missing = loan.terms.principal - loan.bid_total;
  const Amount amount =
      std::min({mandate.terms.max_per_loan, mandate.free,
                mandate.terms.max_per_borrower - committed, missing});
  return amount < least_bid(loan, params) ? Amount{} : amount;
}

/// Keeps the mandate in the order while it has something free, at its turn.
void store(Ledger& ledger, const MandateId& id, const MandateRecord& before,
           const MandateRecord& after) {
  const bool moves = before.turn != after.turn || (before.free.minor > 0) != (after.free.minor > 0);
  if (moves && before.free.minor > 0)
    ledger.erase(mandate_order_key(before.terms.asset, before.terms.rate_floor, before.turn));
  if (moves && after.free.minor > 0)
    ledger.put(mandate_order_key(after.terms.asset, after.terms.rate_floor, after.turn), id);
  ledger.put(mandate_key(id), after);
}

std::uint64_t take_turn(Ledger& ledger) {
  const std::uint64_t turn = read_next_turn(ledger.view());
  ledger.put(mandate_turn_key(), turn + 1);
  return turn;
}

/// True if it placed a bid.
bool consider(Ledger& ledger, const ChainParams& params, const MandateId& id,
              const LoanId& loan_id, LoanRecord& loan) {
  const MandateRecord mandate = *read_mandate(ledger.view(), id);
  if (!suits(mandate, loan)) return false;
  const Amount before = read_committed(ledger.view(), id, loan.borrower);
  const bool is_new = before.minor == 0;
  if (is_new && mandate.borrowers >= kMaxMandateBorrowers) return false;
  const Amount amount = amount_of(mandate, loan, before, params);
  if (amount.minor == 0) return false;

  MandateRecord after = mandate;
  after.free -= amount;
  after.in_bids += amount;
  after.borrowers += is_new ? 1 : 0;
  after.turn = take_turn(ledger);
  store(ledger, id, mandate, after);
  const Amount committed = before + amount;
  ledger.put(committed_key(id, loan.borrower), committed);
  const RatePpb rate = mandate.terms.rate_floor;
  const std::uint32_t number =
      add_bid(ledger, loan_id, loan, BidRecord{mandate.lender, amount, rate, id});
  ledger.emit(MandateMatched{id, mandate.terms, loan_id, number, mandate.lender, loan.borrower,
                             amount, rate, loan.terms.rate_ceiling, term_months(loan.terms),
                             loan.terms.purpose, committed, after.free});
  return true;
}

bool takes_bids(const LoanRecord& loan, const ChainParams& params, Timestamp time) {
  return loan.status == LoanStatus::kListed && time <= loan.terms.listed_until &&
         loan.bid_total < loan.terms.principal && loan.standing_bids < params.max_bids_per_loan;
}

/// Goes on with one listing; returns the steps it took, at least one.
std::uint32_t match(Ledger& ledger, const ChainParams& params, Timestamp time,
                    const Bytes& queue_key, MatchRecord cursor, std::uint32_t limit) {
  const LoanId id = match_loan_in(queue_key);
  LoanRecord loan = *read_loan(ledger.view(), id);
  if (!cursor.until_turn) cursor.until_turn = read_next_turn(ledger.view());
  const Bytes until = mandate_order_end(loan.terms.asset, loan.terms.rate_ceiling);
  std::uint32_t steps = 0;
  while (takes_bids(loan, params, time)) {
    const auto entry = ledger.view().next(
        mandate_order_key(loan.terms.asset, cursor.rate, cursor.turn), until);
    if (!entry) break;
    if (steps == limit) {
      ledger.put(queue_key, cursor);
      return steps;
    }
    ++steps;
    cursor.rate = order_rate_in(entry->first);
    cursor.turn = order_turn_in(entry->first) + 1;
    if (cursor.turn > *cursor.until_turn) {
      // The others of this floor came or were served since: on to the next floor.
      ++cursor.rate.ppb;
      cursor.turn = 0;
    } else {
      consider(ledger, params, decode_own<MandateId>(entry->second), id, loan);
    }
  }
  ledger.erase(queue_key);
  return std::max<std::uint32_t>(steps, 1);
}

}  // namespace

void offer_to_mandates(Ledger& ledger, const LoanId& id, const LoanRecord& loan) {
  if (loan.terms.lender) return;
  const auto any = ledger.view().next(mandate_order_key(loan.terms.asset, RatePpb{}, 0),
                                      mandate_order_end(loan.terms.asset, loan.terms.rate_ceiling));
  if (!any) return;
  ledger.put(match_key(loan.listed_at, id), MatchRecord{});
}

void match_mandates(Ledger& ledger, const ChainParams& params, Timestamp time) {
  const KeyRange queue = range_of(KeyKind::kMatch);
  std::uint32_t left = (params.due_work_per_block + 3) / 4;
  while (left > 0) {
    const auto entry = ledger.view().next(queue.from, queue.until);
    if (!entry) return;
    ledger.begin_step(kDueWork);
    left -= match(ledger, params, time, entry->first, decode_own<MatchRecord>(entry->second), left);
    ledger.end_step();
  }
}

void set_mandate(Ledger& ledger, const MandateId& id, const AccountId& lender,
                 const MandateTerms& terms) {
  MandateRecord none;
  none.terms = terms;
  MandateRecord mandate = none;
  mandate.lender = lender;
  mandate.free = terms.budget;
  mandate.turn = take_turn(ledger);
  store(ledger, id, none, mandate);
  ledger.emit(MandateSet{id, lender, terms});
}

void end_mandate(Ledger& ledger, const MandateId& id) {
  const MandateRecord mandate = *read_mandate(ledger.view(), id);
  MandateRecord none = mandate;
  none.free = Amount{};
  store(ledger, id, mandate, none);
  ledger.erase(mandate_key(id));
  const KeyRange committed = committed_of(id);
  while (const auto entry = ledger.view().next(committed.from, committed.until))
    ledger.erase(entry->first);
  ledger.release(mandate.lender, mandate.terms.asset, mandate.free);
  ledger.emit(MandateEnded{id, mandate.lender, mandate.free});
}

bool return_to_mandate(Ledger& ledger, const LoanId& id, const LoanRecord& loan,
                       std::uint32_t number, const BidRecord& bid, Amount accepted) {
  const auto mandate = read_mandate(ledger.view(), *bid.mandate);
  if (!mandate) return false;
  const Amount rest = bid.amount - accepted;
  MandateRecord after = *mandate;
  after.in_bids -= bid.amount;
  after.free += rest;
  const Amount committed =
      read_committed(ledger.view(), *bid.mandate, loan.borrower) - rest;
  const Bytes key = committed_key(*bid.mandate, loan.borrower);
  if (committed.minor == 0) {
    ledger.erase(key);
    --after.borrowers;
  } else {
    ledger.put(key, committed);
  }
  store(ledger, *bid.mandate, *mandate, after);
  if (rest.minor > 0) ledger.emit(MandateRefilled{*bid.mandate, id, number, rest, after.free});
  return true;
}

}  // namespace tally::contract
