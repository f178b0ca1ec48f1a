// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/rehearsal.hpp"

#include "core/contract/apply.hpp"
#include "core/contract/execute.hpp"

namespace tally::contract {

struct Rehearsal::Impl {
  explicit Impl(const StateView& base) : ledger(base) {}
  Ledger ledger;
};

Rehearsal::Rehearsal(const StateView& base) : impl_(std::make_unique<Impl>(base)) {}
Rehearsal::~Rehearsal() = default;

const StateView& Rehearsal::view() const { return impl_->ledger.view(); }

Result<std::vector<Event>, TxError> Rehearsal::apply(const KnownTransaction& tx, Timestamp time) {
  Ledger& ledger = impl_->ledger;
  if (const TxError error = check(ledger.view(), tx, time); error != TxError::kNone)
    return Fail{error};
  const ChainParams params = params_of(ledger.view());
  const std::size_t before = ledger.events().size();
  apply_transaction(ledger, TxContext{tx, params, time}, std::nullopt);
  ledger.end_step();
  std::vector<Event> events;
  for (std::size_t i = before; i < ledger.events().size(); ++i)
    events.push_back(ledger.events()[i].event);
  return events;
}

void Rehearsal::grant(const AccountId& account, AssetId asset, Amount amount) {
  impl_->ledger.credit(account, asset, amount);
  impl_->ledger.end_step();
}

}  // namespace tally::contract
