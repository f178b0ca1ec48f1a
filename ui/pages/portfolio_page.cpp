// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio_page.hpp"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QButtonGroup>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/charts/cash_flow_chart.hpp"
#include "ui/charts/share_bars.hpp"
#include "ui/dialogs/loan_actions.hpp"
#include "ui/dialogs/note_dialog.hpp"
#include "ui/dialogs/statement_dialog.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/note_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/figure_card.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr int kPresentMonth = 12;  // of PortfolioSummary::months
constexpr int kTableHeight = 300;

std::vector<ShareBars::Part> parts(const std::vector<node::PortfolioSlice>& slices,
                                   const QString& pattern) {
  std::vector<ShareBars::Part> parts;
  for (const node::PortfolioSlice& slice : slices) {
    if (slice.outstanding.minor <= 0) continue;
    parts.push_back({pattern.arg(foreignText(slice.label, 8)), slice.outstanding.minor,
                     slice.notes});
  }
  return parts;
}

}  // namespace

PortfolioPage::PortfolioPage(PageContext& context, QWidget* parent)
    : Page(context, "portfolio", tr("Portfolio"), "portfolio", parent) {
  QVBoxLayout* body = makeBody(true);
  body->addWidget(makeFigures());
  body->addWidget(makeCharts());
  body->addWidget(makeNotes(), 1);
  judgeCollect();
}

QWidget* PortfolioPage::makeFigures() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  outstanding_ = new FigureCard(tr("Lent, outstanding"), "portfolioOutstanding");
  interest_ = new FigureCard(tr("Interest received"), "portfolioInterest");
  return_ = new FigureCard(tr("Return a year (XIRR)"), "portfolioReturn");
  written_off_ = new FigureCard(tr("Written off"), "portfolioWrittenOff");
  for (FigureCard* card : {outstanding_, interest_, return_, written_off_}) {
    row->addWidget(card, 1);
  }
  return box;
}

QWidget* PortfolioPage::makeCharts() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  auto* flow = new Card(tr("Cash flow, last and next 12 months"));
  cash_flow_ = new CashFlowChart;
  cash_flow_->setObjectName("portfolioCashFlow");
  cash_flow_->setMinimumHeight(172);
  flow->body()->addWidget(cash_flow_, 1);
  auto* shares = new Card(tr("Outstanding by grade and term"));
  by_grade_ = new ShareBars;
  nameWidget(by_grade_, "portfolioByGrade", tr("Outstanding by grade"));
  by_term_ = new ShareBars;
  nameWidget(by_term_, "portfolioByTerm", tr("Outstanding by term"));
  shares->body()->addWidget(by_grade_, 3);
  shares->body()->addWidget(makeLine());
  shares->body()->addWidget(by_term_, 1);
  row->addWidget(flow, 62);
  row->addWidget(shares, 38);
  return box;
}

QWidget* PortfolioPage::makeStatusFilter() {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGrid / 2);
  struct Choice {
    QString text;
    const char* name;
    std::optional<LoanStatus> status;
    bool late_only;
  };
  const Choice choices[] = {
      {tr("All"), "notesAll", std::nullopt, false},
      {tr("Running"), "notesRunning", LoanStatus::kActive, false},
      {tr("Late"), "notesLate", LoanStatus::kActive, true},
      {tr("Repaid"), "notesRepaid", LoanStatus::kClosed, false},
      {tr("Written off"), "notesWrittenOff", LoanStatus::kDefaulted, false},
  };
  auto* group = new QButtonGroup(box);
  for (const Choice& choice : choices) {
    QPushButton* button = makeButton(choice.text, choice.name, ButtonKind::kQuiet);
    button->setProperty("dense", true);
    button->setCheckable(true);
    button->setAccessibleName(tr("Notes: %1").arg(choice.text));
    button->setChecked(!choice.status);
    group->addButton(button);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this,
            [this, status = choice.status, late = choice.late_only] {
              notes_->setFilter(status, late);
              notes_->refresh();
            });
  }
  return box;
}

