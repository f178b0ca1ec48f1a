// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <functional>
#include <optional>

#include "core/node/api/wallet_care.hpp"
#include "ui/bridge/node_bridge.hpp"

/// What the operator of a validator does: registers its key, sets its commission, brings it back
/// after a suspension. The signature comes with the confirmation after it.
/// Claims: the key is of this node, made when it has none, or of another machine, whose words for
///         it (`tallystick-cli tool validator claim`) are pasted: 192 hexadecimal digits.
/// Thread: gui; not blocking.
namespace tally::ui {

class AmountEdit;
class RateEdit;
class Select;

class ValidatorDialog : public QDialog {
  Q_OBJECT

 public:
  enum class Act { kRegister, kCommission };
  using Then = std::function<void(const QString& sentence)>;

  /// `row` is the validator whose commission it is; empty to register one.
  ValidatorDialog(NodeBridge& bridge, Act act, const node::StakeAnswer& stake,
                  std::optional<node::ValidatorRow> row, Amount available, QWidget* parent,
                  Then then);
  /// Nothing to ask, so it comes with the confirmation at once.
  static void bringBack(NodeBridge& bridge, const node::ValidatorRow& row, QWidget* parent,
                        Then then);

 private:
  void addClaimRows(QFormLayout* form);
  void addStakeRow(QFormLayout* form);
  void claimOurs();
  void judge();
  void confirm();
  void confirmRegistration(Amount stake, const node::ValidatorClaim& claim);
  void confirmCommission();
  [[nodiscard]] std::optional<node::ValidatorClaim> claim() const;
  [[nodiscard]] QString claimObstacle() const;
  [[nodiscard]] QString rateObstacle() const;
  [[nodiscard]] QString stakeObstacle() const;
  [[nodiscard]] QString obstacle() const;

  NodeBridge& bridge_;
  Act act_;
  node::StakeAnswer stake_;
  std::optional<node::ValidatorRow> row_;
  Amount most_;
  Then then_;
  std::optional<node::ValidatorClaim> ours_;
  QString ours_problem_;
  Select* whose_ = nullptr;
  QLabel* key_ = nullptr;
  QLineEdit* pasted_ = nullptr;
  RateEdit* commission_;
  RateEdit* limit_ = nullptr;
  RateEdit* step_ = nullptr;
  AmountEdit* amount_ = nullptr;
  QLabel* reason_;
  QPushButton* next_;
};

}  // namespace tally::ui
