// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// The instalments of one loan.
/// Thread: gui.
namespace tally::ui {

class ScheduleModel : public LocalModel<node::InstalmentRow> {
  Q_OBJECT

 public:
  enum Column { kNumber, kDue, kPrincipal, kInterest, kTotal, kBalance, kState };

  ScheduleModel(NodeBridge& bridge, QObject* parent);
  void setAsset(const node::AssetInfo& asset) { decimals_ = asset.decimals; }

 protected:
  [[nodiscard]] QVariant cell(const node::InstalmentRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::InstalmentRow& row) const override;

 private:
  int decimals_ = 2;
};

}  // namespace tally::ui
