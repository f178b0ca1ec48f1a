// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/bridge/offline_bridge.hpp"
#include "ui/widgets/message_bar.hpp"

/// The calendar of what was signed ahead: what waits for which day, what was sent, what can no
/// longer apply and why; and the way to cancel all of it.
/// Thread: gui.
namespace tally::ui {

class MonthStrip;

class HeldDialog : public QDialog {
  Q_OBJECT

 public:
  HeldDialog(NodeBridge& bridge, QWidget* parent);
  void refresh();

 private:
  void show(std::vector<node::HeldRow> rows);
  void showMonths();
  void judge();
  void cancelAll();
  void forget();
  [[nodiscard]] std::optional<LoanId> chosenLoan() const;

  NodeBridge& bridge_;
  std::vector<node::HeldRow> rows_;
  MessageBar* message_;
  QLabel* summary_;
  MonthStrip* strip_;
  QTableWidget* table_;
  QPushButton* cancel_;
  QPushButton* forget_;
};

/// "waits for its day", "sent", …
[[nodiscard]] QString heldStateText(node::HeldState state);
/// Why, in a sentence; empty when nothing is in the way.
[[nodiscard]] QString heldReasonText(const std::string& reason);

}  // namespace tally::ui
