// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/market_methods.hpp"

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

std::uint32_t instalments_left(const LoanRow& loan) {
  return last_instalment(loan) - loan.instalments_paid;
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

json::object json_of(const StatementSums& sums) {
  return {{"opening_minor", sums.opening.minor},
          {"lent_minor", sums.lent.minor},
          {"taken_over_minor", sums.taken_over.minor},
          {"given_away_minor", sums.given_away.minor},
          {"capitalised_minor", sums.capitalised.minor},
          {"principal_minor", sums.principal.minor},
          {"interest_minor", sums.interest.minor},
          {"fees_minor", sums.fees.minor},
          {"written_off_minor", sums.written_off.minor},
          {"recovered_minor", sums.recovered.minor},
          {"closing_minor", sums.closing.minor},
          {"overdue_minor", sums.overdue.minor},
          {"paid_for_notes_minor", sums.paid_for_notes.minor},
          {"received_for_notes_minor", sums.received_for_notes.minor}};
}

json::value json_of(const Statement& statement, bool practice) {
  json::array lines;
  for (const StatementLine& line : statement.lines) {
    json::object row = json_of(line.sums);
    row["loan"] = line.loan.hex();
    row["borrower"] = to_address(line.other, practice);
    lines.push_back(std::move(row));
  }
  json::object whole{{"height", statement.height},
                     {"asset", statement.asset.number},
                     {"from", to_iso(statement.from)},
                     {"to", to_iso(statement.to)},
                     {"sums", json_of(statement.sums)},
                     {"loans", std::move(lines)}};
  if (statement.xirr) whole["xirr_percent"] = *statement.xirr * 100;
  if (statement.xirr_without_overdue)
    whole["xirr_without_overdue_percent"] = *statement.xirr_without_overdue * 100;
  return whole;
}

Day read_day(const JsonReader& reader) {
  const auto day = from_iso(reader.text(10));
  if (!day) reader.fail("a day like 2026-12-31 is needed");
  return day.value_or(Day{});
}

void state_account(RpcContext& context, JsonReader& params, const RpcDone& done) {
  StatementQuery query;
  query.account = read_account(params.at("account"), context.practice);
  query.asset = context.node.tip()->home_asset;
  if (params.has("asset"))
    query.asset.number = static_cast<std::uint32_t>(params.at("asset").number(0, UINT32_MAX));
  if (params.has("as_borrower") && params.at("as_borrower").truth())
    query.side = StatementSide::kBorrower;
  query.from = read_day(params.at("from"));
  query.to = read_day(params.at("to"));
  if (params.ok() && query.to < query.from) params.at("to").fail("this is before the first day");
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const Statement& statement) {
    done(json_of(statement, practice));
  });
}

void list_prices(RpcContext& context, JsonReader& params, const RpcDone& done) {
  PricesQuery query;
  if (params.has("publisher"))
    query.publisher = read_account(params.at("publisher"), context.practice);
  read_page(params, query);
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const PricePage& page) {
    done(page_json(page, [&](const PriceRow& row) { return json_of(row, practice); }));
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
           list_mandates},
          {"account.statement", "What an account lent, or borrowed, from one day to another",
           {kAccount,
            {"from", "string", true, "the first day, like 2026-01-01"},
            {"to", "string", true, "the last day"},
            {"asset", "integer", false, "its number; the home asset unless given"},
            {"as_borrower", "boolean", false, "the debts instead of the claims"}},
           state_account},
          {"price.list", "What publishers said last of assets that secure loans",
           {{"publisher", "string", false, "an address, or 64 hexadecimal digits"}, kOffset,
            kLimit},
           list_prices}};
}

}  // namespace tally::node
