// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/bodies.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/margin_steps.hpp"
#include "core/contract/security_rules.hpp"
#include "core/contract/security_steps.hpp"

namespace tally::contract {
namespace {

bool is_open(const LoanRecord& loan, const TxContext& context) {
  return loan.status == LoanStatus::kListed && context.time <= loan.terms.listed_until;
}

}  // namespace

TxError precheck(const PledgeCollateral& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const PledgeCollateral& body) {
  if (!read_asset(view, body.asset)) return TxError::kAssetNotFound;
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (!is_open(*loan, context) && loan->status != LoanStatus::kActive)
    return TxError::kLoanNotActive;
  if (loan->borrower != context.tx.sender) return TxError::kNotBorrower;
  const auto before = read_collateral(view, body.loan);
  if (body.asset == loan->terms.asset || (before && before->asset != body.asset))
    return TxError::kCollateralAsset;
  if (!can_pay(view, context, body.asset, body.amount)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

namespace {

/// From now on the end of the loan has to look for what secures it.
void mark_secured(Ledger& ledger, const LoanId& id) {
  LoanRecord loan = *read_loan(ledger.view(), id);
  if (loan.life) return;
  loan.life.emplace();
  ledger.put(id, loan);
}

}  // namespace

void apply(Ledger& ledger, const TxContext& context, const PledgeCollateral& body) {
  const AccountId& borrower = context.tx.sender;
  CollateralRecord collateral = read_collateral(ledger.view(), body.loan)
                                    .value_or(CollateralRecord{borrower, body.asset, Amount{}});
  collateral.amount += body.amount;
  ledger.hold(borrower, body.asset, body.amount);
  ledger.put(collateral_key(body.loan), collateral);
  mark_secured(ledger, body.loan);
  ledger.emit(
      CollateralPledged{body.loan, borrower, body.asset, body.amount, collateral.amount});
  look_at_margin(ledger, body.loan, context.time);
}

TxError precheck(const GuaranteeLoan& body) {
  if (const TxError error = check_amount(body.cap); error != TxError::kNone) return error;
  const bool in_range = body.share_ppm >= 1 && body.share_ppm <= kWholePpm;
  return in_range ? TxError::kNone : TxError::kShareOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const GuaranteeLoan& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (!is_open(*loan, context)) return TxError::kLoanNotListed;
  if (loan->borrower == context.tx.sender) return TxError::kOwnGuarantee;
  const auto guarantees = read_guarantees(view, body.loan);
  const bool is_one = std::ranges::any_of(guarantees, [&](const NamedGuarantee& guarantee) {
    return guarantee.guarantor == context.tx.sender;
  });
  if (!is_one && guarantees.size() >= kMaxGuarantors) return TxError::kTooManyGuarantors;
  if (!can_pay(view, context, loan->terms.asset, body.cap)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const GuaranteeLoan& body) {
  const AccountId& guarantor = context.tx.sender;
  const AssetId asset = read_loan(ledger.view(), body.loan)->terms.asset;
  GuaranteeRecord record = read_guarantee(ledger.view(), body.loan, guarantor)
                               .value_or(GuaranteeRecord{asset, 0, {}, {}, {}});
  record.share_ppm = std::max(record.share_ppm, body.share_ppm);
  record.cap += body.cap;
  ledger.hold(guarantor, asset, body.cap);
  ledger.put(guarantee_key(body.loan, guarantor), record);
  mark_secured(ledger, body.loan);
  ledger.emit(LoanGuaranteed{body.loan, guarantor, record.share_ppm, record.cap});
}

TxError precheck(const BidForCollateral& body) { return check_amount(body.amount); }

TxError check(const StateView& view, const TxContext& context, const BidForCollateral& body) {
  if (!read_loan(view, body.loan)) return TxError::kLoanNotFound;
  const auto sale = read_sale(view, body.loan);
  if (!sale || (sale->bidder && context.time >= sale->ends)) return TxError::kNoSale;
  if (body.amount < next_sale_bid(*sale)) return TxError::kRaiseTooSmall;
  if (!can_pay(view, context, sale->asset, body.amount)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const BidForCollateral& body) {
  place_sale_bid(ledger, body.loan, context.tx.sender, body.amount, context.time);
}

}  // namespace tally::contract
