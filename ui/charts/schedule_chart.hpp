// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/rows.hpp"
#include "ui/charts/chart.hpp"

/// The instalments of one loan as stacked areas over its months: principal below, interest above.
/// What is paid is drawn full, what is to come lighter, what is late in the colour of late.
namespace tally::ui {

class ScheduleChart : public Chart {
  Q_OBJECT
 public:
  explicit ScheduleChart(QWidget* parent = nullptr);

  /// In order of number. All future: the chart is a plan and every month is drawn full.
  void setInstalments(std::vector<node::InstalmentRow> instalments);

  [[nodiscard]] int itemCount() const override { return static_cast<int>(rows_.size()); }
  [[nodiscard]] QString itemText(int item) const override;
  [[nodiscard]] QString summary() const override;
  [[nodiscard]] QSize sizeHint() const override { return {320, 160}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

 protected:
  [[nodiscard]] int itemAt(QPointF position) const override;
  [[nodiscard]] QPointF itemAnchor(int item) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRectF plot() const;
  [[nodiscard]] double xOf(int item) const;
  void paintAreas(QPainter& painter, const QRectF& area, double top) const;

  std::vector<node::InstalmentRow> rows_;
  std::int64_t largest_ = 0;
  std::int64_t principal_ = 0;
  std::int64_t interest_ = 0;
  bool plan_ = true;
};

}  // namespace tally::ui
