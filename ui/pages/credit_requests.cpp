// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_requests.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QHeaderView>
#include <algorithm>

#include "core/credit/names.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/request_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/confirm_dialog.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr int kClaimRole = Qt::UserRole;
constexpr int kSheetWidth = 400;

}  // namespace

CreditRequests::CreditRequests(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(makeHead());
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  model_ = new RequestModel(bridge_, RequestModel::Side::kBorrower, this);
  table_ = new TableView("creditRequestsTable", tr("Requests of lenders"));
  table_->setPagedModel(model_);
  table_->setItemDelegateForColumn(RequestModel::kState, new ChipDelegate(table_));
  auto* card = new Card(tr("Lenders ask to see"));
  card->setEdgeToEdge();
  card->addAction(table_->makeExportButton("requests.csv"));
  auto* empty = new EmptyState("document", tr("Nobody has asked. When you list a loan, lenders can "
                                              "ask for facts, and their requests appear here."));
  card->body()->addWidget(new TableArea(table_, model_, empty), 1);
  row->addWidget(card, 1);
  QWidget* sheet = makeSheet();
  sheet->setFixedWidth(kSheetWidth);
  row->addWidget(sheet);
  column->addLayout(row, 1);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &CreditRequests::fillSheet);
  connect(&bridge_, &NodeBridge::creditChanged, this, &CreditRequests::refresh);
  fillSheet();
}

QWidget* CreditRequests::makeHead() {
  auto* card = new Card(tr("My documents"));
  publish_ = makeButton(tr("Let lenders write to me…"), "creditPublishKey");
  order_ = makeButton(tr("Order a credit report…"), "creditOrder");
  card->addAction(publish_);
  card->addAction(order_);
  documents_ = makeLabel({}, FontRole::kBody, true);
  documents_->setObjectName("creditHeld");
  documents_->setWordWrap(true);
  card->body()->addWidget(documents_);
  connect(publish_, &QPushButton::clicked, this, &CreditRequests::publishKey);
  connect(order_, &QPushButton::clicked, this, &CreditRequests::order);
  return card;
}

QWidget* CreditRequests::makeSheet() {
  auto* card = new Card(tr("What this lender gets"));
  who_ = makeLabel({}, FontRole::kBody);
  who_->setObjectName("requestWho");
  who_->setWordWrap(true);
  purpose_ = makeLabel({}, FontRole::kSmall, true);
  purpose_->setObjectName("requestPurpose");
  purpose_->setWordWrap(true);
  claims_ = new QTreeWidget;
  nameWidget(claims_, QStringLiteral("requestClaims"), tr("Claims that the lender asks for"));
  claims_->setRootIsDecorated(false);
  claims_->setHeaderLabels({tr("Fact"), tr("Value"), tr("Needed")});
  claims_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  claims_->header()->setSectionResizeMode(1, QHeaderView::Stretch);
  claims_->header()->setStretchLastSection(false);
  claims_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  warning_ = makeLabel(tr("What is shown cannot be unread: the lender may keep a copy. The chain "
                          "records that you consented, never what you showed. Refusing has no "
                          "consequence beyond this lender’s decision."),
                       FontRole::kSmall, true);
  warning_->setWordWrap(true);
  show_ = makeButton(tr("Show the ticked facts…"), "requestShow", ButtonKind::kPrimary);
  refuse_ = makeButton(tr("Refuse"), "requestRefuse");
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  buttons->addWidget(show_);
  buttons->addWidget(refuse_);
  buttons->addStretch(1);
  card->body()->addWidget(who_);
  card->body()->addWidget(purpose_);
  card->body()->addWidget(claims_, 1);
  card->body()->addWidget(warning_);
  card->body()->addLayout(buttons);
  connect(claims_, &QTreeWidget::itemChanged, this, &CreditRequests::judge);
  connect(show_, &QPushButton::clicked, this, &CreditRequests::answer);
  connect(refuse_, &QPushButton::clicked, this, &CreditRequests::refuse);
  return card;
}

