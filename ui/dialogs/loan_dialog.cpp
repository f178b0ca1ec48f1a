// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loan_dialog.hpp"

#include <QtCore/QItemSelectionModel>
#include <algorithm>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/charts/schedule_chart.hpp"
#include "ui/dialogs/change_dialog.hpp"
#include "ui/dialogs/loan_actions.hpp"
#include "ui/dialogs/loan_security.hpp"
#include "ui/dialogs/proposal_box.hpp"
#include "ui/models/holder_model.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/schedule_model.hpp"
#include "ui/models/security_text.hpp"
#include "ui/models/sums_text.hpp"
#include "ui/models/timeline_model.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/status_chip.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr int kFigures = 4;
constexpr int kRefreshMs = 500;

QWidget* tableCard(TableView* table, PagedModel* model, const QString& nothing) {
  auto* card = new Card;
  card->setEdgeToEdge();
  table->setPagedModel(model);
  table->setDense(true);
  card->body()->addWidget(new TableArea(table, model, new EmptyState("document", nothing)), 1);
  return card;
}

}  // namespace

LoanDialog::LoanDialog(PageContext& context, const LoanId& loan, QWidget* parent)
    : QDialog(parent), context_(context), bridge_(*context.bridge), id_(loan) {
  setObjectName("loanDialog");
  setWindowTitle(loanName(loan));
  setAccessibleName(loanName(loan));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin - kGrid, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  message_ = new MessageBar("loanMessage");
  column->addWidget(message_);
  column->addWidget(makeHead());
  column->addWidget(makeFigures());
  proposals_ = new ProposalBox(bridge_, [this](const QString& sentence) { say(sentence); });
  column->addWidget(proposals_);
  tabs_ = new QTabWidget;
  nameWidget(tabs_, "loanTabs", tr("Parts of this loan"));
  tabs_->setDocumentMode(true);
  tabs_->tabBar()->setDrawBase(false);  // the pane has its own line
  tabs_->addTab(makeSchedule(), tr("Schedule"));
  tabs_->addTab(makeTimeline(), tr("What happened"));
  tabs_->addTab(makeHolders(), tr("Lenders"));
  security_ = new LoanSecurity(bridge_);
  connect(security_, &LoanSecurity::said, this, [this](const QString& sentence) { say(sentence); });
  tabs_->addTab(security_, tr("Security"));
  tabs_->addTab(makeTerms(), tr("Terms"));
  tabs_->setCornerWidget(makeExport());
  column->addWidget(tabs_, 1);
  column->addWidget(makeButtons());
  resize(900, 700);

  pause_.setSingleShot(true);
  pause_.setInterval(kRefreshMs);
  connect(&pause_, &QTimer::timeout, this, &LoanDialog::refresh);
  connect(&bridge_, &NodeBridge::tipChanged, this, [this] {
    if (!pause_.isActive()) pause_.start();
  });
  connect(&bridge_, &NodeBridge::walletChanged, this, &LoanDialog::refresh);
  refresh();
}

QWidget* LoanDialog::makeHead() {
  auto* head = new QWidget;
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid / 2);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid * 2);
  amount_ = makeLabel(loanName(id_), FontRole::kFigure);
  amount_->setObjectName("loanAmount");
  status_ = new StatusChip;
  auto* id = new ElidedLabel(Qt::ElideMiddle);
  id->setFullText(QString::fromStdString(id_.hex()));
  id->setFont(Theme::current().font(FontRole::kMono));
  id->setMaximumWidth(180);
  QToolButton* copy = makeIconButton("copy", tr("Copy the loan's id"), "loanCopyId");
  connect(copy, &QToolButton::clicked, this,
          [this, copy] { copyWithNote(QString::fromStdString(id_.hex()), copy); });
  row->addWidget(amount_);
  row->addWidget(status_);
  row->addStretch(1);
  row->addWidget(id);
  row->addWidget(copy);
  column->addLayout(row);
  line_ = makeLabel({}, FontRole::kBody, true);
  line_->setObjectName("loanLine");
  column->addWidget(line_);
  return head;
}

QWidget* LoanDialog::makeFigures() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap * 2);
  for (int i = 0; i < kFigures; ++i) {
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    QLabel* caption = makeLabel({}, FontRole::kSmall, true);
    QLabel* value = makeLabel({}, FontRole::kTitle);
    value->setObjectName(QStringLiteral("loanFigure%1").arg(i));
    pair->addWidget(caption);
    pair->addWidget(value);
    row->addLayout(pair);
    figures_.emplace_back(caption, value);
  }
  row->addStretch(1);
  return box;
}

