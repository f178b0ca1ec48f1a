// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paged_model.hpp"

/// Collateral of failed loans that is for sale now.
/// Thread: gui.
namespace tally::ui {

class SaleModel : public PagedTableModel<node::LoanRow> {
  Q_OBJECT

 public:
  enum Column { kLoan, kThing, kBest, kLeast, kEnds, kOwed };

  SaleModel(NodeBridge& bridge, QObject* parent);

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::LoanRow& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::LoanRow& row) const override;
};

}  // namespace tally::ui
