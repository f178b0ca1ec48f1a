// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/mandate_steps.hpp"

namespace tally::contract {
namespace {

constexpr std::uint32_t bits_up_to(std::uint32_t last) { return (2U << last) - 1; }
constexpr std::uint32_t kPurposes = bits_up_to(static_cast<std::uint32_t>(kLastPurpose));
constexpr std::uint32_t kMethods = bits_up_to(static_cast<std::uint32_t>(kLastMethod));

bool is_possible(const MandateTerms& terms) {
  return terms.min_months >= 1 && terms.min_months <= terms.max_months &&
         terms.max_months <= kMaxInstalments && terms.max_per_loan.minor >= 1 &&
         terms.max_per_loan <= terms.max_per_borrower && terms.max_per_borrower <= terms.budget &&
         (terms.purposes & ~kPurposes) == 0 && (terms.methods & ~kMethods) == 0;
}

}  // namespace

TxError precheck(const SetMandate& body) {
  const MandateTerms& terms = body.terms;
  if (const TxError error = check_amount(terms.budget); error != TxError::kNone) return error;
  if (terms.rate_floor.ppb < 0 || terms.rate_floor.ppb > kMaxRatePpb)
    return TxError::kRateOutOfRange;
  return is_possible(terms) ? TxError::kNone : TxError::kMandateOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const SetMandate& body) {
  const MandateTerms& terms = body.terms;
  if (!read_asset(view, terms.asset)) return TxError::kAssetNotFound;
  if (terms.max_per_loan.minor < context.params.min_bid_minor) return TxError::kMandateTooSmall;
  if (!can_pay(view, context, terms.asset, terms.budget)) return TxError::kInsufficientFunds;
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const SetMandate& body) {
  ledger.hold(context.tx.sender, body.terms.asset, body.terms.budget);
  set_mandate(ledger, id_cast<MandateId>(context.tx.id), context.tx.sender, body.terms);
}

TxError precheck(const EndMandate& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const EndMandate& body) {
  const auto mandate = read_mandate(view, body.mandate);
  if (!mandate) return TxError::kMandateNotFound;
  return mandate->lender == context.tx.sender ? TxError::kNone : TxError::kNotMandator;
}

void apply(Ledger& ledger, const TxContext& /*context*/, const EndMandate& body) {
  end_mandate(ledger, body.mandate);
}

}  // namespace tally::contract
