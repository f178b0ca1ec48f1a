// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/market_methods.hpp"

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

json::value json_of(const OfferWithLoan& row, bool practice) {
  json::object offer{{"offer", row.offer.offer.hex()},
                     {"loan", row.offer.loan.hex()},
                     {"seller", to_address(row.offer.seller, practice)},
                     {"units", row.offer.units},
                     {"price_ppm", row.offer.price_ppm},
                     {"offered_at", to_iso(row.offer.offered_at)},
                     {"asset", row.loan.terms.asset.number},
                     {"rate_ppb", row.loan.rate.ppb},
                     {"instalments_left", row.loan.terms.instalments - row.loan.instalments_paid},
                     {"is_late", row.loan.is_late},
                     {"principal_minor", row.principal.minor},
                     {"price_minor", row.price.minor},
                     {"accrued_minor", row.accrued.minor},
                     {"total_minor", (row.price + row.accrued).minor}};
  if (row.has_yield) offer["yield_percent"] = row.yield_per_year * 100;
  return offer;
}

void list_offers(RpcContext& context, JsonReader& params, const RpcDone& done) {
  OffersQuery query;
  if (params.has("loan")) query.loan = read_id<LoanId>(params.at("loan"));
  if (params.has("seller")) query.seller = read_account(params.at("seller"), context.practice);
  if (params.has("without_late")) query.without_late = params.at("without_late").truth();
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const OfferPage& page) {
    done(page_json(page, [&](const OfferWithLoan& row) { return json_of(row, practice); }));
  });
}

}  // namespace

std::vector<RpcMethod> market_methods() {
  return {{"offer.list", "Notes for sale, cheapest first",
           {{"loan", "string", false, "64 hexadecimal digits"},
            {"seller", "string", false, "an address, or 64 hexadecimal digits"},
            {"without_late", "boolean", false, "leave notes of late loans out"},
            kOffset, kLimit}, list_offers}};
}

}  // namespace tally::node
