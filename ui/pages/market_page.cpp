// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_page.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QButtonGroup>

#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/listing_model.hpp"
#include "ui/pages/market_detail.hpp"
#include "ui/pages/market_filters.hpp"
#include "ui/pages/market_notes.hpp"
#include "ui/pages/market_sales.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

MarketPage::MarketPage(PageContext& context, QWidget* parent)
    : Page(context, "market", tr("Market"), "market", parent) {
  model_ = new ListingModel(bridge(), this);
  filters_ = new MarketFilters;
  table_ = new TableView("marketTable", tr("Listings"));
  table_->setPagedModel(model_);
  table_->setItemDelegateForColumn(ListingModel::kFunded, new FundingBarDelegate(table_));
  table_->setItemDelegateForColumn(ListingModel::kBorrower, new ChipDelegate(table_));
  table_->showSort(ListingModel::kEnds, false);
  auto* empty = new EmptyState(
      "market", tr("Listings that fit the filters appear here as borrowers ask for loans."));
  empty->setAction(tr("Clear filters"), "marketEmptyClear", [this] { filters_->clearAll(); });
  addAction(filters_->savedButton());
  addAction(table_->makeExportButton("listings.csv"));

  auto* list = new Card;
  list->setEdgeToEdge();
  list->setObjectName("marketList");
  list->body()->addWidget(filters_);
  list->body()->addWidget(makeLine());
  list->body()->setSpacing(kGrid * 2);
  list->body()->addWidget(new TableArea(table_, model_, empty), 1);
  detail_ = new MarketDetail(context);

  auto* loans = new QWidget;
  auto* row = new QHBoxLayout(loans);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  row->addWidget(list, 66);
  row->addWidget(detail_, 34);
  constexpr int kNarrow = 372;
  constexpr int kWide = 520;
  detail_->setMinimumWidth(kNarrow);
  detail_->setMaximumWidth(kWide);
  notes_ = new MarketNotes(context);
  mandates_ = new MarketMandates(context);
  sales_ = new MarketSales(context);
  parts_ = new QStackedWidget;
  parts_->addWidget(loans);
  parts_->addWidget(notes_);
  parts_->addWidget(mandates_);
  parts_->addWidget(sales_);
  QVBoxLayout* body = makeBody(false);
  body->addWidget(makeSwitch());
  body->addWidget(parts_, 1);
  connectAll();
}

QWidget* MarketPage::makeSwitch() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid / 2);
  auto* group = new QButtonGroup(box);
  const std::pair<QString, const char*> names[] = {{tr("Loans"), "marketLoansTab"},
                                                   {tr("Notes"), "marketNotesTab"},
                                                   {tr("Mandates"), "marketMandatesTab"},
                                                   {tr("Collateral"), "marketSalesTab"}};
  for (int part = kLoans; part <= kSales; ++part) {
    QPushButton* button = makeButton(names[part].first, names[part].second, ButtonKind::kQuiet);
    button->setProperty("dense", true);
    button->setCheckable(true);
    button->setChecked(part == kLoans);
    group->addButton(button, part);
    row->addWidget(button);
  }
  row->addStretch(1);
  connect(group, &QButtonGroup::idClicked, this,
          [this](int part) { showPart(static_cast<Part>(part)); });
  return box;
}

void MarketPage::showPart(Part part) {
  parts_->setCurrentIndex(part);
  if (QAbstractButton* button = findChild<QButtonGroup*>()->button(part)) button->setChecked(true);
  refresh();
}

