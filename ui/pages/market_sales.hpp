// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/pages/page.hpp"

/// A part of the market: collateral of failed loans, sold to the best bid.
/// Thread: gui.
namespace tally::ui {

class SaleModel;
class TableView;

class MarketSales : public QWidget {
  Q_OBJECT

 public:
  explicit MarketSales(PageContext& context, QWidget* parent = nullptr);
  void refresh();
  /// The form for a bid on the chosen sale, or the first.
  void openBid();

 signals:
  void said(const QString& sentence);

 private:
  [[nodiscard]] const node::LoanRow* chosen() const;
  void judge();

  PageContext& context_;
  SaleModel* model_;
  TableView* table_;
  QPushButton* bid_;
};

}  // namespace tally::ui
