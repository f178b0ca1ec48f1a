// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStackedWidget>

#include "ui/pages/page.hpp"
#include "ui/widgets/basics.hpp"

/// The listing chosen in the market: what it asks for, who asks, what it would bring, what can go
/// wrong, and the form for a bid.
/// Thread: gui.
namespace tally::ui {

class BidModel;
class FundingBar;
class MarketBidBox;
class MarketCredit;
class ScheduleChart;
class ScheduleModel;
class StatusChip;
class TableView;

class MarketDetail : public QStackedWidget {
  Q_OBJECT

 public:
  explicit MarketDetail(PageContext& context, QWidget* parent = nullptr);

  void showLoan(const LoanId& loan);
  void showNothing();
  /// Asks the node again about the listing and the balance.
  void refresh();
  [[nodiscard]] const std::optional<LoanId>& loan() const { return id_; }
  /// Bids and schedule as tables, or folded away.
  void openParts(bool open);
  /// As the button of the form does, if it is on.
  void previewBid();

 signals:
  /// A sentence for the page's message bar.
  void said(const QString& sentence);

 private:
  [[nodiscard]] QWidget* makePaper();
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeFacts();
  [[nodiscard]] QWidget* makeBids();
  [[nodiscard]] QWidget* makeSchedule();
  void take(const node::LoanDetail& detail);
  void takeFacts(const node::LoanDetail& detail);
  void takeBids(const node::LoanDetail& detail);
  void withdraw(const node::BidRow& bid);

  PageContext& context_;
  NodeBridge& bridge_;
  std::optional<LoanId> id_;
  node::LoanDetail detail_;

  QLabel* name_;
  StatusChip* status_;
  QLabel* amount_;
  QLabel* cost_;
  QLabel* gain_;
  QLabel* purpose_;
  QLabel* grade_;
  QLabel* grade_origin_;
  QLabel* ends_;
  QLabel* secured_;
  QPushButton* guarantee_;
  QLabel* history_;
  MarketCredit* credit_;
  QLabel* words_;
  QWidget* words_frame_;
  FundingBar* funding_;
  QLabel* funding_text_;
  QVBoxLayout* own_bids_;
  QByteArray own_bids_shown_;
  QPushButton* bids_toggle_;
  BidModel* bids_;
  TableView* bids_table_;
  ScheduleChart* chart_;
  ScheduleModel* schedule_;
  QPushButton* schedule_toggle_;
  TableView* schedule_table_;
  QLabel* risks_;
  MarketBidBox* bid_box_;
};

}  // namespace tally::ui
