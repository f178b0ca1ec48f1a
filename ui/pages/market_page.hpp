// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.hpp"

/// Loans that wait for lenders: filters, the table, and the chosen listing beside it.
/// Thread: gui.
namespace tally::ui {

class ListingModel;
class MarketDetail;
class MarketFilters;
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
  void connectAll();
  void applyFilter();
  void chooseRow(const QModelIndex& index);
  void askOwnBids();

  ListingModel* model_;
  MarketFilters* filters_;
  TableView* table_;
  MarketDetail* detail_;
};

}  // namespace tally::ui
