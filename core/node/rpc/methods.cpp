// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/methods.hpp"

#include <map>

#include "core/node/api/preview.hpp"
#include "core/node/pipeline.hpp"
#include "core/node/rejections.hpp"
#include "core/node/rpc/change_methods.hpp"
#include "core/node/rpc/credit_methods.hpp"
#include "core/node/rpc/mail_methods.hpp"
#include "core/node/rpc/market_methods.hpp"
#include "core/node/rpc/stake_methods.hpp"
#include "core/node/rpc/offline_methods.hpp"
#include "core/node/rpc/pay_methods.hpp"
#include "core/node/rpc/wallet_methods.hpp"
#include "core/node/rpc/method_parts.hpp"
#include "core/node/rpc/peer_methods.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

void submit(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const JsonReader hex = params.at("transaction");
  const auto bytes = from_hex(hex.text(2 * kMaxTransactionBytes));
  if (!bytes) hex.fail("hexadecimal digits are needed");
  if (!params.ok()) return;
  auto tx = Pipeline::decode(*bytes);
  if (!tx) return done(rpc_error(tx.error()));
  context.node.submit(std::move(tx->transaction), [done](Result<TxId, Rejection> answer) {
    if (!answer) return done(rpc_error(answer.error()));
    done(json::value(json::object{{"id", answer->hex()}}));
  });
}

void show_block(RpcContext& context, JsonReader& params, const RpcDone& done) {
  const Height newest = context.node.tip()->height;
  Height height = newest;
  if (params.has("height"))
    height = static_cast<Height>(
        params.at("height").number(0, static_cast<std::int64_t>(newest)));
  if (!params.ok()) return;
  context.node.read_block(height, [done, height](Result<FinalBlock, Rejection> answer) {
    if (!answer) return done(rpc_error(answer.error()));
    const BlockHeader& header = answer->block.header;
    json::array transactions;
    for (const Transaction& tx : answer->block.transactions)
      transactions.push_back(json::object{{"id", id_of(tx.content).hex()},
                                          {"kind", kind_name(tx.content.body)},
                                          {"fee_minor", tx.content.fee.minor}});
    done(json::value(json::object{
        {"height", height},
        {"id", id_of(header).hex()},
        {"rules", header.rules},
        {"ready", header.ready},
        {"previous", header.previous.hex()},
        {"time", to_iso(header.time)},
        {"proposer", header.proposer.hex()},
        {"state_root", header.state_root.hex()},
        {"transactions_root", header.transactions_root.hex()},
        {"events_root", header.events_root.hex()},
        {"validators_hash", header.validators_hash.hex()},
        {"commit", json::object{{"round", answer->commit.round},
                                {"signatures", answer->commit.signatures.size()}}},
        {"transactions", std::move(transactions)}}));
  });
}

void list_loans(RpcContext& context, JsonReader& params, const RpcDone& done) {
  static const std::map<std::string, LoanStatus> kStatuses = {
      {"listed", LoanStatus::kListed},     {"active", LoanStatus::kActive},
      {"closed", LoanStatus::kClosed},     {"defaulted", LoanStatus::kDefaulted},
      {"expired", LoanStatus::kExpired},   {"withdrawn", LoanStatus::kWithdrawn}};
  LoansQuery query;
  query.filter.status.reset();
  if (params.has("status")) {
    const JsonReader status = params.at("status");
    const auto found = kStatuses.find(status.text(20));
    if (found == kStatuses.end())
      status.fail("listed, active, closed, defaulted, expired or withdrawn is needed");
    else
      query.filter.status = found->second;
  }
  if (params.has("borrower"))
    query.filter.borrower = read_account(params.at("borrower"), context.practice);
  if (params.has("guarantor"))
    query.filter.guarantor = read_account(params.at("guarantor"), context.practice);
  if (params.has("for_sale")) query.filter.for_sale = params.at("for_sale").truth();
  if (params.has("text")) query.filter.text = params.at("text").text(100);
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const LoanPage& page) {
    done(page_json(page, [&](const LoanRow& row) { return json_of(row, practice); }));
  });
}

void get_loan(RpcContext& context, JsonReader& params, const RpcDone& done) {
  LoanDetailQuery query;
  query.loan = read_id<LoanId>(params.at("loan"));
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const LoanDetail& detail) {
    if (!detail.found) return done(rpc_error(rejection_of(contract::TxError::kLoanNotFound)));
    done(json_of(detail, practice));
  });
}

void list_notes(RpcContext& context, JsonReader& params, const RpcDone& done) {
  NotesQuery query;
  query.holder = read_account(params.at("account"), context.practice);
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const NotePage& page) {
    done(page_json(page, [&](const NoteWithLoan& row) { return json_of(row, practice); }));
  });
}

void show_balances(RpcContext& context, JsonReader& params, const RpcDone& done) {
  BalancesQuery query;
  query.account = read_account(params.at("account"), context.practice);
  if (!params.ok()) return;
  context.node.ask(query, [done, tip = context.node.tip()](const AccountBalances& balances) {
    done(json_of(balances, *tip));
  });
}

void show_history(RpcContext& context, JsonReader& params, const RpcDone& done) {
  HistoryQuery query;
  query.account = read_account(params.at("account"), context.practice);
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const HistoryPage& page) {
    done(page_json(page, [&](const HistoryRow& row) { return json_of(row, practice); }));
  });
}

