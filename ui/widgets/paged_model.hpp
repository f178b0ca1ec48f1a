// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <functional>
#include <utility>
#include <vector>

#include "core/data/ids.hpp"
#include "ui/bridge/node_bridge.hpp"

/// A table whose rows stay in the node: pages are asked for as the view scrolls. Sorting and
/// filtering are part of the question, so they happen there too.
/// Shape:  while nothing is known the table has a few skeleton rows; a row that is on its way has
///         kSkeletonRole. refresh() keeps showing the old rows until the new ones are here, and
///         the current row follows its key.
/// Thread: gui.
namespace tally::ui {

inline constexpr int kSkeletonRole = Qt::UserRole + 1;   ///< bool: no data for this row yet
inline constexpr int kExportRole = Qt::UserRole + 2;     ///< the plain value for files
inline constexpr int kToneRole = Qt::UserRole + 3;       ///< ColorRole as int; text or chip colour
inline constexpr int kBarRole = Qt::UserRole + 4;        ///< double 0 … 1: a bar
inline constexpr int kPageRows = 100;

struct Column {
  QString title;
  int width = 100;              ///< pixels to begin with
  bool figures = false;         ///< right-aligned
  int sort_key = -1;            ///< of the query's sort enumeration; -1: not sortable
  bool stretch = false;         ///< takes what is left over
  int from_width = 0;           ///< shown when the table is at least this wide
};

struct PageRequest {
  std::uint32_t offset = 0;
  std::uint32_t limit = kPageRows;
  int slot = 0;  ///< for NodeBridge::ask, so that pages do not supersede each other
};

/// The part that does not depend on the kind of row.
class PagedModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using ExportDone = std::function<void(const QList<QStringList>& rows)>;

  PagedModel(NodeBridge& bridge, std::vector<Column> columns, QObject* parent);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role) const override;
  [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }

  /// Nothing has been answered since the last reset.
  [[nodiscard]] bool isLoading() const { return total_ < 0; }
  [[nodiscard]] bool isEmpty() const { return total_ == 0; }
  [[nodiscard]] std::uint64_t total() const;
  [[nodiscard]] Height height() const { return height_; }

  /// The question has changed: forget everything.
  void reset();
  /// The chain has moved: ask again for what is on screen.
  void refresh();
  /// All rows as text for a file, titles first; page by page, up to a million rows.
  virtual void collect(QObject* context, ExportDone done) = 0;

 signals:
  void answered();  ///< a page has arrived; total, height and emptiness are up to date

 protected:
  virtual void dropPages() = 0;
  virtual void requestPage(int page) = 0;
  void takeTotal(std::uint64_t total, Height height);
  [[nodiscard]] NodeBridge& bridge() const { return bridge_; }
  [[nodiscard]] QStringList titles() const;

  QSet<int> asked_;    ///< pages on their way
  QSet<int> stale_;    ///< pages that show what was true before the last refresh

 private:
  NodeBridge& bridge_;
  std::vector<Column> columns_;
  std::int64_t total_ = -1;
  Height height_ = 0;
};

template <typename Row>
class PagedTableModel : public PagedModel {
 public:
  using PagedModel::PagedModel;
  using Take = std::function<void(std::uint64_t total, Height height, std::vector<Row> rows)>;

