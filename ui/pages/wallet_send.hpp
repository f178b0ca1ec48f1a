// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <optional>
#include <vector>

#include "core/node/api/preview.hpp"
#include "ui/bridge/node_bridge.hpp"

/// The form for sending money: to whom (checked as it is typed), how much, a reference that all
/// can read. Signing happens in the confirmation that it opens.
/// Thread: gui.
namespace tally::ui {

class AmountEdit;
class Select;

class SendPanel : public QWidget {
  Q_OBJECT

 public:
  explicit SendPanel(NodeBridge& bridge, QWidget* parent = nullptr);
  void setAddress(const QString& address);
  /// Fills the form and opens the confirmation if that can be sent.
  void fill(const QString& address, Amount amount);
  /// What a link asks for; an asset that the account has not is left as it is.
  void take(const node::PaymentLink& link);
  void setBalances(std::vector<node::BalanceRow> balances);

 signals:
  void sent(const QString& sentence);

 private:
  void judge();
  void confirm();
  void chooseAsset();
  [[nodiscard]] Amount available() const;

  NodeBridge& bridge_;
  QLineEdit* address_;
  QLabel* address_note_;
  AmountEdit* amount_;
  Select* asset_;
  QLabel* amount_note_;
  QLineEdit* reference_;
  QPushButton* review_;
  std::vector<node::BalanceRow> balances_;
  std::optional<AccountId> to_;
};

}  // namespace tally::ui
