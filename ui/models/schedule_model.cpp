// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedule_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

// Beside a listing there is little room; in the loan's own dialog there is enough.
constexpr int kRoomForTotal = 420;
constexpr int kRoomForLeft = 520;
constexpr int kRoomForState = 640;

std::vector<Column> scheduleColumns() {
  return {
      {ScheduleModel::tr("No."), 48, true},
      {ScheduleModel::tr("Due"), 118, true},
      {ScheduleModel::tr("Principal"), 92, true},
      {ScheduleModel::tr("Interest"), 80, true},
      {ScheduleModel::tr("Total"), 92, true, -1, false, kRoomForTotal},
      {ScheduleModel::tr("Left"), 100, true, -1, false, kRoomForLeft},
      {ScheduleModel::tr("State"), 116, false, -1, true, kRoomForState},
  };
}

}  // namespace

ScheduleModel::ScheduleModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, scheduleColumns(), parent) {}

QByteArray ScheduleModel::key(const node::InstalmentRow& row) const {
  return QByteArray::number(row.number);
}

QVariant ScheduleModel::cell(const node::InstalmentRow& row, int column, int role) const {
  if (role == kToneRole) {
    if (column == kState) return static_cast<int>(instalmentWord(row.state).color);
    return {};
  }
  if (role == kExportRole && column == kDue) return QString::fromStdString(to_iso(row.due));
  if (role == Qt::ToolTipRole && column == kState && row.state == node::InstalmentState::kPaid) {
    return tr("Paid on %1").arg(formatDay(row.paid_on));
  }
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kNumber: return row.number;
    case kDue: return formatDay(row.due);
    case kPrincipal: return formatAmount(row.principal, decimals_);
    case kInterest: return formatAmount(row.interest, decimals_);
    case kTotal: return formatAmount(row.principal + row.interest + row.fee, decimals_);
    case kBalance: return formatAmount(row.balance_after, decimals_);
    case kState: return instalmentWord(row.state).text;
    default: return {};
  }
}

}  // namespace tally::ui
