// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repayments_page.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QButtonGroup>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/charts/month_strip.hpp"
#include "ui/dialogs/autopay_dialog.hpp"
#include "ui/dialogs/loan_actions.hpp"
#include "ui/dialogs/pay_dialog.hpp"
#include "ui/dialogs/statement_dialog.hpp"
#include "ui/models/due_model.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/offline/held_dialog.hpp"
#include "ui/offline/sign_away.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr int kMonthsBefore = 2;
constexpr int kMonths = 13;
constexpr int kBadgeMs = 2'000;
constexpr std::size_t kMostRows = 5'000;
constexpr int kBadgeSlot = 1;

Day monthOf(Day day) {
  CivilDate date = to_civil(day);
  date.day = 1;
  return to_day(date);
}

bool isPressing(node::InstalmentState state) {
  return state == node::InstalmentState::kDue || state == node::InstalmentState::kLate;
}

// Which state of several speaks for a month: the one that asks for something.
int urgency(node::InstalmentState state) {
  switch (state) {
    case node::InstalmentState::kLate: return 4;
    case node::InstalmentState::kDue: return 3;
    case node::InstalmentState::kLost: return 2;
    case node::InstalmentState::kFuture: return 1;
    case node::InstalmentState::kPaid: return 0;
  }
  return 0;
}

}  // namespace

RepaymentsPage::RepaymentsPage(PageContext& context, QWidget* parent)
    : Page(context, "repayments", tr("Repayments"), "repayments", parent) {
  QVBoxLayout* body = makeBody(false);
  body->addWidget(makeStrip());
  body->addWidget(makeList(), 1);
  badge_pause_.setSingleShot(true);
  badge_pause_.setInterval(kBadgeMs);
  connect(&badge_pause_, &QTimer::timeout, this, &RepaymentsPage::askBadge);
  connect(&bridge(), &NodeBridge::tipChanged, this, [this] {
    if (!isVisible() && !badge_pause_.isActive()) badge_pause_.start();
  });
  judge();
}

QWidget* RepaymentsPage::makeStrip() {
  auto* card = new Card(tr("What is due"));
  summary_ = makeLabel({}, FontRole::kBody, true);
  summary_->setObjectName("repaymentsSummary");
  card->addAction(summary_);
  strip_ = new MonthStrip;
  strip_->setObjectName("repaymentsMonths");
  card->body()->addWidget(strip_);
  connect(strip_, &MonthStrip::chosenChanged, this, [this](int item) {
    month_.reset();
    if (item >= 0) month_ = strip_->month(item);
    showRows();
  });
  return card;
}

