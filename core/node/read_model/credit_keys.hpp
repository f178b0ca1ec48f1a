// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/read_model/keys.hpp"

/// Index keys of credit attestations; see keys.hpp.
///   I issuer                     IssuerRow          s issuer, list, epoch       StatusEpochRow
///   G grant                      GrantRow           g account, height, order, grant  –
///   k account                    SealingKeyRow
namespace tally::node::index_key {

inline Bytes issuer(const AccountId& account) { return Builder('I').id(account).take(); }
inline Bytes status_epoch(const AccountId& issuer, std::uint32_t list, std::uint32_t epoch) {
  return Builder('s').id(issuer).number(list).number(epoch).take();
}
inline Bytes all_status_epochs(const AccountId& issuer) { return Builder('s').id(issuer).take(); }
inline Bytes grant(const TxId& grant) { return Builder('G').id(grant).take(); }
inline Bytes grant_of(const AccountId& account, Height height, std::uint32_t order,
                      const TxId& grant) {
  return Builder('g').id(account).number(height).number(order).id(grant).take();
}
inline Bytes all_grants_of(const AccountId& account) { return Builder('g').id(account).take(); }
inline Bytes sealing_key(const AccountId& account) { return Builder('k').id(account).take(); }

}  // namespace tally::node::index_key
