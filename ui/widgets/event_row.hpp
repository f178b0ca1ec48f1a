// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QAbstractButton>
#include <vector>

#include "core/node/api/rows.hpp"
#include "ui/bridge/node_bridge.hpp"

/// One line of what happened: a sign, the words, the sum, how long ago. Opens its loan if it has
/// one.
/// Thread: gui.
namespace tally::ui {

class EventRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit EventRow(const QString& object_name, QWidget* parent = nullptr);
  void setRow(const node::HistoryRow& row, NodeBridge& bridge);
  [[nodiscard]] QSize sizeHint() const override { return {320, 44}; }

 signals:
  void loanWanted(const LoanId& loan);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QString icon_;
  QString words_;
  QString detail_;
  QString figure_;
  QString when_;
  bool good_ = false;
  bool bad_ = false;
  std::optional<LoanId> loan_;
};

/// As many of the newest events as there is room for.
class EventList : public QWidget {
  Q_OBJECT

 public:
  EventList(const QString& object_name, int most, QWidget* parent = nullptr);
  /// Newest first.
  void setRows(const std::vector<node::HistoryRow>& rows, NodeBridge& bridge);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void loanWanted(const LoanId& loan);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void place();

  std::vector<EventRow*> rows_;
  std::size_t known_ = 0;
};

/// Does the amount of such a line change what the account can spend?
[[nodiscard]] bool movesMoney(node::HistoryKind kind);
/// Name of the icon for such a line.
[[nodiscard]] QString historyIcon(node::HistoryKind kind);

}  // namespace tally::ui
