// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {

std::vector<Column> timelineColumns() {
  return {
      {TimelineModel::tr("When"), 164, false},
      {TimelineModel::tr("What"), 150, false, -1, true},
      {TimelineModel::tr("Principal"), 96, true},
      {TimelineModel::tr("Interest"), 88, true},
      {TimelineModel::tr("Late fee"), 80, true},
      {TimelineModel::tr("Amount"), 100, true},
      {TimelineModel::tr("Block"), 80, true},
  };
}

ColorRole toneOf(node::HistoryKind kind) {
  switch (kind) {
    case node::HistoryKind::kDefaulted: return ColorRole::kBad;
    case node::HistoryKind::kLateFee: return ColorRole::kWarn;
    case node::HistoryKind::kClosed:
    case node::HistoryKind::kLoanPaidOff: return ColorRole::kGood;
    default: return ColorRole::kText;
  }
}

}  // namespace

TimelineModel::TimelineModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, timelineColumns(), parent) {}

QVariant TimelineModel::cell(const node::HistoryRow& row, int column, int role) const {
  if (role == kToneRole) {
    if (column == kWhat) return static_cast<int>(toneOf(row.kind));
    return column == kAmount ? QVariant() : QVariant(static_cast<int>(ColorRole::kSecondary));
  }
  if (role == kExportRole && column == kTime) return QString::fromStdString(to_iso(row.time));
  if (role != Qt::DisplayRole) return {};
  const int decimals = bridge().asset(row.asset).decimals;
  const auto part = [decimals](Amount amount) {
    return amount.minor == 0 ? QStringLiteral("–") : formatAmount(amount, decimals);
  };
  switch (column) {
    case kTime: return formatTime(row.time);
    case kWhat: return historyKindName(row.kind);
    case kPrincipal: return part(row.principal);
    case kInterest: return part(row.interest);
    case kFee: return part(row.fee);
    case kAmount: return part(row.amount);
    case kHeight: return formatCount(row.height);
    default: return {};
  }
}

}  // namespace tally::ui