QWidget* LoanDialog::makeTimeline() {
  timeline_ = new TimelineModel(bridge_, this);
  timeline_table_ = new TableView("loanTimeline", tr("What happened to this loan"));
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 2);
  column->addWidget(tableCard(timeline_table_, timeline_,
                              tr("What happens to this loan appears here.")),
                    1);
  event_arithmetic_ = makeLabel(tr("Choose a line to see the arithmetic of its numbers."));
  nameWidget(event_arithmetic_, "loanEventArithmetic", tr("Arithmetic of the chosen line"));
  event_arithmetic_->setWordWrap(true);
  event_arithmetic_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  event_arithmetic_->setMinimumHeight(40);
  column->addWidget(event_arithmetic_);
  connect(timeline_table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) { explainEvent(index.row()); });
  return box;
}

QWidget* LoanDialog::makeSchedule() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, kGrid * 2, 0, 0);
  column->setSpacing(kGrid * 2);
  chart_ = new ScheduleChart;
  chart_->setFixedHeight(132);
  column->addWidget(chart_);
  schedule_ = new ScheduleModel(bridge_, this);
  schedule_table_ = new TableView("loanSchedule", tr("Instalments of this loan"));
  schedule_table_->setItemDelegateForColumn(ScheduleModel::kState,
                                            new ChipDelegate(schedule_table_));
  column->addWidget(tableCard(schedule_table_, schedule_,
                              tr("The instalments of this loan appear here.")),
                    1);
  arithmetic_ = makeLabel(tr("Choose an instalment to see its arithmetic."));
  nameWidget(arithmetic_, "loanArithmetic", tr("Arithmetic of the chosen instalment"));
  arithmetic_->setWordWrap(true);
  arithmetic_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(arithmetic_);
  connect(schedule_table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) { explain(index.row()); });
  return box;
}

QWidget* LoanDialog::makeHolders() {
  holders_ = new HolderModel(bridge_, this);
  auto* table = new TableView("loanHolders", tr("Lenders of this loan"));
  return tableCard(table, holders_, tr("Lenders appear here once the loan is paid out."));
}

QWidget* LoanDialog::makeExport() {
  QPushButton* button = makeButton(tr("Export…"), "export", "loanExport", ButtonKind::kQuiet);
  button->setProperty("dense", true);
  const auto shown = [this] { return tabs_->currentWidget()->findChild<TableView*>(); };
  connect(button, &QPushButton::clicked, this, [this, shown] {
    if (TableView* table = shown()) {
      table->exportCsv(table->objectName() + QStringLiteral(".csv"));
    }
  });
  connect(tabs_, &QTabWidget::currentChanged, button, [button, shown] {
    setEnabledOr(button, shown() != nullptr, tr("There is no table here."));
  });
  for (TableView* table : tabs_->findChildren<TableView*>()) {
    connect(table, &TableView::exported, this,
            [this](const QString& file) { say(tr("Written to “%1”.").arg(file)); });
    connect(table, &TableView::exportFailed, this,
            [this](const QString& sentence) { message_->say(ColorRole::kBad, sentence); });
  }
  return button;
}

QWidget* LoanDialog::makeTerms() {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, kGap, 0, 0);
  grid->setHorizontalSpacing(kGap * 2);
  grid->setVerticalSpacing(kGrid * 2);
  grid->setColumnStretch(1, 1);
  const QString titles[] = {tr("Borrower"),     tr("History of the borrower"), tr("For"),
                            tr("Grade"),        tr("The borrower writes"),     tr("Paid back"),
                            tr("Highest rate"), tr("Late payments"),           tr("If it fails")};
  int line = 0;
  for (const QString& title : titles) {
    QLabel* value = makeLabel({});
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(makeLabel(title, FontRole::kBody, true), line, 0, Qt::AlignTop);
    grid->addWidget(value, line++, 1);
    terms_.push_back(value);
  }
  grid->setRowStretch(line, 1);
  return box;
}

