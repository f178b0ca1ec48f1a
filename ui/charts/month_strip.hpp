// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/rows.hpp"
#include "ui/charts/chart.hpp"

/// A row of months with what is due in each; a click keeps one month, another click frees it.
namespace tally::ui {

class MonthStrip : public Chart {
  Q_OBJECT
 public:
  struct Month {
    Day first;  ///< the first day of the month
    std::int64_t minor = 0;  ///< everything of that month, fees included
    int instalments = 0;
    node::InstalmentState state = node::InstalmentState::kFuture;  ///< the most urgent in it
    bool is_now = false;
    QString word = {};  ///< instead of the state's own name
  };
  explicit MonthStrip(QWidget* parent = nullptr);

  void setMonths(std::vector<Month> months);
  /// The kept month, -1 for none.
  [[nodiscard]] int chosen() const { return chosen_; }
  void choose(int item);
  [[nodiscard]] Day month(int item) const {
    return months_[static_cast<std::size_t>(item)].first;
  }

  [[nodiscard]] int itemCount() const override { return static_cast<int>(months_.size()); }
  [[nodiscard]] QString itemText(int item) const override;
  [[nodiscard]] QString summary() const override;
  [[nodiscard]] QSize sizeHint() const override { return {640, 72}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 72}; }

 signals:
  void chosenChanged(int item);

 protected:
  [[nodiscard]] int itemAt(QPointF position) const override;
  [[nodiscard]] QPointF itemAnchor(int item) const override { return cell(item).center(); }
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QRectF cell(int item) const;
  void paintCell(QPainter& painter, int item) const;
  [[nodiscard]] QColor stateColour(node::InstalmentState state) const;

  std::vector<Month> months_;
  int chosen_ = -1;
};

}  // namespace tally::ui
