// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bid_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

std::vector<Column> bidColumns() {
  return {
      {BidModel::tr("Rate ≥"), 80, true},
      {BidModel::tr("Amount"), 88, true},
      {BidModel::tr("If it ended now"), 112, false},
      {BidModel::tr("Lender"), 60, false, -1, true},
  };
}

}  // namespace

QString bidOutcome(const node::BidRow& bid, int decimals) {
  if (!bid.would_win) return BidModel::tr("outbid");
  if (bid.winning_amount == bid.amount) return BidModel::tr("wins");
  return BidModel::tr("wins %1").arg(formatAmount(bid.winning_amount, decimals));
}

BidModel::BidModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, bidColumns(), parent) {}

QByteArray BidModel::key(const node::BidRow& row) const { return QByteArray::number(row.number); }

QVariant BidModel::cell(const node::BidRow& row, int column, int role) const {
  const bool own = row.lender == bridge().account();
  if (role == kToneRole) {
    if (column == kOutcome) {
      return static_cast<int>(row.would_win ? ColorRole::kGood : ColorRole::kSecondary);
    }
    if (own) return static_cast<int>(ColorRole::kAccent);
    return column == kLender ? QVariant(static_cast<int>(ColorRole::kSecondary)) : QVariant();
  }
  if (role == kExportRole && column == kLender) return QString::fromStdString(row.lender.hex());
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kRate: return formatRate(row.rate);
    case kAmount: return formatAmount(row.amount, decimals_);
    case kOutcome: return bidOutcome(row, decimals_);
    case kLender: return own ? tr("◆ you") : shortId(row.lender);
    default: return {};
  }
}

}  // namespace tally::ui