int CreditRequests::waiting() const {
  return static_cast<int>(std::ranges::count(bridge_.creditView()->asked_of_me,
                                             node::RequestState::kWaiting,
                                             &node::FactRequest::state));
}

void CreditRequests::chooseFirst() {
  for (int row = 0; row < model_->rowCount(); ++row)
    if (const auto* it = model_->rowAt(row);
        it != nullptr && it->state == node::RequestState::kWaiting)
      return table_->setCurrentIndex(model_->index(row, 0));
}

void CreditRequests::refresh() {
  const auto view = bridge_.creditView();
  model_->setRows(view->asked_of_me, bridge_.tip()->height);
  QStringList held;
  for (const node::CreditDocument& document : view->documents)
    held << tr("%1: %2 of %3 copies left, until %4")
                .arg(documentTypeName(document.vct), formatCount(document.copies_left),
                     formatCount(document.copies), formatDay(day_of(document.expires)));
  documents_->setText(
      held.isEmpty() ? tr("You hold no document yet. Who attests issues eight copies, one for each "
                          "lender, so that two lenders cannot compare what they saw.")
                     : held.join(QStringLiteral("\n")));
  node::IssuersQuery query;
  query.limit = node::kMaxPage;
  bridge_.ask(std::move(query), this, [this](const node::IssuerPage& page) {
    issuer_.reset();
    for (const node::IssuerRow& row : page.rows)
      for (const CredentialType& type : row.said.types)
        if (type.name == credit::kVctCreditReport && row.issuer != bridge_.account())
          issuer_ = row.issuer;
    judge();
  });
  if (chosen() == nullptr || chosen()->id != shown_) fillSheet();
  judge();
}

const node::FactRequest* CreditRequests::chosen() const {
  const QModelIndex current = table_->currentIndex();
  return current.isValid() ? model_->rowAt(current.row()) : nullptr;
}

void CreditRequests::fillSheet() {
  const QSignalBlocker quiet(claims_);
  claims_->clear();
  const node::FactRequest* request = chosen();
  shown_ = request == nullptr ? std::string() : request->id;
  if (request == nullptr) {
    who_->setText(tr("Choose a request on the left."));
    purpose_->clear();
    return judge();
  }
  who_->setText(tr("Lender %1 asks about your loan %2.")
                    .arg(shortId(request->lender), shortId(request->loan)));
  purpose_->setText(
      tr("Their words: “%1”. They say they keep it for %2. The request ends %3.")
          .arg(foreignText(request->purpose, 200),
               counted(static_cast<std::uint64_t>(request->retention_days), tr("%1 day"),
                       tr("%1 days")),
               formatTime(request->expires)));
  const auto view = bridge_.creditView();
  for (const node::FactWanted& fact : request->facts) {
    auto* item = new QTreeWidgetItem(claims_);
    item->setText(0, factName(fact.claim));
    item->setText(1, tr("not in your documents"));
    for (const node::CreditDocument& document : view->documents) {
      if (document.vct != request->vct) continue;
      for (const node::CreditFact& held : document.facts)
        if (held.claim == fact.claim) item->setText(1, factValue(held.value));
      break;
    }
    item->setText(2, fact.required ? tr("required") : tr("optional"));
    item->setData(0, kClaimRole, QByteArray::fromStdString(fact.claim));
    item->setCheckState(0, fact.required ? Qt::Checked : Qt::Unchecked);
  }
  judge();
}

std::vector<std::string> CreditRequests::ticked() const {
  std::vector<std::string> claims;
  for (int i = 0; i < claims_->topLevelItemCount(); ++i) {
    const QTreeWidgetItem* item = claims_->topLevelItem(i);
    if (item->checkState(0) == Qt::Checked)
      claims.push_back(item->data(0, kClaimRole).toByteArray().toStdString());
  }
  return claims;
}