QWidget* RepaymentsPage::makeList() {
  model_ = new DueModel(bridge(), this);
  table_ = new TableView("repaymentsTable", tr("My instalments"));
  table_->setPagedModel(model_);
  table_->setItemDelegateForColumn(DueModel::kState, new ChipDelegate(table_));
  auto* empty = new EmptyState("repayments", tr("Nothing to pay. Instalments appear here once "
                                                "you have taken a loan."));
  empty->setAction(tr("Ask for a loan"), "repaymentsToBorrow", [this] {
    if (context().openPage) context().openPage(QStringLiteral("borrow"));
  });
  auto* card = new Card(tr("Instalments"));
  card->setEdgeToEdge();
  auto* group = new QButtonGroup(card);
  for (const bool unpaid : {true, false}) {
    QPushButton* button = makeButton(unpaid ? tr("To pay") : tr("All"),
                                     unpaid ? "repaymentsUnpaid" : "repaymentsAll",
                                     ButtonKind::kQuiet);
    button->setProperty("dense", true);
    button->setCheckable(true);
    button->setChecked(unpaid == unpaid_only_);
    group->addButton(button);
    card->addAction(button);
    connect(button, &QPushButton::clicked, this, [this, unpaid] {
      unpaid_only_ = unpaid;
      showRows();
    });
  }
  card->addAction(table_->makeExportButton("instalments.csv"));
  QPushButton* statement = makeButton(tr("Statement…"), "document", "repaymentsStatement",
                                      ButtonKind::kQuiet);
  connect(statement, &QPushButton::clicked, this, [this] {
    (new StatementDialog(bridge(), node::StatementSide::kBorrower, this))->open();
  });
  card->addAction(statement);
  card->body()->addWidget(new TableArea(table_, model_, empty), 1);

  auto* below = new QVBoxLayout;
  below->setContentsMargins(kPadding, kGrid * 2, kPadding, kGrid * 2);
  below->setSpacing(kGrid);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(kGrid * 2);
  pay_ = makeButton(tr("Pay next instalment"), "repaymentsPay", ButtonKind::kPrimary);
  pay_other_ = makeButton(tr("Pay another sum…"), "repaymentsPayOther");
  pay_off_ = makeButton(tr("Pay off early…"), "repaymentsPayOff");
  reason_ = makeLabel({}, FontRole::kSmall, true);
  reason_->setObjectName("repaymentsReason");
  reason_->setWordWrap(true);
  foot->addWidget(pay_);
  foot->addWidget(pay_other_);
  foot->addWidget(pay_off_);
  autopay_ = makeButton(tr("Autopay…"), "repaymentsAutopay");
  foot->addWidget(autopay_);
  connect(autopay_, &QPushButton::clicked, this, &RepaymentsPage::autopayChosen);
  sign_away_ = makeButton(tr("Sign offline…"), "repaymentsSignOffline");
  held_ = makeButton(tr("Signed ahead…"), "repaymentsHeld", ButtonKind::kQuiet);
  foot->addWidget(sign_away_);
  foot->addWidget(held_);
  connect(sign_away_, &QPushButton::clicked, this, &RepaymentsPage::signAway);
  connect(held_, &QPushButton::clicked, this, &RepaymentsPage::showHeld);
  foot->addStretch(1);
  below->addLayout(foot);
  below->addWidget(reason_);
  card->body()->addLayout(below);
  connect(pay_, &QPushButton::clicked, this, &RepaymentsPage::payChosen);
  connect(pay_other_, &QPushButton::clicked, this, &RepaymentsPage::payOther);
  connect(pay_off_, &QPushButton::clicked, this, &RepaymentsPage::payOffChosen);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &RepaymentsPage::judge);
  // The rows themselves come when the table first draws them.
  connect(model_, &PagedModel::answered, this, &RepaymentsPage::judge);
  connect(table_, &TableView::rowActivated, this, [this](int row) {
    const node::InstalmentWithLoan* due = model_->rowAt(row);
    if (due != nullptr && context().openLoan) context().openLoan(due->loan.id);
  });
  connect(table_, &TableView::exported, this, [this](const QString& file) {
    message().say(ColorRole::kGood, tr("The instalments have been written to “%1”.").arg(file));
  });
  connect(table_, &TableView::exportFailed, this,
          [this](const QString& sentence) { message().say(ColorRole::kBad, sentence); });
  return card;
}

std::vector<Scene> RepaymentsPage::scenes() {
  return {{QStringLiteral("repayments-pay-confirm"), [this] { payChosen(); }},
          {QStringLiteral("repayments-autopay"), [this] { autopayChosen(); }},
          {QStringLiteral("repayments-sign-offline"), [this] { signAway(); }},
          {QStringLiteral("repayments-signed-ahead"), [this] { showHeld(); }}};
}

void RepaymentsPage::refresh() {
  if (!bridge().hasAccount()) {
    rows_.clear();
    take();
    return;
  }
  ask(0);
  bridge().ask(node::BalancesQuery{bridge().account()}, this,
               [this](const node::AccountBalances& answer) {
                 available_ = Amount{};
                 for (const node::BalanceRow& row : answer.balances) {
                   if (row.asset == bridge().tip()->home_asset) available_ = row.available;
                 }
                 judge();
               });
}

void RepaymentsPage::ask(std::uint32_t offset) {
  node::InstalmentsQuery query;
  query.borrower = bridge().account();
  query.offset = offset;
  bridge().ask(std::move(query), this, [this, offset](const node::InstalmentPage& page) {
    if (offset == 0) gathering_.clear();
    gathering_.insert(gathering_.end(), page.rows.begin(), page.rows.end());
    if (!page.rows.empty() && gathering_.size() < std::min<std::size_t>(page.total, kMostRows)) {
      ask(static_cast<std::uint32_t>(gathering_.size()));
      return;
    }
    height_ = page.height;
    rows_ = std::move(gathering_);
    gathering_.clear();
    take();
  });
}

void RepaymentsPage::askBadge() {
  if (!bridge().hasAccount()) return;
  node::InstalmentsQuery query;
  query.borrower = bridge().account();
  query.unpaid_only = true;
  query.limit = 100;
  bridge().ask(std::move(query), this, [this](const node::InstalmentPage& page) {
    emit badgeChanged(static_cast<int>(
        std::count_if(page.rows.begin(), page.rows.end(), [](const auto& row) {
          return isPressing(row.instalment.state);
        })));
  }, kBadgeSlot);
}