void list_instalments(RpcContext& context, JsonReader& params, const RpcDone& done) {
  InstalmentsQuery query;
  query.borrower = read_account(params.at("account"), context.practice);
  if (params.has("unpaid_only")) query.unpaid_only = params.at("unpaid_only").truth();
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done](const InstalmentPage& page) {
    done(page_json(page, [](const InstalmentWithLoan& row) {
      json::value line = json_of(row.instalment);
      line.get_object()["loan"] = row.loan.id.hex();
      return line;
    }));
  });
}

void list_pool(RpcContext& context, JsonReader& params, const RpcDone& done) {
  PoolQuery query;
  if (params.has("limit"))
    query.limit = static_cast<std::uint32_t>(params.at("limit").number(1, kMaxPage));
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const PoolPage& page) {
    done(page_json(page, [&](const PoolRow& row) { return json_of(row, practice); }));
  });
}

void list_blocks(RpcContext& context, JsonReader& params, const RpcDone& done) {
  BlocksQuery query;
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done](const BlockPage& page) {
    done(page_json(page, [](const BlockRow& row) { return json_of(row); }));
  });
}

std::vector<RpcMethod> make_methods() {
  std::vector<RpcMethod> methods = {
      {"node.status", "Height, state root, peers and validators of this node", {},
       [](RpcContext& context, JsonReader&, const RpcDone& done) {
         done(status_json(*context.node.tip()));
       }},
      {"node.stop", "Stops this node cleanly", {},
       [](RpcContext& context, JsonReader&, const RpcDone& done) {
         done(json::value(json::object{{"stopping", true}}));
         context.want_stop();
       }},
      {"clock.advance", "Moves the clock of a practice network started with --clock manual",
       {{"seconds", "integer", true, "1 … 10000000"}},
       [](RpcContext& context, JsonReader& params, const RpcDone& done) {
         const std::int64_t seconds = params.at("seconds").number(1, 10'000'000);
         if (!params.ok()) return;
         if (!context.advance_clock)
           return done(RpcError{kRefused, "refused: this clock is not moved by hand", {}});
         done(json::value(
             json::object{{"time", to_iso(context.advance_clock(seconds * 1'000))}}));
       }},
      {"rpc.discover", "This list of methods, as an OpenRPC document", {},
       [](RpcContext&, JsonReader&, const RpcDone& done) { done(openrpc_document()); }},
      {"chain.block", "One block with its transactions",
       {{"height", "integer", false, "the newest unless given"}}, show_block},
      {"block.list", "Blocks, newest first", {kOffset, kLimit}, list_blocks},
      {"tx.submit", "Offers a signed transaction",
       {{"transaction", "string", true, "its encoding in hexadecimal digits"}}, submit},
      {"loan.list", "Loans, newest first",
       {{"status", "string", false, "listed, active, closed, defaulted, expired or withdrawn"},
        {"borrower", "string", false, "an address, or 64 hexadecimal digits"},
        {"guarantor", "string", false, "an address, or 64 hexadecimal digits"},
        {"for_sale", "boolean", false, "in default, the collateral for sale"},
        {"text", "string", false, "part of description, grade or id"},
        kOffset, kLimit}, list_loans},
      {"loan.get", "One loan with bids, notes, schedule and timeline",
       {{"loan", "string", true, "64 hexadecimal digits"}}, get_loan},
      {"note.list", "Notes of a holder", {kAccount, kOffset, kLimit}, list_notes},
      {"instalment.list", "Instalments of a borrower's own loans",
       {kAccount, {"unpaid_only", "boolean", false, "leave paid ones out"}, kOffset, kLimit},
       list_instalments},
      {"account.balances", "What an account has", {kAccount}, show_balances},
      {"account.history", "What happened to an account, newest first",
       {kAccount, kOffset, kLimit}, show_history},
      {"pool.list", "Transactions that wait for a block", {kLimit}, list_pool},
  };
  for (RpcMethod& method : market_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : change_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : stake_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : credit_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : mail_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : offline_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : wallet_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : pay_methods()) methods.push_back(std::move(method));
  for (RpcMethod& method : peer_methods()) methods.push_back(std::move(method));
  return methods;
}

}  // namespace

const std::vector<RpcMethod>& rpc_methods() {
  static const std::vector<RpcMethod> kMethods = make_methods();
  return kMethods;
}

json::value openrpc_document() {
  json::array methods;
  for (const RpcMethod& method : rpc_methods()) {
    json::array parameters;
    for (const RpcParameter& parameter : method.parameters)
      parameters.push_back(json::object{{"name", parameter.name},
                                        {"description", parameter.says},
                                        {"required", parameter.is_required},
                                        {"schema", json::object{{"type", parameter.type}}}});
    methods.push_back(json::object{
        {"name", method.name},
        {"summary", method.says},
        {"paramStructure", "by-name"},
        {"params", std::move(parameters)},
        {"result", json::object{{"name", "result"}, {"schema", json::object{}}}}});
  }
  return json::object{{"openrpc", "1.2.6"},
                      {"info", json::object{{"title", "Tallystick"}, {"version", "1"}}},
                      {"methods", std::move(methods)}};
}

RpcError rpc_error(const Rejection& rejection) {
  json::object data{{"code", rejection.code}, {"name", rejection.name}};
  if (!rejection.detail.empty()) data["detail"] = rejection.detail;
  const std::string what = rejection.detail.empty() ? rejection.name : rejection.detail;
  return {kRefused, "refused: " + what, std::move(data)};
}

}  // namespace tally::node
