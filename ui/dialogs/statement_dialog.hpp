// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/dialogs/statement_paper.hpp"

/// A year of the user's own account, as lender or as borrower: on screen, as CSV, as PDF.
/// Thread: gui; not blocking.
namespace tally::ui {

class MessageBar;
class Select;
class StatementModel;

class StatementDialog : public QDialog {
  Q_OBJECT

 public:
  StatementDialog(NodeBridge& bridge, node::StatementSide side, QWidget* parent);

  /// Into that file; false when it could not be written, and the dialog says so.
  bool saveCsv(const QString& file);
  bool savePdf(const QString& file);

 private:
  void ask();
  void take(const node::Statement& statement);
  bool said(const QString& file, const QString& problem);
  [[nodiscard]] node::StatementSide side() const;
  [[nodiscard]] QString suggestedName(const QString& ending) const;

  NodeBridge& bridge_;
  Select* side_;
  Select* year_;
  StatementModel* model_;
  QLabel* sums_;
  QLabel* return_;
  MessageBar* message_;
  QPushButton* csv_;
  QPushButton* pdf_;
  node::Statement statement_;
};

}  // namespace tally::ui
