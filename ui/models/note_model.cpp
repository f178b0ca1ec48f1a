// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/note_model.hpp"

#include "ui/bridge/format.hpp"
#include "ui/models/listing_model.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

std::vector<Column> noteColumns() {
  const auto key = [](node::NoteSort sort) { return static_cast<int>(sort); };
  return {
      {NoteModel::tr("Loan"), 112, false, key(node::NoteSort::kBoughtAt)},
      {NoteModel::tr("Grade"), 68, false},
      {NoteModel::tr("Rate"), 84, true, key(node::NoteSort::kRate)},
      {NoteModel::tr("Paid"), 88, true},
      {NoteModel::tr("Next"), 116, true, key(node::NoteSort::kNextDue)},
      {NoteModel::tr("Status"), 124, false, key(node::NoteSort::kStatus)},
      {NoteModel::tr("Outstanding"), 108, true, key(node::NoteSort::kOutstanding)},
      {NoteModel::tr("Received"), 104, true},
      {NoteModel::tr("To collect"), 100, true, -1, true},
  };
}

}  // namespace

NoteModel::NoteModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, noteColumns(), parent) {}

void NoteModel::setFilter(std::optional<LoanStatus> status, bool late_only) {
  query_.status = status;
  query_.late_only = late_only;
  reset();
}

void NoteModel::setSort(node::NoteSort sort, bool descending) {
  query_.sort = sort;
  query_.descending = descending;
  reset();
}

void NoteModel::ask(const PageRequest& request, Take take) {
  query_.holder = bridge().account();
  askPage(query_, request, std::move(take));
}

QByteArray NoteModel::key(const node::NoteWithLoan& row) const {
  return keyOf(row.note.loan) + QByteArray::number(static_cast<qint64>(row.note.bought_at.ms)) +
         QByteArray::number(static_cast<qint64>(row.note.units));
}

QVariant NoteModel::text(const node::NoteWithLoan& row, int column) const {
  const int decimals = bridge().asset(row.loan.terms.asset).decimals;
  const bool active = row.loan.status == LoanStatus::kActive;
  switch (column) {
    case kLoan: return shortId(row.loan.id);
    case kGrade: return foreignText(row.loan.terms.grade, 8);
    case kRate: return formatRate(row.loan.rate);
    case kPaid:
      return tr("%1 of %2").arg(row.loan.instalments_paid).arg(paymentCount(row.loan));
    case kNext: return active ? formatDay(row.loan.next_due) : QStringLiteral("–");
    case kStatus:
      if (row.note.offered > 0 && active) return tr("%1, for sale").arg(loanWord(row.loan).text);
      return loanWord(row.loan).text;
    case kOutstanding: return formatAmount(row.note.outstanding, decimals);
    case kReceived:
      return formatAmount(
          row.note.principal_received + row.note.interest_received + row.note.fees_received,
          decimals);
    case kToCollect:
      return row.note.to_collect.minor > 0 ? formatAmount(row.note.to_collect, decimals)
                                           : QStringLiteral("–");
    default: return {};
  }
}

QVariant NoteModel::cell(const node::NoteWithLoan& row, int column, int role) const {
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case kExportRole:
      if (column == kLoan) return QString::fromStdString(row.loan.id.hex());
      if (column == kNext && row.loan.status == LoanStatus::kActive) {
        return QString::fromStdString(to_iso(row.loan.next_due));
      }
      return {};
    case kToneRole:
      if (column == kStatus) return static_cast<int>(loanWord(row.loan).color);
      if (column == kToCollect) {
        return static_cast<int>(row.note.to_collect.minor > 0 ? ColorRole::kAccent
                                                              : ColorRole::kSecondary);
      }
      if (column == kNext && row.loan.is_late) return static_cast<int>(ColorRole::kWarn);
      return {};
    case Qt::ToolTipRole:
      if (column == kOutstanding && row.note.offered > 0) {
        return tr("%1 of %2 is for sale")
            .arg(formatAmount(Amount{row.note.offered},
                              bridge().asset(row.loan.terms.asset).decimals),
                 formatAmount(Amount{row.note.units},
                              bridge().asset(row.loan.terms.asset).decimals));
      }
      if (column == kStatus && row.note.written_off.minor > 0) {
        return tr("%1 of this note was written off")
            .arg(formatAmount(row.note.written_off, bridge().asset(row.loan.terms.asset).decimals));
      }
      return {};
    default: return {};
  }
}

}  // namespace tally::ui
