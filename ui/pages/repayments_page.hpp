// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.hpp"

/// What the user owes and when: the months as a strip, every instalment below it, and paying.
/// Thread: gui.
namespace tally::ui {

class DueModel;
class MonthStrip;
class TableView;

class RepaymentsPage : public Page {
  Q_OBJECT

 public:
  explicit RepaymentsPage(PageContext& context, QWidget* parent = nullptr);

  void refresh() override;
  [[nodiscard]] std::vector<Scene> scenes() override;

 private:
  [[nodiscard]] QWidget* makeStrip();
  [[nodiscard]] QWidget* makeList();
  void ask(std::uint32_t offset);
  void askBadge();
  void take();
  void takeStrip();
  void showRows();
  void judge();
  void payChosen();
  void payOther();
  void signAway();
  void showHeld();
  void payOffChosen();
  void autopayChosen();
  [[nodiscard]] const node::InstalmentWithLoan* chosen() const;
  /// The oldest unpaid instalment of a loan.
  [[nodiscard]] const node::InstalmentWithLoan* nextOf(const LoanId& loan) const;
  [[nodiscard]] QString obstacle(const node::InstalmentWithLoan* next) const;

  std::vector<node::InstalmentWithLoan> gathering_;
  std::vector<node::InstalmentWithLoan> rows_;
  Height height_ = 0;
  std::optional<Amount> available_;
  bool unpaid_only_ = true;
  std::optional<Day> month_;
  QTimer badge_pause_;

  QLabel* summary_;
  MonthStrip* strip_;
  DueModel* model_;
  TableView* table_;
  QPushButton* pay_;
  QPushButton* pay_other_;
  QPushButton* autopay_ = nullptr;
  QPushButton* sign_away_ = nullptr;
  QPushButton* held_ = nullptr;
  QPushButton* pay_off_;
  QLabel* reason_;
};

}  // namespace tally::ui
