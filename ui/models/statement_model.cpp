// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statement_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/style/theme.hpp"

namespace tally::ui {

namespace {

std::vector<Column> statementColumns() {
  std::vector<Column> columns{{StatementModel::tr("Loan"), 140, false, -1, true}};
  for (const QString& heading : statementHeadings()) columns.push_back({heading, 106, true});
  return columns;
}

}  // namespace

std::vector<Amount> statementFigures(const node::StatementSums& sums) {
  return {sums.opening,
          sums.lent + sums.capitalised,
          sums.taken_over - sums.given_away,
          sums.principal,
          sums.interest,
          sums.fees,
          sums.written_off,
          sums.recovered,
          sums.closing};
}

QStringList statementHeadings() {
  return {StatementModel::tr("At the start"), StatementModel::tr("Paid out"),
          StatementModel::tr("Notes traded"), StatementModel::tr("Repaid"),
          StatementModel::tr("Interest"),     StatementModel::tr("Late charges"),
          StatementModel::tr("Written off"),  StatementModel::tr("Recovered"),
          StatementModel::tr("At the end")};
}

StatementModel::StatementModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, statementColumns(), parent) {}

void StatementModel::show(const node::Statement& statement) {
  asset_ = statement.asset;
  setRows(statement.lines, statement.height);
}

QVariant StatementModel::cell(const node::StatementLine& row, int column, int role) const {
  const bool overdue = row.sums.overdue.minor > 0;
  if (role == kToneRole && column == kClosing && overdue)
    return static_cast<int>(ColorRole::kWarn);
  if (role == Qt::ToolTipRole && column == kClosing && overdue)
    return tr("An instalment was due and unpaid.");
  if (role == kExportRole && column == kLoan) return QString::fromStdString(row.loan.hex());
  if (role != Qt::DisplayRole) return {};
  if (column == kLoan) return loanName(row.loan);
  const Amount figure =
      statementFigures(row.sums)[static_cast<std::size_t>(column - kOpening)];
  return formatAmount(figure, bridge().asset(asset_).decimals);
}

}  // namespace tally::ui