QWidget* PortfolioPage::makeNotes() {
  notes_ = new NoteModel(bridge(), this);
  table_ = new TableView("portfolioNotes", tr("My notes"));
  table_->setPagedModel(notes_);
  table_->setItemDelegateForColumn(NoteModel::kStatus, new ChipDelegate(table_));
  table_->showSort(NoteModel::kLoan, true);
  table_->setMinimumHeight(kTableHeight);
  auto* empty = new EmptyState("portfolio", tr("Your notes appear here once a bid of yours has "
                                               "won and the loan is paid out."));
  empty->setAction(tr("Look at the market"), "portfolioToMarket", [this] {
    if (context().openPage) context().openPage(QStringLiteral("market"));
  });
  collect_ = makeButton(tr("Collect"), "portfolioCollect", ButtonKind::kPrimary);
  collect_->setProperty("dense", true);
  sell_ = makeButton(tr("Sell…"), "portfolioSell");
  sell_->setProperty("dense", true);
  auto* card = new Card(tr("Notes"));
  card->setEdgeToEdge();
  card->addAction(makeStatusFilter());
  card->addAction(table_->makeExportButton("notes.csv"));
  QPushButton* statement = makeButton(tr("Statement…"), "document", "portfolioStatement",
                                      ButtonKind::kQuiet);
  connect(statement, &QPushButton::clicked, this, [this] {
    (new StatementDialog(bridge(), node::StatementSide::kLender, this))->open();
  });
  card->addAction(statement);
  card->addAction(sell_);
  card->addAction(collect_);
  card->body()->addWidget(new TableArea(table_, notes_, empty), 1);

  connect(table_, &TableView::sortWanted, this, [this](int key, bool descending) {
    notes_->setSort(static_cast<node::NoteSort>(key), descending);
    notes_->refresh();
  });
  connect(table_, &TableView::rowActivated, this, [this](int row) {
    const node::NoteWithLoan* note = notes_->rowAt(row);
    if (note != nullptr && context().openLoan) context().openLoan(note->loan.id);
  });
  connect(table_, &TableView::exported, this, [this](const QString& file) {
    message().say(ColorRole::kGood, tr("Your notes have been written to “%1”.").arg(file));
  });
  connect(table_, &TableView::exportFailed, this,
          [this](const QString& sentence) { message().say(ColorRole::kBad, sentence); });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          &PortfolioPage::judgeSell);
  connect(notes_, &PagedModel::answered, this, &PortfolioPage::judgeSell);
  connect(sell_, &QPushButton::clicked, this, &PortfolioPage::sell);
  judgeSell();
  connect(collect_, &QPushButton::clicked, this, &PortfolioPage::startCollecting);
  return card;
}

void PortfolioPage::refresh() {
  judgeCollect();
  if (!bridge().hasAccount()) return;
  notes_->refresh();
  bridge().ask(node::PortfolioQuery{bridge().account(), bridge().tip()->home_asset}, this,
               [this](const node::PortfolioSummary& summary) { take(summary); });
}

void PortfolioPage::take(const node::PortfolioSummary& summary) {
  const node::AssetInfo asset = bridge().homeAsset();
  takeFigures(summary);
  cash_flow_->setAsset(asset);
  cash_flow_->setMonths(summary.months, kPresentMonth);
  by_grade_->setAsset(asset);
  by_grade_->setParts(parts(summary.by_grade, QStringLiteral("%1")));
  by_term_->setAsset(asset);
  by_term_->setParts(parts(summary.by_term, tr("%1 months")));
  to_collect_ = summary.to_collect;
  judgeCollect();
}

