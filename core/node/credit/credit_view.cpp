// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/credit_objects.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/node/credit/credit_check.hpp"
#include "core/node/credit/credit_desk_parts.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kMostIssued = 500;

FactRequest request_of(const credit::Ask& ask) {
  FactRequest made;
  made.id = ask.nonce;
  made.loan = ask.loan;
  made.lender = ask.lender;
  made.borrower = ask.borrower;
  made.vct = ask.vct;
  for (const credit::FactAsked& fact : ask.facts) made.facts.push_back({fact.claim, fact.required});
  made.purpose = ask.purpose;
  made.retention_days = ask.retention_days;
  made.asked_at.ms = ask.asked_ms;
  made.expires.ms = ask.expires_ms;
  return made;
}

Timestamp time_in(const credit::Json& claims, std::string_view name) {
  const credit::Json* value = claims.find(name);
  const auto seconds = value == nullptr ? std::nullopt : value->whole();
  constexpr std::int64_t kLastSeconds = std::int64_t{1} << 40;
  return Timestamp{std::clamp<std::int64_t>(seconds.value_or(0), 0, kLastSeconds) * 1000};
}

CreditDocument document_of(const HeldDocument& held) {
  CreditDocument made;
  made.id = held.id;
  made.issuer = held.issuer;
  made.vct = held.vct;
  made.copies = static_cast<std::uint32_t>(held.copies.size());
  made.copies_left = static_cast<std::uint32_t>(
      std::ranges::count(held.copies, false, &HeldCopy::is_used));
  if (held.copies.empty()) return made;
  const auto document = credit::split_sd_jwt(held.copies.front().token);
  const auto token = document ? credit::parse_jws(document->issuer_token, credit::kMaxTokenBytes)
                              : Fail{credit::CredentialError::kMalformed};
  const auto payload =
      token ? credit::read_json(token->payload) : Fail{credit::CredentialError::kMalformed};
  const auto unfolded = payload ? credit::unfold(*payload, document->disclosures)
                                : Fail{credit::CredentialError::kMalformed};
  if (!unfolded) return made;
  made.issued = time_in(unfolded->payload, "iat");
  made.expires = time_in(unfolded->payload, "exp");
  made.facts = facts_of(unfolded->disclosed);
  return made;
}

LoanFile file_of(const KeptFile& kept, const StateView& chain) {
  LoanFile made;
  made.id = kept.ask.nonce;
  made.loan = kept.ask.loan;
  made.borrower = kept.ask.borrower;
  made.issuer = kept.issuer;
  if (const auto issuer = contract::read_issuer(chain, kept.issuer))
    made.issuer_name = issuer->said.name;
  made.vct = kept.ask.vct;
  made.facts = kept.facts;
  made.issued = kept.issued;
  made.expires = kept.expires;
  made.checked_at = kept.checked_at;
  made.grant = id_cast<GrantId>(kept.delivery.grant);
  made.withdrawn = kept.is_withdrawn;
  made.status = kept.status;
  return made;
}

}  // namespace

CreditView view_of(const CreditState& state, const StateView& chain, const AccountId& self) {
  CreditView made;
  made.is_open = true;
  made.has_sealing_key = contract::read_sealing_key(chain, self).has_value();
  for (const HeldDocument& held : state.documents) made.documents.push_back(document_of(held));
  for (const GotAsk& it : state.got) {
    FactRequest& request = made.asked_of_me.emplace_back(request_of(it.ask));
    request.state = it.state;
    request.grant = it.grant;
    request.shown = it.shown;
  }
  for (const MadeAsk& it : state.made) {
    FactRequest& request = made.asked_by_me.emplace_back(request_of(it.ask));
    request.state = it.state;
    request.problem = it.problem;
  }
  for (const KeptFile& kept : state.files) made.files.push_back(file_of(kept, chain));
  for (const GotOrder& it : state.orders)
    made.orders.push_back({it.id, it.holder, it.order.vct,
                           static_cast<std::uint32_t>(it.order.holders.size()), it.came_at});
  if (!state.office) return made;
  made.is_office = true;
  made.status_changed = state.status_changed;
  if (const auto newest = contract::read_newest_status(chain, self, state.office->list()))
    made.status_epoch = newest->epoch;
  const auto& issued = state.office->issued();
  for (std::size_t i = issued.size(); i > 0 && made.issued.size() < kMostIssued; --i) {
    const credit::IssuedCopy& copy = issued[i - 1];
    made.issued.push_back({copy.index, copy.holder, copy.vct,
                           Timestamp{copy.issued_seconds * 1000},
                           static_cast<std::uint8_t>(state.office->status_of(copy.index))});
  }
  return made;
}

}  // namespace tally::node
