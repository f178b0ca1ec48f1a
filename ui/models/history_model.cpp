// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.hpp"

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"
#include "ui/widgets/csv.hpp"
#include "ui/widgets/event_row.hpp"

namespace tally::ui {
namespace {

enum HistoryColumn { kTime, kKind, kDetails, kPrincipal, kInterest, kFeePart, kAmount, kAsset };

std::vector<Column> historyColumns() {
  const auto tr = [](const char* text) { return HistoryModel::tr(text); };
  constexpr int kWide = 900;
  return {{tr("Date"), 158},
          {tr("What"), 162},
          {tr("Details"), 120, false, -1, true},
          {tr("Principal in it"), 120, true, -1, false, kWide},
          {tr("Interest in it"), 110, true, -1, false, kWide},
          {tr("Late fee in it"), 110, true, -1, false, kWide},
          {tr("Amount"), 120, true},
          {tr("Asset"), 70, false, -1, false, 540}};
}

}  // namespace

HistoryModel::HistoryModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, historyColumns(), parent) {}

void HistoryModel::setQuery(node::HistoryQuery query) {
  query_ = std::move(query);
  reset();
}

void HistoryModel::ask(const PageRequest& request, Take take) {
  askPage(query_, request, std::move(take));
}

QByteArray HistoryModel::key(const node::HistoryRow& row) const {
  return QByteArray::number(static_cast<qulonglong>(row.height)) + '/' +
         QByteArray::number(row.index);
}

QString HistoryModel::details(const node::HistoryRow& row, bool plain) const {
  QStringList parts;
  if (row.loan) {
    parts << (plain ? QString::fromStdString(row.loan->hex())
                    : tr("loan %1").arg(shortId(*row.loan)));
  }
  if (row.other) {
    const QString address =
        QString::fromStdString(node::to_address(*row.other, bridge().isPractice()));
    parts << (plain ? address : shortAddress(address));
  }
  if (!row.reference.empty()) parts << QStringLiteral("“%1”").arg(foreignText(row.reference, 64));
  return parts.join(plain ? QStringLiteral(" ") : QStringLiteral(" · "));
}

QString HistoryModel::text(const node::HistoryRow& row, int column, bool plain) const {
  const int decimals = bridge().asset(row.asset).decimals;
  const auto figure = [&](Amount amount, bool show) {
    if (!show) return QString();
    return plain ? csvFigure(amount, decimals) : formatAmount(amount, decimals);
  };
  switch (column) {
    case kTime:
      return plain ? QString::fromStdString(to_iso(row.time)) : formatTime(row.time);
    case kKind:
      return historyKindName(row.kind);
    case kDetails:
      return details(row, plain);
    case kPrincipal:
      return figure(row.principal, row.principal.minor != 0);
    case kInterest:
      return figure(row.interest, row.interest.minor != 0);
    case kFeePart:
      return figure(row.fee, row.fee.minor != 0);
    case kAmount:
      if (row.amount.minor == 0 && !plain) return {};
      return plain                  ? csvFigure(row.amount, decimals)
             : movesMoney(row.kind) ? formatSigned(row.amount, decimals)
                                    : formatAmount(row.amount, decimals);
    case kAsset:
      return QString::fromStdString(bridge().asset(row.asset).symbol);
    default:
      return {};
  }
}

QVariant HistoryModel::cell(const node::HistoryRow& row, int column, int role) const {
  switch (role) {
    case Qt::DisplayRole:
      return text(row, column, false);
    case kExportRole:
      return text(row, column, true);
    case Qt::ToolTipRole:
      return column == kDetails ? plainToolTip(details(row, true)) : QVariant();
    case kToneRole:
      if (column == kAmount && movesMoney(row.kind) && row.amount.minor > 0) {
        return static_cast<int>(ColorRole::kGood);
      }
      if (column == kKind && row.kind == node::HistoryKind::kDefaulted) {
        return static_cast<int>(ColorRole::kBad);
      }
      if (column == kTime || column == kDetails || column == kAsset ||
          (column == kAmount && !movesMoney(row.kind))) {
        return static_cast<int>(ColorRole::kSecondary);
      }
      return {};
    default:
      return {};
  }
}

}  // namespace tally::ui
