// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrow_paper.hpp"

#include <QtWidgets/QGridLayout>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/charts/schedule_chart.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

BorrowPaper::BorrowPaper(NodeBridge& bridge, QWidget* parent)
    : Card(tr("Your loan at its dearest, paid out today"), parent), bridge_(bridge) {
  setObjectName("borrowPaper");
  auto* figure = new QHBoxLayout;
  instalment_ = makeLabel({}, FontRole::kBig);
  instalment_->setObjectName("borrowInstalment");
  instalment_unit_ = makeLabel({}, FontRole::kBody, true);
  figure->addWidget(instalment_, 0, Qt::AlignBaseline);
  instalment_unit_->setWordWrap(true);
  figure->addWidget(instalment_unit_, 1);
  body()->addLayout(figure);
  problem_ = makeLabel({});
  problem_->setObjectName("borrowProblem");
  problem_->setWordWrap(true);
  body()->addWidget(problem_);

  sums_ = new QWidget;
  auto* grid = new QGridLayout(sums_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(0);
  const QString titles[] = {tr("Interest in all"), tr("You pay in all"), tr("Effective a year"),
                            tr("Last instalment")};
  QLabel** values[] = {&interest_, &total_, &apr_, &ends_};
  const char* names[] = {"borrowInterest", "borrowTotal", "borrowApr", "borrowEnd"};
  for (int i = 0; i < 4; ++i) {
    *values[i] = makeLabel({}, FontRole::kStrong);
    (*values[i])->setObjectName(QLatin1String(names[i]));
    grid->addWidget(makeLabel(titles[i], FontRole::kSmall, true), 0, i);
    grid->addWidget(*values[i], 1, i);
    grid->setColumnStretch(i, 1);
  }
  body()->addWidget(sums_);
  chart_ = new ScheduleChart;
  chart_->setObjectName("borrowChart");
  chart_->setMinimumHeight(130);
  body()->addWidget(chart_, 1);
  body()->addWidget(makeLine());
  body()->addWidget(makeLabel(tr("What lenders will see"), FontRole::kStrong));
  listing_ = makeLabel({});
  listing_->setObjectName("borrowListing");
  listing_->setWordWrap(true);
  words_ = makeLabel({}, FontRole::kBody, true);
  words_->setWordWrap(true);
  body()->addWidget(listing_);
  body()->addWidget(words_);
}

void BorrowPaper::show(const LoanTerms& terms, const QString& problem) {
  refusal_.clear();
  node::LoanPreview preview;
  QString said = problem;
  if (problem.isEmpty()) {
    preview = node::preview_loan(terms, terms.rate_ceiling, day_of(bridge_.now()));
    if (preview.refused != 0) {
      refusal_ = errorText({preview.refused, node::rejection_name(preview.refused), {}});
      said = refusal_;
    }
  }
  problem_->setText(said);
  problem_->setVisible(!said.isEmpty());
  sums_->setVisible(said.isEmpty());
  showSums(terms, said.isEmpty() ? preview : node::LoanPreview{});
  showListing(terms);
}

void BorrowPaper::showSums(const LoanTerms& terms, const node::LoanPreview& preview) {
  const node::AssetInfo asset = bridge_.asset(terms.asset);
  const bool any = !preview.instalments.empty();
  instalment_->setText(any ? formatAmount(preview.instalment, asset.decimals)
                           : QStringLiteral("–"));
  instalment_unit_->setText(any ? tr("%1 first: %2").arg(
                                      QString::fromStdString(asset.symbol), planText(terms))
                                : QString());
  interest_->setText(formatAmount(preview.total_interest, asset.decimals));
  total_->setText(formatAmount(preview.total_paid, asset.decimals));
  apr_->setText(formatPercent(preview.apr_percent, 2));
  ends_->setText(any ? formatDay(preview.instalments.back().due) : QString());
  chart_->setAsset(asset);
  chart_->setInstalments(preview.instalments);
}

void BorrowPaper::showListing(const LoanTerms& terms) {
  const node::AssetInfo asset = bridge_.asset(terms.asset);
  QStringList parts{formatMoney(terms.principal, asset),
                    planText(terms),
                    tr("%1 or less").arg(formatRate(terms.rate_ceiling)),
                    purposeName(terms.purpose)};
  if (!terms.grade.empty()) parts << tr("claims grade %1").arg(foreignText(terms.grade, 8));
  parts << tr("bids until %1").arg(formatTime(terms.listed_until))
        << tr("your history on this chain");
  listing_->setText(parts.join(QStringLiteral(" · ")));
  const QString words = foreignText(terms.description);
  words_->setText(words.isEmpty() ? tr("No words from you yet.")
                                  : QStringLiteral("“%1”").arg(words));
}

}  // namespace tally::ui