void MarketPage::connectAll() {
  const auto say = [this](const QString& sentence) {
    message().say(ColorRole::kGood, sentence);
    refresh();
  };
  connect(notes_, &MarketNotes::said, this, say);
  connect(mandates_, &MarketMandates::said, this, say);
  connect(sales_, &MarketSales::said, this, say);
  connect(filters_, &MarketFilters::changed, this, &MarketPage::applyFilter);
  connect(&bridge(), &NodeBridge::creditChanged, this, [this] {
    if (filters_->attested().empty())
      model_->factsChanged();
    else
      applyFilter();
  });
  connect(table_, &TableView::sortWanted, this, [this](int key, bool descending) {
    model_->setSort(static_cast<node::LoanSort>(key), descending);
    model_->refresh();
  });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &MarketPage::chooseRow);
  connect(table_, &TableView::rowActivated, this, [this](int row) {
    const Listing* listing = model_->rowAt(row);
    if (listing != nullptr && context().openLoan) context().openLoan(listing->loan.id);
  });
  connect(table_, &TableView::exported, this, [this](const QString& file) {
    message().say(ColorRole::kGood, tr("The listings have been written to “%1”.").arg(file));
  });
  connect(table_, &TableView::exportFailed, this,
          [this](const QString& sentence) { message().say(ColorRole::kBad, sentence); });
  connect(model_, &PagedModel::answered, this, [this] {
    filters_->showCount(model_->total(), !model_->isLoading());
    // The first listing is shown at once: an empty half of a page teaches nothing.
    if (!detail_->loan() && !model_->isEmpty()) table_->setCurrentIndex(model_->index(0, 0));
  });
  connect(detail_, &MarketDetail::said, this, [this](const QString& sentence) {
    message().say(ColorRole::kGood, sentence, tr("Show my bids"), [this] { reveal("own bids"); });
    refresh();
  });
}

void MarketPage::applyFilter() {
  node::LoanFilter filter = filters_->filter();
  if (filters_->ownBidsOnly() && bridge().hasAccount()) filter.bidder = bridge().account();
  if (const std::string claim = filters_->attested(); !claim.empty())
    filter.among = attestedLoans(*bridge().creditView(), claim, bridge().now());
  model_->setFilter(filter);
  filters_->showCount(0, false);
  model_->refresh();
}

void MarketPage::chooseRow(const QModelIndex& index) {
  const Listing* listing = index.isValid() ? model_->rowAt(index.row()) : nullptr;
  if (listing != nullptr) detail_->showLoan(listing->loan.id);
}

void MarketPage::showLoan(const LoanId& loan) {
  showPart(kLoans);
  detail_->showLoan(loan);
  table_->clearSelection();
}

bool MarketPage::reveal(const QString& text) {
  showPart(kLoans);
  if (text == QStringLiteral("own bids")) {
    filters_->showOwnBids();
    return true;
  }
  filters_->search(text);
  return true;
}

void MarketPage::askOwnBids() {
  if (!bridge().hasAccount()) return;
  node::LoansQuery query;
  query.filter.bidder = bridge().account();
  query.limit = node::kMaxPage;
  bridge().ask(std::move(query), this, [this](const node::LoanPage& page) {
    QSet<QByteArray> loans;
    for (const node::LoanRow& row : page.rows) loans.insert(keyOf(row.id));
    model_->setOwnBids(std::move(loans));
  });
}

void MarketPage::refresh() {
  if (parts_->currentIndex() == kNotes) return notes_->refresh();
  if (parts_->currentIndex() == kMandates) return mandates_->refresh();
  if (parts_->currentIndex() == kSales) return sales_->refresh();
  filters_->setAsset(bridge().homeAsset());
  model_->refresh();
  askOwnBids();
  detail_->refresh();
}

std::vector<Scene> MarketPage::scenes() {
  return {{QStringLiteral("market-notes"), [this] { showPart(kNotes); }},
          {QStringLiteral("market-mandates"), [this] { showPart(kMandates); }},
          {QStringLiteral("market-mandate-editor"), [this] { mandates_->openEditor(); }},
          {QStringLiteral("market-collateral"), [this] { showPart(kSales); }},
          {QStringLiteral("market-collateral-bid"), [this] { sales_->openBid(); }},
          {QStringLiteral("market-facts"), [this] {
             showPart(kLoans);
             const auto view = bridge().creditView();
             if (!view->files.empty()) detail_->showLoan(view->files.front().loan);
           }},
          {QStringLiteral("market-ask"), [this] {
             if (auto* ask = findChild<QPushButton*>("marketAskFacts"); ask->isEnabled())
               ask->click();
           }},
          {QStringLiteral("market-bids"), [this] {
             showPart(kLoans);
             detail_->openParts(true);
           }},
          {QStringLiteral("market-bid-confirm"), [this] {
             detail_->openParts(false);
             detail_->previewBid();
           }}};
}

}  // namespace tally::ui
