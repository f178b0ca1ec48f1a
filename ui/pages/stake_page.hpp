// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/stake_dialog.hpp"
#include "ui/dialogs/validator_dialog.hpp"
#include "ui/pages/page.hpp"

/// What the user has staked, what it earns and why, and everybody it can be staked with.
/// Thread: gui.
namespace tally::ui {

class FigureCard;
class StakeModel;
class TableView;

class StakePage : public Page {
  Q_OBJECT

 public:
  explicit StakePage(PageContext& context, QWidget* parent = nullptr);
  void refresh() override;
  [[nodiscard]] std::vector<Scene> scenes() override;

 private:
  [[nodiscard]] QWidget* makeFigures();
  [[nodiscard]] QWidget* makeTable();
  void take(const node::StakeAnswer& answer);
  void judge();
  void act(StakeDialog::Act act);
  void openOperatorMenu();
  void operate(ValidatorDialog::Act act);
  /// Why the chosen validator is not the user's to run; empty when it is.
  [[nodiscard]] QString notOperator() const;
  [[nodiscard]] const node::ValidatorRow* chosen() const;

  FigureCard* staked_;
  FigureCard* reward_;
  FigureCard* returning_;
  FigureCard* available_;
  QLabel* sentence_;
  QLabel* record_;
  StakeModel* model_;
  TableView* table_;
  QPushButton* stake_;
  QPushButton* take_back_;
  QPushButton* move_;
  QPushButton* claim_;
  QPushButton* operator_;
  Amount free_;
};

}  // namespace tally::ui
