// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/listing_model.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

std::vector<Column> dueColumns() {
  return {
      {DueModel::tr("Loan"), 116, false},     {DueModel::tr("No."), 84, true},
      {DueModel::tr("Due"), 206, false},      {DueModel::tr("Principal"), 104, true},
      {DueModel::tr("Interest"), 96, true},   {DueModel::tr("Late fee"), 92, true},
      {DueModel::tr("Total"), 108, true},     {DueModel::tr("State"), 120, false, -1, true},
  };
}

}  // namespace

Amount totalOf(const node::InstalmentRow& row) {
  return row.principal + row.interest + row.fee - row.part_paid;
}

DueModel::DueModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, dueColumns(), parent) {}

QByteArray DueModel::key(const node::InstalmentWithLoan& row) const {
  return keyOf(row.loan.id) + QByteArray::number(row.instalment.number);
}

QVariant DueModel::cell(const node::InstalmentWithLoan& row, int column, int role) const {
  const node::InstalmentRow& due = row.instalment;
  if (role == kToneRole) {
    if (column == kState) return static_cast<int>(instalmentWord(due.state).color);
    if (column == kDue && due.state == node::InstalmentState::kLate) {
      return static_cast<int>(ColorRole::kWarn);
    }
    if (column == kFee && due.fee.minor == 0) return static_cast<int>(ColorRole::kSecondary);
    return {};
  }
  if (role == kExportRole) {
    if (column == kLoan) return QString::fromStdString(row.loan.id.hex());
    if (column == kDue) return QString::fromStdString(to_iso(due.due));
    return {};
  }
  if (role != Qt::DisplayRole) return {};
  const int decimals = bridge().asset(row.loan.terms.asset).decimals;
  switch (column) {
    case kLoan: return shortId(row.loan.id);
    case kNumber: return tr("%1 of %2").arg(due.number).arg(paymentCount(row.loan));
    case kDue:
      if (due.state == node::InstalmentState::kPaid) {
        return tr("%1, paid %2").arg(formatDay(due.due), formatShortDay(due.paid_on));
      }
      if (due.state == node::InstalmentState::kDue || due.state == node::InstalmentState::kLate) {
        return formatDay(due.due) + QStringLiteral(", ") +
               formatDayDistance(due.due, day_of(bridge().now()));
      }
      return formatDay(due.due);
    case kPrincipal: return formatAmount(due.principal, decimals);
    case kInterest: return formatAmount(due.interest, decimals);
    case kFee: return due.fee.minor == 0 ? QStringLiteral("–") : formatAmount(due.fee, decimals);
    case kTotal: return formatAmount(totalOf(due), decimals);
    case kState: return instalmentWord(due.state).text;
    default: return {};
  }
}

}  // namespace tally::ui