QWidget* LoanDialog::makeButtons() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid * 2);
  pay_ = makeButton(tr("Pay next instalment"), "loanPay", ButtonKind::kPrimary);
  pay_off_ = makeButton(tr("Pay off early…"), "loanPayOff");
  QPushButton* close = makeButton(tr("Close"), "loanClose");
  close->setDefault(true);
  close->setFocus();
  row->addWidget(pay_);
  row->addWidget(pay_off_);
  change_ = makeButton(tr("Propose a change…"), "loanChange");
  accept_ = makeButton(tr("Lend on these terms…"), "loanAccept", ButtonKind::kPrimary);
  row->addWidget(change_);
  row->addWidget(accept_);
  row->addStretch(1);
  connect(change_, &QPushButton::clicked, this, &LoanDialog::proposeChange);
  connect(accept_, &QPushButton::clicked, this, [this] {
    ChangeActions::accept(bridge_, detail_.loan, this,
                          [this](const QString& sentence) { say(sentence); });
  });
  row->addWidget(close);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(pay_, &QPushButton::clicked, this, [this] {
    if (const node::InstalmentRow* due = nextDue()) {
      LoanActions::payInstalment(bridge_, detail_.loan, *due, this,
                                 [this](const QString& sentence) { say(sentence); });
    }
  });
  connect(pay_off_, &QPushButton::clicked, this, [this] {
    LoanActions::payOff(bridge_, detail_.loan, detail_.payoff_today, this,
                        [this](const QString& sentence) { say(sentence); });
  });
  for (QPushButton* button : {pay_, pay_off_, change_, accept_}) button->hide();
  return box;
}

void LoanDialog::say(const QString& sentence) { message_->say(ColorRole::kGood, sentence); }

const node::InstalmentRow* LoanDialog::nextDue() const {
  for (const node::InstalmentRow& row : detail_.instalments) {
    if (row.state != node::InstalmentState::kPaid) return &row;
  }
  return nullptr;
}

void LoanDialog::refresh() {
  bridge_.ask(node::LoanDetailQuery{id_}, this,
              [this](const node::LoanDetail& detail) { take(detail); });
}

void LoanDialog::take(const node::LoanDetail& detail) {
  if (!detail.found) {
    message_->say(ColorRole::kWarn, tr("This loan is not on the chain (yet)."), {}, {}, false);
    return;
  }
  detail_ = detail;
  const node::AssetInfo asset = bridge_.asset(detail.loan.terms.asset);
  const Word word = loanWord(detail.loan);
  status_->setStatus(word.text, word.color);
  amount_->setText(formatMoney(detail.loan.terms.principal, asset));
  const bool listed = detail.loan.status == LoanStatus::kListed;
  // While listed the rate is not known yet: what it costs at most.
  const RatePpb rate = listed ? detail.loan.terms.rate_ceiling : detail.loan.rate;
  const bool annuity = detail.loan.terms.method == RepaymentMethod::kAnnuity;
  const Amount instalment =
      listed || !annuity
          ? node::preview_loan(detail.loan.terms, rate, day_of(bridge_.now())).instalment
          : detail.loan.instalment;
  QString line = annuity ? tr("%1 × %2 at %3")
                               .arg(paymentCount(detail.loan))
                               .arg(formatAmount(instalment, asset.decimals), formatRate(rate))
                         : tr("%1, the first %2, at %3")
                               .arg(planText(detail.loan.terms),
                                    formatAmount(instalment, asset.decimals), formatRate(rate));
  if (listed) {
    line += tr(" or less, bids end in %1")
                .arg(formatLeft(detail.loan.terms.listed_until, bridge_.now()));
  } else if (detail.loan.disbursed_on.days != 0) {
    line += tr(", paid out on %1").arg(formatDay(detail.loan.disbursed_on));
  }
  line_->setText(line);
  chart_->setAsset(asset);
  chart_->setInstalments(detail.instalments);
  schedule_->setAsset(asset);
  schedule_->setRows(detail.instalments, detail.height);
  timeline_->setRows(detail.timeline, detail.height);
  holders_->setLoan(detail.loan);
  holders_->setRows(detail.notes, detail.height);
  proposals_->setLoan(detail);
  takeFigures();
  security_->show(detail.loan);
  takeTerms();
  takeButtons();
  if (!schedule_table_->currentIndex().isValid() && nextDue() != nullptr) {
    const QModelIndex next =
        schedule_->index(static_cast<int>(nextDue() - detail_.instalments.data()), 0);
    schedule_table_->setCurrentIndex(next);
    schedule_table_->scrollTo(next, QAbstractItemView::PositionAtCenter);
  }
  explain(schedule_table_->currentIndex().row());
  explainEvent(timeline_table_->currentIndex().row());
}

