// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

#include "core/wallet/offline/review.hpp"
#include "ui/widgets/message_bar.hpp"

/// What a file proves, in words and figures; what it only claims, apart; what is refused, and why.
/// Thread: gui.
namespace tally::ui {

class FlowDiagram;

class ReviewView : public QWidget {
  Q_OBJECT

 public:
  explicit ReviewView(QWidget* parent = nullptr);
  void show(const wallet::offline::Review& review);

 private:
  void showRefusal(const wallet::offline::Review& review);
  void showFigures(const wallet::offline::Review& review);

  MessageBar* message_;
  QLabel* proven_;
  QLabel* claimed_;
  QLabel* warning_;
  FlowDiagram* flow_;
  QTableWidget* table_;
};

/// "1'234.50 USD" out of proven entries; without the asset the bare minor units.
[[nodiscard]] QString provenMoney(const wallet::offline::Review& review, AssetId asset,
                                  Amount amount);
/// "12 days": age in the largest unit that fits.
[[nodiscard]] QString ageText(std::int64_t ms);

}  // namespace tally::ui
