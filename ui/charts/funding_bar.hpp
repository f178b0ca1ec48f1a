// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

/// How much of a listing is covered, as a bar; the figures stand beside it.
/// Thread: the window's.
namespace tally::ui {

class FundingBar : public QWidget {
  Q_OBJECT

 public:
  explicit FundingBar(QWidget* parent = nullptr);

  /// 0 … 100. Moves there in a moment if the theme lets things move.
  void setPercent(int percent);
  [[nodiscard]] int percent() const { return percent_; }
  [[nodiscard]] QSize sizeHint() const override { return {160, 8}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {60, 8}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int percent_ = -1;
  double shown_ = 0;
};

}  // namespace tally::ui
