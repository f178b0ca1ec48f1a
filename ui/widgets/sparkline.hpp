// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>
#include <vector>

#include "ui/style/theme.hpp"

/// A word-sized chart without axes, for cards: bars of one series, oldest first.
/// Units:  any; only proportions show.
/// Thread: gui.
namespace tally::ui {

class Sparkline : public QWidget {
  Q_OBJECT

 public:
  explicit Sparkline(QWidget* parent = nullptr);
  /// `description` says the same in words.
  void setValues(std::vector<double> values, const QString& description,
                 ColorRole color = ColorRole::kAccent);
  [[nodiscard]] QSize sizeHint() const override { return {96, 28}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::vector<double> values_;
  ColorRole color_ = ColorRole::kAccent;
};

}  // namespace tally::ui
