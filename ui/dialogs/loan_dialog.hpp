// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QTabWidget>

#include "ui/pages/page.hpp"
#include "ui/widgets/basics.hpp"

/// One loan from its listing to its end: what happened, the schedule with the arithmetic of each
/// instalment, who holds its notes, and its terms. Follows the chain while it is open.
/// Thread: gui.
namespace tally::ui {

class HolderModel;
class LoanSecurity;
class ProposalBox;
class ScheduleChart;
class ScheduleModel;
class StatusChip;
class TableView;
class TimelineModel;

class LoanDialog : public QDialog {
  Q_OBJECT

 public:
  LoanDialog(PageContext& context, const LoanId& loan, QWidget* parent = nullptr);

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeTimeline();
  [[nodiscard]] QWidget* makeSchedule();
  [[nodiscard]] QWidget* makeHolders();
  [[nodiscard]] QWidget* makeTerms();
  [[nodiscard]] QWidget* makeExport();
  [[nodiscard]] QWidget* makeButtons();
  void refresh();
  void take(const node::LoanDetail& detail);
  void takeFigures();
  void takeTerms();
  void takeButtons();
  void explain(int row);
  void explainEvent(int row);
  void proposeChange();
  void say(const QString& sentence);
  [[nodiscard]] const node::InstalmentRow* nextDue() const;

  PageContext& context_;
  NodeBridge& bridge_;
  LoanId id_;
  node::LoanDetail detail_;
  QTimer pause_;

  MessageBar* message_;
  StatusChip* status_;
  QLabel* amount_;
  QLabel* line_;
  std::vector<std::pair<QLabel*, QLabel*>> figures_;  ///< caption and value
  QTabWidget* tabs_;
  TimelineModel* timeline_;
  TableView* timeline_table_;
  QLabel* event_arithmetic_;
  ProposalBox* proposals_;
  ScheduleModel* schedule_;
  TableView* schedule_table_;
  ScheduleChart* chart_;
  QLabel* arithmetic_;
  HolderModel* holders_;
  LoanSecurity* security_;
  std::vector<QLabel*> terms_;
  QPushButton* pay_;
  QPushButton* pay_off_;
  QPushButton* change_;
  QPushButton* accept_;
};

}  // namespace tally::ui
