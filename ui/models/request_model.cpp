// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"

namespace tally::ui {

namespace {

std::vector<Column> requestColumns(RequestModel::Side side) {
  const bool borrower = side == RequestModel::Side::kBorrower;
  return {{borrower ? RequestModel::tr("Lender") : RequestModel::tr("Borrower"), 104},
          {RequestModel::tr("Loan"), 104},
          {RequestModel::tr("Facts"), 160, false, -1, true},
          {RequestModel::tr("Asked"), 116},
          {RequestModel::tr("State"), 108}};
}

std::vector<Column> fileColumns() {
  return {{FileModel::tr("Loan"), 104},
          {FileModel::tr("Facts"), 220, false, -1, true},
          {FileModel::tr("Attested by"), 150},
          {FileModel::tr("Issued"), 112},
          {FileModel::tr("Checked here"), 112},
          {FileModel::tr("Status"), 110}};
}

}  // namespace

RequestModel::RequestModel(NodeBridge& bridge, Side side, QObject* parent)
    : LocalModel(bridge, requestColumns(side), parent), side_(side) {}

QVariant RequestModel::cell(const node::FactRequest& row, int column, int role) const {
  const AccountId& other = side_ == Side::kBorrower ? row.lender : row.borrower;
  if (role == kExportRole && column == kWho) return QString::fromStdString(other.hex());
  if (role == kExportRole && column == kLoan) return QString::fromStdString(row.loan.hex());
  if (role == kToneRole && column == kState)
    return static_cast<int>(requestState(row.state).color);
  if (role == Qt::ToolTipRole && column == kAsked)
    return plainToolTip(formatTime(row.asked_at));
  if (role == Qt::ToolTipRole && column == kState && !row.problem.empty())
    return plainToolTip(foreignText(row.problem));
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kWho: return shortId(other);
    case kLoan: return shortId(row.loan);
    case kFacts: {
      QStringList names;
      for (const node::FactWanted& fact : row.facts) names << factName(fact.claim);
      return names.join(QStringLiteral(", "));
    }
    case kAsked: return formatDay(day_of(row.asked_at));
    case kState: return requestState(row.state).text;
    default: return {};
  }
}

FileModel::FileModel(NodeBridge& bridge, QObject* parent)
    : LocalModel(bridge, fileColumns(), parent) {}

QVariant FileModel::cell(const node::LoanFile& row, int column, int role) const {
  const StateWord status =
      row.withdrawn ? requestState(node::RequestState::kWithdrawn) : statusWord(row.status);
  if (role == kExportRole && column == kLoan) return QString::fromStdString(row.loan.hex());
  if (role == kToneRole && column == kStatus) return static_cast<int>(status.color);
  if (role == Qt::ToolTipRole && column == kChecked)
    return plainToolTip(tr("Checked by this node on %1").arg(formatTime(row.checked_at)));
  if (role != Qt::DisplayRole) return {};
  switch (column) {
    case kLoan: return shortId(row.loan);
    case kFacts: {
      QStringList facts;
      for (const node::CreditFact& fact : row.facts)
        facts << factName(fact.claim) + QStringLiteral(": ") + factValue(fact.value);
      return facts.join(QStringLiteral(" · "));
    }
    case kIssuer: return foreignText(row.issuer_name, 64);
    case kAge: return formatDay(day_of(row.issued));
    case kChecked: return formatDay(day_of(row.checked_at));
    case kStatus: return status.text;
    default: return {};
  }
}

}  // namespace tally::ui
