// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/rate_edit.hpp"

#include "ui/bridge/node_bridge.hpp"

/// The form for a bid: how much, at what rate, what it brings, and one button that says why it is
/// off when it is.
/// Thread: gui.
namespace tally::ui {

class MarketBidBox : public QWidget {
  Q_OBJECT

 public:
  explicit MarketBidBox(NodeBridge& bridge, QWidget* parent = nullptr);

  /// Another listing: rate and amount start anew. The same listing again: what was typed stays.
  void setLoan(const node::LoanRow& loan);
  void setAvailable(Amount available);
  /// As the button does: asks for the bid if nothing stands in its way.
  void preview();

 signals:
  void wanted(Amount amount, RatePpb rate);

 private:
  void judge();
  void showPreview();
  /// Why this cannot be signed; empty when it can.
  [[nodiscard]] QString obstacle() const;

  NodeBridge& bridge_;
  std::optional<node::LoanRow> loan_;
  std::optional<Amount> available_;
  AmountEdit* amount_;
  RateEdit* rate_;
  QLabel* preview_;
  QLabel* available_label_;
  QPushButton* sign_;
};

}  // namespace tally::ui
