// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/office_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"

namespace tally::ui {

OrderModel::OrderModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Holder"), 120, false, -1, true},
                  {tr("Document"), 140},
                  {tr("Copies"), 72, true},
                  {tr("Came"), 140}},
                 parent) {}

QVariant OrderModel::cell(const node::IssueOrder& row, int column, int role) const {
  if (role == kExportRole && column == kHolder) return QString::fromStdString(row.holder.hex());
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kHolder: return shortId(row.holder);
    case kType: return documentTypeName(row.vct);
    case kCopies: return formatCount(row.copies);
    case kCame: return formatTime(row.came_at);
    default: return {};
  }
}

IssuedModel::IssuedModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Holder"), 120, false, -1, true},
                  {tr("Document"), 140},
                  {tr("Issued"), 104},
                  {tr("Entry"), 96, true},
                  {tr("Status"), 110}},
                 parent) {}

QVariant IssuedModel::cell(const node::IssuedRow& row, int column, int role) const {
  if (role == kExportRole && column == kHolder) return QString::fromStdString(row.holder.hex());
  if (role == kToneRole && column == kStatus)
    return static_cast<int>(statusWord(row.status).color);
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kHolder: return shortId(row.holder);
    case kType: return documentTypeName(row.vct);
    case kIssued: return formatDay(day_of(row.issued));
    case kEntry: return formatCount(row.index);
    case kStatus: return statusWord(row.status).text;
    default: return {};
  }
}

}  // namespace tally::ui
