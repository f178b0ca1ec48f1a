// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/credit_objects.hpp"

#include "core/contract/decode_own.hpp"

namespace tally::contract {

std::optional<IssuerRecord> read_issuer(const StateView& view, const AccountId& issuer) {
  return read_own<IssuerRecord>(view, issuer_key(issuer));
}

std::optional<StatusEpoch> read_newest_status(const StateView& view, const AccountId& issuer,
                                              std::uint32_t list) {
  return read_own<StatusEpoch>(view, status_list_key(issuer, list));
}

std::optional<StatusEpoch> read_status(const StateView& view, const AccountId& issuer,
                                       std::uint32_t list, std::uint32_t epoch) {
  return read_own<StatusEpoch>(view, status_epoch_key(issuer, list, epoch));
}

std::optional<GrantRecord> read_grant(const StateView& view, const GrantId& grant) {
  return read_own<GrantRecord>(view, grant_key(grant));
}

std::optional<SealingKeyRecord> read_sealing_key(const StateView& view,
                                                 const AccountId& account) {
  return read_own<SealingKeyRecord>(view, sealing_key_key(account));
}

}  // namespace tally::contract
