// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStackedWidget>

#include "ui/pages/page.hpp"

/// Three parts, one in view: loans that wait for lenders, with filters and the chosen listing
/// beside the table; notes for sale; the account's mandates.
/// Thread: gui.
namespace tally::ui {

class ListingModel;
class MarketDetail;
class MarketFilters;
class MarketMandates;
class MarketSales;
class MarketNotes;
class TableView;

class MarketPage : public Page {
  Q_OBJECT

 public:
  explicit MarketPage(PageContext& context, QWidget* parent = nullptr);

  void refresh() override;
  bool reveal(const QString& text) override;
  [[nodiscard]] std::vector<Scene> scenes() override;
  /// Chooses a listing, on this table or not.
  void showLoan(const LoanId& loan);

 private:
  enum Part { kLoans, kNotes, kMandates, kSales };
  void connectAll();
  [[nodiscard]] QWidget* makeSwitch();
  void showPart(Part part);
  void applyFilter();
  void chooseRow(const QModelIndex& index);
  void askOwnBids();

  ListingModel* model_;
  MarketFilters* filters_;
  TableView* table_;
  MarketDetail* detail_;
  MarketNotes* notes_;
  MarketMandates* mandates_;
  MarketSales* sales_;
  QStackedWidget* parts_;
};

}  // namespace tally::ui
