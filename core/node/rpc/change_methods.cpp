// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/change_methods.hpp"

#include "core/contract/schedule.hpp"
#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

json::object json_of(const Waiver& waiver) {
  return {{"kind", "waiver"},
          {"interest_minor", waiver.interest.minor},
          {"late_interest_minor", waiver.late_interest.minor},
          {"fee_minor", waiver.fee.minor}};
}

json::object json_of(const NewTerms& terms) {
  return {{"kind", "new_terms"},
          {"rate_ppb", terms.rate.ppb},
          {"method", contract::name_of(terms.method)},
          {"periods", terms.periods},
          {"first_due", to_iso(terms.first_due)},
          {"capitalise", terms.capitalise}};
}

json::value json_of(const ReferenceRow& row, bool practice) {
  json::object reference{{"code", row.code},
                         {"name", row.name},
                         {"publisher", to_address(row.publisher, practice)}};
  if (row.day != Day{}) {
    reference["rate_ppb"] = row.rate.ppb;
    reference["day"] = to_iso(row.day);
  }
  return reference;
}

void list_references(RpcContext& context, JsonReader& params, const RpcDone& done) {
  ReferencesQuery query;
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const ReferencePage& page) {
    done(page_json(page, [&](const ReferenceRow& row) { return json_of(row, practice); }));
  });
}

}  // namespace

json::value json_of(const ProposalRow& row, bool practice) {
  json::array agreeing;
  for (const AccountId& account : row.agreeing)
    agreeing.push_back(json::value(to_address(account, practice)));
  json::object proposal =
      std::visit([](const auto& change) { return json_of(change); }, row.change);
  proposal["number"] = row.number;
  proposal["proposer"] = to_address(row.proposer, practice);
  proposal["until"] = to_iso(row.until);
  proposal["yes_units"] = row.yes;
  proposal["borrower_agrees"] = row.borrower_agrees;
  proposal["agreeing"] = std::move(agreeing);
  return proposal;
}

std::vector<RpcMethod> change_methods() {
  return {{"reference.list", "Reference rates of floating loans, by code", {kOffset, kLimit},
           list_references}};
}

}  // namespace tally::node
