// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mandate_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {

std::vector<Column> mandateColumns() {
  return {
      {MandateModel::tr("Set"), 104, false},         {MandateModel::tr("Status"), 92, false},
      {MandateModel::tr("Lowest rate"), 92, true},   {MandateModel::tr("Months"), 84, true},
      {MandateModel::tr("Per loan"), 100, true},     {MandateModel::tr("Budget"), 108, true},
      {MandateModel::tr("Free"), 108, true},         {MandateModel::tr("In bids"), 100, true},
      {MandateModel::tr("Lent"), 100, true, -1, true},
  };
}

}  // namespace

MandateModel::MandateModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, mandateColumns(), parent) {}

void MandateModel::ask(const PageRequest& request, Take take) {
  node::MandatesQuery query;
  query.lender = bridge().account();
  askPage(query, request, std::move(take));
}

QByteArray MandateModel::key(const node::MandateRow& row) const {
  const ByteView name = row.id.view();
  return QByteArray(reinterpret_cast<const char*>(name.data()),
                    static_cast<qsizetype>(name.size()));
}

QVariant MandateModel::cell(const node::MandateRow& row, int column, int role) const {
  const bool stands = row.ended_at.ms == 0;
  if (role == kToneRole && column == kStatus)
    return static_cast<int>(stands ? ColorRole::kGood : ColorRole::kSecondary);
  if (role != Qt::DisplayRole) return {};
  const int decimals = bridge().asset(row.terms.asset).decimals;
  switch (column) {
    case kSet: return formatDay(day_of(row.set_at));
    case kStatus: return stands ? tr("Standing") : tr("Ended");
    case kFloor: return formatRate(row.terms.rate_floor);
    case kMonths: return tr("%1–%2").arg(row.terms.min_months).arg(row.terms.max_months);
    case kPerLoan: return formatAmount(row.terms.max_per_loan, decimals);
    case kBudget: return formatAmount(row.terms.budget, decimals);
    case kFree: return formatAmount(row.free, decimals);
    case kInBids: return formatAmount(row.in_bids, decimals);
    case kLent: return formatAmount(row.lent, decimals);
    default: return {};
  }
}

}  // namespace tally::ui
