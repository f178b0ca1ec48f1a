// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/credit_methods.hpp"

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

json::value time_or_null(Timestamp time) {
  if (time.ms == 0) return nullptr;
  return json::string(to_iso(time));
}

json::value json_of(const IssuerRow& row, bool practice) {
  json::array keys;
  for (const IssuerKey& key : row.said.keys)
    keys.push_back(json::object{{"curve", key.curve == IssuerCurve::kP256 ? "P-256" : "Ed25519"},
                                {"x", to_hex(key.x)},
                                {"y", to_hex(key.y)},
                                {"valid_from", to_iso(key.valid_from)},
                                {"valid_until", time_or_null(key.valid_until)}});
  json::array types;
  for (const CredentialType& type : row.said.types) types.push_back(json::string(type.name));
  json::array lists;
  for (const std::uint32_t list : row.said.lists) lists.push_back(list);
  json::object issuer{{"issuer", to_address(row.issuer, practice)},
                      {"name", row.said.name},
                      {"domain", row.said.domain},
                      {"keys", std::move(keys)},
                      {"types", std::move(types)},
                      {"lists", std::move(lists)},
                      {"registered_at", to_iso(row.registered_at)},
                      {"changed_at", to_iso(row.changed_at)}};
  if (row.said.authority) issuer["authority"] = to_address(*row.said.authority, practice);
  return issuer;
}

json::value json_of(const StatusEpochRow& row, bool practice) {
  return json::object{{"issuer", to_address(row.issuer, practice)},
                      {"list", row.anchor.list},
                      {"epoch", row.anchor.epoch},
                      {"sha256", row.anchor.digest.hex()},
                      {"size_bytes", row.anchor.size_bytes},
                      {"bits", row.anchor.bits},
                      {"anchored_at", to_iso(row.anchored_at)},
                      {"block", row.height}};
}

json::value json_of(const GrantRow& row, bool practice) {
  return json::object{{"grant", row.grant.hex()},
                      {"borrower", to_address(row.borrower, practice)},
                      {"lender", to_address(row.given.lender, practice)},
                      {"loan", row.given.loan.hex()},
                      {"commitment", row.given.commitment.hex()},
                      {"given_at", to_iso(row.given_at)},
                      {"block", row.height},
                      {"expires", to_iso(row.given.expires)},
                      {"ended_at", time_or_null(row.ended_at)},
                      {"cleared", row.cleared}};
}

json::value json_of(const Punctuality& seen) {
  const auto buckets = [](const std::array<std::uint32_t, 4>& counts) {
    return json::object{{"days_1_29", counts[0]},
                        {"days_30_59", counts[1]},
                        {"days_60_89", counts[2]},
                        {"days_90_up", counts[3]}};
  };
  return json::object{{"on_time", seen.on_time},
                      {"late", buckets(seen.late)},
                      {"overdue_now", buckets(seen.overdue_now)},
                      {"worst_days", seen.worst_days}};
}

json::value json_of(const CreditHistory& history) {
  json::array loans;
  for (const CreditHistoryLine& line : history.loans)
    loans.push_back(json::object{{"loan", line.loan.id.hex()},
                                 {"status", name_of(line.loan.status)},
                                 {"principal_minor", line.loan.terms.principal.minor},
                                 {"outstanding_minor", line.loan.outstanding.minor},
                                 {"written_off_minor", line.loan.written_off.minor},
                                 {"disbursed_on", to_iso(line.loan.disbursed_on)},
                                 {"paid_off_early", line.paid_off_early},
                                 {"instalments", json_of(line.punctuality)}});
  return json::object{{"height", history.height},
                      {"time", to_iso(history.time)},
                      {"loans_taken", history.loans_taken},
                      {"loans_active", history.loans_active},
                      {"loans_closed", history.loans_closed},
                      {"loans_defaulted", history.loans_defaulted},
                      {"borrowed_minor", history.borrowed.minor},
                      {"repaid_minor", history.repaid.minor},
                      {"written_off_minor", history.written_off.minor},
                      {"exposure_minor", history.exposure.minor},
                      {"instalments", json_of(history.punctuality)},
                      {"loans", std::move(loans)}};
}

void list_issuers(RpcContext& context, JsonReader& params, const RpcDone& done) {
  IssuersQuery query;
  if (params.has("issuer")) query.issuer = read_account(params.at("issuer"), context.practice);
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const IssuerPage& page) {
    done(page_json(page, [&](const IssuerRow& row) { return json_of(row, practice); }));
  });
}

void list_epochs(RpcContext& context, JsonReader& params, const RpcDone& done) {
  StatusEpochsQuery query;
  query.issuer = read_account(params.at("issuer"), context.practice);
  if (params.has("list"))
    query.list = static_cast<std::uint32_t>(params.at("list").number(0, 0xffffffff));
  if (params.has("in_force_at_ms"))
    query.in_force_at = Timestamp{params.at("in_force_at_ms").number(0, 1LL << 53)};
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const StatusEpochPage& page) {
    done(page_json(page, [&](const StatusEpochRow& row) { return json_of(row, practice); }));
  });
}

void list_grants(RpcContext& context, JsonReader& params, const RpcDone& done) {
  GrantsQuery query;
  query.account = read_account(params.at("account"), context.practice);
  if (params.has("loan")) query.loan = read_id<LoanId>(params.at("loan"));
  if (params.has("standing_only")) query.standing_only = params.at("standing_only").truth();
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const GrantPage& page) {
    done(page_json(page, [&](const GrantRow& row) { return json_of(row, practice); }));
  });
}

void show_sealing_key(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const SealingKeyQuery query{read_account(params.at("account"), context.practice)};
  if (!params.ok()) return;
  context.node.ask(query, [done](const SealingKeyAnswer& answer) {
    json::object said{{"height", answer.height}, {"key", nullptr}};
    if (answer.key) {
      said["key"] = to_hex(answer.key->key);
      said["since"] = to_iso(answer.key->since);
    }
    done(json::value(std::move(said)));
  });
}

void show_history(RpcContext& context, JsonReader& params, const RpcDone& done) {
  CreditHistoryQuery query;
  query.account = read_account(params.at("account"), context.practice);
  query.asset = AssetId{1};
  if (params.has("asset"))
    query.asset.number = static_cast<std::uint32_t>(params.at("asset").number(0, 0xffffffff));
  if (!params.ok()) return;
  context.node.ask(query, [done](const CreditHistory& history) { done(json_of(history)); });
}

}  // namespace

std::vector<RpcMethod> credit_methods() {
  const RpcParameter issuer{"issuer", "string", true, "an address, or 64 hexadecimal digits"};
  return {
      {"issuer.list", "Who attests to facts, with which keys",
       {{"issuer", "string", false, "this one alone"}, kOffset, kLimit}, list_issuers},
      {"status_list.epochs", "Digests of an issuer's status lists, newest first",
       {issuer,
        {"list", "integer", false, "this list alone"},
        {"in_force_at_ms", "integer", false,
         "only what was in force then, in milliseconds since 1970"},
        kOffset, kLimit}, list_epochs},
      {"grant.list", "Consents that an account gave or received, newest first",
       {kAccount,
        {"loan", "string", false, "64 hexadecimal digits"},
        {"standing_only", "boolean", false, "leave out what has ended"},
        kOffset, kLimit}, list_grants},
      {"sealing_key.show", "The key to which deliveries for an account are sealed", {kAccount},
       show_sealing_key},
      {"credit.history", "What an account did with the loans it took, from its payments",
       {kAccount, {"asset", "integer", false, "number of the asset; 1 unless given"}},
       show_history}};
}

}  // namespace tally::node
