// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paged_model.hpp"

#include <limits>

namespace tally::ui {
namespace {

constexpr int kSkeletonRows = 8;

}  // namespace

PagedModel::PagedModel(NodeBridge& bridge, std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), bridge_(bridge), columns_(std::move(columns)) {}

int PagedModel::rowCount(const QModelIndex& parent) const {
  if (parent.isValid()) return 0;
  if (total_ < 0) return kSkeletonRows;
  return static_cast<int>(
      std::min<std::int64_t>(total_, std::numeric_limits<int>::max() - kPageRows));
}

int PagedModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const Column& column = columns_[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return column.title;
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue<int>(Qt::AlignVCenter |
                                    (column.figures ? Qt::AlignRight : Qt::AlignLeft));
  }
  return {};
}

std::uint64_t PagedModel::total() const {
  return total_ < 0 ? 0 : static_cast<std::uint64_t>(total_);
}

void PagedModel::reset() {
  beginResetModel();
  dropPages();
  asked_.clear();
  stale_.clear();
  total_ = -1;
  endResetModel();
}

void PagedModel::refresh() {
  if (total_ < 0) {
    if (asked_.isEmpty()) {
      asked_.insert(0);
      requestPage(0);
    }
    return;
  }
  const int pages = static_cast<int>(total_ / kPageRows) + 1;
  for (int page = 0; page < pages; ++page) stale_.insert(page);
  if (!asked_.contains(0)) {
    // The first page also tells the new total, even when the table has been empty.
    asked_.insert(0);
    requestPage(0);
  }
}

void PagedModel::takeTotal(std::uint64_t total, Height height) {
  total_ = static_cast<std::int64_t>(total);
  height_ = height;
}

QStringList PagedModel::titles() const {
  QStringList line;
  for (const Column& column : columns_) line << column.title;
  return line;
}

}  // namespace tally::ui
