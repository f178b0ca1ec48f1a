// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <functional>

#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"

/// Securing a loan, or buying what secured it: a sum, then the deliberate step of ConfirmDialog.
/// Thread: gui. Not blocking; deletes itself.
namespace tally::ui {

class SecurityDialog : public QDialog {
  Q_OBJECT

 public:
  using Then = std::function<void(const QString& sentence)>;
  enum class Way {
    kPledge,     ///< the borrower locks collateral, or more of it
    kGuarantee,  ///< somebody else answers for a listing
    kBid,        ///< for the collateral of a failed loan
  };

  static void begin(Way way, NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent,
                   Then then);
  /// Points at a loan whose collateral is worth too little; one step, without a sum.
  static void callMargin(NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent,
                         Then then);
  /// Why this account cannot do it with the loan as it stands; empty when it can.
  [[nodiscard]] static QString block(Way way, const NodeBridge& bridge, const node::LoanRow& loan);

 private:
  SecurityDialog(Way way, NodeBridge& bridge, node::LoanRow loan, QWidget* parent, Then then);
  [[nodiscard]] QString explanation() const;
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] AssetId asset() const;
  void chooseAsset();
  void judge();
  void sign();

  Way way_;
  NodeBridge& bridge_;
  node::LoanRow loan_;
  Then then_;
  std::vector<node::BalanceRow> balances_;
  Select* assets_ = nullptr;  ///< of a first pledge
  Select* share_ = nullptr;   ///< of a guarantee
  AmountEdit* amount_;
  QLabel* effect_;
  QPushButton* next_;
};

}  // namespace tally::ui
