// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QTableWidget>

#include "core/node/api/credit.hpp"

/// Who knows what about me: a row for each lender, a column for each fact that anybody was shown.
/// Thread: gui.
namespace tally::ui {

class CreditMatrix : public QTableWidget {
  Q_OBJECT

 public:
  explicit CreditMatrix(QWidget* parent = nullptr);
  void show(const node::CreditView& view);
  /// Nobody was shown anything.
  [[nodiscard]] bool isEmpty() const { return rowCount() == 0; }
};

}  // namespace tally::ui
