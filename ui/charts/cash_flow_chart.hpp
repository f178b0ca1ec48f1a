// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/rows.hpp"
#include "ui/charts/chart.hpp"

/// A lender's months as bars: what came in, what is expected, and, hatched, what was due and is
/// late. The present month stands between the two halves.
namespace tally::ui {

class CashFlowChart : public Chart {
  Q_OBJECT
 public:
  explicit CashFlowChart(QWidget* parent = nullptr);

  /// Oldest first; `now` is the index of the present month (12 in a PortfolioSummary).
  void setMonths(std::vector<node::CashFlowMonth> months, int now);

  [[nodiscard]] int itemCount() const override { return static_cast<int>(months_.size()); }
  [[nodiscard]] QString itemText(int item) const override;
  [[nodiscard]] QString summary() const override;
  [[nodiscard]] QSize sizeHint() const override { return {520, 180}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 140}; }

 protected:
  [[nodiscard]] int itemAt(QPointF position) const override;
  [[nodiscard]] QPointF itemAnchor(int item) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRectF plot() const;
  [[nodiscard]] QRectF slot(int item) const;
  void paintBar(QPainter& painter, int item, double top) const;
  void paintMonthNames(QPainter& painter) const;

  std::vector<node::CashFlowMonth> months_;
  std::int64_t largest_ = 0;
  int now_ = -1;
};

}  // namespace tally::ui
