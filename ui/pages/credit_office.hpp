// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// The desk of somebody who attests over the network: orders that came, what was issued, and the
/// status list: revoke, suspend, restore, and publish the next epoch.
/// Thread: gui.
namespace tally::ui {

class IssuedModel;
class OrderModel;
class TableView;

class CreditOffice : public QWidget {
  Q_OBJECT

 public:
  CreditOffice(NodeBridge& bridge, Say say, QWidget* parent = nullptr);
  void refresh();

 private:
  [[nodiscard]] QWidget* makeHead();
  [[nodiscard]] QWidget* makeOrders();
  [[nodiscard]] QWidget* makeIssued();
  void judge();
  void openOffice();
  void issue();
  void setStatus(std::uint8_t status);
  void anchor();
  [[nodiscard]] std::optional<std::string> claims() const;

  NodeBridge& bridge_;
  Say say_;
  QLineEdit* name_;
  QPushButton* open_;
  QLabel* state_;
  OrderModel* orders_;
  TableView* orders_table_;
  QPlainTextEdit* facts_;
  QSpinBox* days_;
  QPushButton* issue_;
  IssuedModel* issued_;
  TableView* issued_table_;
  QPushButton* revoke_;
  QPushButton* suspend_;
  QPushButton* restore_;
  QPushButton* anchor_;
};

}  // namespace tally::ui
