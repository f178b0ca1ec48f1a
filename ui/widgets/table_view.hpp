// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include "ui/widgets/paged_model.hpp"

/// The one look of tables: hairlines, no grid, whole rows, figures to the right, and the order of
/// rows made by the node. Every table can be written to a file.
/// Thread: gui.
namespace tally::ui {

class EmptyState;

class TableView : public QTableView {
  Q_OBJECT

 public:
  TableView(const QString& object_name, const QString& accessible_name,
            QWidget* parent = nullptr);

  /// Sets widths, stretch and header by the model's columns.
  void setPagedModel(PagedModel* model);
  void setDense(bool dense);
  /// Shows the order in the header; clicking a sortable column emits sortWanted.
  void showSort(int column, bool descending);
  /// Asks for a file name and writes every row, not only those on screen.
  void exportCsv(const QString& suggested_name);
  /// A quiet button for a header: "Export…".
  [[nodiscard]] QWidget* makeExportButton(const QString& suggested_name);

 signals:
  void sortWanted(int sort_key, bool descending);
  void rowActivated(int row);  ///< Enter or double click
  void exported(const QString& file);
  void exportFailed(const QString& sentence);

 protected:
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void setHoverRow(int row);
  void fitColumns();

  PagedModel* paged_ = nullptr;
  int sort_column_ = -1;
  bool descending_ = true;
};

/// A table, and in its place an EmptyState while the model has no rows.
class TableArea : public QStackedWidget {
  Q_OBJECT

 public:
  TableArea(TableView* table, PagedModel* model, EmptyState* empty, QWidget* parent = nullptr);

 private:
  PagedModel* model_;
};

}  // namespace tally::ui
