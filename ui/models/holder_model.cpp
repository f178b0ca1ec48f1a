// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/holder_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {

std::vector<Column> holderColumns() {
  return {
      {HolderModel::tr("Lender"), 130, false, -1, true},
      {HolderModel::tr("Lent"), 104, true},
      {HolderModel::tr("Share"), 76, true},
      {HolderModel::tr("Principal back"), 116, true},
      {HolderModel::tr("Interest"), 92, true},
      {HolderModel::tr("Outstanding"), 104, true},
      {HolderModel::tr("To collect"), 96, true},
  };
}

}  // namespace

HolderModel::HolderModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, holderColumns(), parent) {}

QVariant HolderModel::cell(const node::NoteRow& row, int column, int role) const {
  const bool own = row.holder == bridge().account();
  if (role == kToneRole) return own ? QVariant(static_cast<int>(ColorRole::kAccent)) : QVariant();
  if (role == kExportRole && column == kHolder) return QString::fromStdString(row.holder.hex());
  if (role != Qt::DisplayRole) return {};
  const int decimals = bridge().asset(loan_.terms.asset).decimals;
  switch (column) {
    case kHolder: return own ? tr("◆ you") : shortId(row.holder);
    case kUnits: return formatAmount(Amount{row.units}, decimals);
    case kShare:
      return loan_.terms.principal.minor <= 0
                 ? QString()
                 : formatRate({mul_div(row.units, kPpb, loan_.terms.principal.minor,
                                       Round::kHalfEven)}, 1);
    case kPrincipal: return formatAmount(row.principal_received, decimals);
    case kInterest: return formatAmount(row.interest_received, decimals);
    case kOutstanding: return formatAmount(row.outstanding, decimals);
    case kToCollect: return formatAmount(row.to_collect, decimals);
    default: return {};
  }
}

}  // namespace tally::ui
