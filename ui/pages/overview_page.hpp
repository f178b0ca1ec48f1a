// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.hpp"

/// What needs the user, how the user stands, what comes and what came last.
/// Thread: gui.
namespace tally::ui {

class Card;
class CashFlowChart;
class EmptyState;
class EventList;
class FigureCard;
class NeedsCard;

class OverviewPage : public Page {
  Q_OBJECT

 public:
  explicit OverviewPage(PageContext& context, QWidget* parent = nullptr);
  void refresh() override;

 private:
  void showSummary(const node::PortfolioSummary& summary);
  void showLatest(const node::HistoryPage& page);

  NeedsCard* needs_;
  FigureCard* available_;
  FigureCard* lent_;
  FigureCard* owed_;
  FigureCard* return_;
  CashFlowChart* chart_;
  QLabel* chart_note_;
  Card* latest_;
  EmptyState* nothing_yet_;
  EventList* events_;
};

}  // namespace tally::ui
