// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/account_rules.hpp"

#include "core/contract/decode_own.hpp"

namespace tally::contract {

std::optional<PolicyRecord> read_policy(const StateView& view, const AccountId& account) {
  return read_own<PolicyRecord>(view, policy_key(account));
}

bool is_in_force(const StateView& view, const Policy& policy) {
  return is_in_force(view, account_of(policy), policy);
}

bool is_in_force(const StateView& view, const AccountId& account, const Policy& policy) {
  const auto changed = read_policy(view, account);
  const auto* stated = std::get_if<ChangedPolicy>(&policy.kind);
  if (!changed) return stated == nullptr;
  return stated != nullptr && stated->now == changed->policy;
}

std::uint32_t read_epoch(const StateView& view, const AccountId& account, const LoanId& loan) {
  return read_own<EpochRecord>(view, epoch_key(account, loan)).value_or(EpochRecord{}).epoch;
}

}  // namespace tally::contract
