// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/local_model.hpp"

/// The loans of a statement, one a row.
/// Thread: gui.
namespace tally::ui {

class StatementModel : public LocalModel<node::StatementLine> {
  Q_OBJECT

 public:
  enum Column {
    kLoan,
    kOpening,
    kLent,
    kMoved,
    kPrincipal,
    kInterest,
    kFees,
    kWrittenOff,
    kRecovered,
    kClosing,
  };

  StatementModel(NodeBridge& bridge, QObject* parent);
  void show(const node::Statement& statement);

 protected:
  [[nodiscard]] QVariant cell(const node::StatementLine& row, int column, int role) const override;

 private:
  AssetId asset_;
};

/// The figures of a line or of the sums, in the order of the columns from kOpening on. What was
/// capitalised counts as paid out.
[[nodiscard]] std::vector<Amount> statementFigures(const node::StatementSums& sums);
/// Their headings.
[[nodiscard]] QStringList statementHeadings();

}  // namespace tally::ui
