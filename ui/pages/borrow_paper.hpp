// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/preview.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/card.hpp"

/// What the loan in the form would cost, at its highest rate and paid out today, and what lenders
/// would see of it. By the same sums that every node does.
/// Thread: gui.
namespace tally::ui {

class ScheduleChart;
class StatusChip;

class BorrowPaper : public Card {
  Q_OBJECT

 public:
  explicit BorrowPaper(NodeBridge& bridge, QWidget* parent = nullptr);

  /// `problem`: what the form itself finds wrong; then there is nothing to sum up.
  void show(const LoanTerms& terms, const QString& problem);
  /// Why such a loan cannot be listed; empty when it can.
  [[nodiscard]] const QString& refusal() const { return refusal_; }

 private:
  void showSums(const LoanTerms& terms, const node::LoanPreview& preview);
  void showListing(const LoanTerms& terms);

  NodeBridge& bridge_;
  QString refusal_;
  QLabel* instalment_;
  QLabel* instalment_unit_;
  QLabel* problem_;
  QWidget* sums_;
  QLabel* interest_;
  QLabel* total_;
  QLabel* apr_;
  QLabel* ends_;
  ScheduleChart* chart_;
  QLabel* listing_;
  QLabel* words_;
};

}  // namespace tally::ui
