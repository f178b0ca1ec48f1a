// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/bodies.hpp"
#include "core/contract/margin_steps.hpp"
#include "core/contract/security_rules.hpp"

namespace tally::contract {

TxError precheck(const PostPrice& body) {
  for (const Amount& amount : {body.base_amount, body.quote_amount})
    if (amount.minor <= 0) return TxError::kAmountNotPositive;
  if (std::max(body.base_amount, body.quote_amount).minor > kMaxPriceAmount)
    return TxError::kAmountTooLarge;
  return body.base == body.quote ? TxError::kSameAsset : TxError::kNone;
}

TxError check(const StateView& view, const TxContext& context, const PostPrice& body) {
  if (!read_asset(view, body.base) || !read_asset(view, body.quote))
    return TxError::kAssetNotFound;
  const auto last = read_price(view, context.tx.sender, body.base, body.quote);
  if (!last) return TxError::kNone;
  const std::int64_t age_ms = context.time.ms - last->posted_at.ms;
  if (age_ms < kPriceGapMs) return TxError::kPriceTooSoon;
  if (age_ms <= kPriceForgottenMs && !is_near(*last, body)) return TxError::kPriceMove;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const PostPrice& body) {
  ledger.put(price_key(context.tx.sender, body.base, body.quote),
             PriceRecord{body.base_amount, body.quote_amount, context.time});
  ledger.emit(PricePosted{context.tx.sender, body});
}

TxError precheck(const AgreeMargin& body) {
  const MarginTerms& terms = body.terms;
  const bool in_range = terms.ratio_ppm >= kWholePpm && terms.ratio_ppm <= kMaxMarginPpm &&
                        terms.cure_days >= 1 && terms.cure_days <= kMaxCureDays &&
                        terms.max_age_hours >= 1 && terms.max_age_hours <= kMaxPriceAgeHours;
  return in_range ? TxError::kNone : TxError::kMarginOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const AgreeMargin& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kListed || context.time > loan->terms.listed_until)
    return TxError::kLoanNotListed;
  if (loan->borrower != context.tx.sender) return TxError::kNotBorrower;
  if (!read_collateral(view, body.loan)) return TxError::kNoCollateral;
  if (read_margin(view, body.loan)) return TxError::kMarginAgreed;
  if (body.terms.publisher == context.tx.sender) return TxError::kOwnPublisher;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& /*context*/, const AgreeMargin& body) {
  ledger.put(margin_key(body.loan), MarginRecord{body.terms, Timestamp{}});
  ledger.emit(MarginChanged{body.loan, MarginChange::kAgreed, body.terms, {}, {}, {}});
}

TxError precheck(const CallMargin& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const CallMargin& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->status != LoanStatus::kActive) return TxError::kLoanNotActive;
  const auto margin = read_margin(view, body.loan);
  if (!margin) return TxError::kNoMargin;
  if (margin->cure_until.ms != 0) return TxError::kMarginCalled;
  const auto worth = collateral_worth(view, body.loan, *loan, margin->terms, context.time);
  if (!worth) return TxError::kPriceStale;
  return *worth < margin_needed(*loan, margin->terms) ? TxError::kNone : TxError::kMarginKept;
}

void apply(Ledger& ledger, const TxContext& context, const CallMargin& body) {
  call_margin(ledger, body.loan, context.time);
}

}  // namespace tally::contract