  /// Null while the row is on its way.
  [[nodiscard]] const Row* rowAt(int row) const {
    const auto page = pages_.constFind(row / kPageRows);
    if (page == pages_.constEnd()) return nullptr;
    const auto within = static_cast<std::size_t>(row % kPageRows);
    return within < page->size() ? &(*page)[within] : nullptr;
  }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid()) return {};
    const int page = index.row() / kPageRows;
    if (!pages_.contains(page) || stale_.contains(page)) want(page);
    if (role == Qt::TextAlignmentRole) {
      const bool figures = columns()[static_cast<std::size_t>(index.column())].figures;
      return QVariant::fromValue<int>(Qt::AlignVCenter |
                                      (figures ? Qt::AlignRight : Qt::AlignLeft));
    }
    const Row* row = rowAt(index.row());
    if (role == kSkeletonRole) return row == nullptr;
    if (row == nullptr) return {};
    const QVariant value = cell(*row, index.column(), role);
    if (role == kExportRole && !value.isValid()) return cell(*row, index.column(), Qt::DisplayRole);
    return value;
  }

  void collect(QObject* context, ExportDone done) override {
    collectFrom(0, QList<QStringList>{titles()}, QPointer<QObject>(context), std::move(done));
  }

 protected:
  /// Asks the node, with NodeBridge::ask and this slot (see askPage).
  virtual void ask(const PageRequest& request, Take take) = 0;
  /// As QAbstractItemModel::data, for a row that is here.
  [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
  /// What makes a row the same row when it moves; empty: rows are known by their place only.
  [[nodiscard]] virtual QByteArray key(const Row&) const { return {}; }

  /// For queries whose answer is a Page<Row> and that have offset and limit.
  template <typename Query>
  void askPage(Query query, const PageRequest& request, Take take) {
    query.offset = request.offset;
    query.limit = request.limit;
    bridge().ask(std::move(query), this,
                 [take](const typename Query::Answer& answer) {
                   take(answer.total, answer.height, answer.rows);
                 },
                 request.slot);
  }

  void dropPages() override { pages_.clear(); }

  void requestPage(int page) override {
    const PageRequest request{static_cast<std::uint32_t>(page * kPageRows), kPageRows, page};
    ask(request, [this, page](std::uint64_t total, Height height, std::vector<Row> rows) {
      receive(page, total, height, std::move(rows));
    });
  }

 private:
  void want(int page) const {
    if (asked_.contains(page)) return;
    auto* self = const_cast<PagedTableModel*>(this);
    self->asked_.insert(page);
    // Not from within painting.
    QMetaObject::invokeMethod(self, [self, page] { self->requestPage(page); },
                              Qt::QueuedConnection);
  }

  void receive(int page, std::uint64_t total, Height height, std::vector<Row> rows) {
    asked_.remove(page);
    stale_.remove(page);
    QHash<QByteArray, int> moved;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const QByteArray name = key(rows[i]);
      if (!name.isEmpty()) moved.insert(name, page * kPageRows + static_cast<int>(i));
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList held = persistentIndexList();
    std::vector<QByteArray> names;
    for (const QModelIndex& index : held) {
      const Row* row = rowAt(index.row());
      names.push_back(row != nullptr ? key(*row) : QByteArray());
    }
    pages_.insert(page, std::move(rows));
    takeTotal(total, height);
    for (int i = 0; i < held.size(); ++i) {
      const auto found = moved.constFind(names[static_cast<std::size_t>(i)]);
      if (found != moved.constEnd()) {
        changePersistentIndex(held[i], index(*found, held[i].column()));
      } else if (held[i].row() >= rowCount()) {
        changePersistentIndex(held[i], {});
      }
    }
    emit layoutChanged();
    emit answered();
  }

  void collectFrom(std::uint32_t offset, QList<QStringList> so_far, QPointer<QObject> context,
                   ExportDone done) {
    constexpr std::uint32_t kChunk = 500;
    constexpr int kExportSlot = -1;
    ask({offset, kChunk, kExportSlot},
        [=, this](std::uint64_t total, Height, std::vector<Row> rows) mutable {
          if (!context) return;
          for (const Row& row : rows) {
            QStringList line;
            for (int column = 0; column < columnCount(); ++column) {
              QVariant value = cell(row, column, kExportRole);
              if (!value.isValid()) value = cell(row, column, Qt::DisplayRole);
              line << value.toString();
            }
            so_far << line;
          }
          constexpr qsizetype kMostRows = 1'000'000;
          if (rows.empty() || offset + rows.size() >= total || so_far.size() > kMostRows) {
            done(so_far);
          } else {
            collectFrom(offset + kChunk, std::move(so_far), context, done);
          }
        });
  }

  QHash<int, std::vector<Row>> pages_;
};

}  // namespace tally::ui
