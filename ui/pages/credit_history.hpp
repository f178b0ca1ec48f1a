// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "core/credit/json.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/pages/credit_tab.hpp"

/// What the chain itself says about the user as a borrower, loan by loan, and that as a document.
/// Thread: gui.
namespace tally::ui {

class CreditHistoryModel;
class FigureCard;

class CreditHistoryTab : public QWidget {
  Q_OBJECT

 public:
  CreditHistoryTab(NodeBridge& bridge, Say say, QWidget* parent = nullptr);
  void refresh();

 private:
  void take(const node::CreditHistory& history);
  void save();

  NodeBridge& bridge_;
  Say say_;
  node::CreditHistory history_;
  FigureCard* taken_;
  FigureCard* on_time_;
  FigureCard* late_;
  FigureCard* owed_;
  CreditHistoryModel* model_;
  QPushButton* save_;
};

/// The claims of a repayment-history credential: counts and sums, nothing that names a lender.
[[nodiscard]] credit::Json repaymentHistoryClaims(const node::CreditHistory& history,
                                                  const AccountId& account);

}  // namespace tally::ui
