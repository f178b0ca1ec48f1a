// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listing_model.hpp"

#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

constexpr int kGradeCharacters = 8;
constexpr int kRoomForBorrower = 720;
constexpr int kRoomForPurpose = 880;

std::vector<Column> listingColumns() {
  const auto key = [](node::LoanSort sort) { return static_cast<int>(sort); };
  return {
      {ListingModel::tr("Grade"), 66, false, key(node::LoanSort::kGrade)},
      {ListingModel::tr("Rate ≤"), 80, true, key(node::LoanSort::kRate)},
      {ListingModel::tr("Amount"), 96, true, key(node::LoanSort::kAmount)},
      {ListingModel::tr("Term"), 96, true, key(node::LoanSort::kTerm)},
      {ListingModel::tr("Funded"), 92, false, key(node::LoanSort::kFunded)},
      {ListingModel::tr("Ends"), 76, true, key(node::LoanSort::kEndsAt)},
      {ListingModel::tr("Facts"), 72, false, -1, true},
      {ListingModel::tr("Borrower"), 118, false, -1, false, kRoomForBorrower},
      {ListingModel::tr("For"), 160, false, -1, false, kRoomForPurpose},
  };
}

}  // namespace

QByteArray keyOf(const LoanId& loan) {
  return QByteArray(reinterpret_cast<const char*>(loan.bytes.data()),
                    static_cast<qsizetype>(loan.bytes.size()));
}

ListingModel::ListingModel(NodeBridge& bridge, QObject* parent)
    : PagedTableModel(bridge, listingColumns(), parent) {}

void ListingModel::setFilter(const node::LoanFilter& filter) {
  filter_ = filter;
  reset();
}

void ListingModel::setSort(node::LoanSort sort, bool descending) {
  sort_ = sort;
  descending_ = descending;
  reset();
}

void ListingModel::setOwnBids(QSet<QByteArray> loans) {
  if (loans == own_bids_) return;
  own_bids_ = std::move(loans);
  if (rowCount() > 0) emit dataChanged(index(0, kGrade), index(rowCount() - 1, kGrade));
}

void ListingModel::factsChanged() {
  if (rowCount() > 0) emit dataChanged(index(0, kFacts), index(rowCount() - 1, kFacts));
}

bool ListingModel::hasOwnBid(const LoanId& loan) const { return own_bids_.contains(keyOf(loan)); }

void ListingModel::ask(const PageRequest& request, Take take) {
  node::LoansQuery query{filter_, sort_, descending_, request.offset, request.limit};
  bridge().ask(std::move(query), this,
               [take](const node::LoanPage& page) {
                 std::vector<Listing> rows;
                 rows.reserve(page.rows.size());
                 for (std::size_t i = 0; i < page.rows.size(); ++i) {
                   rows.push_back({page.rows[i], i < page.histories.size()
                                                     ? page.histories[i]
                                                     : node::BorrowerHistory{}});
                 }
                 take(page.total, page.height, std::move(rows));
               },
               request.slot);
}

QByteArray ListingModel::key(const Listing& row) const { return keyOf(row.loan.id); }

QVariant ListingModel::text(const Listing& row, int column) const {
  const node::LoanRow& loan = row.loan;
  switch (column) {
    case kGrade: {
      const QString grade = foreignText(loan.terms.grade, kGradeCharacters);
      return hasOwnBid(loan.id) ? grade + QStringLiteral("  ◆") : grade;
    }
    case kRate: return formatRate(loan.terms.rate_ceiling);
    case kAmount:
      return formatAmount(loan.terms.principal, bridge().asset(loan.terms.asset).decimals);
    case kTerm: return termText(loan.terms);
    case kFunded: return QStringLiteral("%1 %").arg(fundedPercent(loan));
    case kEnds: return formatLeft(loan.terms.listed_until, bridge().now());
    case kFacts: return factMarks(*bridge().creditView(), loan.id, bridge().now());
    case kBorrower:
      return loan.borrower == bridge().account() ? tr("You") : historyWord(row.history).text;
    case kPurpose: return purposeName(loan.terms.purpose);
    default: return {};
  }
}

QVariant ListingModel::exported(const Listing& row, int column) const {
  const LoanTerms& terms = row.loan.terms;
  switch (column) {
    case kGrade: return foreignText(terms.grade, kGradeCharacters);
    case kEnds: return QString::fromStdString(to_iso(terms.listed_until));
    case kFunded: return formatAmount(row.loan.bid_total, bridge().asset(terms.asset).decimals);
    default: return {};
  }
}

QVariant ListingModel::cell(const Listing& row, int column, int role) const {
  constexpr std::int64_t kSoonMs = 3 * 3'600'000;
  switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case kExportRole: return exported(row, column);
    case kBarRole:
      return column == kFunded ? QVariant(fundedPercent(row.loan) / 100.0) : QVariant();
    case kToneRole:
      if (column == kBorrower) {
        return static_cast<int>(row.loan.borrower == bridge().account()
                                    ? ColorRole::kInfo
                                    : historyWord(row.history).color);
      }
      if (column == kGrade && hasOwnBid(row.loan.id)) return static_cast<int>(ColorRole::kAccent);
      if (column == kFacts) {
        const node::LoanFile* file =
            fileOf(*bridge().creditView(), row.loan.id, bridge().now());
        if (file != nullptr)
          return static_cast<int>(file->status == 0 ? ColorRole::kGood : ColorRole::kBad);
        return static_cast<int>(ColorRole::kSecondary);
      }
      if (column == kEnds && row.loan.terms.listed_until.ms - bridge().now().ms < kSoonMs) {
        return static_cast<int>(ColorRole::kWarn);
      }
      return {};
    case Qt::ToolTipRole:
      if (column == kGrade && hasOwnBid(row.loan.id)) return tr("You have a bid here.");
      if (column == kBorrower) return plainToolTip(historySentence(row.history));
      if (column == kFacts)
        return plainToolTip(factsSentence(*bridge().creditView(), row.loan.id, bridge().now()));
      return {};
    case Qt::AccessibleTextRole:
      if (column == kFacts)
        return factsSentence(*bridge().creditView(), row.loan.id, bridge().now());
      if (column == kGrade && hasOwnBid(row.loan.id)) {
        return foreignText(row.loan.terms.grade, kGradeCharacters) + tr(", you have a bid here");
      }
      return {};
    default: return {};
  }
}

}  // namespace tally::ui
