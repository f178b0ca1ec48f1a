// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/body/bodies.hpp"
#include "core/contract/credit_objects.hpp"
#include "core/data/crypto/p256.hpp"

namespace tally::contract {
namespace {

/// Lower-case letters, digits, hyphens and dots, no dot at an end or twice; or nothing.
bool is_domain(std::string_view text) {
  if (text.empty()) return true;
  const bool letters = std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
  });
  return letters && text.front() != '.' && text.back() != '.' &&
         text.find("..") == std::string_view::npos;
}

bool is_key(const IssuerKey& key) {
  if (key.valid_from.ms < 0) return false;
  if (key.valid_until.ms != 0 && key.valid_until <= key.valid_from) return false;
  if (key.curve == IssuerCurve::kP256) return is_p256_point({key.x, key.y});
  return key.y == decltype(key.y){} && key.x != decltype(key.x){};
}

bool same_point(const IssuerKey& a, const IssuerKey& b) {
  return a.curve == b.curve && a.x == b.x && a.y == b.y;
}

bool are_keys(const std::vector<IssuerKey>& keys) {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!is_key(keys[i])) return false;
    for (std::size_t j = 0; j < i; ++j)
      if (same_point(keys[i], keys[j])) return false;
  }
  return !keys.empty();
}

/// Strictly ascending.
template <typename T>
bool ascends(const std::vector<T>& items) {
  return std::ranges::adjacent_find(items, std::ranges::greater_equal{}) == items.end();
}

bool are_types(const std::vector<CredentialType>& types) {
  return !types.empty() && ascends(types) && !types.front().name.empty();
}

}  // namespace

TxError precheck(const IssuerRegister& body) {
  if (body.name.empty() || !is_domain(body.domain)) return TxError::kBadIssuerName;
  if (!are_keys(body.keys)) return TxError::kBadIssuerKeys;
  if (!are_types(body.types) || !ascends(body.lists)) return TxError::kBadIssuerLists;
  return TxError::kNone;
}

TxError check(const StateView& /*view*/, const TxContext& /*context*/,
              const IssuerRegister& /*body*/) {
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const IssuerRegister& body) {
  const AccountId& issuer = context.tx.sender;
  const auto before = read_issuer(ledger.view(), issuer);
  ledger.put(issuer_key(issuer),
             IssuerRecord{body, before ? before->registered_at : context.time});
  ledger.emit(IssuerRegistered{issuer, body});
}

TxError precheck(const StatusAnchor& body) {
  const bool bits = body.bits == 1 || body.bits == 2 || body.bits == 4 || body.bits == 8;
  const bool good = bits && body.size_bytes > 0 && !body.digest.is_zero() && body.epoch > 0;
  return good ? TxError::kNone : TxError::kBadAnchor;
}

TxError check(const StateView& view, const TxContext& context, const StatusAnchor& body) {
  const auto issuer = read_issuer(view, context.tx.sender);
  if (!issuer) return TxError::kIssuerNotFound;
  if (!std::ranges::binary_search(issuer->said.lists, body.list)) return TxError::kListNotNamed;
  const auto newest = read_newest_status(view, context.tx.sender, body.list);
  const std::uint32_t last = newest ? newest->epoch : 0;
  return body.epoch - 1 == last ? TxError::kNone : TxError::kEpochNotNext;
}

void apply(Ledger& ledger, const TxContext& context, const StatusAnchor& body) {
  const AccountId& issuer = context.tx.sender;
  const StatusEpoch record{body.epoch, body.digest, body.size_bytes, body.bits, context.time};
  ledger.put(status_list_key(issuer, body.list), record);
  ledger.put(status_epoch_key(issuer, body.list, body.epoch), record);
  ledger.emit(StatusAnchored{issuer, body});
}

TxError precheck(const CredentialGrant& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const CredentialGrant& body) {
  const auto loan = read_loan(view, body.loan);
  if (!loan) return TxError::kLoanNotFound;
  if (loan->borrower != context.tx.sender) return TxError::kNotBorrower;
  if (body.lender == context.tx.sender) return TxError::kGrantToSelf;
  const bool future = body.expires > context.time &&
                      body.expires.ms - context.time.ms <= kMaxGrantMs;
  return future ? TxError::kNone : TxError::kGrantExpiry;
}

void apply(Ledger& ledger, const TxContext& context, const CredentialGrant& body) {
  const GrantId& grant = context.tx.id;
  ledger.put(grant_key(grant), GrantRecord{context.tx.sender, body, context.time});
  ledger.emit(CredentialGranted{grant, context.tx.sender, body});
}

TxError precheck(const GrantRevoke& /*body*/) { return TxError::kNone; }

TxError check(const StateView& view, const TxContext& context, const GrantRevoke& body) {
  const auto grant = read_grant(view, body.grant);
  if (!grant) return TxError::kGrantNotFound;
  const bool may = grant->borrower == context.tx.sender || grant->given.expires <= context.time;
  return may ? TxError::kNone : TxError::kNotGranter;
}

void apply(Ledger& ledger, const TxContext& context, const GrantRevoke& body) {
  const GrantRecord grant = *read_grant(ledger.view(), body.grant);
  ledger.erase(grant_key(body.grant));
  ledger.emit(GrantRevoked{body.grant, grant.borrower, grant.given.loan, grant.given.lender,
                           grant.given.expires <= context.time});
}

TxError precheck(const PublishSealingKey& body) {
  return body.key == decltype(body.key){} ? TxError::kBadSealingKey : TxError::kNone;
}

TxError check(const StateView& /*view*/, const TxContext& /*context*/,
              const PublishSealingKey& /*body*/) {
  return TxError::kNone;
}

void apply(Ledger& ledger, const TxContext& context, const PublishSealingKey& body) {
  ledger.put(sealing_key_key(context.tx.sender), SealingKeyRecord{body.key, context.time});
  ledger.emit(SealingKeyPublished{context.tx.sender, body.key});
}

}  // namespace tally::contract
