// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// What happened to one loan, newest first.
/// Thread: gui.
namespace tally::ui {

class TimelineModel : public LocalModel<node::HistoryRow> {
  Q_OBJECT

 public:
  enum Column { kTime, kWhat, kPrincipal, kInterest, kFee, kAmount, kHeight };

  TimelineModel(NodeBridge& bridge, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::HistoryRow& row, int column, int role) const override;
};

}  // namespace tally::ui
