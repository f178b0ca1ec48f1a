// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"

namespace tally::contract {

TxError precheck(const RegisterReference& body) {
  return is_symbol(body.code) ? TxError::kNone : TxError::kBadSymbol;
}

TxError check(const StateView& view, const TxContext& /*context*/,
              const RegisterReference& body) {
  return read_reference(view, body.code) ? TxError::kReferenceTaken : TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const RegisterReference& body) {
  ledger.put(reference_key(body.code), ReferenceRecord{context.tx.sender, body.name, {}, {}});
  ledger.emit(ReferenceRegistered{body.code, body.name, context.tx.sender});
}

TxError precheck(const PostRate& body) {
  const bool possible = body.rate.ppb >= 0 && body.rate.ppb <= kMaxRatePpb;
  return possible ? TxError::kNone : TxError::kRateOutOfRange;
}

TxError check(const StateView& view, const TxContext& context, const PostRate& body) {
  const auto reference = read_reference(view, body.code);
  if (!reference) return TxError::kReferenceNotFound;
  if (reference->publisher != context.tx.sender) return TxError::kNotPublisher;
  const bool next = body.day > reference->day && body.day <= context.today();
  return next ? TxError::kNone : TxError::kRateDay;
}

void apply(Ledger& ledger, const TxContext& context, const PostRate& body) {
  ReferenceRecord reference = *read_reference(ledger.view(), body.code);
  reference.rate = body.rate;
  reference.day = body.day;
  ledger.put(reference_key(body.code), reference);
  ledger.emit(RatePosted{body.code, context.tx.sender, body.rate, body.day});
}

}  // namespace tally::contract
