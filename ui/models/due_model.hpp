// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// Instalments of the user's own loans, by due date.
/// Thread: gui.
namespace tally::ui {

class DueModel : public LocalModel<node::InstalmentWithLoan> {
  Q_OBJECT

 public:
  enum Column { kLoan, kNumber, kDue, kPrincipal, kInterest, kFee, kTotal, kState };

  DueModel(NodeBridge& bridge, QObject* parent);

 protected:
  [[nodiscard]] QVariant cell(const node::InstalmentWithLoan& row, int column,
                              int role) const override;
  [[nodiscard]] QByteArray key(const node::InstalmentWithLoan& row) const override;
};

[[nodiscard]] Amount totalOf(const node::InstalmentRow& row);

}  // namespace tally::ui
