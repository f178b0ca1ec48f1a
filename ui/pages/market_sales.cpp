// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_sales.hpp"

#include <QtCore/QItemSelectionModel>

#include "ui/dialogs/security_dialog.hpp"
#include "ui/models/sale_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

MarketSales::MarketSales(PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context) {
  setObjectName("marketSales");
  model_ = new SaleModel(*context.bridge, this);
  table_ = new TableView("marketSalesTable", tr("Collateral for sale"));
  table_->setPagedModel(model_);
  auto* empty = new EmptyState("market", tr("When a loan with collateral fails, the collateral is "
                                            "sold here to the best bid."));
  bid_ = makeButton(tr("Bid…"), "marketSalesBid", ButtonKind::kPrimary);
  bid_->setProperty("dense", true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  auto* card = new Card(tr("Collateral for sale"));
  card->setEdgeToEdge();
  card->addAction(table_->makeExportButton("collateral.csv"));
  card->addAction(bid_);
  card->body()->addWidget(new TableArea(table_, model_, empty), 1);
  column->addWidget(card);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &MarketSales::judge);
  connect(model_, &PagedModel::answered, this, &MarketSales::judge);
  connect(table_, &TableView::rowActivated, this, [this](int row) {
    const node::LoanRow* loan = model_->rowAt(row);
    if (loan != nullptr && context_.openLoan) context_.openLoan(loan->id);
  });
  connect(bid_, &QPushButton::clicked, this, &MarketSales::openBid);
  judge();
}

const node::LoanRow* MarketSales::chosen() const {
  const QModelIndex index = table_->currentIndex();
  return index.isValid() ? model_->rowAt(index.row()) : nullptr;
}

void MarketSales::judge() {
  const node::LoanRow* loan = chosen();
  const QString reason =
      loan == nullptr
          ? tr("Choose a sale first.")
          : SecurityDialog::block(SecurityDialog::Way::kBid, *context_.bridge, *loan);
  setEnabledOr(bid_, reason.isEmpty(), reason);
}

void MarketSales::openBid() {
  const node::LoanRow* loan = chosen() != nullptr ? chosen() : model_->rowAt(0);
  if (loan == nullptr) return;
  SecurityDialog::begin(SecurityDialog::Way::kBid, *context_.bridge, *loan, this,
                       [this](const QString& sentence) { emit said(sentence); });
}

void MarketSales::refresh() { model_->refresh(); }

}  // namespace tally::ui
