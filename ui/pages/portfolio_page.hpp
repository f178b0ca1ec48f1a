// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.hpp"

/// What the user has lent: four figures, when money comes, what it depends on, and every note.
/// Thread: gui.
namespace tally::ui {

class CashFlowChart;
class FigureCard;
class NoteModel;
class ShareBars;
class TableView;

class PortfolioPage : public Page {
  Q_OBJECT

 public:
  explicit PortfolioPage(PageContext& context, QWidget* parent = nullptr);

  void refresh() override;

 private:
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeCharts();
  [[nodiscard]] QWidget* makeNotes();
  [[nodiscard]] QWidget* makeStatusFilter();
  void take(const node::PortfolioSummary& summary);
  void takeFigures(const node::PortfolioSummary& summary);
  void startCollecting();
  /// Looks through all notes for payments that wait, a page at a time.
  void gather(std::uint32_t offset);
  void judgeCollect();
  void judgeSell();
  void sell();

  FigureCard* outstanding_;
  FigureCard* interest_;
  FigureCard* return_;
  FigureCard* written_off_;
  CashFlowChart* cash_flow_;
  ShareBars* by_grade_;
  ShareBars* by_term_;
  NoteModel* notes_;
  TableView* table_;
  QPushButton* collect_;
  QPushButton* sell_;
  Amount to_collect_;
  bool gathering_ = false;
  std::vector<std::pair<LoanId, Amount>> waiting_;
};

}  // namespace tally::ui
