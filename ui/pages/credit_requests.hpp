// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// What lenders ask to see, and the sheet on which the user ticks what one of them gets. Only what
/// the lender requires is ticked to begin with, and refusing costs nothing.
/// Thread: gui.
namespace tally::ui {

class RequestModel;
class TableView;

class CreditRequests : public QWidget {
  Q_OBJECT

 public:
  CreditRequests(NodeBridge& bridge, Say say, QWidget* parent = nullptr);
  void refresh();
  /// Requests that wait for the user.
  [[nodiscard]] int waiting() const;
  /// Brings the first waiting request onto the sheet.
  void chooseFirst();

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeSheet();
  [[nodiscard]] const node::FactRequest* chosen() const;
  void fillSheet();
  void judge();
  void answer();
  void refuse();
  void publishKey();
  void order();
  [[nodiscard]] std::vector<std::string> ticked() const;

  NodeBridge& bridge_;
  Say say_;
  RequestModel* model_;
  TableView* table_;
  QLabel* documents_;
  QPushButton* publish_;
  QPushButton* order_;
  QLabel* who_;
  QLabel* purpose_;
  QTreeWidget* claims_;
  QLabel* warning_;
  QPushButton* show_;
  QPushButton* refuse_;
  std::string shown_;  ///< the request on the sheet
  std::optional<AccountId> issuer_;
};

}  // namespace tally::ui