void RepaymentsPage::take() {
  takeStrip();
  showRows();
  emit badgeChanged(static_cast<int>(
      std::count_if(rows_.begin(), rows_.end(),
                    [](const auto& row) { return isPressing(row.instalment.state); })));
}

void RepaymentsPage::takeStrip() {
  const node::AssetInfo asset = bridge().homeAsset();
  const Day now = monthOf(day_of(bridge().now()));
  std::vector<MonthStrip::Month> months(kMonths);
  for (int i = 0; i < kMonths; ++i) {
    months[static_cast<std::size_t>(i)].first = add_months(now, i - kMonthsBefore);
    months[static_cast<std::size_t>(i)].is_now = i == kMonthsBefore;
  }
  Amount pressing, late;
  for (const node::InstalmentWithLoan& row : rows_) {
    if (row.instalment.state == node::InstalmentState::kLate) late += totalOf(row.instalment);
    if (isPressing(row.instalment.state)) pressing += totalOf(row.instalment);
    for (MonthStrip::Month& month : months) {
      if (monthOf(row.instalment.due) != month.first) continue;
      const bool first = month.instalments++ == 0;
      month.minor += totalOf(row.instalment).minor;
      if (first || urgency(row.instalment.state) > urgency(month.state)) {
        month.state = row.instalment.state;
      }
    }
  }
  strip_->setAsset(asset);
  strip_->setMonths(std::move(months));
  QString text = pressing.minor == 0 ? tr("Nothing is due now")
                                     : tr("%1 due now").arg(formatMoney(pressing, asset));
  if (late.minor != 0) text += tr(", %1 of it late").arg(formatMoney(late, asset));
  summary_->setText(text);
}

void RepaymentsPage::showRows() {
  std::vector<node::InstalmentWithLoan> shown;
  for (const node::InstalmentWithLoan& row : rows_) {
    const node::InstalmentState state = row.instalment.state;
    const bool unpaid =
        state != node::InstalmentState::kPaid && state != node::InstalmentState::kLost;
    if (unpaid_only_ && !month_ && !unpaid) continue;
    if (month_ && monthOf(row.instalment.due) != *month_) continue;
    shown.push_back(row);
  }
  // New rows take the choice away; it goes back to the same instalment, else to the first.
  const node::InstalmentWithLoan* before = chosen();
  const LoanId loan = before == nullptr ? LoanId{} : before->loan.id;
  const std::uint32_t number = before == nullptr ? 0 : before->instalment.number;
  model_->setRows(std::move(shown), height_);
  const auto same = std::find_if(
      model_->rows().begin(), model_->rows().end(), [&](const node::InstalmentWithLoan& row) {
        return row.loan.id == loan && row.instalment.number == number;
      });
  const bool gone = same == model_->rows().end();
  const int row = gone ? 0 : static_cast<int>(same - model_->rows().begin());
  if (!model_->rows().empty()) table_->setCurrentIndex(model_->index(row, 0));
  judge();
}

const node::InstalmentWithLoan* RepaymentsPage::chosen() const {
  const QModelIndex index = table_->currentIndex();
  return index.isValid() ? model_->rowAt(index.row()) : nullptr;
}

const node::InstalmentWithLoan* RepaymentsPage::nextOf(const LoanId& loan) const {
  for (const node::InstalmentWithLoan& row : rows_) {
    if (row.loan.id == loan && row.instalment.state != node::InstalmentState::kPaid) return &row;
  }
  return nullptr;
}

QString RepaymentsPage::obstacle(const node::InstalmentWithLoan* next) const {
  if (rows_.empty()) return tr("There is nothing to pay.");
  if (chosen() == nullptr) return tr("Choose an instalment first.");
  if (next == nullptr || next->loan.status != LoanStatus::kActive) {
    return tr("Nothing is left to pay on this loan.");
  }
  return signingBlock(*bridge().wallet());
}

