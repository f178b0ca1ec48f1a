// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_office.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QBoxLayout>

#include "core/credit/claims_csv.hpp"
#include "core/credit/jwk.hpp"
#include "core/credit/names.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/office_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/confirm_dialog.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

CreditOffice::CreditOffice(NodeBridge& bridge, Say say, QWidget* parent)
    : QWidget(parent), bridge_(bridge), say_(std::move(say)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(makeHead());
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  row->addWidget(makeOrders(), 1);
  row->addWidget(makeIssued(), 1);
  column->addLayout(row, 1);
  connect(&bridge_, &NodeBridge::creditChanged, this, &CreditOffice::refresh);
  judge();
}

QWidget* CreditOffice::makeHead() {
  auto* card = new Card(tr("Who attests"));
  auto* row = new QHBoxLayout;
  row->setSpacing(kGap);
  name_ = new QLineEdit;
  nameWidget(name_, QStringLiteral("officeName"), tr("Name that lenders see"));
  name_->setPlaceholderText(tr("Name that lenders see, for instance “First Bureau”"));
  name_->setMaxLength(static_cast<int>(kMaxIssuerNameBytes));
  open_ = makeButton(tr("Open office…"), "officeOpen");
  row->addWidget(name_, 1);
  row->addWidget(open_);
  card->body()->addLayout(row);
  state_ = makeLabel({}, FontRole::kBody, true);
  state_->setObjectName("officeState");
  state_->setWordWrap(true);
  card->body()->addWidget(state_);
  connect(name_, &QLineEdit::textChanged, this, &CreditOffice::judge);
  connect(open_, &QPushButton::clicked, this, &CreditOffice::openOffice);
  return card;
}

QWidget* CreditOffice::makeOrders() {
  auto* card = new Card(tr("Orders"));
  orders_ = new OrderModel(bridge_, this);
  orders_table_ = new TableView("officeOrdersTable", tr("Orders of holders"));
  orders_table_->setPagedModel(orders_);
  auto* empty = new EmptyState("document", tr("Holders who order a document appear here."));
  card->body()->addWidget(new TableArea(orders_table_, orders_, empty), 1);
  facts_ = new QPlainTextEdit;
  nameWidget(facts_, QStringLiteral("officeFacts"), tr("Facts about this holder"));
  facts_->setPlaceholderText(tr("One fact a line: grade=B2, income_band=40-60k, verified=true"));
  facts_->setMaximumHeight(112);
  card->body()->addWidget(facts_);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(kGrid * 2);
  days_ = new QSpinBox;
  nameWidget(days_, QStringLiteral("officeDays"), tr("Valid for days"));
  days_->setRange(1, 3'660);
  days_->setValue(180);
  days_->setSuffix(tr(" days"));
  issue_ = makeButton(tr("Issue…"), "officeIssue", ButtonKind::kPrimary);
  foot->addWidget(makeLabel(tr("valid for"), FontRole::kBody, true));
  foot->addWidget(days_);
  foot->addWidget(issue_);
  foot->addStretch(1);
  card->body()->addLayout(foot);
  connect(facts_, &QPlainTextEdit::textChanged, this, &CreditOffice::judge);
  connect(orders_table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &CreditOffice::judge);
  connect(issue_, &QPushButton::clicked, this, &CreditOffice::issue);
  return card;
}

QWidget* CreditOffice::makeIssued() {
  auto* card = new Card(tr("Issued"));
  issued_ = new IssuedModel(bridge_, this);
  issued_table_ = new TableView("officeIssuedTable", tr("Copies that were issued"));
  issued_table_->setPagedModel(issued_);
  issued_table_->setItemDelegateForColumn(IssuedModel::kStatus, new ChipDelegate(issued_table_));
  card->addAction(issued_table_->makeExportButton("issued.csv"));
  auto* empty = new EmptyState("document", tr("Every copy that you issue appears here, with its "
                                              "entry in your status list."));
  card->body()->addWidget(new TableArea(issued_table_, issued_, empty), 1);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(kGrid * 2);
  revoke_ = makeButton(tr("Revoke"), "officeRevoke", ButtonKind::kDanger);
  suspend_ = makeButton(tr("Suspend"), "officeSuspend");
  restore_ = makeButton(tr("Restore"), "officeRestore");
  anchor_ = makeButton(tr("Publish status…"), "officeAnchor", ButtonKind::kPrimary);
  for (QPushButton* button : {revoke_, suspend_, restore_}) foot->addWidget(button);
  foot->addStretch(1);
  foot->addWidget(anchor_);
  card->body()->addLayout(foot);
  connect(issued_table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &CreditOffice::judge);
  connect(revoke_, &QPushButton::clicked, this, [this] { setStatus(1); });
  connect(suspend_, &QPushButton::clicked, this, [this] { setStatus(2); });
  connect(restore_, &QPushButton::clicked, this, [this] { setStatus(0); });
  connect(anchor_, &QPushButton::clicked, this, &CreditOffice::anchor);
  return card;
}

void CreditOffice::refresh() {
  const auto view = bridge_.creditView();
  const Height height = bridge_.tip()->height;
  orders_->setRows(view->orders, height);
  issued_->setRows(view->issued, height);
  if (!view->is_office)
    state_->setText(tr("An office gets orders by sealed letter, issues eight copies for each, and "
                       "keeps a status list that every node serves. No integration is needed."));
  else if (view->status_epoch == 0)
    state_->setText(tr("The office is open. Publish its first status list, so that lenders can "
                       "check what you issue."));
  else if (view->status_changed)
    state_->setText(tr("Epoch %1 of the status list is published; what you changed since counts "
                       "when you publish again.").arg(formatCount(view->status_epoch)));
  else
    state_->setText(tr("Epoch %1 of the status list is published and up to date.")
                        .arg(formatCount(view->status_epoch)));
  judge();
}

/// "grade=B2" a line, or separated by commas, as a JSON object.
std::optional<std::string> CreditOffice::claims() const {
  credit::Json made = credit::json_object();
  QString text = facts_->toPlainText();
  for (const QString& line : text.replace(QLatin1Char(','), QLatin1Char('\n'))
                                 .split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
    const qsizetype equals = line.indexOf(QLatin1Char('='));
    const QString name = line.left(equals).trimmed();
    const QString value = line.mid(equals + 1).trimmed();
    if (equals < 1 || name.isEmpty() || value.isEmpty() ||
        made.find(name.toStdString()) != nullptr)
      return std::nullopt;
    made.set(name.toStdString(), credit::claim_from_text(value.toStdString()));
  }
  if (made.members.empty()) return std::nullopt;
  return write_json(made);
}

void CreditOffice::judge() {
  const auto view = bridge_.creditView();
  const QString locked = signingBlock(*bridge_.wallet());
  const bool open = view->is_open && locked.isEmpty();
  const QString closed = locked.isEmpty() ? tr("The keys of the wallet are not open yet.") : locked;
  setEnabledOr(open_, open && !name_->text().trimmed().isEmpty(),
               open ? tr("Say under which name.") : closed);
  const QString no_office = tr("Open the office first.");
  const bool order = orders_table_->currentIndex().isValid();
  setEnabledOr(issue_, open && view->is_office && order && claims().has_value(),
               !view->is_office ? no_office
               : !order         ? tr("Choose an order first.")
                                : tr("Type facts as name=value, one a line."));
  const bool copy = issued_table_->currentIndex().isValid();
  for (QPushButton* button : {revoke_, suspend_, restore_})
    setEnabledOr(button, open && view->is_office && copy,
                 view->is_office ? tr("Choose a copy first.") : no_office);
  setEnabledOr(anchor_, open && view->is_office, no_office);
}

void CreditOffice::openOffice() {
  Consequence consequence;
  consequence.title = tr("Open an office");
  consequence.sentence = tr("Everybody on this chain sees that “%1” attests to credit reports.")
                             .arg(name_->text().trimmed());
  consequence.agree = tr("I attest only to what I know.");
  consequence.button = tr("Sign and register");
  ConfirmDialog::confirmAndDo(
      std::move(consequence),
      [this, name = name_->text().trimmed().toStdString()](NodeBridge::Done done) {
        bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
          credit.open_office(name,
                             {std::string(credit::kVctCreditReport),
                              std::string(credit::kVctIncome), std::string(credit::kVctIdentity)},
                             std::move(then));
        }, this, std::move(done));
      },
      "officeOpenConfirm", this,
      [this] { say_(ColorRole::kGood, tr("The office is on its way to the chain.")); });
}

