// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <functional>

#include "ui/bridge/node_bridge.hpp"

/// Staking with a validator, taking stake back, moving it to another: how much, and what follows;
/// the signature comes with the confirmation after it.
/// Thread: gui; not blocking.
namespace tally::ui {

class AmountEdit;
class Select;

class StakeDialog : public QDialog {
  Q_OBJECT

 public:
  enum class Act { kStake, kTakeBack, kMove };
  using Then = std::function<void(const QString& sentence)>;

  /// `validator`: with whom the stake is, or is to be.
  StakeDialog(NodeBridge& bridge, Act act, const node::StakeAnswer& stake,
              const PublicKey& validator, Amount available, QWidget* parent, Then then);
  /// No amount to ask for, so it comes with the confirmation at once.
  static void claim(NodeBridge& bridge, const node::ValidatorRow& row, QWidget* parent, Then then);

 private:
  void judge();
  void confirm();
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] const node::ValidatorRow& row() const;
  [[nodiscard]] const node::ValidatorRow* target() const;

  NodeBridge& bridge_;
  Act act_;
  node::StakeAnswer stake_;
  PublicKey validator_;
  Amount most_;
  Then then_;
  AmountEdit* amount_;
  Select* to_ = nullptr;  ///< when moving
  QLabel* follows_;
  QPushButton* next_;
};

}  // namespace tally::ui
