// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.hpp"

#include "ui/bridge/format.hpp"
#include "ui/charts/cash_flow_chart.hpp"
#include "ui/pages/overview_needs.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/event_row.hpp"
#include "ui/widgets/figure_card.hpp"

namespace tally::ui {
namespace {

constexpr int kLatest = 16;
constexpr int kPresentMonth = 12;

}  // namespace

OverviewPage::OverviewPage(PageContext& page_context, QWidget* parent)
    : Page(page_context, QStringLiteral("overview"), tr("Overview"), QStringLiteral("overview"),
           parent) {
  QVBoxLayout* body = makeBody(true);
  needs_ = new NeedsCard(context());
  body->addWidget(needs_);

  auto* figures = new QHBoxLayout;
  figures->setSpacing(kGap);
  available_ = new FigureCard(tr("Available"), QStringLiteral("overviewAvailable"));
  lent_ = new FigureCard(tr("Lent, outstanding"), QStringLiteral("overviewLent"));
  owed_ = new FigureCard(tr("Owed"), QStringLiteral("overviewOwed"));
  return_ = new FigureCard(tr("Return a year (XIRR)"), QStringLiteral("overviewReturn"));
  for (FigureCard* card : {available_, lent_, owed_, return_}) figures->addWidget(card, 1);
  body->addLayout(figures);

  auto* lower = new QHBoxLayout;
  lower->setSpacing(kGap);
  auto* flow = new Card(tr("Cash flow"));
  chart_note_ = makeLabel({}, FontRole::kSmall, true);
  flow->addAction(chart_note_);
  chart_ = new CashFlowChart;
  nameWidget(chart_, QStringLiteral("overviewCashFlow"), tr("Cash flow by month"));
  flow->body()->addWidget(chart_, 1);
  lower->addWidget(flow, 3);

  latest_ = new Card(tr("Latest"));
  latest_->setEdgeToEdge();
  QPushButton* all = makeButton(tr("All"), QStringLiteral("overviewAllHistory"), ButtonKind::kLink);
  all->setAccessibleName(tr("The whole history, on the Wallet page"));
  connect(all, &QPushButton::clicked, this, [this] {
    context().openPage(QStringLiteral("wallet"));
  });
  latest_->addAction(all);
  latest_->body()->setSpacing(0);
  nothing_yet_ = new EmptyState(QStringLiteral("clock"),
                                tr("Payments, loans and bids of yours will be told here."));
  latest_->body()->addWidget(nothing_yet_, 1);
  events_ = new EventList(QStringLiteral("latest"), kLatest);
  events_->hide();
  connect(events_, &EventList::loanWanted, this, [this](const LoanId& loan) {
    context().openLoan(loan);
  });
  latest_->body()->addWidget(events_, 1);
  lower->addWidget(latest_, 2);
  body->addLayout(lower, 1);
}

void OverviewPage::refresh() {
  if (!bridge().hasAccount()) return;
  node::PortfolioQuery portfolio;
  portfolio.account = bridge().account();
  portfolio.asset = bridge().tip()->home_asset;
  bridge().ask(portfolio, this, [this](const node::PortfolioSummary& summary) {
    showSummary(summary);
    needs_->setSummary(summary);
  });
  node::HistoryQuery history;
  history.account = bridge().account();
  history.limit = kLatest * 2;
  bridge().ask(std::move(history), this, [this](const node::HistoryPage& page) {
    showLatest(page);
  });
  needs_->refresh();
}

void OverviewPage::showSummary(const node::PortfolioSummary& summary) {
  const node::AssetInfo asset = bridge().homeAsset();
  const QString symbol = QString::fromStdString(asset.symbol);
  const int decimals = asset.decimals;
  Amount available;
  Amount on_hold;
  for (const node::BalanceRow& row : summary.balances) {
    if (row.asset != asset.id) continue;
    available = row.available;
    on_hold = row.on_hold;
  }
  available_->setFigure(formatAmount(available, decimals), symbol);
  available_->setSecondary(on_hold.minor > 0
                               ? tr("%1 on hold for bids").arg(formatAmount(on_hold, decimals))
                               : tr("nothing on hold"));

  lent_->setFigure(formatAmount(summary.lent_outstanding, decimals), symbol);
  if (summary.notes_active == 0) {
    lent_->setSecondary(tr("no notes yet"));
  } else if (summary.notes_late == 0) {
    lent_->setSecondary(summary.notes_active == 1
                            ? tr("1 note, none late")
                            : tr("%1 notes, none late").arg(formatCount(summary.notes_active)));
  } else {
    lent_->setSecondary(tr("%1 notes, %2 late")
                            .arg(formatCount(summary.notes_active),
                                 formatCount(summary.notes_late)),
                        ColorRole::kWarn);
  }

  owed_->setFigure(formatAmount(summary.owed, decimals), symbol);
  owed_->setSecondary(summary.next_due
                          ? tr("next %1, %2").arg(formatAmount(summary.next_due_total, decimals),
                                                  formatShortDay(*summary.next_due))
                          : tr("no loan of your own"));

  if (summary.has_return) {
    return_->setFigure(formatPercent(summary.return_per_year * 100), {},
                       summary.return_per_year < 0 ? ColorRole::kBad : ColorRole::kText);
    return_->setSecondary(summary.written_off.minor > 0
                              ? tr("after %1 of losses")
                                    .arg(formatAmount(summary.written_off, decimals))
                              : tr("no losses so far"));
  } else {
    return_->setFigure(QStringLiteral("–"), {}, ColorRole::kDisabled);
    return_->setSecondary(tr("known after the first payments"));
  }
  std::vector<double> received;
  for (int i = 0; i < kPresentMonth && i < static_cast<int>(summary.months.size()); ++i) {
    received.push_back(
        static_cast<double>(summary.months[static_cast<std::size_t>(i)].received.minor));
  }
  return_->setSparkline(std::move(received), tr("Received in each of the last 12 months"));

  chart_->setAsset(asset);
  chart_->setMonths(summary.months, kPresentMonth);
  Amount past;
  Amount coming;
  for (std::size_t i = 0; i < summary.months.size(); ++i) {
    past += summary.months[i].received;
    if (i >= static_cast<std::size_t>(kPresentMonth)) coming += summary.months[i].expected;
  }
  chart_note_->setText(tr("12 months: %1 received · %2 expected")
                           .arg(formatAmount(past, decimals), formatAmount(coming, decimals)));
}

void OverviewPage::showLatest(const node::HistoryPage& page) {
  std::vector<node::HistoryRow> shown;
  for (const node::HistoryRow& row : page.rows) {
    // Fees of a few coins would push what matters out of sight; the Wallet page has them.
    if (row.kind != node::HistoryKind::kFee) shown.push_back(row);
  }
  nothing_yet_->setVisible(shown.empty());
  events_->setVisible(!shown.empty());
  events_->setRows(shown, bridge());
}

}  // namespace tally::ui
