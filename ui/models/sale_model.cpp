// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sale_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/listing_model.hpp"
#include "ui/models/security_text.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {

std::vector<Column> saleColumns() {
  return {
      {SaleModel::tr("Loan"), 112, false},      {SaleModel::tr("For sale"), 180, true},
      {SaleModel::tr("Best bid"), 132, true},   {SaleModel::tr("Next bid from"), 132, true},
      {SaleModel::tr("Ends in"), 100, true},    {SaleModel::tr("Owed on it"), 132, true, -1, true},
  };
}

}  // namespace

SaleModel::SaleModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, saleColumns(), parent) {}

void SaleModel::ask(const PageRequest& request, Take take) {
  node::LoansQuery query;
  query.filter.status = LoanStatus::kDefaulted;
  query.filter.for_sale = true;
  query.offset = request.offset;
  query.limit = request.limit;
  bridge().ask(
      std::move(query), this,
      [take](const node::LoanPage& page) { take(page.total, page.height, page.rows); },
      request.slot);
}

QByteArray SaleModel::key(const node::LoanRow& row) const { return keyOf(row.id); }

QVariant SaleModel::cell(const node::LoanRow& row, int column, int role) const {
  const node::SecurityRow& security = row.security;
  if (role == kToneRole && security.sale_bidder == bridge().account())
    return static_cast<int>(ColorRole::kGood);
  if (role == kExportRole && column == kLoan) return QString::fromStdString(row.id.hex());
  if (role != Qt::DisplayRole) return {};
  const node::AssetInfo asset = bridge().asset(row.terms.asset);
  switch (column) {
    case kLoan: return shortId(row.id);
    case kThing:
      return formatMoney(security.collateral, bridge().asset(security.collateral_asset));
    case kBest:
      return security.sale_bidder ? formatMoney(security.sale_best, asset) : tr("none yet");
    case kLeast: return formatMoney(nextSaleBid(security), asset);
    case kEnds:
      return security.sale_bidder ? formatLeft(security.sale_ends, bridge().now())
                                  : tr("3 days from a bid");
    case kOwed:
      return formatMoney(row.claim_left + security.owed_to_guarantors(), asset);
    default: return {};
  }
}

}  // namespace tally::ui
