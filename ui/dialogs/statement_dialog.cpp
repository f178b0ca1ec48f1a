// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statement_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/statement_model.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/csv.hpp"
#include "ui/widgets/empty_state.hpp"
#include "ui/widgets/message_bar.hpp"
#include "ui/widgets/table_view.hpp"

namespace tally::ui {

namespace {

constexpr int kYears = 7;  // as long as papers are kept, as a rule
constexpr int kTableHeight = 320;

}  // namespace

StatementDialog::StatementDialog(NodeBridge& bridge, node::StatementSide side, QWidget* parent)
    : QDialog(parent), bridge_(bridge) {
  setObjectName("statementDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Statement of a year"));
  setMinimumWidth(1150);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  auto* head = new QHBoxLayout;
  head->addWidget(makeLabel(tr("Statement of a year"), FontRole::kTitle));
  head->addStretch(1);
  side_ = new Select("statementSide", tr("As lender or as borrower"));
  side_->addItem(tr("What I lent"), static_cast<int>(node::StatementSide::kLender));
  side_->addItem(tr("What I borrowed"), static_cast<int>(node::StatementSide::kBorrower));
  side_->setCurrentIndex(static_cast<int>(side));
  year_ = new Select("statementYear", tr("Year"));
  const std::int32_t present = to_civil(day_of(bridge_.now())).year;
  for (std::int32_t year = present; year > present - kYears; --year)
    year_->addItem(QString::number(year), year);
  head->addWidget(side_);
  head->addWidget(year_);
  column->addLayout(head);
  message_ = new MessageBar("statementMessage");
  column->addWidget(message_);

  model_ = new StatementModel(bridge_, this);
  auto* table = new TableView("statementTable", tr("Loans of the year"));
  table->setPagedModel(model_);
  table->setDense(true);
  auto* empty = new EmptyState("document", tr("Nothing was lent or borrowed in this year."));
  auto* area = new TableArea(table, model_, empty);
  area->setMinimumHeight(kTableHeight);
  column->addWidget(area, 1);
  sums_ = makeLabel({}, FontRole::kStrong);
  sums_->setObjectName("statementSums");
  sums_->setWordWrap(true);
  return_ = makeLabel({});
  return_->setObjectName("statementReturn");
  return_->setWordWrap(true);
  QLabel* basis = makeLabel(
      tr("A payment counts on the day on which the borrower paid it, whether or not it has been "
         "collected since."),
      FontRole::kSmall, true);
  column->addWidget(sums_);
  column->addWidget(return_);
  column->addWidget(basis);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* close = makeButton(tr("Close"), "statementClose");
  csv_ = makeButton(tr("Save as CSV…"), "statementCsv");
  pdf_ = makeButton(tr("Save as PDF…"), "statementPdf", ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(close);
  buttons->addWidget(csv_);
  buttons->addWidget(pdf_);
  column->addLayout(buttons);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  connect(side_, &QComboBox::currentIndexChanged, this, &StatementDialog::ask);
  connect(year_, &QComboBox::currentIndexChanged, this, &StatementDialog::ask);
  connect(csv_, &QPushButton::clicked, this, [this] {
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the statement"), suggestedName(QStringLiteral("csv")),
        tr("Comma-separated values (*.csv)"));
    if (!file.isEmpty()) saveCsv(file);
  });
  connect(pdf_, &QPushButton::clicked, this, [this] {
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the statement"), suggestedName(QStringLiteral("pdf")),
        tr("Portable documents (*.pdf)"));
    if (!file.isEmpty()) savePdf(file);
  });
  ask();
}

node::StatementSide StatementDialog::side() const {
  return static_cast<node::StatementSide>(side_->currentData().toInt());
}

QString StatementDialog::suggestedName(const QString& ending) const {
  const bool lender = side() == node::StatementSide::kLender;
  return QStringLiteral("%1-%2.%3").arg(
      lender ? QStringLiteral("lent") : QStringLiteral("borrowed"), year_->currentText(), ending);
}

void StatementDialog::ask() {
  message_->clear();
  setEnabledOr(csv_, false, tr("The figures are being read."));
  setEnabledOr(pdf_, false, tr("The figures are being read."));
  const std::int32_t year = year_->currentData().toInt();
  node::StatementQuery query;
  query.account = bridge_.account();
  query.asset = bridge_.homeAsset().id;
  query.side = side();
  query.from = to_day({year, 1, 1});
  query.to = to_day({year, 12, 31});
  bridge_.ask(query, this, [this, year, asked = side()](const node::Statement& statement) {
    // A newer question may be on its way.
    if (year == year_->currentData().toInt() && asked == side()) take(statement);
  });
}

void StatementDialog::take(const node::Statement& statement) {
  statement_ = statement;
  model_->show(statement_);
  const node::AssetInfo asset = bridge_.homeAsset();
  const QStringList headings = statementHeadings();
  const std::vector<Amount> figures = statementFigures(statement_.sums);
  QStringList parts;
  for (std::size_t i = 0; i < figures.size(); ++i)
    parts << tr("%1: %2").arg(headings[static_cast<qsizetype>(i)],
                              formatAmount(figures[i], asset.decimals));
  sums_->setText(tr("All loans, in %1. %2")
                     .arg(QString::fromStdString(asset.symbol), parts.join(QStringLiteral(" · "))));
  return_->setText(returnSentence(statement_, side()));
  return_->setVisible(!return_->text().isEmpty());
  setEnabledOr(csv_, true, {});
  setEnabledOr(pdf_, true, {});
}

bool StatementDialog::said(const QString& file, const QString& problem) {
  if (problem.isEmpty())
    message_->say(ColorRole::kGood, tr("The statement has been written to “%1”.").arg(file));
  else
    message_->say(ColorRole::kBad, problem);
  return problem.isEmpty();
}

bool StatementDialog::saveCsv(const QString& file) {
  return said(file, writeCsv(file, statementRows(statement_, bridge_.homeAsset())));
}

bool StatementDialog::savePdf(const QString& file) {
  StatementHead head;
  head.network = QString::fromStdString(bridge_.tip()->network_name);
  head.account =
      QString::fromStdString(node::to_address(bridge_.account(), bridge_.isPractice()));
  head.side = side();
  return said(file, writeStatementPdf(file, head, statement_, bridge_.homeAsset()));
}

}  // namespace tally::ui
