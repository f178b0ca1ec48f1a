// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/market_methods.hpp"

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

std::uint32_t instalments_left(const LoanRow& loan) {
  const bool bullet = loan.terms.method == RepaymentMethod::kBullet;
  return (bullet ? 1 : loan.periods) - loan.instalments_paid;
}

json::value json_of(const OfferWithLoan& row, bool practice) {
  json::object offer{{"offer", row.offer.offer.hex()},
                     {"loan", row.offer.loan.hex()},
                     {"seller", to_address(row.offer.seller, practice)},
                     {"units", row.offer.units},
                     {"price_ppm", row.offer.price_ppm},
                     {"offered_at", to_iso(row.offer.offered_at)},
                     {"asset", row.loan.terms.asset.number},
                     {"rate_ppb", row.loan.rate.ppb},
                     {"instalments_left", instalments_left(row.loan)},
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

json::value json_of(const MandateRow& row) {
  const MandateTerms& terms = row.terms;
  return json::object{{"mandate", row.id.hex()},
                      {"asset", terms.asset.number},
                      {"rate_floor_ppb", terms.rate_floor.ppb},
                      {"min_months", terms.min_months},
                      {"max_months", terms.max_months},
                      {"max_per_loan_minor", terms.max_per_loan.minor},
                      {"max_per_borrower_minor", terms.max_per_borrower.minor},
                      {"budget_minor", terms.budget.minor},
                      {"purposes", terms.purposes},
                      {"methods", terms.methods},
                      {"free_minor", row.free.minor},
                      {"in_bids_minor", row.in_bids.minor},
                      {"lent_minor", row.lent.minor},
                      {"bids", row.bids},
                      {"set_at", to_iso(row.set_at)},
                      {"stands", row.ended_at.ms == 0}};
}

void list_mandates(RpcContext& context, JsonReader& params, const RpcDone& done) {
  MandatesQuery query;
  query.lender = read_account(params.at("account"), context.practice);
  if (params.has("standing_only")) query.standing_only = params.at("standing_only").truth();
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done](const MandatePage& page) {
    done(page_json(page, [](const MandateRow& row) { return json_of(row); }));
  });
}

}  // namespace

std::vector<RpcMethod> market_methods() {
  return {{"offer.list", "Notes for sale, cheapest first",
           {{"loan", "string", false, "64 hexadecimal digits"},
            {"seller", "string", false, "an address, or 64 hexadecimal digits"},
            {"without_late", "boolean", false, "leave notes of late loans out"},
            kOffset, kLimit}, list_offers},
          {"mandate.list", "Standing orders of a lender, newest first",
           {kAccount, {"standing_only", "boolean", false, "leave ended ones out"}, kOffset, kLimit},
           list_mandates}};
}

}  // namespace tally::node