void LoanDialog::takeFigures() {
  const node::LoanRow& loan = detail_.loan;
  const int decimals = bridge_.asset(loan.terms.asset).decimals;
  const auto set = [this](std::size_t at, const QString& caption, const QString& value) {
    figures_[at].first->setText(caption);
    figures_[at].second->setText(value);
  };
  if (loan.status == LoanStatus::kListed) {
    set(0, tr("Covered by bids"), tr("%1 %").arg(fundedPercent(loan)));
    set(1, tr("Bids"), formatCount(loan.bid_count));
    set(2, tr("Rate if it ended now"), formatRate(loan.rate));
    set(3, QString(), QString());
    return;
  }
  set(0, tr("Outstanding"), formatAmount(loan.outstanding, decimals));
  set(1, tr("Principal repaid"), formatAmount(loan.principal_paid, decimals));
  set(2, tr("Interest paid"), formatAmount(loan.interest_paid, decimals));
  const bool lost = loan.written_off.minor > 0;
  if (lost) set(2, tr("Recovered since"), formatAmount(loan.recovered, decimals));
  set(3, lost ? tr("Written off") : tr("Instalments paid"),
      lost ? formatAmount(loan.written_off, decimals)
           : tr("%1 of %2").arg(loan.instalments_paid).arg(paymentCount(loan)));
}

void LoanDialog::takeTerms() {
  const node::LoanRow& loan = detail_.loan;
  const QString fee = formatMoney(loan.terms.late_fee, bridge_.asset(loan.terms.asset));
  const QString grade = foreignText(loan.terms.grade, 8);
  const QString words = foreignText(loan.terms.description);
  const QString values[] = {
      loan.borrower == bridge_.account()
          ? tr("You")
          : QString::fromStdString(node::to_address(loan.borrower, bridge_.isPractice())),
      historySentence(detail_.history),
      purposeName(loan.terms.purpose),
      grade.isEmpty() ? tr("none given")
                      : grade + QStringLiteral(". ") + gradeOrigin(bridge_.isPractice()),
      words.isEmpty() ? tr("nothing") : QStringLiteral("“%1”").arg(words),
      planText(loan.terms),
      formatRate(loan.terms.rate_ceiling) +
          (loan.terms.floating ? QStringLiteral(", ") + floatingText(*loan.terms.floating)
                               : QString()),
      lateRule(loan.terms, fee),
      loan.security.is_empty()
          ? tr("There is no collateral and no guarantee: what stays unpaid is lost to the lenders.")
          : securityText(loan, bridge_)};
  for (std::size_t i = 0; i < terms_.size(); ++i) terms_[i]->setText(values[i]);
}

void LoanDialog::takeButtons() {
  const bool own_running = detail_.loan.borrower == bridge_.account() &&
                           detail_.loan.status == LoanStatus::kActive;
  pay_->setVisible(own_running);
  pay_off_->setVisible(own_running);
  const QString block = signingBlock(*bridge_.wallet());
  setEnabledOr(pay_, block.isEmpty(), block);
  setEnabledOr(pay_off_, block.isEmpty(), block);

  const AccountId me = bridge_.account();
  const bool party = detail_.loan.borrower == me ||
                     std::any_of(detail_.notes.begin(), detail_.notes.end(),
                                 [&me](const node::NoteRow& note) { return note.holder == me; });
  const Amount waivable =
      detail_.waivable_interest + detail_.waivable_late_interest + detail_.waivable_fee;
  const bool changeable =
      detail_.loan.status == LoanStatus::kActive ||
      (detail_.loan.status == LoanStatus::kDefaulted && waivable.minor > 0);
  change_->setVisible(party && changeable);
  setEnabledOr(change_, block.isEmpty(), block);
  accept_->setVisible(detail_.loan.status == LoanStatus::kListed &&
                      detail_.loan.terms.lender == me);
  setEnabledOr(accept_, block.isEmpty(), block);
}

void LoanDialog::proposeChange() {
  auto* dialog = new ChangeDialog(bridge_, detail_,
                                  [this](const QString& sentence) { say(sentence); }, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void LoanDialog::explainEvent(int row) {
  if (row < 0 || row >= static_cast<int>(detail_.timeline.size())) return;
  const QString text =
      arithmetic(detail_.timeline[static_cast<std::size_t>(row)], detail_.loan,
                 bridge_.asset(detail_.loan.terms.asset).decimals);
  event_arithmetic_->setText(text.isEmpty() ? tr("There is nothing to count on this line.")
                                            : text);
}

void LoanDialog::explain(int row) {
  if (row < 0 || row >= static_cast<int>(detail_.instalments.size())) return;
  arithmetic_->setText(arithmetic(detail_.instalments[static_cast<std::size_t>(row)],
                                  bridge_.asset(detail_.loan.terms.asset).decimals));
}

}  // namespace tally::ui
