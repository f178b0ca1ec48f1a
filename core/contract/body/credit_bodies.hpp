// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/body/context.hpp"

/// The transactions of credit attestations; see bodies.hpp.
namespace tally::contract {

/// kBadIssuerName, kBadIssuerKeys, kBadIssuerLists (types or status lists); nothing of the state.
TxError precheck(const IssuerRegister& body);
TxError check(const StateView& view, const TxContext& context, const IssuerRegister& body);
void apply(Ledger& ledger, const TxContext& context, const IssuerRegister& body);

/// kBadAnchor; kIssuerNotFound, kListNotNamed, kEpochNotNext.
TxError precheck(const StatusAnchor& body);
TxError check(const StateView& view, const TxContext& context, const StatusAnchor& body);
void apply(Ledger& ledger, const TxContext& context, const StatusAnchor& body);

/// kLoanNotFound, kNotBorrower, kGrantToSelf, kGrantExpiry.
TxError precheck(const CredentialGrant& body);
TxError check(const StateView& view, const TxContext& context, const CredentialGrant& body);
void apply(Ledger& ledger, const TxContext& context, const CredentialGrant& body);

/// kGrantNotFound, kNotGranter (unless it has expired).
TxError precheck(const GrantRevoke& body);
TxError check(const StateView& view, const TxContext& context, const GrantRevoke& body);
void apply(Ledger& ledger, const TxContext& context, const GrantRevoke& body);

/// kBadSealingKey.
TxError precheck(const PublishSealingKey& body);
TxError check(const StateView& view, const TxContext& context, const PublishSealingKey& body);
void apply(Ledger& ledger, const TxContext& context, const PublishSealingKey& body);

}  // namespace tally::contract
