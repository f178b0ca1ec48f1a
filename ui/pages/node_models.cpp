// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/node_models.hpp"

#include <QtCore/QDateTime>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {
namespace {

QVariant tone(ColorRole role) { return static_cast<int>(role); }

QString hexOf(ByteView bytes) { return QString::fromStdString(to_hex(bytes)); }

}  // namespace

BlockModel::BlockModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge,
                      {{tr("Height"), 90, true},
                       {tr("Time"), 190},
                       {tr("Transactions"), 110, true},
                       {tr("Events"), 80, true},
                       {tr("Size"), 90, true},
                       {tr("Block"), 120},
                       {tr("State root"), 120, false, -1, true}},
                      parent) {}

void BlockModel::ask(const PageRequest& request, Take take) {
  askPage(node::BlocksQuery{}, request, std::move(take));
}

QByteArray BlockModel::key(const node::BlockRow& row) const {
  return QByteArray::number(static_cast<qulonglong>(row.height));
}

QVariant BlockModel::cell(const node::BlockRow& row, int column, int role) const {
  if (role == kToneRole && (column == 1 || column >= 5)) return tone(ColorRole::kSecondary);
  if (role == Qt::ToolTipRole && column == 5) return hexOf(row.id.view());
  if (role == Qt::ToolTipRole && column == 6) return hexOf(row.state_root.view());
  const bool plain = role == kExportRole;
  if (role != Qt::DisplayRole && !plain) return {};
  switch (column) {
    case 0: return plain ? QString::number(row.height) : formatCount(row.height);
    case 1: return plain ? QString::fromStdString(to_iso(row.time))
                         : formatDay(day_of(row.time)) + QLatin1Char(' ') + formatClock(row.time);
    case 2: return plain ? QString::number(row.transactions) : formatCount(row.transactions);
    case 3: return plain ? QString::number(row.events) : formatCount(row.events);
    case 4: return plain ? QString::number(row.size_bytes) : formatBytes(row.size_bytes);
    case 5: return plain ? hexOf(row.id.view()) : shortId(row.id);
    case 6: return plain ? hexOf(row.state_root.view()) : shortId(row.state_root);
    default: return {};
  }
}

PoolModel::PoolModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Transaction"), 130},
                  {tr("Kind"), 180},
                  {tr("Sender"), 180, false, -1, true},
                  {tr("Fee"), 150, true},
                  {tr("Size"), 90, true}},
                 parent) {}

QByteArray PoolModel::key(const node::PoolRow& row) const {
  return QByteArray(reinterpret_cast<const char*>(row.id.bytes.data()), 32);
}

QVariant PoolModel::cell(const node::PoolRow& row, int column, int role) const {
  const bool plain = role == kExportRole;
  if (role != Qt::DisplayRole && !plain) return {};
  const node::AssetInfo coin = bridge().asset(kNativeAsset);
  const QString sender =
      QString::fromStdString(node::to_address(row.sender, bridge().isPractice()));
  switch (column) {
    case 0: return plain ? hexOf(row.id.view()) : shortId(row.id);
    case 1: return QString::fromStdString(row.kind).replace(QLatin1Char('_'), QLatin1Char(' '));
    case 2: return plain ? sender : shortAddress(sender);
    case 3: return plain ? QString::number(row.fee.minor) : formatMoney(row.fee, coin);
    case 4: return plain ? QString::number(row.size_bytes) : formatBytes(row.size_bytes);
    default: return {};
  }
}

ValidatorModel::ValidatorModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Key"), 200, false, -1, true},
                  {tr("Voting power"), 140, true},
                  {tr("Share"), 100, true},
                  {tr(" "), 120}},
                 parent) {}

