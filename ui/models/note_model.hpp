// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paged_model.hpp"

/// The notes that an account holds, with the loans that they are shares of.
/// Thread: gui.
namespace tally::ui {

class NoteModel : public PagedTableModel<node::NoteWithLoan> {
  Q_OBJECT

 public:
  enum Column { kLoan, kGrade, kRate, kPaid, kNext, kStatus, kOutstanding, kReceived, kToCollect };

  NoteModel(NodeBridge& bridge, QObject* parent);

  void setFilter(std::optional<LoanStatus> status, bool late_only);
  void setSort(node::NoteSort sort, bool descending);

 protected:
  void ask(const PageRequest& request, Take take) override;
  [[nodiscard]] QVariant cell(const node::NoteWithLoan& row, int column, int role) const override;
  [[nodiscard]] QByteArray key(const node::NoteWithLoan& row) const override;

 private:
  [[nodiscard]] QVariant text(const node::NoteWithLoan& row, int column) const;

  node::NotesQuery query_;
};

}  // namespace tally::ui
