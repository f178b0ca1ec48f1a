// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"

/// What an applicant offers as security, a step of the application. Collateral belongs to a listing
/// that exists, so it is signed and sent by itself once a block has taken the application.
/// Thread: gui.
namespace tally::ui {

class BorrowSecurity : public QWidget {
  Q_OBJECT

 public:
  explicit BorrowSecurity(NodeBridge& bridge, QWidget* parent = nullptr);

  /// The assets that can be pledged for a loan in this one.
  void setLoanAsset(AssetId asset);
  /// What is wrong with what stands here; empty when nothing is, also without any security.
  [[nodiscard]] QString problem() const;
  /// "8,000.00 TLY as collateral"; empty without.
  [[nodiscard]] QString summary() const;
  /// The application was sent: pledges for it as soon as it is on the chain.
  void pledgeFor(const LoanId& loan);

 signals:
  void changed();
  void said(const QString& sentence);
  void failed(const QString& sentence);

 private:
  void takeBalances();
  void look();

  NodeBridge& bridge_;
  Select* assets_;
  AmountEdit* amount_;
  QLabel* available_;
  QLineEdit* publisher_;
  Select* ratio_;
  AssetId loan_asset_;
  std::vector<node::BalanceRow> balances_;
  std::vector<Body> waiting_;  ///< to be signed for the listing, in order
  std::optional<LoanId> loan_;
  bool on_its_way_ = false;
};

}  // namespace tally::ui
