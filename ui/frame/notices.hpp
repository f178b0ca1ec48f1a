// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QToolButton>
#include <vector>

#include "ui/bridge/node_bridge.hpp"
#include "ui/settings.hpp"

/// The bell: what happened to the user's money without the user's doing, and how much of it has
/// not been looked at. Made from the account's history on the chain, so nothing is lost between
/// two starts.
/// Thread: gui.
namespace tally::ui {

class NoticeBell : public QToolButton {
  Q_OBJECT

 public:
  NoticeBell(NodeBridge& bridge, WindowSettings& settings, QWidget* parent = nullptr);
  /// Opens the list and marks all as seen.
  void openList();
  [[nodiscard]] int unseen() const { return unseen_; }

 signals:
  void loanWanted(const LoanId& loan);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();
  void count();

  NodeBridge& bridge_;
  WindowSettings& settings_;
  std::vector<node::HistoryRow> rows_;
  QElapsedTimer since_;
  int unseen_ = 0;
};

/// What the bell opens.
class NoticeList : public QFrame {
  Q_OBJECT

 public:
  NoticeList(NodeBridge& bridge, const std::vector<node::HistoryRow>& rows, QWidget* parent);

 signals:
  void loanWanted(const LoanId& loan);
};

}  // namespace tally::ui
