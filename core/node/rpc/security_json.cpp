// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/contract/security_rules.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/rpc/to_json.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

json::object sale_json(const SecurityRow& row, bool practice) {
  contract::SaleRecord sale;
  sale.bidder = row.sale_bidder;
  sale.best = row.sale_best;
  json::object all{{"next_bid_minor", contract::next_sale_bid(sale).minor}};
  if (!row.sale_bidder) return all;
  all["best_minor"] = row.sale_best.minor;
  all["bidder"] = to_address(*row.sale_bidder, practice);
  all["ends"] = to_iso(row.sale_ends);
  return all;
}

json::object margin_json(const SecurityRow& row, bool practice) {
  json::object all{{"publisher", to_address(row.margin->publisher, practice)},
                   {"ratio_ppm", row.margin->ratio_ppm},
                   {"cure_days", row.margin->cure_days},
                   {"max_age_hours", row.margin->max_age_hours}};
  if (row.margin_until.ms == 0) return all;
  all["called_until"] = to_iso(row.margin_until);
  all["worth_minor"] = row.margin_worth.minor;
  all["needed_minor"] = row.margin_needed.minor;
  return all;
}

}  // namespace

json::value json_of(const SecurityRow& row, bool practice) {
  if (row.is_empty() && !row.margin) return nullptr;
  json::object all;
  if (row.collateral.minor > 0) {
    all["collateral_asset"] = row.collateral_asset.number;
    all["collateral_minor"] = row.collateral.minor;
  }
  json::array guarantees;
  for (const GuaranteeRow& guarantee : row.guarantees)
    guarantees.push_back(json::object{{"guarantor", to_address(guarantee.guarantor, practice)},
                                      {"share_ppm", guarantee.share_ppm},
                                      {"cap_minor", guarantee.cap.minor},
                                      {"paid_minor", guarantee.paid.minor},
                                      {"returned_minor", guarantee.returned.minor}});
  if (!guarantees.empty()) all["guarantees"] = std::move(guarantees);
  if (row.for_sale) all["sale"] = sale_json(row, practice);
  if (row.margin) all["margin"] = margin_json(row, practice);
  return all;
}

json::value json_of(const PriceRow& row, bool practice) {
  return json::object{{"publisher", to_address(row.publisher, practice)},
                      {"base", row.price.base.number},
                      {"base_minor", row.price.base_amount.minor},
                      {"quote", row.price.quote.number},
                      {"quote_minor", row.price.quote_amount.minor},
                      {"posted_at", to_iso(row.posted_at)}};
}

}  // namespace tally::node