QVariant ValidatorModel::cell(const node::ValidatorInfo& row, int column, int role) const {
  const bool plain = role == kExportRole;
  if (role == Qt::ToolTipRole && column == 0) return hexOf(row.key.view());
  if (role == kToneRole && column == 3) return tone(ColorRole::kAccent);
  if (role != Qt::DisplayRole && !plain) return {};
  std::int64_t all = 0;
  for (const node::ValidatorInfo& each : rows()) all += each.power;
  switch (column) {
    case 0: return plain ? hexOf(row.key.view()) : hexOf(row.key.view()).left(24) + QChar(0x2026);
    case 1: return formatCount(static_cast<std::uint64_t>(std::max<std::int64_t>(0, row.power)));
    case 2: return all > 0 ? formatPercent(100.0 * static_cast<double>(row.power) /
                                           static_cast<double>(all))
                           : QString();
    case 3: return row.is_us ? tr("this node") : QString();
    default: return {};
  }
}

PeerModel::PeerModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Address"), 170, false, -1, true},
                  {tr("Direction"), 90},
                  {tr("Program"), 150},
                  {tr("Height"), 90, true},
                  {tr("Connected"), 110},
                  {tr("Answers in"), 90, true},
                  {tr("Clock"), 80, true},
                  {tr("Received"), 90, true},
                  {tr("Sent"), 90, true},
                  {tr("Misbehaved"), 104, true}},
                 parent) {}

QByteArray PeerModel::key(const node::PeerRow& row) const {
  return QByteArray::number(static_cast<qulonglong>(row.number));
}

QVariant PeerModel::cell(const node::PeerRow& row, int column, int role) const {
  constexpr double kBan = 25'000;  // of debt
  const bool plain = role == kExportRole;
  if (role == kToneRole && column == 9 && row.debt > 0)
    return tone(static_cast<double>(row.debt) > kBan / 2 ? ColorRole::kBad : ColorRole::kWarn);
  if (role == Qt::ToolTipRole && column == 0) return hexOf(row.id.view());
  if (role == Qt::ToolTipRole && column == 9)
    return tr("At 100 % it is kept out for an hour.");
  if (role != Qt::DisplayRole && !plain) return {};
  switch (column) {
    case 0: return foreignText(row.address, 80);
    case 1: return row.is_inbound ? tr("called us") : tr("we called");
    case 2: return foreignText(row.agent, 40);
    case 3: return plain ? QString::number(row.height) : formatCount(row.height);
    case 4:
      // Connections live by the wall clock, whatever the chain's is.
      return plain ? QString::fromStdString(to_iso(row.since))
                   : formatAgo(row.since, {QDateTime::currentMSecsSinceEpoch()});
    case 5: return row.ping_ms < 0 ? QString() : tr("%1 ms").arg(row.ping_ms);
    case 6: return tr("%1 ms").arg(row.clock_difference_ms);
    case 7: return plain ? QString::number(row.received_bytes) : formatBytes(row.received_bytes);
    case 8: return plain ? QString::number(row.sent_bytes) : formatBytes(row.sent_bytes);
    case 9: return formatPercent(100.0 * static_cast<double>(row.debt) / kBan, 0);
    default: return {};
  }
}

LogModel::LogModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge,
                 {{tr("Time"), 90}, {tr("Level"), 90}, {tr("Message"), 300, false, -1, true}},
                 parent) {}

QVariant LogModel::cell(const node::LogRow& row, int column, int role) const {
  static const char* const kLevels[] = {QT_TR_NOOP("debug"), QT_TR_NOOP("info"),
                                        QT_TR_NOOP("warning"), QT_TR_NOOP("error")};
  if (role == kToneRole) {
    if (row.level >= 3) return tone(ColorRole::kBad);
    if (row.level == 2) return tone(ColorRole::kWarn);
    return column < 2 || row.level == 0 ? tone(ColorRole::kSecondary) : QVariant();
  }
  if (role == Qt::ToolTipRole && column == 2) {
    return plainToolTip(foreignText(row.text, 2000));
  }
  if (role != Qt::DisplayRole && role != kExportRole) return {};
  switch (column) {
    case 0: return role == kExportRole ? QString::fromStdString(to_iso(row.at))
                                       : formatClock(row.at);
    case 1: return tr(kLevels[std::min<std::size_t>(row.level, 3)]);
    case 2: return foreignText(row.text, 2000);
    default: return {};
  }
}

}  // namespace tally::ui
