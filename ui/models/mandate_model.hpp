// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paged_model.hpp"

/// The standing orders of the account, newest first.
/// Thread: gui.
namespace tally::ui {

class MandateModel : public PagedTableModel<node::MandateRow> {
  Q_OBJECT

 public:
  enum Column { kSet, kStatus, kFloor, kMonths, kPerLoan, kBudget, kFree, kInBids, kLent };

  MandateModel(NodeBridge& bridge, QObject* parent);

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::MandateRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::MandateRow& row) const override;
};

}  // namespace tally::ui
