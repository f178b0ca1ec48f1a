// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>
#include <vector>

#include "ui/style/theme.hpp"

/// Word-sized charts without axes, for cards.
/// Thread: gui.
namespace tally::ui {

/// One series as a line or as bars. Values of any unit; only their proportions show.
class MiniTrend : public QWidget {
  Q_OBJECT

 public:
  enum class Shape { kLine, kBars };
  explicit MiniTrend(Shape shape = Shape::kBars, QWidget* parent = nullptr);
  void setValues(std::vector<double> values, ColorRole color = ColorRole::kAccent);
  [[nodiscard]] QSize sizeHint() const override { return {96, 28}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Shape shape_;
  std::vector<double> values_;
  ColorRole color_ = ColorRole::kAccent;
};

/// Months side by side: what came (solid), what is expected (outline, hatched when late), with
/// the month's letter below and a tool tip for each. Today stands between past and future.
class MiniBars : public QWidget {
  Q_OBJECT

 public:
  struct Bar {
    double solid = 0;
    double outlined = 0;
    bool late = false;
    QString label;  ///< below the bar
    QString tip;    ///< plain text
  };
  explicit MiniBars(QWidget* parent = nullptr);
  /// `divide_before`: index of the first bar of the future, -1 for none.
  void setBars(std::vector<Bar> bars, int divide_before);
  [[nodiscard]] QSize sizeHint() const override { return {480, 150}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {240, 110}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] int barAt(int x) const;

  std::vector<Bar> bars_;
  int divide_before_ = -1;
};

}  // namespace tally::ui
