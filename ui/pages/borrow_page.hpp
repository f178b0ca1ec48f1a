// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/page.hpp"

/// Asking for a loan: the form, beside it the paper that says what it costs, below it what has
/// been asked for before.
/// Thread: gui.
namespace tally::ui {

class BorrowForm;
class BorrowLoans;
class BorrowPaper;

class BorrowPage : public Page {
  Q_OBJECT

 public:
  explicit BorrowPage(PageContext& context, QWidget* parent = nullptr);

  void refresh() override;
  [[nodiscard]] std::vector<Scene> scenes() override;

 private:
  void judge();

  BorrowForm* form_;
  BorrowPaper* paper_;
  BorrowLoans* loans_;
};

}  // namespace tally::ui
