// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/offline_json.hpp"

#include <boost/json/array.hpp>

#include "core/contract/loan_rules.hpp"
#include "core/wallet/bech32m.hpp"

namespace tally::app {
namespace {

namespace json = boost::json;
namespace offline = wallet::offline;

const char* name_of(offline::ContainerKind kind) {
  switch (kind) {
    case offline::ContainerKind::kTransactions: return "transactions";
    case offline::ContainerKind::kAnchor: return "anchor";
    case offline::ContainerKind::kAccounts: return "accounts";
  }
  return "";
}

json::object json_of(const offline::InstalmentFigures& figures) {
  return {{"number", figures.number},
          {"due", to_iso(figures.due)},
          {"principal_minor", figures.principal.minor},
          {"interest_minor", figures.interest.minor},
          {"fee_minor", figures.fee.minor},
          {"limit_minor", figures.limit.minor},
          {"covers_late_fee", figures.covers_late_fee},
          {"outstanding_before_minor", figures.outstanding_before.minor},
          {"outstanding_after_minor", figures.outstanding_after.minor},
          {"days_early_at_most", figures.days_early},
          {"days_late_at_most", figures.days_late}};
}

json::object json_of(const offline::TransactionReview& one, bool practice) {
  json::object made{{"id", one.id.hex()},
                    {"kind", one.kind},
                    {"sender", wallet::to_address(one.sender, practice)},
                    {"nonce", one.nonce},
                    {"valid_from", to_iso(one.valid_from)},
                    {"valid_until", to_iso(one.valid_until)},
                    {"fee_minor", one.fee.minor},
                    {"signed", one.is_signed}};
  if (one.refusal != offline::Refusal::kNone) {
    made["refused"] = offline::to_name(one.refusal);
    made["why"] = offline::to_sentence(one.refusal);
    if (one.rule != contract::TxError::kNone) made["rule"] = contract::to_string(one.rule);
    if (!one.missing.empty()) made["missing"] = to_hex(one.missing);
  }
  if (one.needs_money) made["warning"] = "the account does not have this money yet";
  if (one.instalment) made["instalment"] = json_of(*one.instalment);
  if (one.effects_unknown)
    made["unknown"] = "what it sets off at once depends on more than can be proven here";
  if (const auto* listing = std::get_if<ApplyForLoan>(&one.body))
    made["application"] = json::object{{"asset", listing->terms.asset.number},
                                       {"principal_minor", listing->terms.principal.minor},
                                       {"rate_ceiling_ppb", listing->terms.rate_ceiling.ppb},
                                       {"instalments", listing->terms.instalments},
                                       {"listed_until", to_iso(listing->terms.listed_until)}};
  if (const auto* bid = std::get_if<PlaceBid>(&one.body))
    made["bid"] = json::object{{"loan", bid->loan.hex()},
                               {"amount_minor", bid->amount.minor},
                               {"rate_ppb", bid->rate.ppb}};
  if (const auto* change = std::get_if<SetPolicy>(&one.body)) {
    json::array keys;
    for (const PublicKey& key : change->policy.keys) keys.emplace_back(key.hex());
    made["policy"] =
        json::object{{"threshold", change->policy.threshold}, {"keys", std::move(keys)}};
  }
  if (const auto* cancel = std::get_if<CancelAhead>(&one.body))
    made["cancels"] = json::object{{"loan", cancel->loan.hex()}};
  for (const contract::Event& event : one.events)
    if (const auto* moved = std::get_if<contract::Transferred>(&event))
      made["transfer"] = json::object{{"to", wallet::to_address(moved->to, practice)},
                                      {"asset", moved->asset.number},
                                      {"amount_minor", moved->amount.minor},
                                      {"reference", moved->reference}};
  return made;
}

json::object json_of(const LoanId& id, const contract::LoanRecord& loan,
                     const offline::Review& review) {
  const bool practice = review.anchor.practice;
  json::array lenders;
  for (const auto& [note, units] : review.notes)
    if (note.first == id)
      lenders.push_back(
          json::object{{"holder", wallet::to_address(note.second, practice)}, {"units", units}});
  return {{"loan", id.hex()},
          {"borrower", wallet::to_address(loan.borrower, practice)},
          {"asset", loan.terms.asset.number},
          {"principal_minor", loan.terms.principal.minor},
          {"rate_ppb", loan.rate.ppb},
          {"disbursed_on", to_iso(loan.disbursed_on)},
          {"instalments", loan.terms.instalments},
          {"instalments_paid", loan.paid},
          {"outstanding_minor", loan.outstanding.minor},
          {"late_fee_minor", loan.terms.late_fee.minor},
          {"lenders", loan.notes},
          {"lenders_shown", std::move(lenders)}};
}

json::object chain_json(const offline::Review& review) {
  json::object made{{"network", review.anchor.network_name},
                    {"chain", review.anchor.chain.hex()},
                    {"height", review.height},
                    {"block", review.block.hex()},
                    {"time", to_iso(review.time)},
                    {"anchor_height", review.anchor.height},
                    {"anchor_age_days", review.anchor_age_ms / kDayMs}};
  if (review.age_ms) made["age_hours"] = *review.age_ms / 3'600'000;
  return made;
}

}  // namespace

json::object json_of(const offline::Review& review) {
  json::object made{{"fingerprint", review.fingerprint},
                    {"claimed", json::object{{"purpose", review.purpose}}}};
  if (review.refusal != offline::Refusal::kNone) {
    made["refused"] = offline::to_name(review.refusal);
    made["why"] = offline::to_sentence(review.refusal);
    return made;
  }
  const bool practice = review.anchor.practice;
  json::array loans;
  for (const auto& [id, loan] : review.loans) loans.push_back(json_of(id, loan, review));
  json::array assets;
  for (const auto& [id, asset] : review.assets)
    assets.push_back(
        json::object{{"asset", id.number}, {"symbol", asset.symbol}, {"decimals", asset.decimals}});
  json::array balances;
  for (const auto& [what, balance] : review.balances)
    balances.push_back(json::object{{"account", wallet::to_address(what.first, practice)},
                                    {"asset", what.second.number},
                                    {"available_minor", balance.available.minor}});
  made["proven"] = json::object{{"chain", chain_json(review)},
                                {"loans", std::move(loans)},
                                {"assets", std::move(assets)},
                                {"balances", std::move(balances)}};
  json::array transactions;
  for (const auto& one : review.transactions) transactions.push_back(json_of(one, practice));
  made["transactions"] = std::move(transactions);
  made["total_fees_minor"] = review.total_fees.minor;
  made["assumed_instalments"] = review.assumed_instalments;
  made["clean"] = review.is_clean();
  return made;
}

json::object json_of(const offline::Container& container) {
  json::array transactions;
  for (const offline::OfflineTransaction& one : container.transactions)
    transactions.push_back(json::object{{"id", id_of(one.content).hex()},
                                        {"kind", kind_name(one.content.body)},
                                        {"nonce", one.content.nonce},
                                        {"valid_from", to_iso(one.content.valid_from)},
                                        {"valid_until", to_iso(one.content.valid_until)},
                                        {"fee_minor", one.content.fee.minor},
                                        {"signatures", one.signatures.size()},
                                        {"threshold", threshold_of(one.content.sender)}});
  json::array accounts;
  for (const offline::OfflineAccount& one : container.accounts)
    accounts.push_back(
        json::object{{"account", account_of(one.policy).hex()},
                     {"label", one.label},
                     {"signers", keys_of(one.policy).size()},
                     {"threshold", threshold_of(one.policy)}});
  json::object claimed{{"kind", name_of(container.kind)},
                       {"chain", container.chain.hex()},
                       {"purpose", container.purpose}};
  if (container.kind == offline::ContainerKind::kAnchor)
    claimed["network"] = container.network_name;
  if (container.final) {
    claimed["height"] = container.final->header.height;
    claimed["time"] = to_iso(container.final->header.time);
    claimed["signatures"] = container.final->commit.signatures.size();
    claimed["state_entries"] = container.state.size();
    claimed["steps"] = container.steps.size();
  }
  if (!transactions.empty()) claimed["transactions"] = std::move(transactions);
  if (!accounts.empty()) claimed["accounts"] = std::move(accounts);
  return {{"fingerprint", offline::fingerprint(container)}, {"claimed", std::move(claimed)}};
}

}  // namespace tally::app