void CreditOffice::issue() {
  const QModelIndex current = orders_table_->currentIndex();
  const node::IssueOrder* order = current.isValid() ? orders_->rowAt(current.row()) : nullptr;
  const auto facts = claims();
  if (order == nullptr || !facts) return;
  Consequence consequence;
  consequence.title = tr("Issue");
  consequence.sentence = tr("You attest this to %1, in %2, valid for %3.")
                             .arg(shortId(order->holder),
                                  counted(order->copies, tr("%1 copy"), tr("%1 copies")),
                                  counted(static_cast<std::uint64_t>(days_->value()), tr("%1 day"),
                                          tr("%1 days")));
  const auto preview = credit::read_json(*facts);
  for (const credit::Member& member : preview->members)
    consequence.figures.emplace_back(foreignText(member.name, 40),
                                     foreignText(member.value.text.empty()
                                                     ? write_json(member.value)
                                                     : member.value.text, 80));
  consequence.agree = tr("I have checked every fact.");
  consequence.button = tr("Sign and issue");
  ConfirmDialog::confirmAndDo(
      std::move(consequence),
      [this, id = order->id, facts, days = days_->value()](NodeBridge::Done done) {
        bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
          credit.issue(id, *facts, days, std::move(then));
        }, this, std::move(done));
      },
      "officeIssueConfirm", this, [this] {
        facts_->clear();
        say_(ColorRole::kGood, tr("The copies are on their way to their holder alone."));
      });
}

void CreditOffice::setStatus(std::uint8_t status) {
  const QModelIndex current = issued_table_->currentIndex();
  const node::IssuedRow* row = current.isValid() ? issued_->rowAt(current.row()) : nullptr;
  if (row == nullptr) return;
  bridge_.callCredit([&](node::Credit& credit, node::Credit::Done then) {
    credit.set_status(row->index, status, std::move(then));
  }, this, [this](const Result<void, node::Rejection>& result) {
    if (!result) return say_(ColorRole::kBad, errorText(result.error()));
    say_(ColorRole::kInfo, tr("Changed. It counts for lenders once you publish the status."));
  });
}

void CreditOffice::anchor() {
  Consequence consequence;
  consequence.title = tr("Publish status");
  consequence.sentence = tr("The status of everything you issued is signed and given to the nodes; "
                            "its digest goes on the chain as the next epoch.");
  consequence.agree = tr("The status of every copy is as I want it.");
  consequence.button = tr("Sign and publish");
  ConfirmDialog::confirmAndDo(
      std::move(consequence),
      [this](NodeBridge::Done done) {
        bridge_.callCredit([](node::Credit& credit, node::Credit::Done then) {
          credit.anchor_status(std::move(then));
        }, this, std::move(done));
      },
      "officeAnchorConfirm", this,
      [this] { say_(ColorRole::kGood, tr("The next epoch is on its way to the chain.")); });
}

}  // namespace tally::ui