void PortfolioPage::takeFigures(const node::PortfolioSummary& summary) {
  const node::AssetInfo asset = bridge().homeAsset();
  const QString unit = QString::fromStdString(asset.symbol);
  const auto money = [&asset](Amount amount) { return formatAmount(amount, asset.decimals); };
  outstanding_->setFigure(money(summary.lent_outstanding), unit);
  QString notes = counted(summary.notes_active, tr("%1 note"), tr("%1 notes"));
  if (summary.notes_late > 0) {
    notes += tr(", %1 late").arg(formatCount(summary.notes_late));
  }
  outstanding_->setSecondary(notes, summary.notes_late > 0 ? ColorRole::kWarn
                                                           : ColorRole::kSecondary);
  interest_->setFigure(money(summary.interest_received), unit);
  interest_->setSecondary(tr("and %1 of principal").arg(money(summary.principal_received)));
  if (summary.has_return) {
    return_->setFigure(formatPercent(summary.return_per_year * 100), {});
    return_->setSecondary(tr("after losses; late loans at face"));
  } else {
    return_->setFigure(QStringLiteral("–"), {}, ColorRole::kDisabled);
    return_->setSecondary(tr("known once payments come"));
  }
  return_->setToolTip(tr("Money-weighted: every amount lent and received on its day. What was "
                         "written off is lost; late loans count with all that is outstanding."));
  written_off_->setFigure(money(summary.written_off), unit,
                          summary.written_off.minor > 0 ? ColorRole::kBad : ColorRole::kText);
  written_off_->setSecondary(
      tr("%1 of %2")
          .arg(formatCount(summary.notes_defaulted),
               counted(std::uint64_t{summary.notes_active} + summary.notes_closed +
                           summary.notes_defaulted,
                       tr("%1 note"), tr("%1 notes"))));
}

void PortfolioPage::judgeCollect() {
  const QString block = signingBlock(*bridge().wallet());
  const bool some = to_collect_.minor > 0;
  collect_->setText(some ? tr("Collect %1").arg(formatMoney(to_collect_, bridge().homeAsset()))
                         : tr("Collect"));
  collect_->setAccessibleName(collect_->text());
  QString reason = block;
  if (!some) reason = tr("Nothing waits: payments of borrowers can be collected here.");
  if (gathering_) reason = tr("Looking for payments that wait.");
  setEnabledOr(collect_, reason.isEmpty(), reason);
}

void PortfolioPage::judgeSell() {
  const QModelIndex index = table_->currentIndex();
  const node::NoteWithLoan* row = index.isValid() ? notes_->rowAt(index.row()) : nullptr;
  QString reason = signingBlock(*bridge().wallet());
  if (row == nullptr)
    reason = tr("Choose a note first.");
  else if (row->loan.status != LoanStatus::kActive)
    reason = tr("Its loan is not running any more.");
  else if (row->note.offered == row->note.units)
    reason = tr("All of it is for sale already; look at the market for notes.");
  setEnabledOr(sell_, reason.isEmpty(), reason);
}

void PortfolioPage::sell() {
  const node::NoteWithLoan* row = notes_->rowAt(table_->currentIndex().row());
  if (row == nullptr) return;
  NoteDialog::sell(bridge(), *row, this, [this](const QString& sentence) {
    message().say(ColorRole::kGood, sentence);
    refresh();
  });
}

void PortfolioPage::startCollecting() {
  waiting_.clear();
  gathering_ = true;
  judgeCollect();
  gather(0);
}

void PortfolioPage::gather(std::uint32_t offset) {
  node::NotesQuery query;
  query.holder = bridge().account();
  query.offset = offset;
  query.limit = node::kMaxPage;
  bridge().ask(std::move(query), this, [this, offset](const node::NotePage& page) {
    for (const node::NoteWithLoan& row : page.rows) {
      if (row.note.to_collect.minor > 0) waiting_.emplace_back(row.loan.id, row.note.to_collect);
    }
    const auto next = offset + static_cast<std::uint32_t>(page.rows.size());
    if (!page.rows.empty() && next < page.total) {
      gather(next);
      return;
    }
    gathering_ = false;
    judgeCollect();
    if (waiting_.empty()) return;
    std::sort(waiting_.begin(), waiting_.end());
    std::vector<LoanId> loans;
    Amount sum;
    for (const auto& [loan, amount] : waiting_) {
      if (loans.empty() || loans.back() != loan) {
        if (loans.size() == kMaxCollectedLoans) break;
        loans.push_back(loan);
      }
      sum += amount;
    }
    LoanActions::collect(bridge(), std::move(loans), sum, this, [this](const QString& sentence) {
      message().say(ColorRole::kGood, sentence);
      refresh();
    });
  });
}

}  // namespace tally::ui