void CreditRequests::judge() {
  const auto view = bridge_.creditView();
  const QString locked = signingBlock(*bridge_.wallet());
  const bool open = bridge_.hasCredit() && locked.isEmpty();
  setEnabledOr(publish_, open && !view->has_sealing_key,
               open ? tr("Your key is published already.") : locked);
  setEnabledOr(order_, open && view->has_sealing_key && issuer_.has_value(),
               !open                    ? locked
               : !view->has_sealing_key ? tr("Publish your key first, so that they can write back.")
                                        : tr("Nobody on this chain attests credit reports yet."));
  const node::FactRequest* request = chosen();
  if (request == nullptr || request->state != node::RequestState::kWaiting) {
    const QString why = request == nullptr ? tr("Choose a request first.")
                                           : tr("This request has been dealt with.");
    setEnabledOr(show_, false, why);
    return setEnabledOr(refuse_, false, why);
  }
  setEnabledOr(refuse_, open, locked);
  const std::vector<std::string> claims = ticked();
  for (const node::FactWanted& fact : request->facts)
    if (fact.required && std::ranges::find(claims, fact.claim) == claims.end())
      return setEnabledOr(show_, false,
                          tr("The lender requires “%1”. Tick it, or refuse.")
                              .arg(factName(fact.claim)));
  setEnabledOr(show_, open && !claims.empty(),
               open ? tr("Tick at least one fact.") : locked);
}

void CreditRequests::answer() {
  const node::FactRequest* request = chosen();
  if (request == nullptr) return;
  const std::vector<std::string> claims = ticked();
  Consequence consequence;
  consequence.title = tr("Show facts");
  consequence.sentence =
      tr("You show %1 to lender %2 for the loan %3. Nobody else can read it; what is read cannot "
         "be unread.")
          .arg(counted(claims.size(), tr("%1 fact"), tr("%1 facts")), shortId(request->lender),
               shortId(request->loan));
  for (const std::string& claim : claims)
    consequence.figures.emplace_back(factName(claim), tr("shown"));
  consequence.agree = tr("I want this lender to know these facts.");
  consequence.button = tr("Sign consent and show");
  ConfirmDialog::confirmAndDo(
      std::move(consequence),
      [this, id = request->id, claims](NodeBridge::Done done) {
        bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
          credit.answer(id, claims, std::move(then));
        }, this, std::move(done));
      },
      "requestConfirm", this,
      [this] { say_(ColorRole::kGood, tr("The facts are on their way to that lender alone.")); });
}

void CreditRequests::refuse() {
  const node::FactRequest* request = chosen();
  if (request == nullptr) return;
  bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
    credit.refuse(request->id, std::move(then));
  }, this, [this](const Result<void, node::Rejection>& result) {
    if (!result) return say_(ColorRole::kBad, errorText(result.error()));
    say_(ColorRole::kGood, tr("The lender is told that you show nothing."));
  });
}

void CreditRequests::publishKey() {
  Consequence consequence;
  consequence.title = tr("Let lenders write to me");
  consequence.sentence = tr("A key for sealed letters is published beside your account. It reveals "
                            "nothing about you.");
  consequence.agree = tr("I want to receive letters.");
  consequence.button = tr("Sign and publish");
  ConfirmDialog::confirmAndDo(
      std::move(consequence),
      [this](NodeBridge::Done done) {
        bridge_.callCredit([](node::Credit& credit, node::Credit::Done then) {
          credit.publish_key(std::move(then));
        }, this, std::move(done));
      },
      "creditPublishConfirm", this,
      [this] { say_(ColorRole::kGood, tr("Your key is on its way to the chain.")); });
}

void CreditRequests::order() {
  if (!issuer_) return;
  bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
    credit.order(*issuer_, std::string(credit::kVctCreditReport), std::move(then));
  }, this, [this](const Result<void, node::Rejection>& result) {
    if (!result) return say_(ColorRole::kBad, errorText(result.error()));
    say_(ColorRole::kGood, tr("Eight copies are ordered, each for a key of its own."));
  });
}

}  // namespace tally::ui
