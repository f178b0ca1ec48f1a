// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/loan_steps.hpp"

namespace tally::contract {
TxError precheck(const PlaceBid& body) {
  if (const TxError error = check_amount(body.amount); error != TxError::kNone) return error;
  if (body.rate.ppb < 0 || body.rate.ppb > kMaxRatePpb) return TxError::kRateOutOfRange;
  return TxError::kNone;
}

TxError check(const StateView& view, const TxContext& context, const PlaceBid& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  const LoanTerms& terms = loan->terms;
  // The auction may end at this rate, so the loan must be payable at it.
  if (check_schedule(terms.principal, repayment_of(terms, body.rate)) != TxError::kNone)
    return TxError::kScheduleImpossible;
  if (loan->status != LoanStatus::kListed || context.time > terms.listed_until)
    return TxError::kLoanNotListed;
  if (loan->borrower == context.tx.sender) return TxError::kOwnListing;
  if (body.rate > terms.rate_ceiling) return TxError::kRateAboveCeiling;
  if (body.amount < least_bid(*loan, context.params)) return TxError::kBidTooSmall;
  if (body.amount > terms.principal) return TxError::kBidAbovePrincipal;
  if (loan->standing_bids >= context.params.max_bids_per_loan) return TxError::kTooManyBids;
  if (terms.lender) return TxError::kNotInvited;
  if (!can_pay(view, context, terms.asset, body.amount)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const PlaceBid& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  ledger.hold(context.tx.sender, loan.terms.asset, body.amount);
  const std::uint32_t number = add_bid(
      ledger, body.loan, loan, BidRecord{context.tx.sender, body.amount, body.rate, {}});
  ledger.emit(BidPlaced{body.loan, number, context.tx.sender, body.amount, body.rate});
}

TxError precheck(const WithdrawBid& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const WithdrawBid& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kListed || context.time > loan->terms.listed_until)
    return TxError::kLoanNotListed;
  const auto bid = read_bid(view, body.loan, body.bid);
  if (!bid) return TxError::kBidNotFound;
  if (bid->lender != context.tx.sender) return TxError::kNotBidder;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& /*context*/, const WithdrawBid& body) {
  LoanRecord loan = *read_loan(ledger.view(), body.loan);
  const BidRecord bid = *read_bid(ledger.view(), body.loan, body.bid);
  --loan.standing_bids;
  loan.bid_total -= bid.amount;
  end_bid(ledger, body.loan, loan, {body.bid, bid}, Amount{});
  ledger.set_alarm(body.loan, loan, next_alarm(loan));
  ledger.put(body.loan, loan);
}

}  // namespace tally::contract
