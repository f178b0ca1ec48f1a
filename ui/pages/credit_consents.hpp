// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// Who was shown what about whom, with the user's consent; taking it back.
/// Thread: gui.
namespace tally::ui {

class Card;
class CreditMatrix;
class GrantModel;
class TableView;

class CreditConsents : public QWidget {
  Q_OBJECT

 public:
  CreditConsents(NodeBridge& bridge, Say say, QWidget* parent = nullptr);
  void refresh();

 private:
  void judge();
  void takeBack();
  [[nodiscard]] const node::GrantRow* chosen() const;

  NodeBridge& bridge_;
  Say say_;
  CreditMatrix* matrix_;
  Card* matrix_card_;
  GrantModel* model_;
  TableView* table_;
  QPushButton* take_back_;
};

}  // namespace tally::ui
