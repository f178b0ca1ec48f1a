// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_consents.hpp"

#include <QtCore/QItemSelectionModel>

#include "ui/bridge/format.hpp"
#include "ui/models/credit_models.hpp"
#include "ui/pages/credit_matrix.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/confirm_dialog.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

CreditConsents::CreditConsents(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  auto* words = makeLabel(tr("The chain records that you consented, to whom and for which loan; "
                             "never what the document says. Taking a consent back tells the "
                             "lender to delete its copy; nothing can make sure that it does."),
                          FontRole::kBody, true);
  words->setWordWrap(true);
  column->addWidget(words);

  matrix_ = new CreditMatrix;
  matrix_card_ = new Card(tr("Who knows what about me"));
  matrix_card_->setEdgeToEdge();
  matrix_card_->body()->addWidget(matrix_, 1);
  column->addWidget(matrix_card_, 1);

  model_ = new GrantModel(bridge_, this);
  table_ = new TableView("creditConsentsTable", tr("Consents"));
  table_->setPagedModel(model_);
  auto* card = new Card(tr("Consents on the chain"));
  card->setEdgeToEdge();
  card->addAction(table_->makeExportButton("consents.csv"));
  auto* empty = new EmptyState("lock", tr("Nobody was shown a document. Consents appear here when "
                                          "you show one to a lender."));
  card->body()->addWidget(new TableArea(table_, model_, empty), 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(kPadding, kGrid * 2, kPadding, kGrid * 2);
  take_back_ = makeButton(tr("Take consent back…"), "creditTakeBack", ButtonKind::kDanger);
  foot->addWidget(take_back_);
  foot->addStretch(1);
  card->body()->addLayout(foot);
  column->addWidget(card, 1);
  connect(take_back_, &QPushButton::clicked, this, &CreditConsents::takeBack);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &CreditConsents::judge);
  connect(model_, &PagedModel::answered, this, &CreditConsents::judge);
  judge();
}

void CreditConsents::refresh() {
  model_->refresh();
  matrix_->show(*bridge_.creditView());
  matrix_card_->setVisible(!matrix_->isEmpty());
}

const node::GrantRow* CreditConsents::chosen() const {
  const QModelIndex current = table_->currentIndex();
  return current.isValid() ? model_->rowAt(current.row()) : nullptr;
}

void CreditConsents::judge() {
  const node::GrantRow* row = chosen();
  if (row == nullptr) return setEnabledOr(take_back_, false, tr("Choose a consent first."));
  if (row->borrower != bridge_.account())
    return setEnabledOr(take_back_, false, tr("Only the borrower takes a consent back."));
  setEnabledOr(take_back_, model_->stands(*row), tr("This consent has already ended."));
}

void CreditConsents::takeBack() {
  const node::GrantRow* row = chosen();
  if (row == nullptr) return;
  Consequence consequence;
  consequence.title = tr("Take consent back");
  consequence.sentence = tr("You tell %1 to delete what you showed for the loan %2. What was read "
                            "cannot be unread.")
                             .arg(shortId(row->given.lender), shortId(row->given.loan));
  consequence.agree = tr("I understand that the lender may have kept a copy.");
  consequence.button = tr("Sign and take back");
  consequence.dangerous = true;
  ConfirmDialog::signAndSend(bridge_, std::move(consequence), GrantRevoke{row->grant},
                             "creditTakeBackConfirm", this, [this](const TxId&) {
                               say_(ColorRole::kGood, tr("The consent is taken back."));
                               model_->refresh();
                             });
}

}  // namespace tally::ui