void RepaymentsPage::judge() {
  const node::InstalmentWithLoan* row = chosen();
  const node::InstalmentWithLoan* next = row == nullptr ? nullptr : nextOf(row->loan.id);
  const QString common = obstacle(next);
  QString pay_reason = common;
  if (common.isEmpty() && available_ && *available_ < totalOf(next->instalment)) {
    pay_reason = tr("You have %1 available, less than is due.")
                     .arg(formatMoney(*available_, bridge().homeAsset()));
  }
  pay_->setText(next == nullptr ? tr("Pay next instalment")
                                : tr("Pay instalment %1 of %2")
                                      .arg(next->instalment.number)
                                      .arg(shortId(next->loan.id)));
  pay_->setAccessibleName(pay_->text());
  setEnabledOr(pay_, pay_reason.isEmpty(), pay_reason);
  setEnabledOr(pay_other_, common.isEmpty(), common);
  setEnabledOr(pay_off_, common.isEmpty(), common);
  setEnabledOr(autopay_, common.isEmpty(), common);
  const bool by_itself = next != nullptr && next->loan.autopay_limit.minor > 0;
  autopay_->setText(by_itself ? tr("Autopay is on…") : tr("Autopay…"));
  // Signing elsewhere needs no open wallet here.
  const bool runs = next != nullptr && next->loan.status == LoanStatus::kActive;
  const bool can = bridge().offline() != nullptr;
  setEnabledOr(sign_away_, can && runs,
               can ? tr("Choose an instalment of a loan that runs.")
                   : tr("This program has no service for offline signing."));
  setEnabledOr(held_, can, tr("This program has no service for offline signing."));
  if (!pay_reason.isEmpty()) {
    reason_->setText(pay_reason);
  } else {
    reason_->setText(tr("%1, due %2. Instalments are paid in order.")
                         .arg(formatMoney(totalOf(next->instalment),
                                          bridge().asset(next->loan.terms.asset)),
                              formatDay(next->instalment.due)));
  }
}

void RepaymentsPage::payChosen() {
  const node::InstalmentWithLoan* row = chosen();
  const node::InstalmentWithLoan* next = row == nullptr ? nullptr : nextOf(row->loan.id);
  if (!obstacle(next).isEmpty()) return;
  LoanActions::payInstalment(bridge(), next->loan, next->instalment, this,
                             [this](const QString& sentence) {
                               message().say(ColorRole::kGood, sentence);
                               refresh();
                             });
}

void RepaymentsPage::signAway() {
  const node::InstalmentWithLoan* row = chosen();
  if (row == nullptr || bridge().offline() == nullptr) return;
  (new SignAwayDialog(bridge(), row->loan, this))->open();
}

void RepaymentsPage::showHeld() {
  if (bridge().offline() != nullptr) (new HeldDialog(bridge(), this))->open();
}

void RepaymentsPage::payOther() {
  const node::InstalmentWithLoan* row = chosen();
  if (row == nullptr) return;
  // What it does to the schedule is of this moment, so the loan is asked for now.
  bridge().ask(node::LoanDetailQuery{row->loan.id}, this, [this](const node::LoanDetail& detail) {
    if (!detail.found || detail.loan.status != LoanStatus::kActive) return;
    auto* dialog = new PayDialog(bridge(), detail, available_, [this](const QString& sentence) {
      message().say(ColorRole::kGood, sentence);
      refresh();
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
}

void RepaymentsPage::autopayChosen() {
  const node::InstalmentWithLoan* row = chosen();
  if (row == nullptr) return;
  bridge().ask(node::LoanDetailQuery{row->loan.id}, this, [this](const node::LoanDetail& detail) {
    if (!detail.found || detail.loan.status != LoanStatus::kActive) return;
    auto* dialog = new AutopayDialog(bridge(), detail, [this](const QString& sentence) {
      message().say(ColorRole::kGood, sentence);
      refresh();
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
}

void RepaymentsPage::payOffChosen() {
  const node::InstalmentWithLoan* row = chosen();
  if (row == nullptr) return;
  // The quote is of this moment, so it is asked for now.
  bridge().ask(node::LoanDetailQuery{row->loan.id}, this, [this](const node::LoanDetail& detail) {
    if (!detail.found || detail.loan.status != LoanStatus::kActive) return;
    if (available_ && *available_ < detail.payoff_today) {
      message().say(ColorRole::kWarn,
                    tr("Paying off takes %1 today; you have %2 available.")
                        .arg(formatMoney(detail.payoff_today, bridge().homeAsset()),
                             formatMoney(*available_, bridge().homeAsset())));
      return;
    }
    LoanActions::payOff(bridge(), detail.loan, detail.payoff_today, this,
                        [this](const QString& sentence) {
                          message().say(ColorRole::kGood, sentence);
                          refresh();
                        });
  });
}

}  // namespace tally::ui
