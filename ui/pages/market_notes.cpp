// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_notes.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QCheckBox>

#include "ui/dialogs/mandate_dialog.hpp"
#include "ui/dialogs/note_dialog.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/mandate_model.hpp"
#include "ui/models/offer_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

QPushButton* denseButton(const QString& text, const char* name, ButtonKind kind) {
  QPushButton* button = makeButton(text, name, kind);
  button->setProperty("dense", true);
  return button;
}

Card* fill(QWidget* host, const QString& title) {
  auto* column = new QVBoxLayout(host);
  column->setContentsMargins(0, 0, 0, 0);
  auto* card = new Card(title);
  card->setEdgeToEdge();
  column->addWidget(card);
  return card;
}

}  // namespace

MarketNotes::MarketNotes(PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context) {
  setObjectName("marketNotes");
  model_ = new OfferModel(*context.bridge, this);
  table_ = new TableView("marketNotesTable", tr("Notes for sale"));
  table_->setPagedModel(model_);
  table_->setItemDelegateForColumn(OfferModel::kStatus, new ChipDelegate(table_));
  table_->showSort(OfferModel::kPrice, false);
  auto* empty = new EmptyState("portfolio", tr("Notes that lenders sell before their loan is "
                                               "repaid appear here."));
  auto* own = new QCheckBox(tr("My offers"));
  nameWidget(own, "marketNotesOwn", tr("My offers only"));
  auto* on_time = new QCheckBox(tr("Without late loans"));
  nameWidget(on_time, "marketNotesOnTime", tr("Without notes of late loans"));
  act_ = denseButton(tr("Buy"), "marketNotesAct", ButtonKind::kPrimary);

  Card* card = fill(this, tr("Notes for sale"));
  card->addAction(own);
  card->addAction(on_time);
  card->addAction(table_->makeExportButton("offers.csv"));
  card->addAction(act_);
  card->body()->addWidget(new TableArea(table_, model_, empty), 1);

  connect(own, &QCheckBox::toggled, this, [this](bool on) {
    model_->setOwnOnly(on);
    model_->refresh();
  });
  connect(on_time, &QCheckBox::toggled, this, [this](bool on) {
    model_->setWithoutLate(on);
    model_->refresh();
  });
  connect(table_, &TableView::sortWanted, this, [this](int key, bool descending) {
    model_->setSort(static_cast<node::OfferSort>(key), descending);
    model_->refresh();
  });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &MarketNotes::judge);
  connect(model_, &PagedModel::answered, this, &MarketNotes::judge);
  connect(table_, &TableView::rowActivated, this, [this](int row) {
    const node::OfferWithLoan* offer = model_->rowAt(row);
    if (offer != nullptr && context_.openLoan) context_.openLoan(offer->offer.loan);
  });
  connect(act_, &QPushButton::clicked, this, &MarketNotes::act);
  judge();
}

const node::OfferWithLoan* MarketNotes::chosen() const {
  const QModelIndex index = table_->currentIndex();
  return index.isValid() ? model_->rowAt(index.row()) : nullptr;
}

void MarketNotes::judge() {
  const node::OfferWithLoan* offer = chosen();
  const bool own = offer != nullptr && offer->offer.seller == context_.bridge->account();
  act_->setText(own ? tr("Withdraw offer") : tr("Buy"));
  act_->setAccessibleName(act_->text());
  QString reason = signingBlock(*context_.bridge->wallet());
  if (offer == nullptr) reason = tr("Choose an offer first.");
  else if (offer->loan.borrower == context_.bridge->account())
    reason = tr("You are the borrower of this loan.");
  setEnabledOr(act_, reason.isEmpty(), reason);
}

void MarketNotes::act() {
  const node::OfferWithLoan* offer = chosen();
  if (offer == nullptr) return;
  const auto then = [this](const QString& sentence) { emit said(sentence); };
  if (offer->offer.seller == context_.bridge->account())
    NoteDialog::withdraw(*context_.bridge, *offer, this, then);
  else
    NoteDialog::buy(*context_.bridge, *offer, this, then);
}

void MarketNotes::refresh() { model_->refresh(); }

MarketMandates::MarketMandates(PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context) {
  setObjectName("marketMandates");
  model_ = new MandateModel(*context.bridge, this);
  table_ = new TableView("marketMandatesTable", tr("My mandates"));
  table_->setPagedModel(model_);
  table_->setItemDelegateForColumn(MandateModel::kStatus, new ChipDelegate(table_));
  auto* empty = new EmptyState("market", tr("A mandate bids for you on new listings that fit. "
                                            "Yours appear here."));
  empty->setAction(tr("New mandate"), "marketMandatesFirst", [this] { openEditor(); });
  new_ = denseButton(tr("New mandate"), "marketMandatesNew", ButtonKind::kPrimary);
  end_ = denseButton(tr("End"), "marketMandatesEnd", ButtonKind::kPlain);
  Card* card = fill(this, tr("My mandates"));
  card->addAction(table_->makeExportButton("mandates.csv"));
  card->addAction(end_);
  card->addAction(new_);
  card->body()->addWidget(new TableArea(table_, model_, empty), 1);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &MarketMandates::judge);
  connect(model_, &PagedModel::answered, this, &MarketMandates::judge);
  connect(new_, &QPushButton::clicked, this, &MarketMandates::openEditor);
  connect(end_, &QPushButton::clicked, this, [this] {
    if (const node::MandateRow* mandate = chosen())
      MandateDialog::end(*context_.bridge, *mandate, this,
                         [this](const QString& sentence) { emit said(sentence); });
  });
  judge();
}

const node::MandateRow* MarketMandates::chosen() const {
  const QModelIndex index = table_->currentIndex();
  return index.isValid() ? model_->rowAt(index.row()) : nullptr;
}

void MarketMandates::judge() {
  const QString block = signingBlock(*context_.bridge->wallet());
  setEnabledOr(new_, block.isEmpty(), block);
  const node::MandateRow* mandate = chosen();
  QString reason = block;
  if (mandate == nullptr) reason = tr("Choose a mandate first.");
  else if (mandate->ended_at.ms != 0) reason = tr("It has ended already.");
  setEnabledOr(end_, reason.isEmpty(), reason);
}

void MarketMandates::openEditor() {
  auto* editor = new MandateDialog(*context_.bridge, this,
                                   [this](const QString& sentence) { emit said(sentence); });
  editor->open();
}

void MarketMandates::refresh() {
  if (context_.bridge->hasAccount()) model_->refresh();
}

}  // namespace tally::ui
