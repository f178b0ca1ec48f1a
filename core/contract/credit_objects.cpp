// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/credit_objects.hpp"

#include "core/contract/decode_own.hpp"

namespace tally::contract {
namespace {

template <typename T>
std::optional<T> read(const StateView& view, const Bytes& key) {
  const auto value = view.look(key);
  if (!value) return std::nullopt;
  return decode_own<T>(*value);
}

}  // namespace

std::optional<IssuerRecord> read_issuer(const StateView& view, const AccountId& issuer) {
  return read<IssuerRecord>(view, issuer_key(issuer));
}

std::optional<StatusEpoch> read_newest_status(const StateView& view, const AccountId& issuer,
                                              std::uint32_t list) {
  return read<StatusEpoch>(view, status_list_key(issuer, list));
}

std::optional<StatusEpoch> read_status(const StateView& view, const AccountId& issuer,
                                       std::uint32_t list, std::uint32_t epoch) {
  return read<StatusEpoch>(view, status_epoch_key(issuer, list, epoch));
}

std::optional<GrantRecord> read_grant(const StateView& view, const GrantId& grant) {
  return read<GrantRecord>(view, grant_key(grant));
}

std::optional<SealingKeyRecord> read_sealing_key(const StateView& view,
                                                 const AccountId& account) {
  return read<SealingKeyRecord>(view, sealing_key_key(account));
}

}  // namespace tally::contract
