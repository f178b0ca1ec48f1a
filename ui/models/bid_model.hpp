// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// The standing bids on one listing, best first, and which of them would win now.
/// Thread: gui.
namespace tally::ui {

class BidModel : public LocalModel<node::BidRow> {
  Q_OBJECT

 public:
  enum Column { kRate, kAmount, kOutcome, kLender };

  BidModel(NodeBridge& bridge, QObject* parent);
  void setAsset(const node::AssetInfo& asset) { decimals_ = asset.decimals; }

 protected:
  [[nodiscard]] QVariant cell(const node::BidRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::BidRow& row) const override;

 private:
  int decimals_ = 2;
};

/// "wins", "wins 250.00 of it", "outbid".
[[nodiscard]] QString bidOutcome(const node::BidRow& bid, int decimals);

}  // namespace tally::ui
