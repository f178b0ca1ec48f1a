// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/account_rules.hpp"
#include "core/contract/body/bodies.hpp"

namespace tally::contract {

TxError precheck(const SetPolicy& body) {
  return is_sound(body.policy) ? TxError::kNone : TxError::kBadPolicy;
}

TxError check(const StateView& /*view*/, const TxContext& /*context*/,
              const SetPolicy& /*body*/) {
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const SetPolicy& body) {
  ledger.put(policy_key(context.tx.sender), PolicyRecord{body.policy, context.time});
  ledger.emit(PolicySet{context.tx.sender, body.policy});
}

TxError precheck(const CancelAhead& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& /*context*/, const CancelAhead& body) {
  return read_loan(view, body.loan) ? TxError::kNone : TxError::kLoanNotFound;
}

void apply(Ledger& ledger, const TxContext& context, const CancelAhead& body) {
  const auto epoch = static_cast<std::uint32_t>(context.content().nonce);
  ledger.put(epoch_key(context.tx.sender, body.loan), EpochRecord{epoch});
  ledger.emit(AheadCancelled{context.tx.sender, body.loan, epoch});
}

}  // namespace tally::contract
