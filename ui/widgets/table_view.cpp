// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.hpp"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/csv.hpp"
#include "ui/widgets/delegates.hpp"
#include "ui/widgets/empty_state.hpp"

namespace tally::ui {
namespace {

/// Titles in small type with the order as an arrow beside the text.
class Header : public QHeaderView {
 public:
  explicit Header(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}
  int sorted = -1;
  bool descending = true;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override {
    const Theme& theme = Theme::current();
    painter->save();
    painter->fillRect(rect, theme.color(ColorRole::kSurface));
    painter->setPen(theme.color(ColorRole::kBorder));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool is_sorted = section == sorted;
    painter->setFont(theme.font(FontRole::kSmall));
    painter->setPen(theme.color(is_sorted ? ColorRole::kText : ColorRole::kSecondary));
    constexpr int kSide = 12;
    constexpr int kArrow = 12;
    QRect room = rect.adjusted(kSide, 0, -kSide, 0);
    const int flags = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QString title = painter->fontMetrics().elidedText(
        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight,
        room.width() - (is_sorted ? kArrow + 2 : 0));
    const int wide = painter->fontMetrics().horizontalAdvance(title);
    if (is_sorted) {
      const QPixmap arrow =
          iconPixmap(descending ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"),
                     ColorRole::kText, kArrow, devicePixelRatioF());
      const bool right = flags & Qt::AlignRight;
      const int left = right ? room.right() - wide - kArrow - 2 : room.left() + wide + 3;
      painter->drawPixmap(left, rect.center().y() - kArrow / 2 + 1, arrow);
    }
    painter->drawText(room, flags | Qt::TextSingleLine, title);
    painter->restore();
  }
};

}  // namespace

TableView::TableView(const QString& object_name, const QString& accessible_name, QWidget* parent)
    : QTableView(parent) {
  nameWidget(this, object_name, accessible_name);
  setHorizontalHeader(new Header(this));
  setItemDelegate(new CellDelegate(this));
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setMouseTracking(true);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setFixedHeight(kRowHeight - 2);
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setMinimumSectionSize(40);
  setDense(false);
  connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
    if (paged_ == nullptr) return;
    const int key = paged_->columns()[static_cast<std::size_t>(column)].sort_key;
    if (key < 0) return;
    const bool descending = column == sort_column_ ? !descending_ : true;
    showSort(column, descending);
    emit sortWanted(key, descending);
  });
  connect(this, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { emit rowActivated(index.row()); });
  connect(&Theme::current(), &Theme::themeChanged, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setPagedModel(PagedModel* model) {
  paged_ = model;
  setModel(model);
  for (int i = 0; i < model->columnCount(); ++i) {
    setColumnWidth(i, model->columns()[static_cast<std::size_t>(i)].width);
  }
  fitColumns();
}

void TableView::setDense(bool dense) {
  verticalHeader()->setDefaultSectionSize(dense ? kDenseRowHeight : kRowHeight);
}

void TableView::showSort(int column, bool descending) {
  sort_column_ = column;
  descending_ = descending;
  auto* header = static_cast<Header*>(horizontalHeader());
  header->sorted = column;
  header->descending = descending;
  header->viewport()->update();
}

void TableView::fitColumns() {
  if (paged_ == nullptr) return;
  int fixed = 0;
  int stretched = -1;
  int wanted = 0;
  for (int i = 0; i < paged_->columnCount(); ++i) {
    const Column& column = paged_->columns()[static_cast<std::size_t>(i)];
    setColumnHidden(i, column.from_width > viewport()->width());
    if (isColumnHidden(i)) continue;
    if (column.stretch && stretched < 0) {
      stretched = i;
      wanted = column.width;
    } else {
      fixed += columnWidth(i);
    }
  }
  if (stretched >= 0) setColumnWidth(stretched, std::max(wanted, viewport()->width() - fixed));
}

void TableView::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void TableView::setHoverRow(int row) {
  if (property("hoverRow").toInt() == row && property("hoverRow").isValid()) return;
  setProperty("hoverRow", row);
  viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
  QTableView::mouseMoveEvent(event);
  setHoverRow(indexAt(event->position().toPoint()).row());
}

void TableView::leaveEvent(QEvent* event) {
  QTableView::leaveEvent(event);
  setHoverRow(-1);
}

void TableView::keyPressEvent(QKeyEvent* event) {
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
      currentIndex().isValid()) {
    emit rowActivated(currentIndex().row());
    return;
  }
  QTableView::keyPressEvent(event);
}

void TableView::exportCsv(const QString& suggested_name) {
  if (paged_ == nullptr) return;
  const QString file = QFileDialog::getSaveFileName(
      window(), tr("Export table"), suggested_name, tr("Comma-separated values (*.csv)"));
  if (file.isEmpty()) return;
  paged_->collect(this, [this, file](const QList<QStringList>& rows) {
    const QString problem = writeCsv(file, rows);
    if (problem.isEmpty()) {
      emit exported(file);
    } else {
      emit exportFailed(problem);
    }
  });
}

QWidget* TableView::makeExportButton(const QString& suggested_name) {
  QPushButton* button =
      makeButton(tr("Export…"), QStringLiteral("export"), objectName() + QStringLiteral("Export"),
                 ButtonKind::kQuiet);
  button->setToolTip(tr("Write all rows to a CSV file"));
  connect(button, &QPushButton::clicked, this, [this, suggested_name] {
    exportCsv(suggested_name);
  });
  return button;
}

TableArea::TableArea(TableView* table, PagedModel* model, EmptyState* empty, QWidget* parent)
    : QStackedWidget(parent), model_(model) {
  addWidget(table);
  addWidget(empty);
  const auto choose = [this, table, empty] {
    setCurrentWidget(model_->isEmpty() ? static_cast<QWidget*>(empty) : table);
  };
  connect(model, &PagedModel::answered, this, choose);
  connect(model, &QAbstractItemModel::modelReset, this, choose);
}

}  // namespace tally::ui
