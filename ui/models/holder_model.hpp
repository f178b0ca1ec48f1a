// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// Who holds the notes of one loan, largest first.
/// Thread: gui.
namespace tally::ui {

class HolderModel : public LocalModel<node::NoteRow> {
  Q_OBJECT

 public:
  enum Column { kHolder, kUnits, kShare, kPrincipal, kInterest, kOutstanding, kToCollect };

  HolderModel(NodeBridge& bridge, QObject* parent);
  void setLoan(const node::LoanRow& loan) { loan_ = loan; }

 protected:
  [[nodiscard]] QVariant cell(const node::NoteRow& row, int column, int role) const override;

 private:
  node::LoanRow loan_;
};

}  // namespace tally::ui
